#include "advice/composer.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "advice/asking.hpp"
#include "advice/citing.hpp"
#include "advice/doubts.hpp"
#include "advice/explainer.hpp"
#include "advice/faq_judge.hpp"
#include "advice/guesses.hpp"
#include "advice/naming.hpp"
#include "advice/native_apps.hpp"
#include "advice/plain.hpp"
#include "advice/rated_wishes.hpp"
#include "advice/replies.hpp"
#include "advice/single_panels.hpp"
#include "advice/spoken_weights.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
#include "knowledge/categories.hpp"
#include "knowledge/rivalry.hpp"

namespace hirewise::advice {
namespace {

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

// "exactly right" is the phrase of a use case and says nothing by itself.
bool says_more_than_common_words(const parsed_text& text) {
    return std::any_of(text.tokens.begin(), text.tokens.end(),
                       [](const token& t) { return t.is_word() && !t.is(word_class::common); });
}

// The category of options that is asked about: in a follow-up that of the thread.
std::string_view field_of(const understood& what) {
    return what.now.field.empty() ? what.made.kind : std::string_view{what.now.field};
}

// What serves several kinds of phone counts for nothing where only one is served, unless something was said of it.
void take_only_platform(std::string platform, reading& read) {
    const auto is_sharing = [](const priority& said) { return said.criterion == "code_sharing"; };
    if (std::ranges::any_of(read.priorities, is_sharing)) { return; }
    read.priorities.push_back({"code_sharing", 0, std::move(platform)});
    read.notes.emplace_back("took it that no other kind of phone is served");
}

// "Rust or Go for our trading platform? Latency does not matter": then what is known of such platforms does not hold.
void leave_out_unfounded(std::vector<const knowledge::use_case*>& use_cases, bool in_thread, reading& read) {
    std::erase_if(use_cases, [&](const knowledge::use_case* each) {
        const bool falls = std::ranges::any_of(read.priorities, [&](const priority& said) {
            return said.criterion == each->rests_on && said.multiplier == 0;
        });
        if (falls) {
            // A thread keeps it: "what if performance did not matter?" may be taken back.
            if (!in_thread) { std::erase(read.use_cases, each->id); }
            read.notes.push_back("left out " + each->name + ": what we know of it assumes that " +
                                 without_capital(without_stop(each->assumption)));
        }
        return falls;
    });
}

}  // namespace

void composer::decide_on(const panel& weighed, const understood& what, answer& made) const {
    const auto& page = *weighed.page;
    decision_request request;
    request.page = &page;
    request.options = options_on(page, weighed.options);
    if (request.options.size() < 2) { request.options = page.options; }
    auto platform = only_platform(what.made.text, what.made.roles);
    if (!platform.empty() && contains(page.criteria, "code_sharing")) {
        take_only_platform(std::move(platform), made.reading);
    }
    request.use_case_is_a_guess = settle_guesses(what.made, page, request.options, base_, made.reading);
    request.use_cases = use_cases_of(base_, made.reading.use_cases);
    leave_out_unfounded(request.use_cases, what.in_thread, made.reading);
    request.stated = made.reading.stated;
    made.reading.priorities = as_rated(std::move(made.reading.priorities), page);
    request.priorities = with_thrift(made.reading.priorities, page);
    if (request.priorities.size() > made.reading.priorities.size()) {
        made.reading.notes.emplace_back("took it that a low bill wants little processor time and memory");
    }
    request.skills = skills_for(request.options, made.reading.skills, base_);
    request.sides_count_alike = what.now.counts_alike;
    request.is_follow_up = what.in_thread && !what.now.undecided;
    request.page_is_stale = what.today.ok() && page.is_stale(what.today);
    request.page_is_derived = weighed.derived != nullptr;
    made.decision = decide(request);
    if (made.decision.options.size() < 2) { return; }
    const decided told{base_, request, made.decision, what.made.roles.incumbent, what.today};
    made.explanation = explain(told);
    made.citations = citations_of(told);
    made.comparison = page.id;
    made.answered = true;
    if (const auto& out = weighed.left_out; !out.empty()) {
        made.reading.notes.push_back("they are of different kinds, so " + criteria_names(base_, out) +
                                     (out.size() > 1 ? " are" : " is") + " not weighed");
    }
    for (const auto& name : made.reading.unknown) {
        made.reading.notes.push_back("no page covers \u201c" + name + "\u201d, so it is not weighed");
    }
    add_contrast(what, request, made);
}

// "Java or .NET" is weighed as Java or C#, "Swift or React Native" as native iOS or React Native: the card says so.
// What was understood stays as it was named.
void composer::note_stand_ins(const panel& weighed, reading& read) const {
    for (std::size_t i = 0; i < read.options.size(); ++i) {
        const auto& id = read.options[i];
        const auto* technology = base_.find_technology(id);
        if (technology == nullptr || contains(weighed.options, id)) { continue; }
        const auto& meant = weighed.options[i];
        if (base_.find_technology(meant)->bare) { continue; }
        const bool is_its_language = technology->parent == meant;
        read.notes.push_back("weighed " + technology->name + " as " + technology_name(base_, meant) +
                             (is_its_language ? ", the language it is written in" : ", which is written in it"));
    }
}

void composer::compare(const understood& what, answer& made) const {
    const auto& read = made.reading;
    // "120 services talk over NATS. Does it pay to insist on Rust when Go people wait?" chooses no message broker.
    if (read.options.size() == 1 && read.unknown.empty()) {
        const auto rivals = rivals_named(what);
        if (rivals.size() >= 2 && !contains(rivals, read.options.front())) { made.reading.options = rivals; }
    }
    if (read.options.size() < 2) { return compare_with_its_kind(what, made); }
    auto weighed = panels_.for_options(read.options);
    if (!weighed && what.now.kind == turn_kind::fresh) { weighed = panel_of_rivals(what, made.reading); }
    if (!weighed) { return abstain(what, made, not_comparable_text(base_, panels_, read)); }
    note_stand_ins(*weighed, made.reading);
    decide_on(*weighed, what, made);
    // Asked in general, the page's own verdict says more than the ratings; of three options it may praise the third.
    const bool of_all = made.decision.options.size() == weighed->page->options.size();
    const bool in_general =
        read.use_cases.empty() && read.priorities.empty() && skills_for(weighed->options, read.skills, base_).empty();
    if (of_all && in_general && made.text.empty()) { made.text = plain_words(weighed->page->verdict); }
}

// "Kubernetes operators: Rust with kube or Go": what does another job is left out, and the card says so.
std::optional<panel> composer::panel_of_rivals(const understood& what, reading& read) const {
    auto rivals = rivals_named(what);
    auto weighed = panels_.for_options(rivals);
    if (!weighed) { return std::nullopt; }
    for (const auto& id : read.options) {
        if (contains(rivals, id)) { continue; }
        read.notes.push_back(technology_name(base_, id) + " does another job, so it is not weighed");
    }
    read.options = std::move(rivals);
    return weighed;
}

// "Not Rust again. Go?": what is put aside is what the other is weighed against, unless it would win all the same.
bool composer::weigh_against_excluded(const understood& what, const knowledge::technology& one, answer& made) const {
    const auto& read = made.reading;
    if (read.use_cases.empty() && read.priorities.empty()) { return false; }
    for (const auto& m : read.mentions) {
        const auto* other = m.role == role::excluded ? base_.find_technology(m.technology) : nullptr;
        if (other == nullptr || !knowledge::do_the_same_job(one, *other)) { continue; }
        const auto weighed = panels_.for_options({one.id, other->id});
        if (!weighed) { continue; }
        auto tried = made;
        tried.reading.options = weighed->options;
        decide_on(*weighed, what, tried);
        if (tried.decision.winner != one.id) { continue; }
        made = std::move(tried);
        return true;
    }
    return false;
}

// "Someone proposes a Go developer for our firmware. Serious option?" names one side, and the use says what the other
// can be.
void composer::compare_with_its_kind(const understood& what, answer& made) const {
    const auto& read = made.reading;
    const auto& text = what.made.text;
    const bool wants_verdict =
        text.is_question() || text.has_class(word_class::hire_noun | word_class::hire_verb | word_class::decide_verb);
    const bool says_what_counts = !read.use_cases.empty() || raises_any(read.priorities);
    const bool one_for_a_use = wants_verdict && read.options.size() == 1 && read.unknown.empty() && says_what_counts;
    const auto* technology = one_for_a_use ? base_.find_technology(read.options.front()) : nullptr;
    if (technology != nullptr && weigh_against_excluded(what, *technology, made)) { return; }
    auto weighed = technology == nullptr ? std::nullopt : panel_for_single(*technology, read, panels_, base_);
    if (!weighed && read.unknown.empty()) { weighed = panels_.for_options(rivals_named(what)); }
    if (!weighed) { return abstain_on_unknown(what, made); }
    made.reading.options = weighed->options;
    decide_on(*weighed, what, made);
}

// "I know neither C# nor Java, I only pay. Your pick?": of names that play no part, the most that do the same job.
std::vector<std::string> composer::rivals_named(const understood& what) const {
    std::vector<std::string> most;
    for (const auto& first : what.made.links) {
        std::vector<std::string> rivals;
        for (const auto& l : what.made.links) {
            const auto& id = l.technology->id;
            if (!contains(rivals, id) && panels_.do_the_same_job(first.technology->id, id)) { rivals.push_back(id); }
        }
        if (rivals.size() > most.size()) { most = std::move(rivals); }
    }
    return most;
}

// An open question is recognised by little ("what's the best crypto to buy"), so it must speak of software or of
// hiring, or be the mere name of a use case.
bool composer::is_surely_ours(const understood& what) const {
    const auto& made = what.made;
    constexpr std::size_t longest_bare_use_case = 3;
    const bool names_person = made.text.has_class(word_class::person);
    const bool wants_somebody = (made.plain == intent::recommend && (names_person || made.text.has(cue::recommend))) ||
                                (names_person && made.text.has(cue::recommend));
    return what.now.kind != turn_kind::fresh || wants_somebody || made.of_our_field || made.asks_for_kind() ||
           is_surely_about_work(made) || made.names_something() ||
           made.text.has_class(word_class::software | word_class::hire_noun) ||
           (made.text.word_count() <= longest_bare_use_case && says_more_than_common_words(made.text));
}

brief composer::brief_of(const understood& what, const reading& read) const {
    brief asked{kind_for(what, read), read.use_cases, read.priorities};
    for (const auto& m : read.mentions) {
        if (m.role == role::excluded) { asked.excluded.push_back(m.technology); }
    }
    if (what.made.written_in != nullptr) { asked.written_in = what.made.written_in->id; }
    asked.skills = read.skills;
    return asked;
}

// "Which Ruby framework?": the base may know just one.
void composer::recommend_only_child(const understood& what, answer& made) const {
    const auto children = panels_.written_in(what.made.written_in->id, what.made.kind);
    if (children.size() != 1) { return abstain(what, made, ask_back_text(base_)); }
    made.reading.options = children;
    judge_single(what, made);
}

namespace {

// "Our lab writes papers on neural networks. Which framework?": of the kinds with that name one that has a rule for it.
std::string_view kind_with_rules(std::string_view kind, const reading& read, const panel_finder& panels) {
    static constexpr std::array<std::string_view, 3> others{"machine_learning", "frontend_framework", "mobile"};
    if (kind != "backend_framework" || read.use_cases.empty() || panels.rules_on(kind, read.use_cases)) { return kind; }
    const auto* other = std::find_if(others.begin(), others.end(),
                                     [&](std::string_view each) { return panels.rules_on(each, read.use_cases); });
    return other == others.end() ? kind : *other;
}

}  // namespace

// The kind of option that is asked for. One that was only heard, and not beyond doubt, has to fit the work: no
// reporting tool for sensors.
std::string_view composer::kind_for(const understood& what, const reading& read) const {
    const auto kind = field_of(what);
    constexpr double beyond_doubt = 0.95;
    const bool only_heard = what.now.field.empty() && kind != what.made.field;
    const bool fits = !only_heard || std::ranges::max(what.made.kinds) >= beyond_doubt || read.use_cases.empty() ||
                      panels_.rules_on(kind, read.use_cases);
    return kind_with_rules(fits ? kind : what.made.field, read, panels_);
}

// "We need an iPhone app, whom do we hire?" leaves one choice: an engineer for that platform, or one for all of them.
bool composer::recommend_for_platform(const understood& what, answer& made) const {
    const auto named = made.reading.options;
    if (field_of(what) == "language") { return false; }
    if (named.size() != 1 || !contains(native_options, named.front()) || !made.reading.unknown.empty()) {
        return false;
    }
    if (what.made.links.empty()) { return false; }
    brief others{"mobile", made.reading.use_cases, made.reading.priorities};
    others.excluded.assign(native_options.begin(), native_options.end());
    const auto rival = panels_.rival_of(named.front(), others);
    const auto weighed = rival ? panels_.for_options({named.front(), *rival}) : std::nullopt;
    if (!weighed) { return false; }
    made.reading.options = weighed->options;
    // An app is rarely all of its work; what else it sounds of is not this engineer's.
    for (const auto& each : what.made.weighed) {
        if (!each.named) { std::erase(made.reading.use_cases, each.use_case->id); }
    }
    const auto& platform = what.made.links.front();
    take_only_platform(std::string{what.made.text.written(platform.first, platform.last)}, made.reading);
    decide_on(*weighed, what, made);
    return true;
}

void composer::recommend(const understood& what, answer& made) const {
    if (recommend_for_platform(what, made)) { return; }
    const auto field = kind_for(what, made.reading);
    if (what.made.other_field) {
        return abstain(what, made, "I have no page about that field. " + out_of_scope_text(base_));
    }
    if (!field.empty()) { guess_likeliest_use_case(what.made, made.reading); }
    const auto& read = made.reading;
    // "Which language is best?" has no answer; "which database?" has a sound default.
    const bool too_open = read.use_cases.empty() && read.priorities.empty() && what.made.written_in == nullptr &&
                          (field == "language" || field == "backend_framework");
    if (too_open) { return abstain(what, made, ask_back_text(base_)); }
    if (!is_surely_ours(what)) { return abstain(what, made, ask_back_text(base_)); }
    auto asked = brief_of(what, read);
    auto weighed = panels_.for_brief(asked);
    if (!weighed && what.made.written_in != nullptr) { return recommend_only_child(what, made); }
    // "Which desktop toolkit for a CAD program?": no page weighs those, but there is a language for it.
    if (!weighed && !read.use_cases.empty()) {
        const auto kind = knowledge::category_phrase(std::exchange(asked.category, {}));
        weighed = panels_.for_brief(asked);
        if (weighed) { made.reading.notes.push_back("no page weighs what is only for " + std::string{kind}); }
    }
    if (!weighed) { return abstain(what, made, ask_back_text(base_)); }
    made.reading.options = weighed->page->options;
    decide_on(*weighed, what, made);
    std::vector<std::string> names;
    for (const auto& option : weighed->page->options) { names.push_back(technology_name(base_, option)); }
    made.reading.notes.push_back("weighed " + join_as_sentence(names) + ", the best rated for it in " +
                                 weighed->page->domain);
}

// "She has ten years of Rust. Wasted on our booking page?": whatever part it plays, the only one that is named.
void composer::take_only_name(const understood& what, reading& read) const {
    const auto& links = what.made.links;
    if (read.options.empty() && read.unknown.empty() && what.made.names_one()) {
        read.options = {links.front().technology->id};
    }
}

void composer::judge_single(const understood& what, answer& made) const {
    take_only_name(what, made.reading);
    const auto* technology =
        made.reading.options.empty() ? nullptr : base_.find_technology(made.reading.options.front());
    if (technology == nullptr) { return abstain_on_unknown(what, made); }
    const auto& id = technology->id;
    const auto has_rule = [&](const std::string& use) { return panels_.page_ruling(id, {use}) != nullptr; };
    guess_use_case_of_one(what.made, has_rule, made.reading);
    if (weigh_against_excluded(what, *technology, made)) { return; }
    const bool says_what_counts =
        !made.reading.use_cases.empty() || raises_any(made.reading.priorities) || tells_of_a_wish(what.made);
    if (says_what_counts && (!what.made.other_field || is_surely_about_work(what.made))) {
        if (const auto weighed = panel_for_single(*technology, made.reading, panels_, base_)) {
            made.reading.options = weighed->options;
            return decide_on(*weighed, what, made);
        }
    }
    made.answered = true;
    made.text = profile_text(base_, panels_, *technology);
    const auto& pages = panels_.pages_with(id);
    if (!pages.empty()) { made.comparison = pages.front()->id; }
    made.explanation.review = review_line(*technology, what.today);
    made.citations.push_back(
        {technology->location, technology->name, {}, static_cast<int>(technology->reviewed_on.year())});
    made.suggestions = suggestions_for(base_, panels_, made.technologies, what.near);
}

void composer::abstain_on_unknown(const understood& what, answer& made) const {
    abstain(what, made, not_covered_text(base_, panels_, made.reading));
}

void composer::abstain(const understood& what, answer& made, std::string text) const {
    made.answered = false;
    made.text = std::move(text);
    made.suggestions = suggestions_for(base_, panels_, made.technologies, what.near);
}

// Small talk, and what no reader took for a question of ours.
void composer::answer_stray(const understood& what, answer& made) const {
    const bool is_talk = what.made.talk != small_talk::none;
    if (!is_talk && tells_of_the_work(what)) {
        made.reading.intent = intent::faq;  // it is of the matter, so the card does not call it something else
        return abstain(what, made, nothing_depends_on_it_text());
    }
    if (!is_talk) { return abstain(what, made, out_of_scope_text(base_)); }
    made.text = small_talk_text(what.made.talk);
    made.explanation.headline = made.text;
}

answer composer::compose(const understood& what) const {
    answer made;
    made.reading = what.now.reading;
    made.knowledge = base_.version;
    made.technologies = technologies_in(what);
    made.faq_found = estimate(what);
    const bool is_told = answer_in_thread(what, made) || tell_what_to_look_for(what, made);
    if (!is_told && (is_word_for_word(what) || is_asked_for(made.faq_found, base_.thresholds))) {
        // What to ask in an interview stands in the brief of the role.
        const bool has_brief = !made.faq_found.written && quote_brief(what, made);
        if (!has_brief) {
            quote(what.near.front(), made, made.reading.intent == intent::compare);
            add_verdict(what, made);
        }
    } else if (!is_told) {
        answer_by_intent(what, made);
        add_related(what, made);
        // Where nothing can be weighed after all, a fact need not be likelier than a verdict.
        const auto& found = made.faq_found;
        if (!made.answered && found.may_be_quoted && found.certainty >= base_.thresholds.ours &&
            found.situation == faq_situation::choice) {
            made.suggestions.clear();
            quote(what.near.front(), made);
        }
    }
    const bool asked = what.made.text.is_question() || what.now.kind != turn_kind::fresh;
    made.silent = what.how == manner::overheard && (!made.answered || !asked);
    const bool unread = !made.answered && what.made.text.language != tongue::english && !made.text.empty();
    if (unread && what.made.talk == small_talk::none) {
        made.text += " " + with_capital(language_note(what.made.text.language)) + ".";
        made.reading.notes.clear();
    }
    made.act = act_of(what, made);
    if (what.explain) { made.trace = trace_of(what, made, base_); }
    return made;
}

void composer::answer_by_intent(const understood& what, answer& made) const {
    const bool talk = what.made.talk == small_talk::none && is_in_doubt(what);
    if (talk && made.reading.intent != intent::help) {
        made.reading.intent = intent::out_of_scope;
        return abstain(what, made, out_of_scope_text(base_));
    }
    switch (made.reading.intent) {
        case intent::compare:
            guess_use_cases(what.made, made.reading);
            compare(what, made);
            break;
        case intent::recommend:
            guess_use_cases(what.made, made.reading);
            recommend(what, made);
            break;
        case intent::single:
            if (asks_only_for_talent(what)) { return tell_fact(what, made); }
            guess_use_cases(what.made, made.reading);
            judge_single(what, made);
            break;
        case intent::salary: tell_pay(what, made); break;
        case intent::faq: tell_fact(what, made); break;
        case intent::help: abstain(what, made, help_text(base_)); break;
        case intent::out_of_scope: answer_stray(what, made); break;
    }
    if (!made.answered) { quote_if_known(what, made); }
    if (!made.answered && what.now.kind == turn_kind::fresh && !what.made.declined) { tell_what_is_known(what, made); }
}

// Where no fact is written that a question may want, what it names can still be told of.
void composer::tell_what_is_known(const understood& what, answer& made) const {
    const auto& found = what.made;
    const auto& options = found.roles.options;
    if (made.reading.intent != intent::faq || found.plain == intent::faq || !found.roles.unknown.empty()) { return; }
    // "Is Laravel a safe bet for hiring?"
    const bool of_merit = found.text.has_class(word_class::merit) || found.text.has(cue::merit);
    if (of_merit && options.size() == 1 && found.links.size() == 1) {
        made.suggestions.clear();
        made.reading.intent = intent::single;
        return judge_single(what, made);
    }
    // "Is it wiser to seek Java folks in place of Scala folks"
    constexpr auto choosing =
        word_class::hire_noun | word_class::hire_verb | word_class::decide_verb | word_class::choice;
    const bool asked = asks(found.text) || found.text.has_class(choosing);
    const bool set_apart = found.roles.compared ? options.size() >= 2 : !made.reading.use_cases.empty();
    if (!asked || !set_apart || found.about_interoperability) { return; }
    auto tried = made;
    tried.suggestions.clear();
    tried.reading.intent = intent::compare;
    guess_use_cases(found, tried.reading);
    compare(what, tried);
    // "How many engineers do we need for an MVP?" names nothing to be weighed.
    if (tried.answered || !options.empty()) { made = std::move(tried); }
}

}  // namespace hirewise::advice
