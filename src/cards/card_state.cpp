#include "cards/card_state.hpp"

#include <algorithm>
#include <cmath>

#include "base/json.hpp"
#include "base/text.hpp"

namespace hirewise::cards {
namespace {

using nlohmann::json;

constexpr int version = 1;
constexpr std::size_t longest_state = 1'000;
constexpr std::size_t longest_value = 2'000;
constexpr std::size_t most_entries = 40;
constexpr double most_multiplier = 9;

std::vector<std::string> texts_at(const json& object, std::string_view key) {
    std::vector<std::string> texts;
    const auto& list = member_at(object, key);
    if (!list.is_array()) { return texts; }
    for (const auto& item : list) {
        if (item.is_string() && texts.size() < most_entries) { texts.push_back(item.get<std::string>()); }
    }
    return texts;
}

std::vector<advice::priority> priorities_at(const json& object, std::string_view key) {
    std::vector<advice::priority> priorities;
    const auto& list = member_at(object, key);
    if (!list.is_array()) { return priorities; }
    for (const auto& item : list) {
        const bool is_pair = item.is_array() && item.size() == 2 && item[0].is_string() && item[1].is_number();
        if (!is_pair || priorities.size() == most_entries) { continue; }
        const auto multiplier = item[1].get<double>();
        if (!std::isfinite(multiplier)) { continue; }
        priorities.push_back({item[0].get<std::string>(), std::clamp(multiplier, 0.0, most_multiplier), {}});
    }
    return priorities;
}

void put(json& object, const char* key, const std::vector<std::string>& texts) {
    if (!texts.empty()) { object[key] = texts; }
}

void put(json& object, const char* key, const std::string& text) {
    if (!text.empty()) { object[key] = text; }
}

json to_json(const card_state& state) {
    json value = {{"v", version}, {"k", state.key}};
    put(value, "q", state.question);
    put(value, "o", state.about.options);
    put(value, "u", state.about.use_cases);
    for (const auto& stated : state.about.priorities) {
        value["p"].push_back(json::array({stated.criterion, stated.multiplier}));
    }
    put(value, "s", state.about.stated);
    put(value, "t", state.about.skills);
    put(value, "c", state.about.category);
    put(value, "x", state.excluded);
    put(value, "f", state.foil);
    return value;
}

}  // namespace

std::string carried_question(std::string_view question) {
    constexpr std::size_t longest = 300;           // units
    constexpr std::size_t largest = 400;           // bytes
    constexpr std::size_t longest_unwieldy = 100;  // units, where words take many bytes
    auto kept = clip(valid_utf8(question), longest);
    return kept.size() <= largest ? kept : clip(kept, longest_unwieldy);
}

std::string encode(const card_state& state) {
    auto text = dump_json(to_json(state));
    if (text.size() <= longest_state) { return text; }
    auto bare = state;
    bare.question.clear();
    text = dump_json(to_json(bare));
    return text.size() <= longest_state ? text : std::string{};
}

std::optional<card_state> decode_card_state(std::string_view value) {
    if (value.size() > longest_value) { return std::nullopt; }
    const auto parsed = parse_json(value);
    if (!parsed || integer_at(*parsed, "v") != version) { return std::nullopt; }
    card_state state;
    state.key = text_at(*parsed, "k");
    state.question = text_at(*parsed, "q");
    state.about = {texts_at(*parsed, "o"), texts_at(*parsed, "u"), priorities_at(*parsed, "p")};
    state.about.stated = texts_at(*parsed, "s");
    state.about.skills = texts_at(*parsed, "t");
    state.about.category = text_at(*parsed, "c");
    state.excluded = texts_at(*parsed, "x");
    state.foil = text_at(*parsed, "f");
    if (state.key.empty() || (state.about.options.empty() && state.about.category.empty())) { return std::nullopt; }
    return state;
}

card_state state_of(const advice::answer& answer, const advice::thread_context& about, std::string_view answer_key,
                    std::string_view question) {
    card_state state;
    state.key = answer_key;
    state.question = carried_question(question);
    state.about = {about.options, about.use_cases, about.priorities};
    for (auto& stated : state.about.priorities) { stated.words.clear(); }
    state.about.stated = about.stated;
    state.about.skills = about.skills;
    state.about.category = about.category;
    for (const auto& named : answer.reading.mentions) {
        if (named.role == advice::role::excluded) { state.excluded.push_back(named.technology); }
    }
    return state;
}

advice::subject subject_of(const card_state& state, std::chrono::year_month_day today) {
    return {state.about, state.excluded, state.foil, today};
}

}  // namespace hirewise::cards
