#include "advice/name_evidence.hpp"

#include <algorithm>
#include <string_view>

#include "advice/name_context.hpp"
#include "base/contains.hpp"
#include "base/word_list.hpp"
#include "knowledge/categories.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;
namespace wt = word_topic;

// The weights of the evidence (method page, 2.5 item 3), tuned on public questions.
constexpr word_classes taking_verb = wc::use_verb | wc::hire_verb | wc::learn_verb | wc::interop | wc::move_verb;
constexpr double rarely_else = 2.4;
constexpr double rarely_else_in_small_talk = 0.6;
constexpr double rarely_else_when_asked = 1.6;
constexpr double nickname = -1;
constexpr double strong_word = 3;
constexpr double foreign_word = -3;
constexpr double attempt = -6;           // "give it a go"
constexpr double kind_of_another = -20;  // whatever stands beside it
constexpr double own_word_in_text = 1.2;
constexpr double software_after = 2;
constexpr double verb_before = 1.2;
constexpr double written_in = 2;
constexpr double moved_to = 2.5;
constexpr double judged = 1.2;
constexpr double capital_addressed = 1.2;
constexpr double capital_in_question = 1.5;
constexpr double capital_overheard = 1;
constexpr double sure_name_near = 1;
constexpr double cue_in_text = 0.8;
constexpr double craft_in_text = 0.7;
constexpr double life_in_text = -1;
constexpr double life_beside = -1.5;
constexpr double chosen_against_life = -2;
constexpr double verb_reading = -2;
constexpr double particle_after = -1.2;
constexpr double determiner_before = -1.5;
constexpr double determiner_before_small_letter = -2;
constexpr double determiner_and_no_more = -2.5;  // "the Scala": no technology is called so
constexpr double in_thread_bonus = 2;
constexpr double only_names = 1.5;
constexpr double version_after = 1.5;
constexpr double version_and_nothing_else = 2.4;
constexpr double heads_question = 1.5;
constexpr double in_german = 0.5;            // where a capital, which nouns have anyhow, is worth nothing
constexpr double among_other_letters = 1.5;  // a Latin word in a Japanese sentence
constexpr double shouted_word = -2;
constexpr double counted_letter = -3;
constexpr double counted_thing = -1.5;
constexpr double noun_of_phrase = -1.2;  // "a whole spring"
constexpr double asked_about = 1.5;
constexpr double hire_verb_near = 2;
constexpr double most_field_of_shape = 1;

bool is(const token* word, word_classes wanted) {
    return word != nullptr && word->is(wanted);
}

bool contains(const std::vector<word_id>& sorted, const token* word) {
    return word != nullptr && word->stem != 0 && std::binary_search(sorted.begin(), sorted.end(), word->stem);
}

// "développeur Go", "programadores de Rust": what a name belongs to stands before it.
const token* noun_before(const parsed_text& text, const technology_link& link) {
    if (text.language != tongue::spanish && text.language != tongue::french) { return nullptr; }
    for (std::size_t back = 1; back <= 3 && link.first >= back; ++back) {
        const auto& word = text.tokens[link.first - back];
        if (!word.is_word()) { return nullptr; }
        if (word.is(wc::hire_noun | wc::software)) { return &word; }
        if (word.text != "of" && !word.is(wc::seniority)) { return nullptr; }
    }
    return nullptr;
}

// "Go developers", "a Rust backend engineer", "a Go interview", "Rust salaries".
bool is_hired(const parsed_text& text, const technology_link& link) {
    if (is(noun_before(text, link), wc::hire_noun)) { return true; }
    const auto* next = text.word_at(link.last);
    const bool is_noun = next != nullptr && next->text.starts_with("interview");
    if (is_noun && is(text.word_before(link.first), wc::determiner)) { return true; }
    static constexpr auto wages = word_list({"compensation", "salaries", "salary", "wage", "wages"});
    if (next != nullptr && contains(wages, next->text)) { return true; }
    if (!is(next, wc::seniority)) { return is(next, wc::hire_noun); }
    // "a Kotlin senior in Poland"
    static constexpr auto small = word_list({"at", "expect", "from", "in", "near", "who"});
    const auto* after = text.word_at(link.last + 1);
    return after != nullptr && (after->is(wc::hire_noun) || contains(small, after->text));
}

