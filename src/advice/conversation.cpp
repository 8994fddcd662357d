#include "advice/conversation.hpp"

#include <algorithm>
#include <optional>

#include "advice/asking.hpp"
#include "advice/courtesies.hpp"
#include "advice/earlier_states.hpp"
#include "advice/heard_turn.hpp"
#include "advice/inquiries.hpp"
#include "advice/newcomers.hpp"
#include "advice/option_moves.hpp"
#include "advice/picked_side.hpp"
#include "advice/reason_signs.hpp"
#include "advice/recaps.hpp"
#include "advice/restarts.hpp"
#include "advice/scarcity.hpp"
#include "advice/spoken_weights.hpp"
#include "advice/supposing.hpp"
#include "advice/thread_changes.hpp"
#include "advice/turn_maker.hpp"
#include "advice/turn_odds.hpp"
#include "advice/turn_signs.hpp"
#include "advice/use_case_changes.hpp"
#include "advice/weight_turns.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
#include "base/word_list.hpp"
#include "knowledge/rivalry.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

constexpr std::size_t longest_change = 24;  // words of a message that changes what is weighed
constexpr std::size_t longest_overheard = 16;
constexpr std::size_t longest_naming = 4;  // "and Kotlin?"
constexpr std::size_t longest_adding = 16;
constexpr std::size_t longest_undo = 6;
constexpr double likely_question = 0.5;
constexpr auto search = "talent_availability";
constexpr double written_question = 0.7;  // so near to a written question it is one, not a change

bool is_supposing(std::string_view word) {
    return word == "would" || word == "could" || word == "should" || word == "might" || word == "were";
}

class turn_reader : private turn_maker {
public:
    turn_reader(const thread_message& message, option_moves& moves, heard_changes& heard, manner how, double nearest)
        : turn_maker{message, how},
          m_{message},
          moves_{moves},
          heard_{heard},
          made_{message.made},
          context_{message.context},
          how_{how},
          nearest_{nearest} {}

    turn run() {
        if (heard_ = pick_side(m_); heard_.any()) { return settled(); }
        auto found = by_rules();
        const bool may_lean =
            !context_.empty() && made_.talk == small_talk::none && (how_ == manner::addressed || sounds_meant(m_));
        auto heard = may_lean ? hear_turn(m_, *this, found, nearest_, moves_, heard_) : std::nullopt;
        const bool is_heard = heard.has_value();
        auto made = is_heard ? *std::move(heard) : std::move(found);
        made.heard = is_heard;
        made.chances = m_.chances;
        return made;
    }

private:
    // "we would never get such folks"
    bool wishes_for_easier_search() const {
        return complains_of_scarcity(made_.text) && !moves_.any() && newcomers(m_).empty() &&
               made_.reading.priorities.empty() && made_.denied.empty() && own_use_cases(m_).empty() &&
               m_.base.find_criterion(search) != nullptr;
    }

    turn weighed_by_search() {
        heard_.priorities.push_back(
            {search, spoken_multiplier::matters_most, clip(valid_utf8(made_.text.question), 60)});
        return reweigh();
    }

    // "the trading part", where it was asked which of two sides weighs more
    turn settled() const {
        auto made = reweigh();
        made.counts_alike = false;
        return made;
    }

    // "talent availability: ignore it": the wish, and no option.
    void point_at_wishes() {
        const bool by_pronoun = moves_.named.empty() && made_.text.has_word("it") && moves_.removed == moves_.pointed;
        if (!by_pronoun || made_.reading.priorities.empty()) { return; }
        moves_.removed.clear();
        moves_.pointed.clear();
    }

