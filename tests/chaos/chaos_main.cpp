#include <cstdio>

#include <CLI/CLI.hpp>
#include <boost/asio/io_context.hpp>

#include "chaos/chaos_run.hpp"
#include "support/run_to_end.hpp"

// Runs the program against the local workspace while everything goes wrong. Ends with 1 if a question was lost or
// answered twice, or if anything else is not as it should be.
int main(int argc, char** argv) {
    using namespace hirewise;
    chaos::chaos_options options;
    CLI::App app{"Nothing lost, nothing doubled: a load of questions while the bot is killed and Slack misbehaves."};
    app.add_option("--questions", options.questions, "how many are asked")->capture_default_str();
    app.add_option("--kills", options.kills, "SIGKILLs at random instants")->capture_default_str();
    app.add_option("--seed", options.seed, "of all that is random")->capture_default_str();
    app.add_option("--rate", options.a_second, "questions a second")->capture_default_str()->check(CLI::Range(1, 500));
    app.add_option("--log", options.log_file, "file to add what the bot writes to");
    CLI11_PARSE(app, argc, argv);
    std::printf("chaos: seed %llu\n", static_cast<unsigned long long>(options.seed));
    std::fflush(stdout);
    boost::asio::io_context context{1};
    chaos::chaos_run run{context.get_executor(), options};
    test::run_to_end(context, run.run(), std::chrono::hours{24});
    std::fputs(run.table().c_str(), stdout);
    return run.is_clean() ? 0 : 1;
}