bool is_article(const token* word) {
    return word != nullptr && (word->text == "a" || word->text == "an");
}

bool has_digit_first(const token* word) {
    return word != nullptr && word->text[0] >= '0' && word->text[0] <= '9';
}

// One name with its neighbours, weighed piece by piece.
class weigher {
public:
    weigher(const parsed_text& text, const technology_link& link, const name_context& context,
            const text_signals& signals)
        : text_{text},
          link_{link},
          context_{context},
          signals_{signals},
          before_{text.word_before(link.first)},
          next_{text.word_at(link.last)},
          name_{text.tokens[link.first]},
          is_capital_{name_.capital && !text.begins_sentence(link.first) && !is_title_cased(text, link.first)},
          is_moved_to_{after_move(text, link.first)},
          is_judged_{is_judged(text, link.first, link.last)},
          is_hired_{is_hired(text, link)},
          is_shape_{knowledge::is_hiring_shape(link.technology->category)},
          heads_{signals.how == manner::addressed && heads_a_question()} {}

    double run() const {
        if (link_.kind == name_kind::nickname) {
            if (is_kind_of_another()) { return kind_of_another; }
            const bool plain_word = is_shape_ || name_.is(wc::common);
            const double alone = prior() + of_thread() + life() + fixed() + mere_letter();
            return plain_word ? alone : alone - fixed() + file_words() + neighbours();
        }
        const double common = prior() + file_words() + of_thread() + life() + number_words();
        if (is_shape_) { return common + weighed_as_hire(); }
        return common + field() + neighbours() + verb_before_it() + written_as_name() +
               proper_name(text_, link_.first, link_.last) + hyphen_score(text_, link_.first, link_.last) + readings() +
               head();
    }

private:
    // "Unity for a card game on phones, is that a good plan?"
    bool heads_its_use() const {
        return signals_.about_work && link_.first == 0 && next_ != nullptr && next_->text == "for" &&
               text_.is_question() && !is_idiom();
    }

    bool heads_a_question() const {
        const bool whole = is_whole_question(text_, link_.first, link_.last);
        // "And Spring? My brother swears by it"
        if (whole && !signals_.in_thread->empty()) { return true; }
        const bool brief =
            signals_.short_question && heads_short_question(text_, link_.first, link_.last, speaks_of_field(signals_));
        return (signals_.life + signals_.places == 0 && (whole || brief)) || heads_its_use();
    }

    double prior() const {
        switch (link_.kind) {
            case name_kind::namesake: return of_namesake();
            case name_kind::nickname: return nickname;
            default: return 0;
        }
    }

    // Where nothing speaks of software the other bearer of the name may be meant.
    double of_namesake() const {
        const bool supported = is_of_field() || words_of_its_own() > 0 || is_version(text_, link_.last) || heads_;
        if (supported) { return rarely_else; }
        return asks_of_nothing_else(text_, signals_) ? rarely_else_when_asked : rarely_else_in_small_talk;
    }

    bool is_of_field() const { return speaks_of_field(signals_); }

    // What the knowledge file's own words beside the name, or of it alone anywhere in the text, are worth.
    double file_words() const {
        if (contains(context_.strong_before, next_) || contains(context_.strong_after, before_)) {
            return strong_word + fixed();
        }
        return std::min(words_of_its_own(), 2) * own_word_in_text + fixed();
    }

    double fixed() const { return link_.fixed ? foreign_word : 0; }

    // "borrow checker", "tombstones": words of this technology that ordinary grammar does not know.
    int words_of_its_own() const {
        const auto is_own = [&](const token& t) {
            return t.is_word() && t.classes == 0 && contains(context_.strong_before, &t);
        };
        return static_cast<int>(std::count_if(text_.tokens.begin(), text_.tokens.end(), is_own));
    }

    double of_thread() const {
        const auto& options = *signals_.in_thread;
        return std::find(options.begin(), options.end(), link_.technology->id) != options.end() ? in_thread_bonus : 0;
    }

    double life() const {
        const int elsewhere = signals_.life + (is_shape_ ? 0 : signals_.places);  // people are hired in places
        double score = std::min(elsewhere, 3) * life_in_text;
        if (signals_.craft > 0 || signals_.sure_name) { score /= 2; }
        const bool beside =
            (before_ != nullptr && before_->is_from(wt::life)) || (next_ != nullptr && next_->is_from(wt::life));
        if (beside) { score += life_beside; }
        if (is_chosen_against_life(text_, link_.first, link_.last, !is_shape_)) { score += chosen_against_life; }
        return score;
    }