    turn by_rules() {
        point_at_wishes();
        // "thanks. start over please"
        if (made_.talk != small_talk::none) { return starts_over(m_) ? restart() : fresh(); }
        if (is_said_aside()) { return of_kind(turn_kind::courtesy); }
        if (drops_all_options(m_)) { return restart(); }
        if (starts_over(m_)) { return names_options() >= 2 || asks_anew() ? fresh() : restart(); }
        if (is_closing(m_) || is_chatter(m_)) { return of_kind(turn_kind::courtesy); }
        if (context_.empty()) { return fresh(); }
        if (how_ == manner::overheard && is_for_others(m_)) { return declining(); }
        if (how_ == manner::overheard && !is_surely_meant()) { return fresh(); }
        if (made_.declined && !supposes_something() && !tells_of_the_work() && !moves_.any() && !asks_for_talent(m_) &&
            !asks_for_newcomer() && !takes_back() && dropped_use_cases(m_).empty() &&
            !(joins(m_) && !newcomers(m_).empty())) {
            return fresh();
        }
        if (asks_for_recap(m_)) { return of_kind(turn_kind::recap); }
        const bool of_those = asks_what_they_get(made_.text) && asks_for_pay(m_);
        const bool in_their_stead = puts_its_own_options();
        if (asks_how_they_work_together()) { return about(turn_kind::fact); }
        if (asks_what_to_ask(made_.text) && !asks_for_pay(m_) && names_only_options(m_) && !moves_.any()) {
            return about(turn_kind::fact);
        }
        if (supposes_something()) { return change(); }
        if (names_options() >= 2 && !of_those && (in_their_stead || !asks_for_reasons(m_, how_))) {
            return several_named();
        }
        if (asks_for_pay(m_)) { return about(turn_kind::pay); }
        if (wishes_for_easier_search()) { return weighed_by_search(); }
        if (asks_for_talent(m_)) { return about(turn_kind::fact); }
        if (const auto topic = topic_asked_for(m_); !topic.empty()) {
            auto next = about(turn_kind::fact);
            next.topic = topic;
            return next;
        }
        if (m_.cues.has(thread_cue::other) || m_.cues.has(thread_cue::all)) {
            if (made_.text.word_count() <= 9 && !changes_something(m_)) { return about_others(); }
        }
        if (repeats_fact() || repeats_the_fact(m_)) {
            return about(*context_.last == dialogue_act::tells_pay ? turn_kind::pay : turn_kind::fact);
        }
        // "scratch the response times, my cofounder disagrees"
        const bool takes_wish_back = strikes_out(m_) && !weights_taken_back(m_).empty();
        if (!takes_wish_back && asks_for_reasons(m_, how_)) { return reasons(); }
        return change();
    }

    // "can Terraform and Ansible work together?", of two that are weighed
    bool asks_how_they_work_together() const {
        const bool moves = !moves_.removed.empty() || !moves_.added.empty() || !moves_.put_in.empty();
        return made_.about_interoperability && made_.text.is_question() && !moves && names_only_options(m_);
    }

    // "neat. @julia did you rename the cluster?": goes on to somebody else.
    bool is_said_aside() const {
        return !context_.empty() && speaks_to_somebody(made_.text) && names_options() < 2 && !moves_.any() &&
               !m_.cues.has(thread_cue::reasons) && !asks_for_pay(m_) && !asks_for_talent(m_) && !asks_for_recap(m_) &&
               !says_weight(made_.text) && !made_.text.has(cue::what_about) && !m_.cues.has(thread_cue::anew);
    }

    // "the other one": of what was last spoken of.
    turn about_others() {
        const bool facts = context_.last == dialogue_act::tells_fact || context_.last == dialogue_act::tells_pay;
        if (!facts) { return m_.cues.has(thread_cue::other) ? foil({}) : change(); }
        auto next = about(context_.last == dialogue_act::tells_pay ? turn_kind::pay : turn_kind::fact);
        const bool rest = m_.cues.has(thread_cue::other) && context_.focus.size() < context_.options.size();
        if (rest) {
            std::erase_if(next.about, [&](const auto& id) { return contains(context_.focus, id); });
        }
        return next;
    }

