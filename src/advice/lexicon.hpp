#pragma once

#include <vector>

#include "advice/folding.hpp"
#include "advice/phrase_trie.hpp"
#include "advice/tokens.hpp"
#include "advice/vocabulary.hpp"

namespace hirewise::advice {

// What a single word can be in our grammar; bits, since a word can be several things.
namespace word_class {
inline constexpr word_classes subject = 1ULL << 0;        // we, you, let's: a verb may follow
inline constexpr word_classes modal = 1ULL << 1;          // to, should, don't: a verb may follow
inline constexpr word_classes determiner = 1ULL << 2;     // the, our, a
inline constexpr word_classes particle = 1ULL << 3;       // with, over: what follows the verb "go"
inline constexpr word_classes copula = 1ULL << 4;         // is, are, be
inline constexpr word_classes question_word = 1ULL << 5;  // which, who, why
inline constexpr word_classes hire_noun = 1ULL << 6;      // engineer, team
inline constexpr word_classes hire_verb = 1ULL << 7;      // hire, recruit
inline constexpr word_classes use_verb = 1ULL << 8;       // use, choose, adopt
inline constexpr word_classes learn_verb = 1ULL << 9;     // learn
inline constexpr word_classes write_verb = 1ULL << 10;    // write, build, code
inline constexpr word_classes software = 1ULL << 11;      // service, api, compiler
inline constexpr word_classes merit = 1ULL << 12;         // good, worth, mature
inline constexpr word_classes pay = 1ULL << 13;           // salary, earn
inline constexpr word_classes choice = 1ULL << 14;        // or, vs
inline constexpr word_classes contrast = 1ULL << 15;      // over, than, against
inline constexpr word_classes move_verb = 1ULL << 16;     // migrate, switch, rewrite
inline constexpr word_classes negation = 1ULL << 17;      // not, never
inline constexpr word_classes interop = 1ULL << 18;       // mix, combine, together
inline constexpr word_classes support = 1ULL << 19;       // error, install
inline constexpr word_classes common = 1ULL << 20;        // ordinary words that are no names
inline constexpr word_classes seniority = 1ULL << 21;     // senior, junior, backend
inline constexpr word_classes adversative = 1ULL << 22;   // but, although: a new clause
inline constexpr word_classes decide_verb = 1ULL << 23;   // choose, pick, decide, recommend
inline constexpr word_classes more = 1ULL << 24;          // more, better
inline constexpr word_classes existing = 1ULL << 25;      // existing, current, legacy
inline constexpr word_classes artefact = 1ULL << 26;      // monolith, codebase, shop
inline constexpr word_classes language = 1ULL << 27;      // language, stack, technology
inline constexpr word_classes elsewhere = 1ULL << 28;     // editor, cms: fields we have no page for
inline constexpr word_classes talent = 1ULL << 29;        // market, demand, shortage
inline constexpr word_classes person = 1ULL << 30;        // whom, who, somebody
inline constexpr word_classes link_word = 1ULL << 31;     // and, plus
inline constexpr word_classes developer = 1ULL << 32;     // developer, engineer: who writes software
inline constexpr word_classes wage = 1ULL << 33;          // salary, earn: pay and nothing else
inline constexpr word_classes category = 1ULL << 34;      // language, framework: kinds of things to choose from
inline constexpr word_classes study = 1ULL << 35;         // tutorial, book: learning material
inline constexpr word_classes workplace = 1ULL << 36;     // applicant, onboarding, dba: words of hiring and teams
}  // namespace word_class

// Which walk of life a word is from; bits. Evidence for or against names that are everyday words, never more.
namespace word_topic {
inline constexpr word_topics craft = 1U << 0;       // compiler, codebase: making software
inline constexpr word_topics life = 1U << 1;        // aunt, kitchen, ferry: anything else
inline constexpr word_topics given_name = 1U << 2;  // Muriel; and what people are addressed with: Mrs
inline constexpr word_topics place = 1U << 3;       // Lombok
}  // namespace word_topic

// What a phrase says, where single words are not enough. The cues about weights come first.
enum class cue : std::uint8_t {
    weight_none,    // don't care about
    weight_less,    // less important
    weight_more,    // matters
    weight_double,  // twice
    weight_most,    // matters most
    weight_only,    // nothing else matters
    more_than,      // A more than B
    less_than,      // A less than B
    trade,          // trade A for B
    choice,         // compared to, or should we
    contrast,       // instead of, rather than
    merit,          // pros and cons
    why,            // why, how come
    why_not,
    about,  // tell me about, what is, do we need
    what_about,
    the_other,  // the other one
    again,      // what if, and for
    also,       // as well, on top
    forget,     // forget about
    help,       // what can you do
    thanks,
    greeting,
    advert,     // we are hiring, send your CV
    learning,   // tutorial, how do I learn
    how_to,     // how do I
    support,    // stack trace
    talent,     // hard to find
    recommend,  // which language, what should we hire
    incumbent,  // coming from, we use
    general,    // in general
    explain,    // explain, tell me more
};

struct cue_hit {
    cue what;
    std::size_t first = 0;  // token
    std::size_t count = 0;
};

// Turns written phrases into tokens in the same way as questions, and gives every word of them a number.
class phrase_maker {
public:
    phrase_maker(const text_folder& folder, vocabulary& words) : folder_{folder}, words_{words} {}

    std::vector<token> operator()(std::string_view phrase);
    vocabulary& words() { return words_; }
    stemmer& stems() { return stems_; }

private:
    const text_folder& folder_;
    vocabulary& words_;
    stemmer stems_;
};

// The English (and a little Indonesian) grammar that questions are read with. Words of
// knowledge (names, criteria, use cases) are not here.
class lexicon {
public:
    explicit lexicon(phrase_maker& make);

    // The cues of a labelled text, longest first, in order; they do not overlap.
    std::vector<cue_hit> find_cues(const std::vector<token>& tokens) const;

private:
    phrase_trie cues_{phrase_trie::compares::stems};
};

}  // namespace hirewise::advice
