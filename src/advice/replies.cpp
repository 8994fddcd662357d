#include "advice/replies.hpp"

#include <algorithm>

#include "advice/citing.hpp"
#include "advice/naming.hpp"
#include "advice/plain.hpp"
#include "base/text.hpp"
#include "knowledge/categories.hpp"

namespace hirewise::advice {
namespace {

constexpr std::size_t most_suggestions = 3;
constexpr std::size_t named_pages = 3;
constexpr std::size_t most_uses = 4;

std::vector<std::string> names_of(const knowledge::snapshot& base, const std::vector<std::string>& ids) {
    std::vector<std::string> names;
    for (const auto& id : ids) { names.push_back(technology_name(base, id)); }
    return names;
}

std::string pair_words(const knowledge::snapshot& base, const knowledge::comparison& page) {
    return join_as_sentence(names_of(base, page.options), "or");
}

// "Rust or Go", or "Java or Kotlin, Rust or Go, and 57 more".
std::string covered_pages(const knowledge::snapshot& base) {
    std::vector<std::string> titles;
    for (const auto& [id, page] : base.comparisons) {
        if (titles.size() < named_pages) { titles.push_back(pair_words(base, page)); }
    }
    if (base.comparisons.size() <= titles.size()) { return join_as_sentence(titles); }
    return join(titles, ", ") + ", and " + std::to_string(base.comparisons.size() - titles.size()) + " more";
}

std::vector<std::string> rated_exactly(const knowledge::technology& option, double value) {
    std::vector<std::string> ids;
    for (const auto& [criterion, rating] : option.ratings) {
        if (rating.value == value) { ids.push_back(criterion); }
    }
    return ids;
}

std::string extremes_text(const knowledge::snapshot& base, const knowledge::technology& option) {
    if (option.ratings.empty()) { return {}; }
    const auto by_value = [](const auto& a, const auto& b) { return a.second.value < b.second.value; };
    const auto [worst, best] = std::minmax_element(option.ratings.begin(), option.ratings.end(), by_value);
    auto text = "Our editors rate " + option.name + " highest on " +
                criteria_names(base, rated_exactly(option, best->second.value)) + " (" +
                short_number(best->second.value, 1) + " of 10)";
    if (worst->second.value < best->second.value) {
        text += " and lowest on " + criteria_names(base, rated_exactly(option, worst->second.value)) + " (" +
                short_number(worst->second.value, 1) + ")";
    }
    return text + ".";
}

// What the pages choose the option for, each use case once.
std::string uses_text(const knowledge::snapshot& base, const panel_finder& panels,
                      const knowledge::technology& option) {
    std::vector<std::string> uses;
    for (const auto* page : panels.pages_with(option.id)) {
        for (const auto& rule : page->rules) {
            const auto* use_case = base.find_use_case(rule.use_case);
            if (rule.option != option.id || use_case == nullptr || uses.size() == most_uses) { continue; }
            if (std::find(uses.begin(), uses.end(), use_case->description) == uses.end()) {
                uses.push_back(use_case->description);
            }
        }
    }
    return uses.empty() ? std::string{} : "Our rules choose it for " + join_as_sentence(uses) + ".";
}

void add_once(std::vector<std::string>& list, std::string value) {
    if (list.size() < most_suggestions && std::find(list.begin(), list.end(), value) == list.end()) {
        list.push_back(std::move(value));
    }
}

void suggest_page(const knowledge::snapshot& base, const knowledge::comparison& page, std::vector<std::string>& list) {
    if (!page.rules.empty()) {
        const auto* use_case = base.find_use_case(page.rules.back().use_case);
        if (use_case != nullptr) { add_once(list, pair_words(base, page) + " for " + use_case->description + "?"); }
    }
    add_once(list, pair_words(base, page) + "?");
    for (const auto& faq : page.faq) { add_once(list, faq.question); }
}

}  // namespace

std::string help_text(const knowledge::snapshot& base) {
    std::string text =
        "Ask me whom to hire, in plain words: name the options, what they will build, and what matters most. I answer "
        "from reviewed pages, show the ratings, and say what would change the answer.";
    if (!base.comparisons.empty()) { text += " Today I cover: " + covered_pages(base) + "."; }
    return text;
}

std::string small_talk_text(small_talk talk) {
    switch (talk) {
        case small_talk::thanks: return "You're welcome.";
        case small_talk::greeting: return "Hello. Ask me whom to hire.";
        case small_talk::nod: return "Good. Ask on when you like.";
        case small_talk::help:
        case small_talk::none: break;
    }
    return {};
}

std::string profile_text(const knowledge::snapshot& base, const panel_finder& panels,
                         const knowledge::technology& option) {
    std::vector<std::string> parts;
    for (auto part : {plain_words(option.summary), extremes_text(base, option), uses_text(base, panels, option)}) {
        if (!part.empty()) { parts.push_back(std::move(part)); }
    }
    return join(parts, " ");
}

std::string talent_text(const knowledge::snapshot& base, const knowledge::technology& option) {
    const auto found = option.ratings.find("talent_availability");
    if (found == option.ratings.end()) { return {}; }
    const auto& rating = found->second;
    auto text = "On talent availability our editors rate " + option.name + " " + short_number(rating.value, 1) +
                " of 10; 10 is easiest to hire for.";
    for (const auto& id : rating.evidence.figures) {
        const auto* figure = base.find_figure(id);
        if (figure == nullptr) { continue; }
        text += " It rests on " + figure->value + " " + figure->unit + " (" + figure->source_title + ").";
        break;
    }
    return text;
}

std::vector<citation> talent_citations(const knowledge::snapshot& base, const knowledge::technology& option) {
    std::vector<citation> cited{{option.location, option.name, {}, static_cast<int>(option.reviewed_on.year())}};
    const auto found = option.ratings.find("talent_availability");
    if (found == option.ratings.end()) { return cited; }
    for (const auto& id : found->second.evidence.figures) {
        if (const auto* figure = base.find_figure(id)) { cite(*figure, option.location, cited); }
    }
    return cited;
}

std::string interview_text(const knowledge::role& brief) {
    auto text =
        "From our brief for hiring a " + brief.title + ". Ask every candidate the same questions in the same order:";
    int number = 0;
    for (const auto& question : brief.interview) {
        text += "\n" + std::to_string(++number) + ". " + question.ask +
                " Looks for: " + without_capital(without_stop(question.looks_for)) + ".";
    }
    return text + "\nThen a paid trial task of about " + short_number(brief.trial_task.hours, 1) +
           " hours: " + plain_words(brief.trial_task.task);
}

std::string must_have_text(const knowledge::role& brief) {
    const auto add = [](std::string& text, const char* head, const std::vector<std::string>& items) {
        if (items.empty()) { return; }
        text += head;
        for (const auto& item : items) { text += "\n\u2022 " + plain_words(item); }
    };
    auto text = "From our brief for hiring a " + brief.title + ".";
    add(text, " Must have:", brief.must_have);
    add(text, "\nGood to have:", brief.nice_to_have);
    add(text, "\nSpeaks against a candidate:", brief.red_flags);
    return text;
}

const knowledge::role* brief_for(const knowledge::snapshot& base, std::string_view technology) {
    const knowledge::role* best = nullptr;
    for (const auto& [id, brief] : base.roles) {
        const bool fits =
            std::find(brief.technologies.begin(), brief.technologies.end(), technology) != brief.technologies.end();
        if (fits && (best == nullptr || brief.technologies.size() < best->technologies.size())) { best = &brief; }
    }
    return best;
}

std::string not_covered_text(const knowledge::snapshot& base, const panel_finder& panels, const reading& read) {
    auto text = "I have no page about " + join_as_sentence(read.unknown, "or") + ", so I can't weigh " +
                (read.unknown.size() == 1 ? "it." : "them.");
    if (read.unknown.empty()) { text = "I know too little about that to weigh it."; }
    const auto* known = read.options.empty() ? nullptr : base.find_technology(read.options.front());
    if (known != nullptr) {
        text += " About " + known->name + ": " + without_capital(profile_text(base, panels, *known));
    } else if (!base.comparisons.empty()) {
        text += " I do cover: " + covered_pages(base) + ".";
    }
    return text;
}

std::string not_comparable_text(const knowledge::snapshot& base, const panel_finder& panels, const reading& read) {
    const auto& first = read.options.front();
    const auto& second = read.options.back();
    const auto names = join_as_sentence(names_of(base, read.options));
    if (panels.do_the_same_job(first, second)) {
        return "I know too little about " + names + " to weigh them against each other.";
    }
    auto text = names + " do different jobs: ";
    std::vector<std::string> jobs;
    for (const auto& id : read.options) {
        const auto* technology = base.find_technology(id);
        if (technology == nullptr) { continue; }
        jobs.push_back(technology->name + " is for " + std::string{knowledge::category_phrase(technology->category)});
    }
    text += join_as_sentence(jobs) + ". Most teams that need one need the other as well.";
    std::vector<std::string> pairs;
    for (const auto& id : read.options) {
        const auto& pages = panels.pages_with(id);
        if (!pages.empty()) { pairs.push_back(pair_words(base, *pages.front())); }
    }
    return pairs.empty() ? text : text + " I can weigh " + join_as_sentence(pairs, "or") + ".";
}

std::string ask_back_text(const knowledge::snapshot& base) {
    std::string text = "Tell me what they will build and what matters most; then I can recommend somebody.";
    if (!base.comparisons.empty()) { text += " My pages weigh: " + covered_pages(base) + "."; }
    return text;
}

std::string nothing_depends_on_it_text() {
    return "Nothing that I have rated depends on that. Name a use, what counts most or another option, and I weigh "
           "anew.";
}

std::string out_of_scope_text(const knowledge::snapshot& base) {
    std::string text = "I only answer whom to hire, and facts about hiring for the technologies I cover";
    if (!base.comparisons.empty()) { text += " (" + covered_pages(base) + ")"; }
    return text + ".";
}

std::vector<std::string> suggestions_for(const knowledge::snapshot& base, const panel_finder& panels,
                                         const std::vector<std::string>& technologies,
                                         const std::vector<faq_hit>& near) {
    std::vector<std::string> list;
    for (const auto& hit : near) {
        if (!hit.entry->out_of_scope && hit.fit >= base.thresholds.suggest) { add_once(list, hit.entry->question); }
    }
    for (const auto& id : technologies) {
        for (const auto* page : panels.pages_with(id)) { suggest_page(base, *page, list); }
    }
    for (const auto& [id, page] : base.comparisons) {
        if (list.size() == most_suggestions) { break; }
        suggest_page(base, page, list);
    }
    return list;
}

}  // namespace hirewise::advice