    // "and Go?" after a fact about Rust asks for the same about Go.
    bool repeats_fact() const {
        if (context_.last != dialogue_act::tells_fact && context_.last != dialogue_act::tells_pay) { return false; }
        return moves_.named.size() == 1 && !moves_.any() && contains(context_.options, moves_.named.front()) &&
               made_.text.word_count() <= longest_naming && !asks_for_reasons(m_, how_);
    }

    // "we thought of Go and Rust", where the bot chose what is weighed.
    bool puts_its_own_options() const {
        const auto& asked = made_.roles.options;
        const bool at_home = std::all_of(asked.begin(), asked.end(), [&](const auto& id) {
            const auto* one = technology_of(id);
            const auto* first = technology_of(asked.front());
            return one != nullptr && first != nullptr && knowledge::do_the_same_job(*one, *first);
        });
        return is_open() && asked.size() >= 2 && at_home && !moves_.any() && made_.denied.empty() && !describes();
    }

    // "it's a phone app, iOS and Android": where it runs is no choice.
    bool describes() const { return !own_use_cases(m_).empty() && made_.roles.together && says_what_it_is(made_.text); }

    // Two names or more: a new question, unless they are options of this one, or are put beside or among them.
    turn several_named() {
        const bool own_use = !own_use_cases(m_).empty();
        if (asks_how_they_differ()) { return foil(moves_.named.front()); }
        if (says_where_it_runs()) { return change(); }
        if (moves_.any() && moves_.put_in.empty() && !own_use) { return reweigh(); }
        const bool puts_in = joins(m_) && !own_use && !made_.roles.compared && !newcomers(m_).empty();
        if (puts_its_own_options() && !own_use) {
            moves_.kept = made_.roles.options;
            return reweigh();
        }
        if (!puts_in && (describes() || made_.reading.intent != intent::compare)) { return change(); }
        const auto& asked = made_.roles.options;
        const bool known =
            std::any_of(asked.begin(), asked.end(), [&](const auto& id) { return contains(context_.options, id); });
        if (puts_in || (joins(m_) && !own_use && made_.roles.unknown.empty() && !newcomers(m_).empty())) {
            add_new();
            return reweigh();
        }
        const bool same = known && std::all_of(asked.begin(), asked.end(),
                                               [&](const auto& id) { return contains(context_.options, id); });
        // "Laravel is too much PHP": a language is nothing to weigh beside frameworks.
        const bool of_field = context_.options.empty() || std::all_of(asked.begin(), asked.end(), [&](const auto& id) {
                                  const auto* one = technology_of(id);
                                  return one != nullptr && is_field(one->category);
                              });
        // "compare Python with Go only", where more are weighed
        const bool narrows =
            made_.text.word_count() <= longest_naming ||
            (context_.options.size() > asked.size() && (made_.text.has_word("only") || made_.text.has_word("just")));
        const bool goes_on = !own_use && made_.reading.intent == intent::compare && (of_field || asks(made_.text)) &&
                             ((known && !same) || is_open() || context_.options.size() == 1 || (same && narrows));
        if (known && !of_field && !asks(made_.text)) { return change(); }
        // "our people know Go and Python, so learning is no topic": said of both, and neither is asked about.
        const bool is_told =
            same && !asks(made_.text) && !made_.roles.compared && context_.options.size() == asked.size();
        if (is_told && !own_use) { return change(); }
        if (!goes_on || asked.size() < 2) { return fresh(); }
        moves_.kept = asked;
        return reweigh();
    }

    // "what does Go lack compared with Rust?": of two that are weighed already.
    bool asks_how_they_differ() const {
        const auto* first = made_.text.tokens.empty() ? nullptr : made_.text.word_at(0);
        const bool opens =
            first != nullptr && (first->text == "what" || first->text == "why" || first->text == "where");
        return opens && made_.text.is_question() && !made_.text.has(cue::what_about) && !moves_.any() &&
               !m_.cues.has(thread_cue::anew) && own_use_cases(m_).empty() && made_.reading.priorities.empty() &&
               made_.roles.unknown.empty() && names_only_options(m_) && !moves_.named.empty();
    }

