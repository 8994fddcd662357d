#include "chaos/soak_run.hpp"

#include <cstdio>
#include <exception>
#include <sstream>
#include <utility>

#include "async/pause.hpp"

namespace hirewise::chaos {

using std::chrono::steady_clock;

namespace {

constexpr double questions_a_second = 50;
constexpr double most_growth = 1;  // MiB in ten minutes
constexpr double warm_up_share = 0.25;
constexpr std::size_t few_more_descriptors = 8;  // kept-alive connections come and go
constexpr std::chrono::seconds connect_limit{60};
constexpr std::chrono::seconds settle_limit{60};
constexpr std::chrono::seconds watch_interval{5};
constexpr std::uint64_t seed = 20261126;

double minutes_since(steady_clock::time_point start) {
    return std::chrono::duration<double, std::ratio<60>>(steady_clock::now() - start).count();
}

}  // namespace

soak_run::soak_run(asio::any_io_executor executor, std::size_t minutes)
    : minutes_{minutes},
      questions_{static_cast<std::size_t>(questions_a_second * 60) * minutes},
      stage_{executor, {.log_level = "info"}},
      load_{executor, stage_, seed, questions_, questions_a_second},
      tasks_{std::move(executor), 8, [](std::exception_ptr thrown) { std::rethrow_exception(thrown); }} {}

awaitable<void> soak_run::run() {
    (void)tasks_.spawn(stage_.keep_running(0));  // the group has room for all that is started here
    const auto is_up = co_await stage_.wait_for_links(connect_limit);
    if (is_up) {
        (void)tasks_.spawn(watch());
        co_await load_.run();
        auto nothing_is_open = [this] { return stage_.book().open() == 0; };
        const auto settled = co_await stage_.slack().wait_until(std::move(nothing_is_open), settle_limit);
        is_settled_ = settled.has_value();
    }
    is_watching_ = false;
    co_await end_program();
    co_await load_.join();
    co_await stage_.stop();
}

awaitable<void> soak_run::end_program() {
    stage_.let_them_end();
    co_await tasks_.join();
}

awaitable<void> soak_run::watch() {
    const auto start = steady_clock::now();
    const double warm = warm_up_share * static_cast<double>(minutes_);
    for (std::size_t count = 0; is_watching_; ++count) {
        const auto now = stage_.of_programs();
        const double minute = minutes_since(start);
        const double resident = static_cast<double>(now.resident_kib) / 1024;
        if (minute >= warm) {
            if (memory_.empty()) { first_descriptors_ = now.descriptors; }
            memory_.push_back({minute, resident});
            last_descriptors_ = now.descriptors;
        }
        if (count % 12 == 0) {
            std::printf("minute %5.1f  RSS %6.2f MiB  descriptors %zu  store %ju KiB\n", minute, resident,
                        now.descriptors, stage_.store_bytes() / 1024);
            std::fflush(stdout);
        }
        co_await async::pause(watch_interval);
    }
}

double soak_run::growth() const {
    return 10 * slope_a_minute(memory_);
}

bool soak_run::is_clean() const {
    return is_settled_ && stage_.book().size() >= questions_ && stage_.book().result().is_clean() &&
           stage_.past().deaths.empty() && stage_.past().leaks.empty() && growth() <= most_growth &&
           last_descriptors_ <= first_descriptors_ + few_more_descriptors;
}

std::string soak_run::table() const {
    const auto sum = stage_.book().result();
    std::ostringstream out;
    out << "soak: " << minutes_ << " minutes at " << questions_a_second << " questions a second\n"
        << "  sent " << sum.sent << ", acknowledged " << sum.acknowledged << ", answered " << sum.answered << ", lost "
        << sum.lost << ", doubled " << sum.doubled << ", out of order " << sum.out_of_order << "\n"
        << "  answer ms p50/p99/max  " << sum.p50.count() << " / " << sum.p99.count() << " / " << sum.slowest.count()
        << "\n  RSS grows by " << growth() << " MiB in ten minutes (at most " << most_growth << "), after the first "
        << warm_up_share * static_cast<double>(minutes_) << " minutes\n  descriptors " << first_descriptors_ << " then "
        << last_descriptors_ << "\n  store " << stage_.store_bytes() / 1024 << " KiB\n";
    for (const auto& each : stage_.past().deaths) { out << "DEATH " << each << "\n"; }
    for (const auto& each : stage_.past().leaks) { out << "LEAK " << each << "\n"; }
    return out.str();
}

}  // namespace hirewise::chaos