    // "we r four"
    bool is_short_for_are() const {
        return name_.text == "r" && !name_.capital && is(before_, wc::subject) && before_->text != "to";
    }

    // "Redis as a message queue or RabbitMQ", "which message queue, Kafka or NATS?"
    bool is_kind_of_another() const {
        if (before_ == nullptr) { return false; }
        if (before_->text == "as" || before_->text == "which" || before_->text == "what") { return true; }
        const auto* earlier = link_.first >= 2 ? text_.word_before(link_.first - 1) : nullptr;
        return is(before_, wc::determiner) && earlier != nullptr && earlier->text == "as";
    }

    // "option C or D"
    double letter_among_letters() const {
        if (name_.text.size() != 1) { return 0; }
        const auto letters = letters_beside(text_, link_.first, !is_of_field() && !signals_.only_names);
        const bool lettered = letters >= 2 || (letters == 1 && signals_.field == 0 && !signals_.sure_name);
        return lettered ? counted_letter : 0;
    }

    // A nickname of one letter is written as a capital: "D or Go", not "%d".
    double mere_letter() const {
        const bool is_small = name_.text.size() == 1 && !name_.capital;
        return is_small ? counted_letter : letter_among_letters();
    }

    double number_words() const {
        if (is_short_for_are()) { return counted_letter; }
        const bool counted = has_digit_first(before_) && !is_hired_ && !is(next_, wc::software);
        if (name_.text.size() <= 2 && counted) { return counted_letter; }
        if (const double lettered = letter_among_letters(); lettered != 0) { return lettered; }
        if (counted) { return counted_thing; }
        const bool other_number = signals_.life > 0 && !is_of_field();  // "redshift 11"
        if (!is_version(text_, link_.last) || other_number) { return 0; }
        return signals_.life + signals_.places == 0 ? version_and_nothing_else : version_after;
    }

    double field() const {
        double score = signals_.field + std::min(signals_.craft, 2) * craft_in_text;
        if (signals_.sure_name) { score += sure_name_near; }
        if (signals_.only_names) { score += only_names; }
        return score;
    }

    // Ways of hiring are ordinary words: they count where they are weighed.
    double weighed_as_hire() const {
        double score = std::min(field(), most_field_of_shape);
        if (is_judged_ || is(next_, wc::copula)) { score += judged; }
        const bool asked = signals_.how == manner::addressed && text_.is_question() && signals_.life == 0;
        if (asked && !signals_.sure_name) { score += asked_about; }
        for (std::size_t back = 1; back <= 4 && link_.first >= back; ++back) {
            const auto& earlier = text_.tokens[link_.first - back];
            if (!earlier.is_word()) { break; }
            if (earlier.is(wc::hire_verb | wc::use_verb)) { return score + hire_verb_near; }
        }
        return score;
    }

    double neighbours() const {
        double score = 0;
        const bool known_next = contains(context_.strong_before, next_);
        if (is_hired_ && !known_next) { score += strong_word; }
        const bool of_software = is(next_, wc::software) || is(noun_before(text_, link_), wc::software);
        if (!is_hired_ && of_software && !known_next) { score += software_after; }
        if (is_moved_to_) { score += moved_to; }
        if (is_judged_) { score += judged; }
        if (text_.language == tongue::german && (is_judged_ || is(before_, taking_verb))) { score += in_german; }
        if (is_of_other_alphabet(before_) || is_of_other_alphabet(next_)) { score += among_other_letters; }
        if (is_explained_as_software(text_, link_.last)) { score += software_after; }
        return score;
    }

    double verb_before_it() const {
        if (contains(context_.strong_after, before_) && before_->text != "in") { return 0; }
        if (before_ == nullptr) { return 0; }
        if (is(before_, taking_verb)) { return verb_before; }
        if (before_->text == "with" && link_.first >= 2 && text_.tokens[link_.first - 2].text.rfind("go", 0) == 0) {
            return verb_before;
        }
        if (before_->text != "in" && before_->text != "with" && before_->text != "using") { return 0; }
        for (std::size_t back = 2; back <= 6 && link_.first >= back && text_.tokens[link_.first - back].is_word();
             ++back) {
            if (text_.tokens[link_.first - back].is(wc::write_verb | wc::move_verb)) { return written_in; }
        }
        return before_->text == "in" ? cue_in_text : 0;
    }