    // "we're on AWS and Azure", where it is not clouds that are weighed.
    bool says_where_it_runs() const {
        const auto& asked = made_.roles.options;
        return !context_.options.empty() && !made_.roles.compared && !asks(made_.text) && !moves_.any() &&
               made_.roles.unknown.empty() && (made_.text.has_word("on") || !own_use_cases(m_).empty()) &&
               std::none_of(asked.begin(), asked.end(), [&](const auto& id) {
                   const auto* one = technology_of(id);
                   return one != nullptr && is_field(one->category);
               });
    }

    void add_new() {
        for (const auto& id : newcomers(m_)) {
            if (!contains(moves_.removed, id)) { moves_.added.push_back(id); }
        }
    }

    // The only name that may be one more option.
    std::optional<std::string> newcomer() const {
        auto found = newcomers(m_);
        if (found.size() != 1) { return std::nullopt; }
        return std::move(found.front());
    }

    const knowledge::technology* technology_of(const std::string& id) const { return m_.base.find_technology(id); }

    // "cannot find anybody. Java then?": in a question of its own.
    bool is_named_alone(const std::string& id) const {
        return is_marked_as_question(made_.text) &&
               std::any_of(made_.links.begin(), made_.links.end(), [&](const technology_link& l) {
                   return l.technology->id == id && words_around(made_.text, l.first) < longest_naming;
               });
    }

    bool asks_for_newcomer() const {
        const auto id = newcomer();
        return id && is_named_alone(*id);
    }

    bool adds() const {
        const auto id = newcomer();
        if (!id) { return false; }
        if (contains(moves_.put_in, *id)) { return true; }
        if (moves_.any()) { return false; }
        const auto words = made_.text.word_count();
        // "your page lacks the one we have. Go instead?"
        const bool in_its_stead = m_.cues.has(thread_cue::swap) && context_.options.size() == 1;
        const bool asks_about =
            made_.text.has(cue::what_about) || words_with(*id) <= longest_naming || is_named_alone(*id) || in_its_stead;
        if (how_ == manner::overheard) { return asks_about && made_.text.is_question(); }
        if (asks_about) { return true; }
        if (words > longest_adding) { return false; }
        if (m_.cues.has(thread_cue::join) || is_proposed(m_, *id)) { return true; }
        // "one code base for iPhone and Android" says what is built, "licences count, Oracle burnt us" what counts.
        if (!made_.reading.use_cases.empty() || says_weight(made_.text)) { return false; }
        // "Would Angular change the picture?"
        const bool supposes = !made_.text.tokens.empty() && is_supposing(made_.text.tokens.front().text);
        const bool other_part = std::any_of(made_.roles.names.begin(), made_.roles.names.end(), [&](const named& n) {
            return n.technology == technology_of(*id) && n.role != role::candidate && n.role != role::mentioned;
        });
        return !other_part && !contains(moves_.beside, *id) && (supposes || !made_.text.is_question());
    }

    // Words of the message, the name as one: "a mid-level engineer maybe?" is as short as "a designer maybe?".
    std::size_t words_with(const std::string& id) const {
        auto words = made_.text.word_count();
        for (const auto& l : made_.links) {
            if (l.technology->id == id) { words -= l.last - l.first - 1; }
        }
        return words;
    }

    bool proposes() const {
        const auto id = newcomer();
        return id && is_proposed(m_, *id);
    }

