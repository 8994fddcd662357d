#include "base/json.hpp"

#include "base/failure.hpp"

namespace hirewise {
namespace {

class json_category_type final : public boost::system::error_category {
public:
    const char* name() const noexcept override { return "hirewise.json"; }

    std::string message(int value) const override {
        switch (static_cast<json_errc>(value)) {
            case json_errc::malformed: return "not valid JSON";
            case json_errc::too_deep: return "JSON is nested too deeply";
        }
        return "unknown JSON error";
    }

    boost::system::error_condition default_error_condition(int) const noexcept override { return failure::permanent; }
};

// Counts brackets outside strings; cheap next to parsing, and safe before it.
bool nests_too_deeply(std::string_view text) {
    int depth = 0;
    bool in_string = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (in_string) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                in_string = false;
            }
        } else if (c == '"') {
            in_string = true;
        } else if (c == '{' || c == '[') {
            if (++depth > max_json_depth) { return true; }
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

}  // namespace

error_code make_error_code(json_errc code) noexcept {
    static const json_category_type category;
    return {static_cast<int>(code), category};
}

result<nlohmann::json> parse_json(std::string_view text) {
    if (nests_too_deeply(text)) { return make_error_code(json_errc::too_deep); }
    auto value = nlohmann::json::parse(text, nullptr, false);
    if (value.is_discarded()) { return make_error_code(json_errc::malformed); }
    return value;
}

std::string dump_json(const nlohmann::json& value) {
    return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

const nlohmann::json& member_at(const nlohmann::json& object, std::string_view key) {
    static const nlohmann::json nothing;
    if (!object.is_object()) { return nothing; }
    const auto found = object.find(key);
    return found == object.end() ? nothing : *found;
}

std::string text_at(const nlohmann::json& object, std::string_view key, std::string_view fallback) {
    const auto& value = member_at(object, key);
    return value.is_string() ? value.get<std::string>() : std::string{fallback};
}

std::int64_t integer_at(const nlohmann::json& object, std::string_view key, std::int64_t fallback) {
    const auto& value = member_at(object, key);
    return value.is_number_integer() ? value.get<std::int64_t>() : fallback;  // converting 1e300 is undefined
}

bool flag_at(const nlohmann::json& object, std::string_view key, bool fallback) {
    const auto& value = member_at(object, key);
    return value.is_boolean() ? value.get<bool>() : fallback;
}

}  // namespace hirewise
