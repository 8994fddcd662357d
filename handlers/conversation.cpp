#include "handlers/conversation.hpp"

#include <cmath>

#include "base/json.hpp"

namespace hirewise::handlers {
namespace {

constexpr int version = 1;

std::vector<std::string> texts_at(const nlohmann::json& object, std::string_view key) {
    std::vector<std::string> texts;
    const auto& list = member_at(object, key);
    if (!list.is_array()) { return texts; }
    for (const auto& item : list) {
        if (item.is_string()) { texts.push_back(item.get<std::string>()); }
    }
    return texts;
}

nlohmann::json to_json(const advice::priority& stated) {
    return {{"criterion", stated.criterion}, {"multiplier", stated.multiplier}, {"words", stated.words}};
}

std::optional<advice::priority> to_priority(const nlohmann::json& item) {
    const auto& multiplier = member_at(item, "multiplier");
    advice::priority stated{text_at(item, "criterion"), 1, text_at(item, "words")};
    if (stated.criterion.empty() || !multiplier.is_number()) { return std::nullopt; }
    stated.multiplier = multiplier.get<double>();
    if (!std::isfinite(stated.multiplier) || stated.multiplier < 0) { return std::nullopt; }
    return stated;
}

nlohmann::json to_json(const std::vector<advice::priority>& priorities) {
    auto list = nlohmann::json::array();
    for (const auto& stated : priorities) { list.push_back(to_json(stated)); }
    return list;
}

std::vector<advice::priority> priorities_at(const nlohmann::json& object) {
    std::vector<advice::priority> priorities;
    const auto& list = member_at(object, "priorities");
    if (!list.is_array()) { return priorities; }
    for (const auto& item : list) {
        if (auto stated = to_priority(item)) { priorities.push_back(std::move(*stated)); }
    }
    return priorities;
}

// What a row of an earlier version says nothing of is empty; such a row has one state and no list.
std::vector<advice::thread_state> earlier_at(const nlohmann::json& object) {
    std::vector<advice::thread_state> states;
    const auto add = [&](const nlohmann::json& state) {
        if (!state.is_object()) { return; }
        states.push_back({texts_at(state, "options"), texts_at(state, "use_cases"), priorities_at(state)});
    };
    const auto& earlier = member_at(object, "earlier");
    if (earlier.is_array()) {
        for (const auto& state : earlier) { add(state); }
    } else {
        add(earlier);
    }
    return states;
}

}  // namespace

std::string encode(const advice::thread_context& context) {
    nlohmann::json content = {{"v", version},
                              {"options", context.options},
                              {"use_cases", context.use_cases},
                              {"priorities", to_json(context.priorities)},
                              {"stated", context.stated},
                              {"skills", context.skills},
                              {"category", context.category},
                              {"focus", context.focus}};
    if (context.counts_alike) { content["counts_alike"] = true; }
    if (context.undecided) { content["undecided"] = true; }
    if (context.last) { content["last"] = advice::name_of(*context.last); }
    auto earlier = nlohmann::json::array();
    for (const auto& state : context.earlier) {
        earlier.push_back(
            {{"options", state.options}, {"use_cases", state.use_cases}, {"priorities", to_json(state.priorities)}});
    }
    content["earlier"] = std::move(earlier);
    return dump_json(content);
}

std::optional<advice::thread_context> decode_context(std::string_view content) {
    const auto parsed = parse_json(content);
    if (!parsed || integer_at(*parsed, "v") != version) { return std::nullopt; }
    advice::thread_context context{texts_at(*parsed, "options"), texts_at(*parsed, "use_cases"),
                                   priorities_at(*parsed)};
    context.stated = texts_at(*parsed, "stated");
    context.skills = texts_at(*parsed, "skills");
    context.category = text_at(*parsed, "category");
    context.focus = texts_at(*parsed, "focus");
    context.last = advice::dialogue_act_called(text_at(*parsed, "last"));
    context.counts_alike = flag_at(*parsed, "counts_alike");
    context.undecided = flag_at(*parsed, "undecided");
    context.earlier = earlier_at(*parsed);
    return context;
}

}  // namespace hirewise::handlers
