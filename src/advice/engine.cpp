#include "advice/engine.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "advice/composer.hpp"
#include "advice/conversation.hpp"
#include "advice/earlier_states.hpp"
#include "advice/examples.hpp"
#include "advice/faq_reader.hpp"
#include "advice/folding.hpp"
#include "advice/project.hpp"
#include "advice/reader.hpp"
#include "advice/replies.hpp"
#include "base/contains.hpp"

namespace hirewise::advice {
namespace {

// What an answer in the thread was about; what is weighed stays as it is.
thread_context with_focus(thread_context before, const answer& made, const turn& now) {
    if (!made.answered) { return before; }
    before.last = made.act;
    before.focus = now.about;
    if (!now.foil.empty()) { before.focus = {now.foil}; }
    return before;
}

// "Go is a fad": a fact about one of those that are weighed leaves it in focus ("then take it off").
thread_context with_subject(thread_context before, const answer& made) {
    const bool weighed = made.technologies.size() == 1 && contains(before.options, made.technologies.front());
    if (made.answered && weighed && before.options.size() >= 2) {
        before.last = made.act;
        before.focus = made.technologies;
    }
    return before;
}

// Whether the answer settles what the thread is about: it weighs something, or asks what to weigh.
bool sets_subject(const answer& made, const thread_context& before) {
    if (made.decision.options.size() >= 2 || made.act == dialogue_act::decides) { return true; }
    if (made.act == dialogue_act::asks_back) {
        return !made.reading.use_cases.empty() || !made.reading.priorities.empty();
    }
    const bool names_options = !made.reading.options.empty() && made.reading.intent != intent::out_of_scope;
    // "RabbitMQ or ZeroMQ?": the one that a page covers was told of.
    const bool told_of_one = made.reading.intent == intent::compare && !made.reading.unknown.empty();
    return before.empty() && names_options && (made.answered || made.reading.options.size() >= 2 || told_of_one);
}

// "add Go": what "it" then means.
std::vector<std::string> only_new_one(const std::vector<std::string>& now, const std::vector<std::string>& before) {
    std::vector<std::string> come;
    for (const auto& id : now) {
        if (std::find(before.begin(), before.end(), id) == before.end()) { come.push_back(id); }
    }
    return come.size() == 1 && now.size() >= 2 ? come : std::vector<std::string>{};
}

// What the thread is about from now on.
thread_context subject_of(const answer& made, const turn& now, const thread_context& before,
                          const knowledge::snapshot& base) {
    thread_context subject{made.reading.options, made.reading.use_cases, made.reading.priorities};
    subject.stated = made.reading.stated;
    subject.skills = made.reading.skills;
    subject.last = made.act;
    subject.counts_alike = now.counts_alike;
    subject.undecided = made.decision.strength == strength::split && !made.decision.winner;
    if (now.kind == turn_kind::reweigh) { subject.focus = only_new_one(now.reading.options, before.options); }
    // As they were named: .NET, not the language it is weighed as, and no rival that nobody asked for.
    if (!now.reading.options.empty()) { subject.options = now.reading.options; }
    if (now.reading.intent != intent::recommend) { return subject; }
    const auto* option = subject.options.empty() ? nullptr : base.find_technology(subject.options.front());
    if (option != nullptr) { subject.category = option->category; }
    return subject;
}

bool is_clearly_nearer(const std::vector<faq_hit>& one, const std::vector<faq_hit>& other) {
    constexpr double sure = 0.8;
    constexpr double unsure = 0.5;
    if (one.empty() || one.front().score < sure) { return false; }
    const bool same = !other.empty() && other.front().entry == one.front().entry && !other.front().written;
    return other.empty() || other.front().score < unsure || (same && one.front().score > other.front().score);
}

thread_context remember(const answer& made, const turn& now, const thread_context& before,
                        const knowledge::snapshot& base) {
    if (made.silent) { return before; }
    switch (now.kind) {
        case turn_kind::restart: return {};
        case turn_kind::recap:
        case turn_kind::courtesy:
        case turn_kind::aside: return before;
        case turn_kind::explain:
        case turn_kind::foil:
        case turn_kind::pay:
        case turn_kind::fact: return with_focus(before, made, now);
        case turn_kind::reweigh: break;
        case turn_kind::fresh:
            return sets_subject(made, before) ? subject_of(made, now, before, base) : with_subject(before, made);
    }
    // Options that cannot be weighed leave the thread as it was; so does a written answer.
    const bool same_options = now.reading.options == before.options || now.reading.options.empty() ||
                              (before.last == dialogue_act::declines && now.reading.unknown.empty());
    const bool weighed = made.faq.empty() && (made.answered || same_options);
    if (!weighed) { return before; }
    auto after = subject_of(made, now, before, base);
    if (!made.answered && now.reading.options.empty()) {
        after.options = before.options;
        after.category = before.category;
    }
    const thread_state was{before.options, before.use_cases, before.priorities};
    const bool changed =
        after.options != was.options || after.use_cases != was.use_cases || after.priorities != was.priorities;
    after.earlier = before.earlier;
    if (changed) { keep_earlier(was, after.earlier); }
    return after;
}

// Each known id once.
template <class Known>
std::vector<std::string> known_ids(const std::vector<std::string>& ids, Known is_known) {
    std::vector<std::string> kept;
    for (const auto& id : ids) {
        if (is_known(id) && std::find(kept.begin(), kept.end(), id) == kept.end()) { kept.push_back(id); }
    }
    return kept;
}

std::vector<priority> known_priorities(const std::vector<priority>& stated, const knowledge::snapshot& base) {
    std::vector<priority> kept;
    for (const auto& each : stated) {
        const bool is_new = std::none_of(kept.begin(), kept.end(),
                                         [&](const priority& other) { return other.criterion == each.criterion; });
        const bool is_usable = std::isfinite(each.multiplier) && each.multiplier >= 0;
        if (is_new && is_usable && base.find_criterion(each.criterion) != nullptr) { kept.push_back(each); }
    }
    return kept;
}

thread_context known_part(const thread_context& about, const knowledge::snapshot& base) {
    const auto is_technology = [&](const std::string& id) { return base.find_technology(id) != nullptr; };
    const auto is_use_case = [&](const std::string& id) { return base.find_use_case(id) != nullptr; };
    thread_context kept = about;
    kept.options = known_ids(about.options, is_technology);
    kept.use_cases = known_ids(about.use_cases, is_use_case);
    kept.stated = known_ids(about.stated, is_use_case);
    kept.skills = known_ids(about.skills, is_technology);
    kept.priorities = known_priorities(about.priorities, base);
    return kept;
}

// The turn of a message that leaves the thread about this.
turn turn_about(const thread_context& about, const subject& wanted) {
    turn now;
    now.kind = wanted.foil.empty() ? turn_kind::reweigh : turn_kind::foil;
    now.foil = wanted.foil;
    now.field = about.category;
    auto& read = now.reading;
    read.options = about.options;
    read.use_cases = about.use_cases;
    read.stated = about.stated;
    read.skills = about.skills;
    read.priorities = about.priorities;
    read.intent = !about.category.empty()     ? intent::recommend
                  : about.options.size() == 1 ? intent::single
                                              : intent::compare;
    for (const auto& id : wanted.excluded) { read.mentions.push_back({id, {}, 0, role::excluded, 0}); }
    return now;
}

}  // namespace

struct engine::prepared {
    explicit prepared(std::shared_ptr<const knowledge::snapshot> knowledge)
        : base{std::move(knowledge)},
          make{folder, words},
          read{*base, words, folder, make},
          faqs{*base, read.names(), make},
          talk{*base, folder, make},
          compose{*base, faqs, read.names()} {
        stemmer stems;
        words.learn_stems(stems);
    }

