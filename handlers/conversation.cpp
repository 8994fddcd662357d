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

}  // namespace

std::string encode(const advice::thread_context& context) {
    auto priorities = nlohmann::json::array();
    for (const auto& stated : context.priorities) { priorities.push_back(to_json(stated)); }
    const nlohmann::json content = {{"v", version},
                                    {"options", context.options},
                                    {"use_cases", context.use_cases},
                                    {"priorities", std::move(priorities)}};
    return dump_json(content);
}

std::optional<advice::thread_context> decode_context(std::string_view content) {
    const auto parsed = parse_json(content);
    if (!parsed || integer_at(*parsed, "v") != version) { return std::nullopt; }
    advice::thread_context context{texts_at(*parsed, "options"), texts_at(*parsed, "use_cases"), {}};
    const auto& priorities = member_at(*parsed, "priorities");
    if (!priorities.is_array()) { return context; }
    for (const auto& item : priorities) {
        if (auto stated = to_priority(item)) { context.priorities.push_back(std::move(*stated)); }
    }
    return context;
}

}  // namespace hirewise::handlers
