// The answers of the composer that quote: FAQ entries, pay, the brief of a role.

#include <algorithm>
#include <utility>

#include "advice/asking.hpp"
#include "advice/citing.hpp"
#include "advice/composer.hpp"
#include "advice/faq_judge.hpp"
#include "advice/plain.hpp"
#include "advice/replies.hpp"
#include "base/contains.hpp"

namespace hirewise::advice {

namespace {

// A fact may be what answers for the merit of one ("is PHP dying?") or for an open choice ("which language would you
// take for AI?"): the question remains the one that was asked.
intent intent_with(const faq_hit& hit, intent asked, bool asked_to_compare) {
    if (asked == intent::compare && asked_to_compare) { return asked; }
    if (is_about_pay(*hit.entry)) { return intent::salary; }
    const bool of_merit = asked == intent::single || asked == intent::recommend;
    return of_merit ? asked : intent::faq;
}

void tell_of_brief(const knowledge::role& brief, std::string text, answer& made) {
    made.answered = true;
    made.text = std::move(text);
    made.citations.push_back({brief.location, brief.title, {}, static_cast<int>(brief.reviewed_on.year())});
}

}  // namespace

// What the entry rests on: its figures, or else its page's source, or it itself.
void composer::cite(const faq_hit& hit, std::vector<citation>& cited) const {
    for (const auto& id : hit.entry->figures) {
        if (const auto* figure = base_.find_figure(id)) { advice::cite(*figure, hit.entry->location, cited); }
    }
    if (!cited.empty()) { return; }
    citation own{hit.entry->location, hit.entry->question, {}, 0};
    const bool cites = hit.page != nullptr && !hit.page->source_title.empty();
    if (cites) { own = {hit.entry->location, hit.page->source_title, hit.page->source_address, 0}; }
    cited.push_back(std::move(own));
}

void composer::quote(const faq_hit& hit, answer& made, bool asked_to_compare) const {
    made.faq = hit.entry->id;
    made.text = plain_words(hit.entry->answer);
    if (hit.entry->out_of_scope) {
        made.reading.intent = intent::out_of_scope;
        return;
    }
    made.answered = true;
    if (hit.page != nullptr) { made.comparison = hit.page->id; }
    made.reading.intent = intent_with(hit, made.reading.intent, asked_to_compare);
    cite(hit, made.citations);
}

// Who says what counts, or speaks of hiring or choosing, and gets a fact on it, may have asked in order to choose: the
// verdict stands beside the fact, and names what it rests on. Who asks in an editor's words wants the fact.
void composer::add_verdict(const understood& what, answer& made) const {
    // Above it more facts got a verdict on the project's questions, and few verdicts more that were wanted.
    constexpr double plainly_a_fact = 0.93;
    const auto asked = what.now.reading.intent;
    const bool may_choose = asked == intent::compare || asked == intent::recommend || asked == intent::single;
    if (!may_choose || what.now.kind != turn_kind::fresh || !made.answered || asks_only_for_talent(what)) { return; }
    const bool speaks_of_choosing = what.made.text.has_class(word_class::hire_verb | word_class::decide_verb);
    const bool may_want_more = speaks_of_choosing && !made.faq_found.written;
    if (!may_want_more && made.faq_found.certainty > plainly_a_fact) { return; }
    answer both;
    both.reading = what.now.reading;
    both.technologies = made.technologies;
    both.knowledge = made.knowledge;
    both.faq_found = made.faq_found;
    answer_by_intent(what, both);
    const bool says_what_counts = !both.reading.use_cases.empty() || !both.reading.priorities.empty();
    if (!both.decision.winner || (!says_what_counts && !speaks_of_choosing)) { return; }
    both.faq = made.faq;
    both.citations.insert(both.citations.begin(), made.citations.begin(), made.citations.end());
    both.text = what.near.front().entry->question + " " + made.text;
    made = std::move(both);
}

// A verdict can leave open what was asked: "fastapi req/s compared with flask" is weighed, and the fact on it stands
// beneath. It claims less there than in the verdict's place, so it need only be the right one if one is wanted at all.
void composer::add_related(const understood& what, answer& made) const {
    if (!made.answered || !made.faq.empty() || !made.faq_found.may_stand_beside) { return; }
    if (made.faq_found.match < base_.thresholds.beside) { return; }
    const auto& hit = what.near.front();
    made.related = related_fact{hit.entry->id, hit.entry->question, plain_words(hit.entry->answer)};
    std::vector<citation> sources;
    cite(hit, sources);
    made.citations.insert(made.citations.end(), sources.begin(), sources.end());
}

void composer::tell_pay(const understood& what, answer& made) const {
    if (!made.reading.unknown.empty()) { return abstain_on_unknown(what, made); }
    // "hourly rate of a Kotlin contractor": of both, or else of the one that is asked about.
    for (const auto* about : {&std::as_const(made.technologies), &what.now.reading.options}) {
        if (const auto hit = faqs_.on_topic("salary", *about); hit.entry != nullptr) { return quote(hit, made); }
    }
    abstain(what, made, "I have no pay figures for that.");
}

// "What do we ask a Rust engineer in the interview?"
bool composer::quote_brief(const understood& what, answer& made) const {
    const bool fresh = what.now.kind == turn_kind::fresh;
    const auto& text = what.made.text;
    const bool asked = fresh ? names_an_interview(text) || asks_what_to_ask(text) : is_about_interviews(text);
    const auto* brief = asked ? brief_named(what, made) : nullptr;
    if (brief == nullptr) { return false; }
    tell_of_brief(*brief, interview_text(*brief), made);
    return true;
}

// "Who should run our Jenkins?", where no brief is written for that.
void composer::tell_of_role(const knowledge::technology& technology, answer& made) const {
    made.reading.intent = intent::faq;
    made.answered = true;
    made.text = "Hire " + with_article(technology.role) + ". " + profile_text(base_, panels_, technology);
    made.citations.push_back(
        {technology.location, technology.name, {}, static_cast<int>(technology.reviewed_on.year())});
}

// What somebody must be able to do stands in the brief of the role, unless an entry tells of the role itself.
bool composer::tell_what_to_look_for(const understood& what, answer& made) const {
    const auto named = what.made.roles.options.size();
    const bool of_one = what.now.kind == turn_kind::fresh ? named == 1 : named <= 1;
    const auto& text = what.made.text;
    const auto& links = what.made.links;
    const bool fits = (of_one && asks_what_to_look_for(text)) || (what.made.names_one() && asks_who_tends(text));
    const bool is_told = fits && !what.near.empty() && is_asked_for(made.faq_found, base_.thresholds) &&
                         (made.faq_found.written || contains(what.near.front().entry->topics, "roles"));
    const auto* brief = fits && !is_told ? brief_named(what, made) : nullptr;
    if (brief == nullptr && fits && !is_told && asks_who_tends(text)) {
        tell_of_role(*links.front().technology, made);
        return true;
    }
    if (brief == nullptr) { return false; }
    made.reading.intent = intent::faq;
    tell_of_brief(*brief, must_have_text(*brief), made);
    return true;
}

// The brief of the first technology that has one; in a first message, of the first that is named.
const knowledge::role* composer::brief_named(const understood& what, const answer& made) const {
    const auto& ids = made.technologies;
    const auto end = what.now.kind == turn_kind::fresh && !ids.empty() ? ids.begin() + 1 : ids.end();
    const auto with = std::find_if(ids.begin(), end, [&](const auto& id) { return brief_for(base_, id) != nullptr; });
    return with == end ? nullptr : brief_for(base_, *with);
}

void composer::tell_fact(const understood& what, answer& made) const {
    if (!made.reading.unknown.empty()) { return abstain_on_unknown(what, made); }
    if (quote_brief(what, made)) { return; }
    if (what.made.about_interoperability) {
        const auto hit = faqs_.on_topic("interoperability", made.technologies);
        if (hit.entry != nullptr) { return quote(hit, made); }
    }
    if (what.made.about_talent && !made.technologies.empty()) {
        const auto* technology = base_.find_technology(made.technologies.front());
        auto text = technology == nullptr ? std::string{} : talent_text(base_, *technology);
        if (!text.empty()) {
            made.answered = true;
            made.text = std::move(text);
            made.citations = talent_citations(base_, *technology);
            return;
        }
    }
    abstain(what, made, "I have nothing written about that.");
}

// A question as an editor wrote it down, whatever else could be read into it.
bool composer::is_word_for_word(const understood& what) const {
    // "Rust versus Go" asks to weigh them, "how does Rust differ from Go" to explain.
    const bool asked = what.made.text.is_question() || what.made.reading.intent != intent::compare;
    return asked && !what.near.empty() && what.near.front().written && what.now.kind == turn_kind::fresh &&
           what.made.talk == small_talk::none && (what.made.of_our_field || !what.made.links.empty());
}

// The last resort before silence: looked for only then, so that no other question pays for it.
void composer::quote_if_known(const understood& what, answer& made) const {
    if (what.how == manner::overheard || what.made.talk != small_talk::none) { return; }
    if (!what.made.of_our_field && what.made.of_persons) { return; }
    auto known = faqs_.find_known(what.made.text, names_);
    if (!known) { return; }
    made.technologies = std::move(known->technologies);
    made.reading.unknown.clear();
    made.suggestions.clear();
    quote(known->hit, made);
}

}  // namespace hirewise::advice