    std::shared_ptr<const knowledge::snapshot> base;
    text_folder folder;
    vocabulary words;
    phrase_maker make;
    reader read;
    faq_reader faqs;
    conversation talk;
    composer compose;
};

engine::engine(std::shared_ptr<const knowledge::snapshot> base)
    : prepared_{std::make_unique<const prepared>(std::move(base))} {}

engine::~engine() = default;
engine::engine(engine&&) noexcept = default;
engine& engine::operator=(engine&&) noexcept = default;

outcome engine::ask(const question& asked) const {
    const auto made = prepared_->read.read(asked);
    std::vector<faq_hit> near;
    if (made.talk == small_talk::none) {
        near = prepared_->faqs.find(made.text, made.links, asked.context.options, made.about_pay);
    }
    // "what notice do people have to give": no page about the thread's options tells, but one about hiring may.
    std::vector<faq_hit> elsewhere;
    if (made.talk == small_talk::none && made.links.empty() && !asked.context.options.empty()) {
        elsewhere = prepared_->faqs.find(made.text, made.links, {}, made.about_pay);
        if (is_clearly_nearer(elsewhere, near)) { std::swap(near, elsewhere); }
    }
    const double nearest = near.empty() ? 0 : near.front().score;
    const auto now = prepared_->talk.continue_thread(made, asked.context, asked.manner, nearest);
    const auto compose = [&](const std::vector<faq_hit>& hits) {
        return prepared_->compose.compose(
            {made, now, hits, asked.manner, asked.today, !asked.context.empty(), asked.explain});
    };
    outcome result;
    result.answer = compose(near);
    if (!result.answer.answered && now.kind == turn_kind::fresh && !elsewhere.empty()) {
        if (auto other = compose(elsewhere); other.answered && !other.faq.empty()) { result.answer = std::move(other); }
    }
    result.context = remember(result.answer, now, asked.context, *prepared_->base);
    return result;
}

outcome engine::weigh(const subject& wanted) const {
    const auto about = known_part(wanted.about, *prepared_->base);
    question unsaid;
    unsaid.context = about;
    unsaid.today = wanted.today;
    auto made = prepared_->read.read(unsaid);
    made.talk = small_talk::none;
    const auto now = turn_about(about, wanted);
    const std::vector<faq_hit> near;
    outcome result;
    result.answer = prepared_->compose.compose({made, now, near, manner::addressed, wanted.today, true, false});
    result.context = remember(result.answer, now, about, *prepared_->base);
    return result;
}

outcome engine::advise(const project& asked) const {
    question words;
    words.text = asked.words;
    words.today = asked.today;
    const auto& base = *prepared_->base;
    const auto made = reading_of(asked, prepared_->read.read(words), base);
    const turn now{turn_kind::fresh, made.reading, {}, {}, std::string{made.field}};
    outcome result;
    result.answer = prepared_->compose.compose({made, now, {}, manner::addressed, asked.today});
    result.context = remember(result.answer, now, {}, base);
    return result;
}

const knowledge::snapshot& engine::base() const {
    return *prepared_->base;
}

std::vector<std::string> engine::examples() const {
    auto examples = example_questions(*prepared_->base);
    std::erase_if(examples, [this](const std::string& words) {
        question put;
        put.text = words;
        return !ask(put).answer.answered;
    });
    return examples;
}

}  // namespace hirewise::advice
