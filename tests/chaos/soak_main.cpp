#include <cstdio>

#include <CLI/CLI.hpp>
#include <boost/asio/io_context.hpp>

#include "chaos/on_interrupt.hpp"
#include "chaos/soak_run.hpp"
#include "support/run_to_end.hpp"

// Keeps the program busy for a long time and looks at what it holds. Ends with 1 if its memory grows.
int main(int argc, char** argv) {
    using namespace hirewise;
    std::size_t minutes = 40;
    CLI::App app{"A steady load for a long time: memory, file descriptors and the size of the store."};
    app.add_option("--minutes", minutes, "how long")->capture_default_str()->check(CLI::Range(1, 1'440));
    CLI11_PARSE(app, argc, argv);
    boost::asio::io_context context{1};
    chaos::soak_run run{context.get_executor(), minutes};
    const chaos::on_interrupt interrupting{context.get_executor(), [&run] { run.finish_early(); }};
    test::run_to_end(context, run.run(), std::chrono::hours{25});
    std::fputs(run.table().c_str(), stdout);
    return run.is_clean() ? 0 : 1;
}
