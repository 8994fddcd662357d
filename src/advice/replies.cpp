#include "advice/replies.hpp"

#include <algorithm>

#include "advice/naming.hpp"
#include "advice/plain.hpp"
#include "base/text.hpp"

namespace hirewise::advice {
namespace {

constexpr std::size_t most_suggestions = 3;

std::vector<std::string> names_of(const knowledge::snapshot& base, const std::vector<std::string>& ids) {
    std::vector<std::string> names;
    for (const auto& id : ids) { names.push_back(technology_name(base, id)); }
    return names;
}

std::vector<std::string> page_titles(const knowledge::snapshot& base) {
    std::vector<std::string> titles;
    for (const auto& [id, page] : base.comparisons) {
        if (titles.size() < most_suggestions) {
            titles.push_back(join_as_sentence(names_of(base, page.options), "or"));
        }
    }
    return titles;
}

struct rated {
    std::string criterion;
    double value = 0;
};

std::vector<rated> ratings_of(const knowledge::comparison& page, const std::string& technology) {
    std::vector<rated> list;
    for (const auto& criterion : page.criteria) {
        const auto row = page.ratings.find(criterion);
        if (row == page.ratings.end()) { continue; }
        const auto cell = row->second.find(technology);
        if (cell != row->second.end()) { list.push_back({criterion, cell->second.value}); }
    }
    return list;
}

std::vector<std::string> rated_exactly(const std::vector<rated>& list, double value) {
    std::vector<std::string> ids;
    for (const auto& r : list) {
        if (r.value == value) { ids.push_back(r.criterion); }
    }
    return ids;
}

std::string uses_text(const knowledge::snapshot& base, const knowledge::comparison& page,
                      const std::string& technology) {
    std::vector<std::string> uses;
    for (const auto& rule : page.rules) {
        const auto* use_case = base.find_use_case(rule.use_case);
        if (rule.option == technology && use_case != nullptr) { uses.push_back(use_case->description); }
    }
    return join_as_sentence(uses);
}

void add_once(std::vector<std::string>& list, std::string value) {
    if (list.size() < most_suggestions && std::find(list.begin(), list.end(), value) == list.end()) {
        list.push_back(std::move(value));
    }
}

std::string pair_question(const knowledge::snapshot& base, const knowledge::comparison& page) {
    return join_as_sentence(names_of(base, page.options), "or");
}

}  // namespace

const knowledge::comparison* page_with(const knowledge::snapshot& base, const std::string& technology) {
    for (const auto& [id, page] : base.comparisons) {
        if (std::find(page.options.begin(), page.options.end(), technology) != page.options.end()) { return &page; }
    }
    return nullptr;
}

std::string help_text(const knowledge::snapshot& base) {
    std::string text =
        "Ask me whom to hire, in plain words: name the options, what they will build, and what matters most. I answer "
        "from reviewed pages, show the ratings, and say what would change the answer.";
    const auto titles = page_titles(base);
    if (!titles.empty()) { text += " Today I cover: " + join_as_sentence(titles) + "."; }
    return text;
}

std::string small_talk_text(small_talk talk) {
    switch (talk) {
        case small_talk::thanks: return "You're welcome.";
        case small_talk::greeting: return "Hello. Ask me whom to hire.";
        case small_talk::help:
        case small_talk::none: break;
    }
    return {};
}

std::string profile_text(const knowledge::snapshot& base, const std::string& technology) {
    const auto* page = page_with(base, technology);
    const auto list = page != nullptr ? ratings_of(*page, technology) : std::vector<rated>{};
    if (list.empty()) { return {}; }
    const auto by_value = [](const rated& a, const rated& b) { return a.value < b.value; };
    const double best = std::max_element(list.begin(), list.end(), by_value)->value;
    const double worst = std::min_element(list.begin(), list.end(), by_value)->value;
    const auto name = technology_name(base, technology);
    std::string text = "For " + page->domain + " our editors rate " + name + " highest on " +
                       criteria_names(base, rated_exactly(list, best)) + " (" + short_number(best, 1) + " of 10)";
    if (worst < best) {
        text +=
            " and lowest on " + criteria_names(base, rated_exactly(list, worst)) + " (" + short_number(worst, 1) + ")";
    }
    text += ".";
    const auto uses = uses_text(base, *page, technology);
    if (!uses.empty()) { text += " Our rules choose it for " + uses + "."; }
    for (const auto& other : page->options) {
        const auto others = uses_text(base, *page, other);
        if (other != technology && !others.empty()) {
            text += " For " + others + " they choose " + technology_name(base, other) + ".";
        }
    }
    return text;
}

std::string talent_text(const knowledge::snapshot& base, const std::string& technology) {
    const auto* page = page_with(base, technology);
    if (page == nullptr) { return {}; }
    const auto row = page->ratings.find("talent_availability");
    if (row == page->ratings.end()) { return {}; }
    std::vector<std::string> figures;
    for (const auto& option : page->options) {
        const auto cell = row->second.find(option);
        if (cell != row->second.end()) {
            figures.push_back(technology_name(base, option) + " " + short_number(cell->second.value, 1));
        }
    }
    return "On talent availability our editors rate " + join_as_sentence(figures) +
           " of 10; 10 is easiest to hire for.";
}

std::string not_covered_text(const knowledge::snapshot& base, const reading& read) {
    std::string text;
    if (!read.unknown.empty()) {
        text = "I have no page about " + join_as_sentence(read.unknown, "or") + ", so I can't weigh " +
               (read.unknown.size() == 1 ? "it." : "them.");
    } else {
        text = "I have no page that compares " + join_as_sentence(names_of(base, read.options)) + ".";
    }
    for (const auto& option : read.options) {
        const auto profile = profile_text(base, option);
        if (!profile.empty()) { text += " About " + technology_name(base, option) + ": " + without_capital(profile); }
        break;
    }
    const auto titles = page_titles(base);
    if (read.options.empty() && !titles.empty()) { text += " I do cover: " + join_as_sentence(titles) + "."; }
    return text;
}

std::string ask_back_text(const knowledge::snapshot& base) {
    std::string text = "Tell me what they will build and what matters most; then I can recommend somebody.";
    const auto titles = page_titles(base);
    if (!titles.empty()) { text += " My pages weigh: " + join_as_sentence(titles) + "."; }
    return text;
}

std::string out_of_scope_text(const knowledge::snapshot& base) {
    std::string text = "I only answer whom to hire, and facts about hiring for the technologies I cover";
    const auto titles = page_titles(base);
    if (!titles.empty()) { text += " (" + join_as_sentence(titles) + ")"; }
    return text + ".";
}

std::vector<std::string> suggestions_for(const knowledge::snapshot& base, const std::vector<faq_hit>& near) {
    std::vector<std::string> list;
    for (const auto& hit : near) { add_once(list, hit.entry->question); }
    for (const auto& [id, page] : base.comparisons) {
        if (!page.rules.empty()) {
            const auto* use_case = base.find_use_case(page.rules.back().use_case);
            if (use_case != nullptr) {
                add_once(list, pair_question(base, page) + " for " + use_case->description + "?");
            }
        }
        add_once(list, pair_question(base, page) + "?");
        for (const auto& faq : page.faq) { add_once(list, faq.question); }
    }
    return list;
}

}  // namespace hirewise::advice
