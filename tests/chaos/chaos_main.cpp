#include <cstdio>
#include <string>

#include <CLI/CLI.hpp>
#include <boost/asio/io_context.hpp>

#include "chaos/chaos_run.hpp"
#include "chaos/on_interrupt.hpp"
#include "support/postgres_server.hpp"
#include "support/run_to_end.hpp"

constexpr int skipped = 77;  // CTest's SKIP_RETURN_CODE

// Runs the program against the local workspace while everything goes wrong. Ends with 1 if a question was lost or
// answered twice, or if anything else is not as it should be.
int main(int argc, char** argv) {
    using namespace hirewise;
    chaos::chaos_options options;
    CLI::App app{"Nothing lost, nothing doubled: a load of questions while the bot is killed and Slack misbehaves."};
    app.add_option("--questions", options.questions, "how many are asked")->capture_default_str();
    app.add_option("--kills", options.kills, "SIGKILLs at random instants")->capture_default_str();
    app.add_option("--replicas", options.replicas, "bots; several share a PostgreSQL")
        ->capture_default_str()
        ->check(CLI::Range(1, 5));  // Slack allows ten links, and a bot holds two
    app.add_option("--database-kills", options.database_kills, "crashes of that PostgreSQL")->capture_default_str();
    app.add_option("--seed", options.seed, "of all that is random")->capture_default_str();
    app.add_option("--rate", options.a_second, "questions a second")->capture_default_str()->check(CLI::Range(1, 500));
    app.add_option("--log", options.log_file, "file to add what the bot writes to");
    CLI11_PARSE(app, argc, argv);
    const std::string reason = options.replicas > 1 ? test::postgres_server::reason_to_skip() : "";
    if (!reason.empty()) {
        std::printf("chaos: %s\n", reason.c_str());
        return skipped;
    }
    std::printf("chaos: seed %llu\n", static_cast<unsigned long long>(options.seed));
    std::fflush(stdout);
    boost::asio::io_context context{1};
    chaos::chaos_run run{context.get_executor(), options};
    const chaos::on_interrupt interrupting{context.get_executor(), [&run] { run.finish_early(); }};
    test::run_to_end(context, run.run(), std::chrono::hours{24});
    std::fputs(run.table().c_str(), stdout);
    return run.is_clean() ? 0 : 1;
}
