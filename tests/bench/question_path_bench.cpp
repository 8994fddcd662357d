// What one question costs on its way through the pure parts: frame, reading and deciding, card.
#include <chrono>
#include <cstdlib>
#include <memory>

#include "advice/engine.hpp"
#include "base/json.hpp"
#include "cards/answer_card.hpp"
#include "knowledge/load.hpp"
#include "ratio_reporter.hpp"
#include "slack/socket_mode_protocol.hpp"
#include "support/files.hpp"
#include "support/places.hpp"
#include "support/review_day.hpp"

namespace hirewise::bench {
namespace {

constexpr auto today = test::after_last_review;
constexpr auto question_text = "Rust or Go for our fintech service? Latency matters most, but hiring has to be easy.";

const std::string& frame() {
    static const auto text = test::golden("slack/app_mention.json");
    return text;
}

const advice::engine& engine() {
    static const advice::engine shared{knowledge::load(test::knowledge_base(), today).snapshot};
    return shared;
}

advice::question question() {
    return {question_text, advice::manner::addressed, {}, today};
}

std::string posted(const advice::answer& answer) {
    const auto card = cards::answer_card(answer, engine().base(), cards::placement::thread, "C1:1.1", question_text);
    return dump_json(card.json());
}

void parse_frame_as_json(benchmark::State& state) {
    for (auto _ : state) { benchmark::DoNotOptimize(parse_json(frame())); }
}

void read_frame(benchmark::State& state) {
    for (auto _ : state) { benchmark::DoNotOptimize(slack::on_frame(frame())); }
}

void ask(benchmark::State& state) {
    const auto asked = question();
    const auto& asker = engine();
    for (auto _ : state) { benchmark::DoNotOptimize(asker.ask(asked)); }
}

void ask_small_talk(benchmark::State& state) {
    auto asked = question();
    asked.text = "could you please book a table for lunch tomorrow, and tell me what the weather will be like";
    const auto& asker = engine();
    for (auto _ : state) { benchmark::DoNotOptimize(asker.ask(asked)); }
}

void make_card(benchmark::State& state) {
    const auto answer = engine().ask(question()).answer;
    for (auto _ : state) { benchmark::DoNotOptimize(posted(answer)); }
}

void frame_to_card(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(slack::on_frame(frame()));
        benchmark::DoNotOptimize(posted(engine().ask(question()).answer));
    }
}

void load_knowledge(benchmark::State& state) {
    for (auto _ : state) { benchmark::DoNotOptimize(knowledge::load(test::knowledge_base(), today)); }
}

void prepare_engine(benchmark::State& state) {
    const auto base = knowledge::load(test::knowledge_base(), today).snapshot;
    for (auto _ : state) { benchmark::DoNotOptimize(advice::engine{base}); }
}

BENCHMARK(parse_frame_as_json);
BENCHMARK(read_frame);
BENCHMARK(ask);
BENCHMARK(ask_small_talk);
BENCHMARK(make_card);
BENCHMARK(frame_to_card);
BENCHMARK(load_knowledge);
BENCHMARK(prepare_engine);

}  // namespace
}  // namespace hirewise::bench

int main(int argc, char** argv) {
    return hirewise::bench::run_with_ratios(argc, argv, "parse_frame_as_json");
}