    // A whole question about something else.
    bool starts_anew() const {
        const bool of_other_field =
            !made_.field.empty() && made_.reading.intent == intent::recommend && !is_field(made_.field);
        if (of_other_field) { return true; }
        const bool leans = proposes() || m_.cues.has(thread_cue::anew) || m_.cues.has(thread_cue::besides) ||
                           made_.text.has(cue::again) || made_.text.has(cue::also) || m_.cues.has(thread_cue::join);
        const bool whole =
            made_.reading.intent == intent::recommend && made_.text.has(cue::recommend) && made_.text.word_count() >= 6;
        // "we are fifty people on Kubernetes" tells, and asks for nothing.
        const bool wants = asks(made_.text) || made_.text.has_class(wc::hire_verb);
        const bool other_single = wants && made_.reading.intent == intent::single && !newcomer() &&
                                  !moves_.named.empty() && !contains(context_.options, moves_.named.front());
        return (whole || other_single) && !leans;
    }

    bool is_field(std::string_view category) const {
        if (context_.options.empty()) { return category == context_.category; }
        const auto* option = technology_of(context_.options.front());
        return option != nullptr && knowledge::do_the_same_job(option->category, category);
    }

    // "Go is mad. revert": in a sentence of its own.
    bool stands_alone(const thread_cue_hit& hit) const {
        const auto [first, last] = made_.text.sentence_of(hit.first);
        return first > 0 && hit.first == first && hit.last == last && names_only_options(m_);
    }

    bool takes_back() const {
        const auto* undo = m_.cues.find(thread_cue::undo);
        if (undo == nullptr || context_.earlier.empty() || resets_weights(m_)) { return false; }
        if (!moves_.named.empty() && !stands_alone(*undo)) { return false; }
        const bool says_more = !made_.reading.use_cases.empty() || !made_.reading.priorities.empty();
        return made_.text.word_count() <= (says_more ? longest_undo : longest_adding) && !says_weight(made_.text) &&
               weights_taken_back(m_).empty();
    }

    // In talk that is only overheard a use case by itself ("the exchange is down") changes nothing, and neither does a
    // remark about an option ("without Java we would be done").
    bool is_surely_meant() const {
        const auto& text = made_.text;
        if (text.word_count() > longest_overheard || speaks_to_somebody(text)) { return false; }
        if (sounds_meant(m_)) { return true; }
        if (text.is_question() || text.has(cue::what_about)) { return true; }
        if (moves_.any()) { return text.word_count() <= longest_naming; }
        return (says_weight(text) && !made_.reading.priorities.empty()) || text.has(cue::forget);
    }

    bool leans_on_thread() const {
        const auto& text = made_.text;
        if (how_ == manner::overheard || begins_to_suppose()) { return true; }
        const bool strong = moves_.any() || says_weight(text) || m_.cues.has(thread_cue::anew) || resets_weights(m_);
        return text.word_count() <= longest_change && (strong || !speaks_to_somebody(text));
    }

    // "what if we have to find people quickly?": no question about finding them
    bool supposes_something() const { return supposes(made_.text) && names_options() < 2 && changes_something(m_); }

    // "Suppose next year they all work on the same orders from a server, ...": a tale, but of the same work.
    bool begins_to_suppose() const {
        static constexpr auto openings = word_list({"assume", "assuming", "imagine", "suppose", "supposing"});
        const auto* first = made_.text.word_at(0);
        return first != nullptr && contains(openings, first->text) && made_.roles.names.empty();
    }

    // Talk by its words, and no question: "back in five".
    bool says_nothing() const {
        const bool tells_us = says_weight(made_.text) || m_.cues.has(thread_cue::remove) ||
                              m_.cues.has(thread_cue::undo) || m_.cues.has(thread_cue::normal) ||
                              m_.cues.has(thread_cue::anew) || made_.text.has_class(wc::hire_verb) ||
                              made_.text.has_word("need") || made_.text.has_word("must") || made_.text.has_word("want");
        return made_.roles.names.empty() && !asks(made_.text) && !tells_us &&
               likeliest(made_.scores) == intent::out_of_scope;
    }

