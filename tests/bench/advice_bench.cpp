// What the adviser costs, over the project's questions and the whole base: reading, deciding, finding FAQ entries, and
// the whole answer. Times are means over all questions; p50 and p99 are those of single questions.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <vector>

#include "advice/decider.hpp"
#include "advice/engine.hpp"
#include "advice/faq_reader.hpp"
#include "advice/folding.hpp"
#include "advice/reader.hpp"
#include "base/json.hpp"
#include "knowledge/load.hpp"
#include "ratio_reporter.hpp"
#include "support/files.hpp"
#include "support/places.hpp"
#include "support/project_questions.hpp"
#include "support/review_day.hpp"

namespace hirewise::bench {
namespace {

constexpr auto today = test::after_last_review;
constexpr int rounds = 7;  // a question's time is its least of so many, so that what else the machine does is left out

std::shared_ptr<const knowledge::snapshot> base() {
    static const auto loaded = knowledge::load(test::knowledge_base(), today).snapshot;
    return loaded;
}

const advice::engine& engine() {
    static const advice::engine shared{base()};
    return shared;
}

const std::vector<advice::question>& questions() {
    static const auto all = [] {
        std::vector<advice::question> made;
        for (auto& each : test::project_questions()) {
            made.push_back({std::move(each.text), advice::manner::addressed, {}, today});
        }
        return made;
    }();
    return all;
}

// The parts of an engine, each by itself.
struct parts {
    advice::text_folder folder;
    advice::vocabulary words;
    advice::phrase_maker make{folder, words};
    advice::reader read{*base(), words, folder, make};
    advice::faq_reader faqs{*base(), read.names(), make};
};

const parts& adviser() {
    static const parts shared;
    return shared;
}

// Each written page with the use case of each of its rules.
std::vector<advice::decision_request> decisions() {
    std::vector<advice::decision_request> all;
    for (const auto& [id, page] : base()->comparisons) {
        for (const auto& rule : page.rules) {
            advice::decision_request request;
            request.page = &page;
            request.options = page.options;
            request.use_cases = {base()->find_use_case(rule.use_case)};
            all.push_back(std::move(request));
        }
    }
    return all;
}

// Does it with the items in turn, so that the time of one iteration is that of an average item.
template <class Items, class Function>
void with_each(benchmark::State& state, const Items& items, Function function) {
    std::size_t next = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(function(items[next]));
        next = next + 1 == items.size() ? 0 : next + 1;
    }
}

void parse_frame_as_json(benchmark::State& state) {
    const auto frame = test::golden("slack/app_mention.json");
    for (auto _ : state) { benchmark::DoNotOptimize(parse_json(frame)); }
}

void read(benchmark::State& state) {
    const auto& made = adviser();  // made before the clock runs
    with_each(state, questions(), [&](const auto& asked) { return made.read.read(asked); });
}

void find_entries(benchmark::State& state) {
    std::vector<advice::full_reading> readings;
    for (const auto& asked : questions()) { readings.push_back(adviser().read.read(asked)); }
    with_each(state, readings,
              [](const auto& made) { return adviser().faqs.find(made.text, made.links, {}, made.about_pay); });
}

void decide(benchmark::State& state) {
    with_each(state, decisions(), [](const auto& request) { return advice::decide(request); });
}

void answer(benchmark::State& state) {
    const auto& made = engine();  // made before the clock runs
    with_each(state, questions(), [&](const auto& asked) { return made.ask(asked); });
}

double thread_nanoseconds() {
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

double time_of(const advice::question& asked) {
    const double start = thread_nanoseconds();
    benchmark::DoNotOptimize(engine().ask(asked));
    return thread_nanoseconds() - start;
}

void answer_each(benchmark::State& state) {
    std::vector<double> times;
    for (auto _ : state) {
        times.assign(questions().size(), 1e12);
        for (int round = 0; round < rounds; ++round) {
            for (std::size_t i = 0; i < times.size(); ++i) { times[i] = std::min(times[i], time_of(questions()[i])); }
        }
    }
    std::sort(times.begin(), times.end());
    state.counters["p50"] = times[times.size() / 2];
    state.counters["p99"] = times[times.size() * 99 / 100];
}

BENCHMARK(parse_frame_as_json);
BENCHMARK(read);
BENCHMARK(find_entries);
BENCHMARK(decide);
BENCHMARK(answer);
BENCHMARK(answer_each)->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace hirewise::bench

int main(int argc, char** argv) {
    return hirewise::bench::run_with_ratios(argc, argv, "parse_frame_as_json");
}