    double written_as_name() const {
        if (link_.kind != name_kind::namesake && name_.shouted && name_.text.size() >= 4 && !is_all_shouted(text_)) {
            return shouted_word;
        }
        if (!is_capital_) { return 0; }
        if (signals_.how == manner::overheard) { return capital_overheard; }
        return asks_of_nothing_else(text_, signals_) ? capital_in_question : capital_addressed;
    }

    // "give it a go", "a rough first go at it"
    bool is_attempt() const {
        static constexpr auto taking = word_list({"gave", "give", "gives", "giving", "had", "have", "having"});
        static constexpr auto counted = word_list({"first", "second", "third"});
        const bool is_described = next_ != nullptr && !next_->is(wc::particle);
        if (name_.capital || before_ == nullptr || is_described) { return false; }
        if (contains(counted, before_->text)) { return next_ != nullptr; }
        if (before_->text != "a") { return false; }
        for (std::size_t back = 2; back <= 4 && link_.first >= back; ++back) {
            const auto& verb = text_.tokens[link_.first - back];
            if (!verb.is_word()) { return false; }
            if (contains(taking, verb.text)) { return true; }
        }
        return false;
    }

    // "go for it"
    bool is_idiom() const {
        const auto* object = text_.word_at(link_.last + 1);
        return next_ != nullptr && next_->text == "for" && object != nullptr &&
               (object->text == "it" || object->text == "this" || object->text == "that") &&
               text_.word_at(link_.last + 2) == nullptr;
    }

    // The name as a verb ("we go") or as an ordinary noun ("the rust").
    double readings() const {
        double score = is_attempt() ? attempt : is_idiom() ? foreign_word : 0;
        const bool used = is(before_, taking_verb);
        const bool may_be_verb = link_.kind != name_kind::nickname && !is_moved_to_ && !is_capital_;
        if (may_be_verb && reads_as_verb(text_, link_.first)) { score += verb_reading; }
        if (link_.kind != name_kind::namesake && is(next_, wc::particle) && !used && !is_judged_ && !is_capital_ &&
            !heads_) {
            score += particle_after;
        }
        const bool of_software = is_hired_ || is(next_, wc::software) || contains(context_.strong_before, next_) ||
                                 (next_ != nullptr && next_->is_from(wt::craft));
        if (of_software || is_way_of(next_)) { return score; }
        if (is(before_, wc::determiner)) { return score + behind_determiner(); }
        const bool described = link_.first >= 2 && is(text_.word_before(link_.first - 1), wc::determiner) &&
                               before_ != nullptr &&
                               !before_->is(taking_verb | wc::copula | wc::particle | wc::modal) &&
                               (!name_.capital || is_article(text_.word_before(link_.first - 1)));
        return described ? score + noun_of_phrase : score;
    }

    double behind_determiner() const {
        if (next_ == nullptr && before_->text == "the") { return determiner_and_no_more; }
        return name_.capital ? determiner_before : determiner_before_small_letter;
    }

    double head() const { return heads_ ? heads_question : 0; }

    const parsed_text& text_;
    const technology_link& link_;
    const name_context& context_;
    const text_signals& signals_;
    const token* before_;
    const token* next_;
    const token& name_;
    bool is_capital_;
    bool is_moved_to_;
    bool is_judged_;
    bool is_hired_;
    bool is_shape_;
    bool heads_;
};

}  // namespace

bool is_fixed_expression(const parsed_text& text, const technology_link& link, const name_context& context) {
    // Nobody who writes "développeur React à Paris" says "react to".
    if (text.language != tongue::english) { return false; }
    const auto* before = text.word_before(link.first);
    if (contains(context.not_before, text.word_at(link.last))) { return true; }
    return contains(context.not_after, before) && !(before->text == "to" && after_move(text, link.first));
}

double own_evidence(const parsed_text& text, const technology_link& link, const name_context& context,
                    const text_signals& signals) {
    return weigher{text, link, context, signals}.run();
}

}  // namespace hirewise::advice
