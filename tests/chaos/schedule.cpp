#include "schedule.hpp"

#include <algorithm>
#include <array>
#include <random>

namespace hirewise::chaos {
namespace {

using std::chrono::milliseconds;

struct kind_of_trouble {
    trouble kind;
    std::string_view name;
    double weight;  // against each other; kills are counted, not weighed
    milliseconds shortest;
    milliseconds longest;
};

constexpr std::array<kind_of_trouble, kinds_of_trouble> kinds = {{
    {trouble::kill, "kill", 0, milliseconds{0}, milliseconds{0}},
    {trouble::restart, "restart", 0.5, milliseconds{0}, milliseconds{0}},
    {trouble::stall, "stall", 1, milliseconds{200}, milliseconds{3'000}},
    {trouble::reset, "reset", 1, milliseconds{0}, milliseconds{0}},
    {trouble::drop, "drop", 1, milliseconds{0}, milliseconds{0}},
    {trouble::refresh, "refresh", 1, milliseconds{0}, milliseconds{0}},
    // Sometimes longer than the bot takes to notice.
    {trouble::silence, "silence", 0.3, milliseconds{2'000}, milliseconds{28'000}},
    {trouble::garbage, "garbage", 2, milliseconds{0}, milliseconds{0}},
    {trouble::deafness, "deafness", 1, milliseconds{200}, milliseconds{2'000}},
    {trouble::rate_limits, "rate limits", 2, milliseconds{500}, milliseconds{4'000}},
    {trouble::errors, "errors", 2, milliseconds{500}, milliseconds{3'000}},
    {trouble::broken_answers, "broken answers", 2, milliseconds{500}, milliseconds{3'000}},
    {trouble::repetition, "repetition", 6, milliseconds{0}, milliseconds{0}},
    {trouble::reload, "reload", 2, milliseconds{0}, milliseconds{0}},
    {trouble::broken_reload, "broken reload", 1, milliseconds{0}, milliseconds{0}},
    {trouble::database_crash, "database crash", 0, milliseconds{200}, milliseconds{3'000}},
}};

const kind_of_trouble& facts_of(trouble kind) {
    return *std::ranges::find(kinds, kind, &kind_of_trouble::kind);
}

milliseconds between(std::mt19937_64& random, milliseconds least, milliseconds most) {
    std::uniform_int_distribution<milliseconds::rep> any{least.count(), most.count()};
    return milliseconds{any(random)};
}

}  // namespace

std::string_view name_of(trouble kind) {
    return facts_of(kind).name;
}

std::vector<disturbance> make_schedule(std::uint64_t seed, milliseconds length, killings how_many) {
    std::mt19937_64 random{seed};
    std::vector<double> weights;
    for (const auto& each : kinds) { weights.push_back(each.weight); }
    std::discrete_distribution<std::size_t> any_kind{weights.begin(), weights.end()};
    std::vector<disturbance> made;
    const auto add = [&](const kind_of_trouble& kind) {
        const auto moment = between(random, milliseconds{0}, length);
        made.push_back({moment, kind.kind, between(random, kind.shortest, kind.longest)});
    };
    for (std::size_t i = 0; i < how_many.bots; ++i) { add(facts_of(trouble::kill)); }
    for (std::size_t i = 0; i < how_many.database; ++i) { add(facts_of(trouble::database_crash)); }
    const auto others = static_cast<std::size_t>(std::chrono::duration_cast<std::chrono::seconds>(length).count());
    for (std::size_t i = 0; i < others; ++i) { add(kinds.at(any_kind(random))); }
    std::ranges::stable_sort(made, {}, &disturbance::at);
    return made;
}

}  // namespace hirewise::chaos
