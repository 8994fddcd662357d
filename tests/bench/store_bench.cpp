// How long a question waits until it is in the store, which is what its acknowledgement waits for: at 500 questions a
// second for some seconds, every commit synced to the disk. Arguments: questions a second, seconds. Ends with 1 if the
// 99th percentile of SQLite is over its bar. PostgreSQL is measured where its server is installed.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/steady_timer.hpp>

#include "store/postgres_store.hpp"
#include "support/postgres_server.hpp"
#include "support/run_to_end.hpp"
#include "support/temporary_folder.hpp"

namespace hirewise::bench {
namespace {

using steady = std::chrono::steady_clock;
using microseconds = std::chrono::microseconds;

constexpr microseconds bar{5'000};

struct load {
    int rate = 500;  // questions a second
    int seconds = 10;

    int questions() const { return rate * seconds; }
};

// As large as Slack's event of a mention.
std::string frame() {
    return R"({"envelope_id":"E1","type":"events_api","payload":")" + std::string(1'200, 'x') + "\"}";
}

// One question, at its time. What it has waited is counted from when it was due, so that a late one counts as such.
awaitable<microseconds> ask(store::store& target, int number, steady::time_point due) {
    asio::steady_timer alarm{co_await asio::this_coro::executor, due};
    const auto [error] = co_await alarm.async_wait(use_tuple);
    (void)error;
    const auto name = std::to_string(number);
    store::inbox_item item{{"Ev" + name, "C:" + name}, frame(), store::milliseconds{1}, "C" + name};
    const auto admitted = co_await target.admit(std::move(item));
    if (!admitted) { std::printf("a question was not stored: %s\n", admitted.error().message().c_str()); }
    co_return std::chrono::duration_cast<microseconds>(steady::now() - due);
}

std::vector<microseconds> measure(asio::io_context& context, store::store& target, const load& asked) {
    std::vector<microseconds> waits;
    const auto start = steady::now() + std::chrono::milliseconds{100};
    for (int number = 0; number < asked.questions(); ++number) {
        const auto due = start + std::chrono::nanoseconds{std::chrono::seconds{1}} * number / asked.rate;
        asio::co_spawn(context, ask(target, number, due),
                       [&](const std::exception_ptr&, microseconds waited) { waits.push_back(waited); });
    }
    context.restart();
    while (static_cast<int>(waits.size()) < asked.questions()) { context.run_one(); }
    std::ranges::sort(waits);
    return waits;
}

microseconds report(const char* name, const load& asked, const std::vector<microseconds>& waits) {
    const auto at = [&](double share) {
        return waits[static_cast<std::size_t>(share * static_cast<double>(waits.size() - 1))];
    };
    const auto ms = [](microseconds time) { return static_cast<double>(time.count()) / 1'000; };
    std::printf("%-10s  %d questions/s for %d s:  p50 %.2f ms  p99 %.2f ms  most %.2f ms\n", name, asked.rate,
                asked.seconds, ms(at(0.5)), ms(at(0.99)), ms(waits.back()));
    return at(0.99);
}

microseconds measure_sqlite(const load& asked) {
    const test::temporary_folder folder;
    asio::io_context context;
    store::sqlite_options options;
    options.folder = (folder.path() / "state").string();
    const auto opened = store::open_sqlite_store(context.get_executor(), std::move(options)).value();
    const auto waits = measure(context, *opened, asked);
    test::run_to_end(context, opened->close());
    return report("SQLite", asked, waits);
}

void measure_postgres(const load& asked) {
    if (const auto reason = test::postgres_server::reason_to_skip(); !reason.empty()) {
        std::printf("PostgreSQL  not measured: it %s\n", reason.c_str());
        return;
    }
    test::postgres_server server{{.syncs = true}};
    asio::io_context context;
    store::postgres_options options;
    options.address = std::get<store::postgres_address>(store::parse_postgres_address(server.make_database()));
    const auto opened = test::run_to_end(context, store::open_postgres_store(options, logger{})).value();
    const auto waits = measure(context, *opened, asked);
    test::run_to_end(context, opened->close());
    report("PostgreSQL", asked, waits);
}

}  // namespace

int run(const load& asked) {
    measure_postgres(asked);
    return measure_sqlite(asked) <= bar ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace hirewise::bench

int main(int argc, char** argv) {
    hirewise::bench::load asked;
    if (argc > 1) { asked.rate = std::max(1, std::atoi(argv[1])); }
    if (argc > 2) { asked.seconds = std::max(1, std::atoi(argv[2])); }
    return hirewise::bench::run(asked);
}
