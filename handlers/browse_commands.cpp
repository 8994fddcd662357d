#include "handlers/browse_commands.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "cards/brief_card.hpp"
#include "cards/list_card.hpp"
#include "cards/roles_card.hpp"

namespace hirewise::handlers {
namespace {

bool is_for(const knowledge::role& brief, const std::string& technology, const knowledge::snapshot& base) {
    return std::ranges::any_of(brief.technologies, [&](const std::string& id) {
        const auto* known = base.find_technology(id);
        return id == technology || (known != nullptr && (lower_ascii(known->name) == technology ||
                                                         std::ranges::count(known->aliases, technology) > 0));
    });
}

// Those that have the words in their title.
std::vector<const knowledge::role*> with_words(const knowledge::snapshot& base, const std::string& asked) {
    std::vector<const knowledge::role*> found;
    for (const auto& [id, brief] : base.roles) {
        if (lower_ascii(brief.title).find(asked) != std::string::npos) { found.push_back(&brief); }
    }
    return found;
}

const knowledge::role* role_called(const knowledge::snapshot& base, const std::string& asked) {
    for (const auto& [id, brief] : base.roles) {
        if (id == asked || lower_ascii(brief.title) == asked) { return &brief; }
    }
    for (const auto& [id, brief] : base.roles) {
        if (is_for(brief, asked, base)) { return &brief; }
    }
    const auto found = with_words(base, asked);
    return found.size() == 1 ? found.front() : nullptr;
}

std::vector<std::string> roles_near(const knowledge::snapshot& base, const std::string& asked) {
    constexpr std::size_t most = 5;
    std::vector<std::string> near;
    for (const auto* brief : with_words(base, asked)) {
        if (near.size() < most) { near.push_back(brief->title); }
    }
    if (!near.empty()) { return near; }
    std::vector<std::string> titles;
    for (const auto& [id, brief] : base.roles) { titles.push_back(lower_ascii(brief.title)); }
    const auto meant = nearest(asked, titles);
    if (const auto* brief = meant.empty() ? nullptr : role_called(base, meant)) { near.push_back(brief->title); }
    return near;
}

}  // namespace

slack::message show_role(const desk& desk, const std::string& asked) {
    const auto engine = desk.engine();
    const auto& base = engine->base();
    if (asked.empty()) { return cards::roles_card(base, {}, {}); }
    const auto name = lower_ascii(asked);
    if (const auto* brief = role_called(base, name)) { return cards::brief_card(*brief, base, {}); }
    return cards::roles_card(base, asked, roles_near(base, name));
}

slack::message show_list(const desk& desk, const std::string& asked) {
    const auto engine = desk.engine();
    if (asked.empty()) { return cards::categories_card(engine->base()); }
    const auto category = cards::category_called(asked);
    return category.empty() ? cards::no_category_card(asked) : cards::category_card(engine->base(), category);
}

}  // namespace hirewise::handlers
