#include "advice/fields.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace hirewise::advice {
namespace {

struct field_words {
    std::string_view category;
    std::string_view words;
};

// The more special come first: "a front-end framework", "a mobile back end".
constexpr field_words fields[] = {
    {"data_platform", "warehouse warehouses lakehouse"},
    {"database", "database databases db sql nosql datastore datastores rdbms"},
    {"messaging", "broker brokers"},
    {"frontend_framework", "frontend front-end ui css html"},
    {"mobile", "mobile ios android iphone ipad crossplatform cross-platform"},
    {"cloud", "provider providers hyperscaler hyperscalers hosting paas iaas"},
    {"data_role", "analyst analysts scientist scientists"},
    {"machine_learning", "ml deep-learning"},
    {"backend_framework", "framework frameworks"},
    {"language", "language languages backend back-end"},
};

bool names(const field_words& field, const token& word) {
    const auto words = split(field.words, ' ');
    return std::find(words.begin(), words.end(), word.text) != words.end();
}

}  // namespace

std::string_view field_in(const parsed_text& text, const std::vector<bool>& in_use_case) {
    for (const auto& field : fields) {
        for (std::size_t at = 0; at < text.tokens.size(); ++at) {
            if (text.tokens[at].is_word() && !in_use_case[at] && names(field, text.tokens[at])) {
                return field.category;
            }
        }
    }
    return {};
}

}  // namespace hirewise::advice