    // A question that names a criterion, and gives it no weight, may well be for a fact: "are interviews that long".
    double nearness_of_a_question() const {
        const bool by_name_only = !made_.reading.priorities.empty() && made_.reading.use_cases.empty() &&
                                  !made_.text.has_class(wc::more | wc::choice) && is_marked_as_question(made_.text) &&
                                  !m_.cues.has(thread_cue::anew);
        return by_name_only ? likely_question : written_question;
    }

    // "leave out Haskell": what no page covers was never weighed.
    bool leaves_out_the_unknown() const {
        const auto& names = made_.roles.names;
        if (!moves_.dismissed.empty() && moves_.dismissed.size() == moves_.named.size() && !moves_.any()) {
            return made_.text.word_count() <= longest_adding && !m_.cues.has(thread_cue::reasons) &&
                   !is_marked_as_question(made_.text);
        }
        return !names.empty() && made_.text.word_count() <= longest_adding && !moves_.any() &&
               std::all_of(names.begin(), names.end(),
                           [](const named& n) { return n.technology == nullptr && n.role == role::excluded; });
    }

    turn change() {
        if (asks_for_the_verdict(m_)) { return reweigh(); }
        if (says_which_phone(m_)) {
            moves_ = {};
            return reweigh();
        }
        if (starts_anew()) { return fresh(); }
        if (takes_back() && !moves_.any()) { moves_.restored = state_meant(made_.text, context_); }
        if (!leans_on_thread()) { return fresh(); }
        if (leaves_out_the_unknown()) { return reweigh(); }
        const bool in_stead = m_.cues.has(thread_cue::swap) && newcomer();
        const bool written = nearest_ >= nearness_of_a_question() && made_.text.is_question() && !in_stead &&
                             made_.roles.unknown.empty() && weights_taken_back(m_).empty() &&
                             !made_.text.has(cue::what_about) && !moves_.any() && !joins(m_) && !proposes();
        const bool supposed = supposes_something();
        if (written && !supposed && made_.reading.use_cases.empty() && !says_weight(made_.text)) { return fresh(); }
        if (adds()) {
            add_new();
            return reweigh();
        }
        const bool asks_about = made_.text.has(cue::what_about) || made_.text.word_count() <= longest_naming ||
                                (m_.cues.has(thread_cue::join) && moves_.named.empty());
        if (!made_.roles.unknown.empty() && !moves_.any() && !tells_of_the_work()) {
            return asks_about ? reweigh() : fresh();
        }
        if (changes_something(m_)) { return reweigh(); }
        if (asks_about && moves_.named.size() == 1) {
            return context_.options.size() > 1 || !contains(context_.options, moves_.named.front())
                       ? foil(moves_.named.front())
                       : reweigh();
        }
        if (asks_about && moves_.pointed.size() == 1) { return foil(moves_.pointed.front()); }
        // "what is the point of Go?": of what is weighed already.
        const bool of_one = moves_.named.size() == 1 && contains(context_.options, moves_.named.front()) &&
                            made_.roles.unknown.empty() && made_.reading.intent == intent::single;
        if (of_one && context_.options.size() > 1) { return foil(moves_.named.front()); }
        return says_nothing() ? of_kind(turn_kind::courtesy) : fresh();
    }

    const thread_message& m_;
    option_moves& moves_;
    heard_changes& heard_;
    const full_reading& made_;
    const thread_context& context_;
    manner how_;
    double nearest_;
};

}  // namespace

turn conversation::continue_thread(const full_reading& made, const thread_context& context, manner how,
                                   double nearest) const {
    if (context.empty() && !is_acknowledgement(made.text)) {
        turn first{turn_kind::fresh, made.reading, {}, {}, {}};
        first.counts_alike = made.counts_alike;
        return first;
    }
    const auto cues = cues_.find(made.text);
    auto moves = read_option_moves(made.text, cues, made.links, context, base_);
    heard_changes heard;
    const thread_message message{made, context, cues, moves, heard, base_, acts_.read(made, context.options)};
    return turn_reader{message, moves, heard, how, nearest}.run();
}

}  // namespace hirewise::advice
