// How loading and answering grow with the base: 45, 450, 4,500 and 10,000 comparisons, in one run.
//   base_size_bench [PAGES...]

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "advice/engine.hpp"
#include "generated_base.hpp"
#include "knowledge/load.hpp"
#include "support/review_day.hpp"
#include "support/temporary_folder.hpp"

namespace {

using steady = std::chrono::steady_clock;
constexpr auto today = hirewise::test::after_last_review;

double milliseconds_since(steady::time_point start) {
    return std::chrono::duration<double, std::milli>(steady::now() - start).count();
}

// The most memory that the process ever had, MiB.
double peak_memory() {
    std::ifstream status{"/proc/self/status"};
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) { return std::atof(line.c_str() + 6) / 1024; }
    }
    return 0;
}

struct measured {
    double load = 0;        // ms
    double prepare = 0;     // ms
    double ask_median = 0;  // us
    double ask_p99 = 0;     // us
};

double at(const std::vector<double>& sorted, double share) {
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

// Questions of every kind, about technologies all over the base.
std::vector<std::string> questions(std::size_t comparisons) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < 500; ++i) {
        const auto first = i * (comparisons / 5) / 500;
        const auto a = hirewise::test::generated_name(first);
        const auto b = hirewise::test::generated_name(first + 1 + i % 5);
        all.push_back(a + " or " + b + " for our fintech service?");
        all.push_back("can " + b + " and " + a + " work together");
        all.push_back("is " + a + " any good for an MVP?");
        all.push_back("how hard is it for " + b + " people to learn " + a + "?");
    }
    return all;
}

measured measure(std::size_t comparisons) {
    hirewise::test::temporary_folder folder;
    hirewise::test::write_generated_base(folder.path(), comparisons);
    measured found;
    const auto start = steady::now();
    auto loaded = hirewise::knowledge::load(folder.path(), today);
    found.load = milliseconds_since(start);
    for (const auto& fault : loaded.diagnostics) { std::puts(hirewise::knowledge::to_text(fault).c_str()); }
    if (loaded.snapshot == nullptr) { std::exit(EXIT_FAILURE); }
    const auto ready = steady::now();
    const hirewise::advice::engine engine{std::move(loaded.snapshot)};
    found.prepare = milliseconds_since(ready);
    std::vector<double> times;
    for (const auto& text : questions(comparisons)) {
        hirewise::advice::question asked;
        asked.text = text;
        asked.today = today;
        const auto before = steady::now();
        if (!engine.ask(asked).answer.answered) { std::printf("not answered: %s\n", text.c_str()); }
        times.push_back(milliseconds_since(before) * 1000);
    }
    std::sort(times.begin(), times.end());
    found.ask_median = at(times, 0.5);
    found.ask_p99 = at(times, 0.99);
    return found;
}

}  // namespace

int main(int argc, char** argv) {
    std::vector<std::size_t> sizes;
    for (int i = 1; i < argc; ++i) { sizes.push_back(std::strtoul(argv[i], nullptr, 10)); }
    if (sizes.empty()) { sizes = {45, 450, 4500, 10'000}; }
    std::puts("comparisons   load ms  per page us   prepare ms   ask median us      (x first)   ask p99 us   peak MiB");
    double first_median = 0;
    for (const auto size : sizes) {
        const auto found = measure(size);
        if (first_median == 0) { first_median = found.ask_median; }
        std::printf("%11zu %9.0f %12.0f %12.0f %15.1f %13.2fx %12.1f %10.0f\n", size, found.load,
                    found.load * 1000 / static_cast<double>(size), found.prepare, found.ask_median,
                    found.ask_median / first_median, found.ask_p99, peak_memory());
    }
}
