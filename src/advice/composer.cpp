#include "advice/composer.hpp"

#include <algorithm>

#include "advice/explainer.hpp"
#include "advice/naming.hpp"
#include "advice/plain.hpp"
#include "advice/replies.hpp"
#include "base/text.hpp"

namespace hirewise::advice {
namespace {

// How much of a question and of an FAQ phrasing must be the same; measured on public questions and unrelated talk.
constexpr double written_question = 0.95;  // nearly word for word
constexpr double same_question = 0.85;     // even where the options could be weighed instead
constexpr double near_question = 0.7;      // where the topic is certain: one technology, or pay
constexpr double stray_question = 0.75;    // where nothing else says that it is ours

bool contains(const std::vector<std::string>& list, const std::string& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

// Options as the page orders them, without doubles.
std::vector<std::string> options_on(const knowledge::comparison& page, const std::vector<std::string>& asked) {
    std::vector<std::string> options;
    for (const auto& option : page.options) {
        if (contains(asked, option)) { options.push_back(option); }
    }
    return options;
}

// Those the text names, in order; in a follow-up also those the thread is about.
std::vector<std::string> technologies_in(const understood& what) {
    std::vector<std::string> ids;
    const auto add = [&](const std::string& id) {
        if (!contains(ids, id)) { ids.push_back(id); }
    };
    for (const auto& l : what.made.links) { add(l.technology->id); }
    if (what.now.kind != turn_kind::fresh) {
        for (const auto& id : what.now.reading.options) { add(id); }
    }
    return ids;
}

bool is_about_pay(const knowledge::faq_entry& entry) {
    return contains(entry.topics, "salary");
}

}  // namespace

std::vector<const knowledge::use_case*> composer::use_cases_of(const reading& read) const {
    std::vector<const knowledge::use_case*> list;
    for (const auto& id : read.use_cases) {
        if (const auto* use_case = base_.find_use_case(id)) { list.push_back(use_case); }
    }
    return list;
}

void composer::quote(const faq_hit& hit, answer& made, bool asked_to_compare) const {
    made.answered = true;
    made.faq = hit.entry->id;
    made.text = plain_words(hit.entry->answer);
    if (hit.page != nullptr) { made.comparison = hit.page->id; }
    if (made.reading.intent != intent::compare || !asked_to_compare) {
        made.reading.intent = is_about_pay(*hit.entry) ? intent::salary : intent::faq;
    }
    for (const auto& id : hit.entry->figures) {
        const auto* figure = base_.find_figure(id);
        if (figure == nullptr) { continue; }
        const bool cited = std::any_of(made.citations.begin(), made.citations.end(), [&](const citation& c) {
            return c.title == figure->source_title && c.address == figure->source_address;
        });
        if (!cited) {
            made.citations.push_back({hit.entry->location, figure->source_title, figure->source_address, figure->year});
        }
    }
    if (made.citations.empty()) {
        citation own{hit.entry->location, hit.entry->question, {}, 0};
        if (hit.page != nullptr) { own = {hit.entry->location, hit.page->source_title, hit.page->source_address, 0}; }
        made.citations.push_back(std::move(own));
    }
}

bool composer::quote_if_near(const understood& what, double least_score, answer& made) const {
    // A question that names nothing must be the written one nearly word for word.
    const double least =
        made.technologies.empty() && !what.in_thread ? std::max(least_score, same_question) : least_score;
    if (what.near.empty() || what.near.front().score < least || !made.reading.unknown.empty()) { return false; }
    quote(what.near.front(), made, what.made.reading.intent == intent::compare);
    return true;
}

void composer::decide_on(const knowledge::comparison& page, const understood& what, answer& made) const {
    decision_request request;
    request.page = &page;
    request.options = options_on(page, made.reading.options);
    if (request.options.size() < 2) { request.options = page.options; }
    request.use_cases = use_cases_of(made.reading);
    request.stated = made.reading.stated;
    request.priorities = made.reading.priorities;
    request.page_is_stale = what.today.ok() && page.is_stale(what.today);
    made.decision = decide(request);
    if (made.decision.options.size() < 2) { return; }
    const decided told{base_, request, made.decision, what.made.roles.incumbent, what.today};
    made.explanation = explain(told);
    made.citations = citations_of(told);
    made.comparison = page.id;
    made.answered = true;
    for (const auto& name : made.reading.unknown) {
        made.reading.notes.push_back("no page covers \u201c" + name + "\u201d, so it is not weighed");
    }
    add_contrast(what, request, made);
}

// "why?" and "why not Go?" get more than the card's two reasons.
void composer::add_contrast(const understood& what, const decision_request& request, answer& made) const {
    if (what.now.kind != turn_kind::explain && what.now.kind != turn_kind::foil) { return; }
    const decided told{base_, request, made.decision, {}, what.today};
    const auto& first = made.decision.winner.value_or(made.decision.options[0].id);
    const auto& second =
        first == made.decision.options[0].id ? made.decision.options[1].id : made.decision.options[0].id;
    const bool foil = what.now.kind == turn_kind::foil && what.now.foil != first;
    const auto& about = foil ? second : first;
    const auto reasons = reasons_for(told, about, foil ? first : second);
    made.text = reasons.empty() ? "Nothing in the ratings speaks for " + technology_name(base_, about) + " here."
                                : "What speaks for " + technology_name(base_, about) + ": " + join(reasons, " ");
    if (foil) {
        made.text += " That is outweighed: " + without_capital(made.explanation.headline) + ".";
    } else {
        made.text += " " + plain_words(request.page->verdict);
    }
}

// A question that may be one of the FAQ although it could be weighed: it sets no weights and no use case.
bool composer::is_written_question(const understood& what) const {
    const bool weighs = !what.made.reading.priorities.empty() &&
                        std::any_of(what.made.text.cues.begin(), what.made.text.cues.end(),
                                    [](const cue_hit& hit) { return hit.what <= cue::weight_only; });
    const bool follows = what.now.kind != turn_kind::fresh && what.now.kind != turn_kind::reweigh;
    return !weighs && !follows && what.made.reading.use_cases.empty() && what.made.text.is_question();
}

void composer::compare(const understood& what, answer& made) const {
    const auto& read = made.reading;
    if (read.options.size() < 2) { return abstain(what, made, not_covered_text(base_, read)); }
    const auto* page = base_.find_comparison(read.options);
    if (page == nullptr) { return abstain(what, made, not_covered_text(base_, read)); }
    const double least = what.made.roles.together && what.now.kind == turn_kind::fresh ? near_question : same_question;
    if (is_written_question(what) && quote_if_near(what, least, made)) { return; }
    decide_on(*page, what, made);
    // Asked in general, the page's own verdict says more than the ratings.
    if (read.use_cases.empty() && read.priorities.empty() && made.text.empty()) {
        made.text = plain_words(page->verdict);
    }
}

// The page that has the most rules for the use cases; without use cases the only page that rates the priorities.
const knowledge::comparison* composer::page_for_brief(const understood& what, const reading& read) const {
    const knowledge::comparison* best = nullptr;
    std::size_t most_rules = 0;
    std::size_t rating_pages = 0;
    const knowledge::comparison* rating_page = nullptr;
    for (const auto& [id, page] : base_.comparisons) {
        const auto rules = static_cast<std::size_t>(std::count_if(
            page.rules.begin(), page.rules.end(), [&](const auto& r) { return contains(read.use_cases, r.use_case); }));
        if (rules > most_rules) {
            most_rules = rules;
            best = &page;
        }
        const bool rates = !read.priorities.empty() &&
                           std::all_of(read.priorities.begin(), read.priorities.end(),
                                       [&](const priority& p) { return contains(page.criteria, p.criterion); });
        if (rates) {
            ++rating_pages;
            rating_page = &page;
        }
    }
    if (best != nullptr) { return best; }
    if (rating_pages == 1) { return rating_page; }
    // "Which engineer should we hire for the backend?" names the field of a page.
    const knowledge::comparison* field = nullptr;
    for (const auto& [id, page] : base_.comparisons) {
        const auto first_word = page.domain.substr(0, page.domain.find(' '));
        if (first_word.empty() || !what.made.text.has_word(first_word)) { continue; }
        if (field != nullptr) { return nullptr; }
        field = &page;
    }
    return field;
}

void composer::recommend(const understood& what, answer& made) const {
    if (is_written_question(what) && quote_if_near(what, written_question, made)) { return; }
    if (what.made.other_field) {
        return abstain(what, made, "I have no page about that field. " + out_of_scope_text(base_));
    }
    const auto* page = page_for_brief(what, made.reading);
    if (page == nullptr) {
        if (made.reading.use_cases.empty() && quote_if_near(what, near_question, made)) { return; }
        return abstain(what, made, ask_back_text(base_));
    }
    made.reading.options = page->options;
    decide_on(*page, what, made);
    std::vector<std::string> names;
    for (const auto& option : page->options) { names.push_back(technology_name(base_, option)); }
    made.reading.notes.push_back("weighed " + join_as_sentence(names) + ", the ones I have a page for");
}

void composer::judge_single(const understood& what, answer& made) const {
    if (made.reading.options.empty()) { return abstain(what, made, not_covered_text(base_, made.reading)); }
    const auto& technology = made.reading.options.front();
    const auto* page = page_with(base_, technology);
    if (page == nullptr) { return abstain(what, made, not_covered_text(base_, made.reading)); }
    if (made.reading.use_cases.empty() && quote_if_near(what, near_question, made)) { return; }
    const bool ruled = std::any_of(page->rules.begin(), page->rules.end(),
                                   [&](const auto& r) { return contains(made.reading.use_cases, r.use_case); });
    if (ruled && !what.made.other_field) { return decide_on(*page, what, made); }
    made.answered = true;
    made.comparison = page->id;
    made.text = profile_text(base_, technology);
    made.explanation.review = review_line(*page, what.today);
    made.citations.push_back(
        {page->location, page->source_title, page->source_address, static_cast<int>(page->reviewed_on.year())});
    made.suggestions = suggestions_for(base_, what.near);
}

void composer::tell_pay(const understood& what, answer& made) const {
    if (!made.reading.unknown.empty()) { return abstain(what, made, not_covered_text(base_, made.reading)); }
    for (const auto& hit : what.near) {
        if (is_about_pay(*hit.entry) && hit.score >= near_question) { return quote(hit, made); }
    }
    if (const auto hit = faqs_.on_topic("salary", made.technologies); hit.entry != nullptr) { return quote(hit, made); }
    abstain(what, made, "I have no pay figures for that.");
}

void composer::tell_fact(const understood& what, answer& made) const {
    if (!made.reading.unknown.empty()) { return abstain(what, made, not_covered_text(base_, made.reading)); }
    if (what.made.about_interoperability) {
        const auto hit = faqs_.on_topic("interoperability", made.technologies);
        if (hit.entry != nullptr) { return quote(hit, made); }
    }
    if (quote_if_near(what, near_question, made)) { return; }
    if (what.made.about_talent && !made.technologies.empty()) {
        const auto text = talent_text(base_, made.technologies.front());
        const auto* page = page_with(base_, made.technologies.front());
        if (!text.empty() && page != nullptr) {
            made.answered = true;
            made.comparison = page->id;
            made.text = text;
            made.citations.push_back({page->location, page->source_title, page->source_address, 0});
            return;
        }
    }
    abstain(what, made, "I have nothing written about that.");
}

void composer::abstain(const understood& what, answer& made, std::string text) const {
    made.answered = false;
    made.text = std::move(text);
    made.suggestions = suggestions_for(base_, what.near);
}

// Small talk, and what no reader took for a question of ours: only the words of an FAQ entry can save it.
void composer::answer_stray(const understood& what, answer& made) const {
    if (what.made.talk != small_talk::none) {
        made.text = small_talk_text(what.made.talk);
        made.explanation.headline = made.text;
        return;
    }
    const bool about_us = !what.made.links.empty() || what.in_thread;
    const double least = about_us ? stray_question : written_question;
    const bool asked = !what.made.declined && what.made.text.is_question();
    if (!asked || !quote_if_near(what, least, made)) { abstain(what, made, out_of_scope_text(base_)); }
}

// The last resort before silence: looked for only then, so that no other question pays for it.
void composer::quote_if_known(const understood& what, answer& made) const {
    if (what.how == manner::overheard || what.made.talk != small_talk::none) { return; }
    auto known = faqs_.find_known(what.made.text, names_);
    if (!known) { return; }
    made.technologies = std::move(known->technologies);
    made.reading.unknown.clear();
    made.suggestions.clear();
    quote(known->hit, made);
}

answer composer::compose(const understood& what) const {
    answer made;
    made.reading = what.now.reading;
    made.knowledge = base_.version;
    made.technologies = technologies_in(what);
    if (what.now.kind == turn_kind::pay) { made.reading.intent = intent::salary; }
    switch (made.reading.intent) {
        case intent::compare: compare(what, made); break;
        case intent::recommend: recommend(what, made); break;
        case intent::single: judge_single(what, made); break;
        case intent::salary: tell_pay(what, made); break;
        case intent::faq: tell_fact(what, made); break;
        case intent::help: abstain(what, made, help_text(base_)); break;
        case intent::out_of_scope: answer_stray(what, made); break;
    }
    if (!made.answered) { quote_if_known(what, made); }
    const bool asked = what.made.text.is_question() || what.now.kind != turn_kind::fresh;
    made.silent = what.how == manner::overheard && (!made.answered || !asked);
    made.trace = trace_of(what, made);
    return made;
}

}  // namespace hirewise::advice
