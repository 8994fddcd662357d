#include "chaos/chaos_run.hpp"

#include <algorithm>
#include <exception>
#include <sstream>
#include <utility>

#include "async/pause.hpp"

namespace hirewise::chaos {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr std::chrono::seconds connect_limit{60};
// Longer than the longest wait between two deliveries, the bot's longest backoff and a backlog at its pace.
constexpr std::chrono::seconds settle_limit{150};
constexpr milliseconds watch_interval{500};

milliseconds length_of(const chaos_options& options) {
    return milliseconds{
        static_cast<milliseconds::rep>(1'000.0 * static_cast<double>(options.questions) / options.a_second)};
}

template <class Value>
void row(std::ostream& out, std::string_view name, const Value& value) {
    out << "  " << name << std::string(name.size() < 24 ? 24 - name.size() : 1, ' ') << value << "\n";
}

}  // namespace

chaos_run::chaos_run(asio::any_io_executor executor, chaos_options options)
    : options_{options},
      stage_{executor, {.log_file = options.log_file, .bots = options.replicas}},
      load_{executor, stage_, options.seed, options.questions, options.a_second},
      havoc_{executor, stage_, options.seed + 1},
      tasks_{executor, 16, [](std::exception_ptr thrown) { std::rethrow_exception(thrown); }},
      troubles_{executor, 1, [](std::exception_ptr thrown) { std::rethrow_exception(thrown); }} {}

awaitable<void> chaos_run::run() {
    const auto start = steady_clock::now();
    start_programs();
    const auto is_up = co_await stage_.wait_for_links(connect_limit);
    if (is_up) {
        (void)tasks_.spawn(watch());
        auto schedule = make_schedule(options_.seed, length_of(options_), {options_.kills, options_.database_kills});
        (void)troubles_.spawn(havoc_.run(std::move(schedule)));
        co_await load_.run();
        co_await settle();
    }
    is_watching_ = false;
    co_await end_programs();
    took_ = steady_clock::now() - start;
    if (is_up) {
        start_programs();
        const auto again = co_await stage_.wait_for_links(connect_limit);
        is_settled_ = is_settled_ && again;
        co_await end_programs();
    }
    co_await load_.join();
    co_await stage_.stop();
}

void chaos_run::finish_early() {
    load_.stop();
    havoc_.stop();
}

void chaos_run::start_programs() {
    for (std::size_t bot = 0; bot < stage_.bots(); ++bot) {
        (void)tasks_.spawn(stage_.keep_running(bot));  // the group has room for all that is started here
    }
}

// Troubles that began late last a little longer than the load; then there is peace.
awaitable<void> chaos_run::settle() {
    co_await troubles_.join();
    havoc_.heal();
    auto nothing_is_open = [this] { return stage_.book().open() == 0; };
    const auto settled = co_await stage_.slack().wait_until(std::move(nothing_is_open), settle_limit);
    is_settled_ = settled.has_value();
    last_ = stage_.of_programs();
}

awaitable<void> chaos_run::end_programs() {
    stage_.let_them_end();
    co_await tasks_.join();
}

awaitable<void> chaos_run::watch() {
    while (is_watching_) {
        const auto now = stage_.of_programs();
        most_.resident_kib = std::max(most_.resident_kib, now.resident_kib);
        most_.descriptors = std::max(most_.descriptors, now.descriptors);
        co_await async::pause(watch_interval);
    }
}

bool chaos_run::is_clean() const {
    const auto& past = stage_.past();
    return is_settled_ && stage_.book().result().is_clean() && past.deaths.empty() && past.leaks.empty() &&
           stage_.book().size() >= options_.questions;
}

std::string chaos_run::table() const {
    const auto sum = stage_.book().result();
    const auto& past = stage_.past();
    std::ostringstream out;
    out << "chaos: seed " << options_.seed << ", " << options_.questions << " questions at " << options_.a_second
        << " a second, " << options_.kills << " kills, " << options_.replicas << " bots\n";
    row(out, "sent", sum.sent);
    row(out, "acknowledged", sum.acknowledged);
    row(out, "answered", sum.answered);
    row(out, "lost", sum.lost);
    row(out, "doubled", sum.doubled);
    row(out, "out of order", sum.out_of_order);
    row(out, "strays", sum.strays);
    row(out, "commands",
        std::to_string(load_.commands_answered()) + " of " + std::to_string(load_.commands()) + " answered in time");
    row(out, "kills", past.killed);
    row(out, "starts", past.started);
    row(out, "ends nobody asked for", past.deaths.size());
    row(out, "links opened", stage_.slack().links_opened());
    for (auto kind = trouble::restart; kind <= trouble::database_crash; kind = trouble{static_cast<int>(kind) + 1}) {
        row(out, "  " + std::string{name_of(kind)}, havoc_.count(kind));
    }
    row(out, "answer ms p50/p99/max",
        std::to_string(sum.p50.count()) + " / " + std::to_string(sum.p99.count()) + " / " +
            std::to_string(sum.slowest.count()));
    row(out, "workspace late, ms", load_.latest().count());
    row(out, "RSS MiB most/last",
        std::to_string(most_.resident_kib / 1024) + " / " + std::to_string(last_.resident_kib / 1024));
    row(out, "descriptors most/last", std::to_string(most_.descriptors) + " / " + std::to_string(last_.descriptors));
    row(out, "store KiB", stage_.store_bytes() / 1024);
    row(out, "leaks in the log", past.leaks.size());
    row(out, "complaints", stage_.slack().complaints().size());
    row(out, "all settled", is_settled_ ? "yes" : "no");
    row(out, "seconds", std::chrono::duration_cast<std::chrono::seconds>(took_).count());
    for (const auto& each : stage_.book().suspects()) { out << "SUSPECT " << each << "\n"; }
    for (const auto& each : past.deaths) { out << "DEATH " << each << "\n"; }
    for (const auto& each : past.leaks) { out << "LEAK " << each << "\n"; }
    return out.str();
}

}  // namespace hirewise::chaos
