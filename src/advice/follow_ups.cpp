// The answers of the composer that only a thread can have.

#include <algorithm>

#include "advice/composer.hpp"
#include "advice/doubts.hpp"
#include "advice/explainer.hpp"
#include "advice/naming.hpp"
#include "advice/plain.hpp"
#include "advice/replies.hpp"
#include "advice/thread_replies.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"

namespace hirewise::advice {
namespace {

bool follows(const understood& what) {
    return what.now.kind == turn_kind::explain || what.now.kind == turn_kind::foil;
}

// Whom the reasons are compared with: the foil, or the runner-up.
const std::string& rival_of(const std::string& first, const std::string& foil, const decision& made) {
    for (const auto& option : made.options) {
        if (option.id == foil && foil != first) { return option.id; }
    }
    return first == made.options[0].id ? made.options[1].id : made.options[0].id;
}

// "Is Elixir a sane thing to hire for?", answered by what an editor wrote about hiring for it.
bool judges_one(const understood& what, const answer& made) {
    if (what.made.reading.intent != intent::single || what.near.empty()) { return false; }
    const auto& entry = *what.near.front().entry;
    const auto is_about_merit = [](const std::string& topic) {
        return topic == "hiring" || topic == "choice" || topic == "overview";
    };
    return entry.id == made.faq && std::any_of(entry.topics.begin(), entry.topics.end(), is_about_merit);
}

}  // namespace

dialogue_act act_of(const understood& what, const answer& made) {
    if (what.made.talk == small_talk::help) { return dialogue_act::shows; }
    if (what.made.talk != small_talk::none) { return dialogue_act::friendly; }
    switch (what.now.kind) {
        case turn_kind::recap: return dialogue_act::shows;
        case turn_kind::restart: return dialogue_act::forgets;
        case turn_kind::courtesy: return dialogue_act::friendly;
        default: break;
    }
    if (!made.answered) {
        return made.reading.intent == intent::recommend ? dialogue_act::asks_back : dialogue_act::declines;
    }
    if (what.now.kind == turn_kind::pay || made.reading.intent == intent::salary) { return dialogue_act::tells_pay; }
    if (what.now.kind == turn_kind::fact) { return dialogue_act::tells_fact; }
    if (follows(what)) { return dialogue_act::explains; }
    if (made.decision.options.empty()) {
        const bool rates = made.faq.empty() && made.reading.intent == intent::single;
        const bool judges = rates || judges_one(what, made);
        return judges ? dialogue_act::decides : dialogue_act::tells_fact;
    }
    return dialogue_act::decides;
}

// "why?" and "why not Go?" get more than the card's two reasons.
void composer::add_contrast(const understood& what, const decision_request& request, answer& made) const {
    if (!follows(what)) { return; }
    const decided told{base_, request, made.decision, {}, what.today};
    const auto& first = made.decision.winner.value_or(made.decision.options[0].id);
    const auto& second = rival_of(first, what.now.foil, made.decision);
    const bool foil = what.now.kind == turn_kind::foil && what.now.foil != first;
    const auto& about = foil ? second : first;
    const auto reasons = reasons_for(told, about, foil ? first : second);
    made.text = reasons.empty() ? "Nothing in the ratings speaks for " + technology_name(base_, about) + " here."
                                : "What speaks for " + technology_name(base_, about) + ": " + join(reasons, " ");
    if (foil) {
        // A name at its beginning keeps its capital.
        const auto& headline = made.explanation.headline;
        made.text +=
            " That is outweighed: " + (headline.starts_with("Hire ") ? without_capital(headline) : headline) + ".";
    } else if (!request.page->verdict.empty()) {
        made.text += " " + plain_words(request.page->verdict);
    }
}

// Only what the bot says by itself has a headline and no answer.
void composer::say(std::string text, answer& made) const {
    made.answered = false;
    made.text = std::move(text);
    made.explanation.headline = made.text;
}

bool composer::tell_rated(const understood& what, std::string_view criterion, answer& made) const {
    auto text = rated_text(base_, what.now.about, criterion);
    if (text.empty()) { return false; }
    made.answered = true;
    made.text = std::move(text);
    made.citations = rated_citations(base_, what.now.about, criterion);
    return true;
}

// What is written on the topic about each of them, where nothing is about all.
void composer::quote_each(const std::vector<std::string>& about, std::string_view topic, answer& made) const {
    std::vector<std::string> texts;
    for (const auto& id : about) {
        const auto hit = faqs_.on_topic(topic, {id});
        if (hit.entry == nullptr || hit.entry->id == made.faq) { continue; }
        quote(hit, made);
        if (!contains(texts, made.text)) { texts.push_back(made.text); }
    }
    if (!texts.empty()) { made.text = join(texts, "\n"); }
}

// A follow-up in the words of an entry about the options in play.
bool composer::quote_if_sure(const understood& what, bool about_pay, answer& made) const {
    constexpr double sure = 0.8;
    if (what.near.empty() || what.near.front().score < sure || what.near.front().entry->out_of_scope) { return false; }
    if (contains(what.near.front().entry->topics, "salary") != about_pay) { return false; }
    quote(what.near.front(), made);
    return true;
}

void composer::tell_pay_in_thread(const understood& what, answer& made) const {
    made.reading.intent = intent::salary;
    if (quote_if_sure(what, true, made)) { return; }
    if (const auto hit = faqs_.on_topic("salary", what.now.about); hit.entry != nullptr) { return quote(hit, made); }
    if (tell_rated(what, "affordable_pay", made)) { return; }
    quote_each(what.now.about, "salary", made);
    // What is written about its rivals holds for their trade.
    if (!made.answered) { quote_each(what.now.reading.options, "salary", made); }
    if (!made.answered) { abstain(what, made, "I have no pay figures for that."); }
}

void composer::tell_talent_in_thread(const understood& what, answer& made) const {
    made.reading.intent = intent::faq;
    if (quote_brief(what, made) || tell_what_to_look_for(what, made)) { return; }
    // "which of them is easier to learn": what is generally so tells nothing of these two.
    const bool of_these = !what.now.topic.empty() && what.now.about.size() >= 2 && !what.near.empty() &&
                          what.near.front().page == nullptr && base_.criteria.contains(what.now.topic);
    if (!of_these && quote_if_sure(what, false, made)) { return; }
    if (!what.now.topic.empty()) { return tell_topic_in_thread(what, made); }
    if (tell_rated(what, "talent_availability", made)) { return; }
    if (const auto hit = faqs_.on_topic("talent", what.now.about); hit.entry != nullptr) { return quote(hit, made); }
    abstain(what, made, "I have nothing written about that.");
}

void composer::tell_topic_in_thread(const understood& what, answer& made) const {
    const auto& topic = what.now.topic;
    // "which of them is easier to learn?"
    const bool asks_which = what.made.text.has_word("which") && what.now.about.size() >= 2;
    if (asks_which && base_.criteria.contains(topic) && tell_rated(what, topic, made)) { return; }
    for (const auto* ids : {&what.now.about, &what.now.reading.options}) {
        if (const auto hit = faqs_.on_topic(topic, *ids); hit.entry != nullptr) { return quote(hit, made); }
    }
    if (base_.criteria.contains(topic) && tell_rated(what, topic, made)) { return; }
    std::vector<std::string> profiles;
    for (const auto& id : what.now.about) {
        const auto* technology = base_.find_technology(id);
        if (technology == nullptr) { continue; }
        profiles.push_back(profile_text(base_, panels_, *technology));
        made.citations.push_back(
            {technology->location, technology->name, {}, static_cast<int>(technology->reviewed_on.year())});
    }
    if (profiles.empty()) { return abstain(what, made, "I have nothing written about that."); }
    made.answered = true;
    made.text = join(profiles, "\n");
}

// Whether the message only leans on the thread; if so, answers it.
bool composer::answer_in_thread(const understood& what, answer& made) const {
    switch (what.now.kind) {
        case turn_kind::pay: tell_pay_in_thread(what, made); return true;
        case turn_kind::fact: tell_talent_in_thread(what, made); return true;
        case turn_kind::recap: say(recap_text(base_, made.reading, what.now.field), made); return true;
        case turn_kind::restart: say("Forgotten. Ask me about something else.", made); return true;
        case turn_kind::courtesy:
            say(what.made.text.has(cue::thanks) ? small_talk_text(small_talk::thanks)
                : tells_of_the_work(what)       ? nothing_depends_on_it_text()
                                                : small_talk_text(small_talk::nod),
                made);
            return true;
        case turn_kind::aside: answer_stray(what, made); return true;
        default: return false;
    }
}

}  // namespace hirewise::advice
