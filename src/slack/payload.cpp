#include "slack/payload.hpp"

#include <utility>

#include "base/json.hpp"

namespace hirewise::slack {

nlohmann::json take_part(nlohmann::json& object, std::string_view key) {
    if (!object.is_object()) { return nullptr; }
    const auto found = object.find(key);
    return found == object.end() ? nlohmann::json(nullptr) : std::move(*found);
}

std::string take_text(nlohmann::json& object, std::string_view key) {
    if (!object.is_object()) { return {}; }
    const auto found = object.find(key);
    if (found == object.end() || !found->is_string()) { return {}; }
    return std::move(found->get_ref<std::string&>());
}

std::string first_of(std::string wanted, std::string otherwise) {
    if (wanted.empty()) { return otherwise; }
    return wanted;
}

std::int64_t count_at(const nlohmann::json& object, std::string_view key, std::int64_t highest) {
    const auto& value = member_at(object, key);
    if (!value.is_number_integer()) { return 0; }
    const auto number = value.get<std::int64_t>();
    return number < 0 || number > highest ? 0 : number;
}

}  // namespace hirewise::slack
