#include "cards/button_value.hpp"

#include "base/json.hpp"

namespace hirewise::cards {
namespace {

constexpr int version = 1;
constexpr std::size_t longest_value = 2'000;

// The object behind the value, or null if it is not one of this version.
nlohmann::json read(std::string_view value) {
    if (value.size() > longest_value) { return {}; }
    auto parsed = parse_json(value);
    if (!parsed || integer_at(*parsed, "v") != version) { return {}; }
    return std::move(*parsed);
}

}  // namespace

std::string encode(const shared_question& shared) {
    const nlohmann::json value = {{"v", version}, {"q", shared.question}, {"k", shared.key}};
    auto text = dump_json(value);
    return text.size() > longest_value ? std::string{} : text;
}

std::optional<shared_question> decode_shared_question(std::string_view value) {
    const auto content = read(value);
    shared_question shared{text_at(content, "q"), text_at(content, "k")};
    if (shared.question.empty() || shared.key.empty()) { return std::nullopt; }
    return shared;
}

std::string encode(const opinion& given) {
    nlohmann::json value = {{"v", version}, {"k", given.key}, {"h", given.helpful}};
    if (!given.question.empty()) { value["q"] = given.question; }
    return dump_json(value);
}

std::optional<opinion> decode_opinion(std::string_view value) {
    const auto content = read(value);
    const auto& helpful = member_at(content, "h");
    opinion given{text_at(content, "k"), flag_at(content, "h"), text_at(content, "q")};
    if (given.key.empty() || !helpful.is_boolean()) { return std::nullopt; }
    return given;
}

std::string encode(const brief_request& wanted) {
    const nlohmann::json value = {{"v", version}, {"k", wanted.key}, {"t", wanted.technology}};
    auto text = dump_json(value);
    return text.size() > longest_value ? std::string{} : text;
}

std::optional<brief_request> decode_brief_request(std::string_view value) {
    const auto content = read(value);
    brief_request wanted{text_at(content, "k"), text_at(content, "t")};
    if (wanted.key.empty() || wanted.technology.empty()) { return std::nullopt; }
    return wanted;
}

}  // namespace hirewise::cards
