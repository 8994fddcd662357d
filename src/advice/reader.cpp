#include "advice/reader.hpp"

#include <algorithm>

#include "advice/asked_kind.hpp"
#include "advice/equal_sides.hpp"
#include "advice/fields.hpp"
#include "advice/grounds.hpp"
#include "advice/mark_up.hpp"
#include "advice/misuse.hpp"
#include "advice/native_apps.hpp"
#include "advice/option_words.hpp"
#include "advice/pay_questions.hpp"
#include "advice/plain.hpp"
#include "advice/plain_intents.hpp"
#include "advice/shorthand.hpp"
#include "advice/spoken_weights.hpp"
#include "advice/work_of_others.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
#include "base/word_list.hpp"
#include "knowledge/categories.hpp"
#include "knowledge/rivalry.hpp"

namespace hirewise::advice {
namespace {

std::vector<bool> cover(std::size_t tokens, const std::vector<use_case_mention>& use_cases,
                        const std::vector<criterion_mention>& criteria) {
    std::vector<bool> covered(tokens, false);
    const auto mark = [&](std::size_t first, std::size_t last) {
        std::fill(covered.begin() + static_cast<std::ptrdiff_t>(first),
                  covered.begin() + static_cast<std::ptrdiff_t>(last), true);
    };
    for (const auto& m : use_cases) { mark(m.first, m.last); }
    for (const auto& m : criteria) { mark(m.first, m.last); }
    return covered;
}

// A technology's name is no phrase: "go to market" is none where the linker reads Go. But a sure name may be part of a
// longer phrase: "kubernetes operator", "android app", and so may one that is clearly meant: "spark jobs".
template <class Mention>
void drop_linked(std::vector<Mention>& mentions, const parsed_text& text, const std::vector<technology_link>& links) {
    constexpr double clearly_meant = 2;  // score of the link
    std::erase_if(mentions, [&](const Mention& m) {
        // "unity devs", "unity vs unreal"
        const bool is_option = text.tokens[m.last - 1].is(word_class::developer | word_class::hire_noun |
                                                          word_class::choice | word_class::contrast);
        return std::any_of(links.begin(), links.end(), [&](const technology_link& l) {
            const bool overlaps = l.first < m.last && m.first < l.last;
            const bool longer = m.last - m.first > l.last - l.first;
            const bool sure = !l.uncertain || (longer && l.score >= clearly_meant && !is_option);
            const bool inside = sure && m.first <= l.first && l.last <= m.last &&
                                (longer || !knowledge::is_hiring_shape(l.technology->category));
            return overlaps && !inside;
        });
    });
}

// "I come from a bank. Now I make the chip in a door bell" names a bank and tells of a chip.
void drop_unlikely(const std::vector<use_case_candidate>& weighed, std::vector<use_case_mention>& use_cases) {
    std::erase_if(use_cases, [&](const use_case_mention& m) {
        const auto is_it = [&](const use_case_candidate& each) { return each.use_case == m.use_case; };
        const auto found = std::find_if(weighed.begin(), weighed.end(), is_it);
        return !m.denied && found != weighed.end() && !is_likely(*found);
    });
}

// "React with Tailwind or Angular", "Java with Maven or Kotlin with Gradle": what pages are styled with goes along with
// any front end, and tools of the trade with any two that are weighed; they are no choice beside them.
void drop_companions(std::vector<technology_link>& links) {
    const auto is_styling = [](const technology_link& l) { return l.technology->category == "styling"; };
    const auto is_tool = [](const technology_link& l) {
        const auto& category = l.technology->category;
        return category == "build_tool" || category == "testing" || category == "data_access";
    };
    const auto is_front_end = [](const technology_link& l) {
        return knowledge::do_the_same_job(l.technology->category, "frontend_framework");
    };
    const auto is_written_with = [&](const technology_link& l) {
        return is_front_end(l) || knowledge::do_the_same_job(l.technology->category, "language");
    };
    if (std::ranges::any_of(links, is_front_end)) { std::erase_if(links, is_styling); }
    if (std::ranges::count_if(links, is_written_with) >= 2) { std::erase_if(links, is_tool); }
}

// "operations twice as much": a criterion and its weight, whatever else "twice" may say.
void drop_weighed(const parsed_text& text, const std::vector<criterion_mention>& criteria,
                  std::vector<use_case_mention>& use_cases) {
    std::erase_if(use_cases, [&](const use_case_mention& m) {
        const auto overlaps = [&](std::size_t first, std::size_t last) { return first < m.last && m.first < last; };
        const bool weight = std::any_of(text.cues.begin(), text.cues.end(), [&](const cue_hit& hit) {
            return hit.what == cue::weight_double && overlaps(hit.first, hit.first + hit.count);
        });
        return weight && std::any_of(criteria.begin(), criteria.end(), [&](const criterion_mention& c) {
                   return overlaps(c.first, c.last) || c.last == m.first || m.last == c.first;
               });
    });
}

// "Our people know Java only, best option for a phone app?" sets nothing against each other.
bool is_open_to_skilled(const full_reading& made) {
    const bool asks_for_one = made.text.has(cue::recommend) || !made.field.empty();
    return asks_for_one && made.roles.options.empty() && made.roles.unknown.empty() && !made.roles.skills.empty() &&
           !made.reading.use_cases.empty();
}

// "A crew of two hates fuss. Front-end choice?" weighs something, and names nothing.
bool names_nothing_to_weigh(const full_reading& made) {
    return made.roles.names.empty() && (!made.field.empty() || !made.reading.use_cases.empty());
}

// "Now each team needs somebody who can help out. Which one should the ad name, Rust or Go?": whatever else its form
// is, two are set against each other, and hardly a word is of talk.
bool is_far_from_talk(const full_reading& made) {
    constexpr int far = 4'000;  // thousandths, as the scores
    const bool asks_which = made.text.has_word("which") || made.text.has_word("whom") ||
                            made.text.has(cue::recommend) ||
                            made.text.has_class(word_class::decide_verb | word_class::hire_verb);
    return asks_which && made.roles.options.size() >= 2 && likeliest(made.scores, false) == intent::compare &&
           lead_over_talk(made.scores) >= far && !is_misuse(made.text);
}

// "We like languages like Go and tools like Docker": told of two that nobody chooses between.
bool are_no_rivals(const full_reading& made) {
    if (made.plain || made.roles.compared || made.text.is_question() || made.roles.options.size() != 2) {
        return false;
    }
    const auto option = [&](const std::string& id) {
        const auto found = std::find_if(made.links.begin(), made.links.end(),
                                        [&](const technology_link& l) { return l.technology->id == id; });
        return found == made.links.end() ? nullptr : found->technology;
    };
    const auto* one = option(made.roles.options[0]);
    const auto* other = option(made.roles.options[1]);
    return one != nullptr && other != nullptr && !knowledge::do_the_same_job(*one, *other);
}

std::vector<mention> mentions_of(const full_reading& made) {
    std::vector<mention> mentions;
    for (const auto& l : made.links) {
        mention named{l.technology->id, clip(valid_utf8(made.text.written(l.first, l.last)), 60),
                      made.text.tokens[l.first].begin, role::mentioned, l.score};
        for (const auto& n : made.roles.names) {
            if (n.technology == l.technology && n.first == l.first) { named.role = n.role; }
        }
        mentions.push_back(std::move(named));
    }
    return mentions;
}

}  // namespace

reader::reader(const knowledge::snapshot& base, vocabulary& words, const text_folder& folder, phrase_maker& make)
    : base_{base},
      words_{words},
      folder_{folder},
      translator_{base, folder},
      lexicon_{make},
      names_{base, make},
      use_cases_{base, make},
      told_{base, make},
      pages_{base},
      wants_{base, folder},
      kinds_{base, folder},
      priorities_{base, make} {}

parsed_text reader::parse(std::string_view question) const {
    parsed_text text;
    text.question = question;
    auto folded = folder_.fold(question);
    text.clipped = folded.clipped;
    blank_mark_up(folded.text);
    text.tokens = split_into_tokens(folded);
    write_out_shorthand(text.tokens);
    text.language = translator_.translate(text.tokens, question, words_);
    stemmer stems;
    label(text.tokens, words_, stems);
    if (text.language == tongue::english) { repair(text.tokens, stems); }
    text.cues = lexicon_.find_cues(text.tokens);
    text.shapes.emplace();
    for (const auto& word : text.tokens) { text.shapes->add(word.text); }
    return text;
}

// "loads of trafic": an unknown word in small letters that no name is like.
void reader::repair(std::vector<token>& tokens, stemmer& stems) const {
    for (auto& word : tokens) {
        const bool unknown = word.is_word() && word.word == 0 && word.stem == 0;
        if (!unknown || word.capital || word.mixed_case || word.number || names_.could_be_name(word)) { continue; }
        const auto meant = words_.nearest(word.text);
        if (meant.empty()) { continue; }
        word.text = meant;
        label(word, words_, stems);
    }
}

void reader::read_use_cases(full_reading& made, const std::vector<use_case_mention>& mentions) const {
    for (const auto& m : mentions) {
        auto& list = m.denied ? made.denied : made.reading.use_cases;
        if (!contains(list, m.use_case->id)) { list.push_back(m.use_case->id); }
    }
    std::erase_if(made.reading.use_cases, [&](const std::string& id) { return contains(made.denied, id); });
    // "a fintech, but not latency-bound" is none of those that the use case speaks of.
    std::erase_if(made.reading.use_cases, [&](const std::string& id) {
        const auto& use_case = *base_.find_use_case(id);
        const auto said = use_cases_.stance_on(made.text, use_case);
        if (said == stance::confirms) { made.reading.stated.push_back(id); }
        if (said != stance::denies || use_case.assumption.empty()) { return false; }
        made.denied.push_back(id);
        made.reading.notes.push_back("left out " + use_case.name + ": what we know of it assumes that " +
                                     without_capital(without_stop(use_case.assumption)));
        return true;
    });
}

namespace {

// "We all share one room" is no wish to share code.
void drop_unlikely(const parsed_text& text, const std::vector<criterion_candidate>& weighed,
                   std::vector<read_priority>& read) {
    for (const auto& each : weighed) {
        if (!each.named || is_likely(each)) { continue; }
        std::erase_if(read, [&](const read_priority& p) {
            // "which cloud is cheapest"
            const bool is_the_question = p.value.multiplier >= spoken_multiplier::matters_only ||
                                         text.tokens[p.first].is(word_class::question_word);
            return !is_the_question && p.value.criterion == each.criterion->id;
        });
    }
}

// The only thing that the asker wants, whatever they could do without, is what matters most to them.
void raise_the_only_one(const full_reading& made, std::vector<read_priority>& read) {
    const auto is_raised = [](const read_priority& p) { return p.value.multiplier > 1; };
    if (!made.reading.use_cases.empty() || std::count_if(read.begin(), read.end(), is_raised) != 1) { return; }
    auto& only = *std::find_if(read.begin(), read.end(), is_raised);
    if (!only.counted && only.value.multiplier == spoken_multiplier::matters) {
        only.value.multiplier = spoken_multiplier::matters_most;
    }
}

}  // namespace

void reader::read_priorities(full_reading& made, const std::vector<use_case_mention>& use_cases,
                             const std::vector<criterion_mention>& mentions, bool first) const {
    auto read = priorities_.read(made.text, mentions);
    // Words that are part of a use case's phrase, or only name what a use case raises anyway, count once.
    std::erase_if(read, [&](const read_priority& p) {
        const bool inside = std::any_of(use_cases.begin(), use_cases.end(), [&](const use_case_mention& m) {
            const auto raised = m.use_case->weights.find(p.value.criterion);
            const bool counts = !m.denied || (raised != m.use_case->weights.end() && raised->second >= 2);
            return counts && p.first < m.last && m.first < p.last;
        });
        if (inside) { return true; }
        return p.implied &&
               std::any_of(made.reading.use_cases.begin(), made.reading.use_cases.end(), [&](const auto& id) {
                   const auto* use_case = base_.find_use_case(id);
                   const auto weight = use_case->weights.find(p.value.criterion);
                   return weight != use_case->weights.end() && weight->second >= 2;
               });
    });
    for (auto& p : read) {
        if (!first || !is_to_be_forgotten(made.text, p.first)) { continue; }
        p.value.multiplier = 0;
        p.implied = false;
    }
    made.wishes = weigh_criteria(made.text, read, first ? made.told : told_topics{}, !use_cases.empty());
    // Who says that two wishes count the same has named both.
    made.counts_alike = counts_alike(made.text);
    if (!made.counts_alike) { drop_unlikely(made.text, made.wishes, read); }
    raise_the_only_one(made, read);
    for (auto& p : read) { made.reading.priorities.push_back(std::move(p.value)); }
}

namespace {

// Who names several asks which of them, so what kind is asked for tells nothing of what the message wants.
bool names_several(const cast& roles) {
    return roles.names.size() > 1;
}

}  // namespace

void reader::hear_kind(const asked_field& read, full_reading& made) const {
    if (names_several(made.roles)) { made.kinds = kinds_.hear(made.text, made.links); }
    made.kind = asked_kind(read, made, base_);
}

namespace {

// Use cases that are named, each once.
std::size_t count_of(const std::vector<use_case_mention>& mentions) {
    std::size_t named = 0;
    for (auto m = mentions.begin(); m != mentions.end(); ++m) {
        const bool again = std::any_of(mentions.begin(), m, [&](const use_case_mention& earlier) {
            return earlier.use_case == m->use_case && !earlier.denied;
        });
        if (!m->denied && !again) { ++named; }
    }
    return named;
}

// "Could a Go engineer write what runs in our toothbrush?" speaks of no money, "is 62k fair?" does.
bool may_ask_for_pay(const full_reading& made) {
    static constexpr auto of_money = word_list({"charge", "charges", "comp", "cost", "costs", "get", "make", "money",
                                                "much", "offer", "pay", "per", "raise", "rate", "rates"});
    if (made.about_pay || made.text.has_class(word_class::pay | word_class::wage)) { return true; }
    const auto& words = made.text.tokens;
    for (std::size_t at = 0; at < words.size(); ++at) {
        // "make our store faster"
        const auto* next = made.text.word_at(at + 1);
        const bool makes_something = words[at].text == "make" && next != nullptr && next->is(word_class::determiner);
        if (words[at].number || (contains(of_money, words[at].text) && !makes_something)) { return true; }
    }
    return false;
}

// "we build a recommendation engine" asks for no recommendation.
void drop_built(parsed_text& text, const std::vector<use_case_mention>& use_cases) {
    std::erase_if(text.cues, [&](const cue_hit& hit) {
        return hit.what == cue::recommend &&
               std::any_of(use_cases.begin(), use_cases.end(), [&](const use_case_mention& mention) {
                   return mention.first <= hit.first && hit.first + hit.count <= mention.last;
               });
    });
}

bool stand_alike(const technology_link& one, const technology_link& other) {
    return one.technology == other.technology && one.first == other.first && one.last == other.last;
}

}  // namespace

// "talk me out of rust": what is heard if what is written like a name is one, where that is in doubt.
std::optional<intent_scores> reader::hear_names(const question& asked, const parsed_text& text, bool are_sure,
                                                const std::vector<technology_link>& named) const {
    const bool is_first = asked.manner == manner::addressed && asked.context.empty();
    return is_first && !are_sure ? std::optional{wants_.hear(text, named)} : std::nullopt;
}

full_reading reader::read(const question& asked) const {
    full_reading made;
    made.text = parse(asked.text);
    auto use_cases = use_cases_.find(made.text);
    auto criteria = priorities_.find(made.text);
    const bool about_work = !use_cases.empty() || !criteria.empty();
    const auto named = names_.find(made.text);
    auto written = named;
    std::erase_if(written, [](const technology_link& l) { return l.kind == name_kind::nickname; });
    const bool are_sure = std::ranges::all_of(named, [](const auto& l) { return l.kind == name_kind::sure; });
    const auto heard = hear_names(asked, made.text, are_sure, written);
    constexpr int even = -693;  // the logarithm of one half, in thousandths
    const bool sounds_ours = heard && score_of(intent::out_of_scope, *heard) <= even;
    const name_setting where{asked.manner, asked.context.options, about_work, sounds_ours};
    made.links = names_.link(made.text, named, where, made.reading.notes);
    drop_companions(made.links);
    drop_linked(use_cases, made.text, made.links);
    drop_linked(criteria, made.text, made.links);
    made.covered = cover(made.text.tokens.size(), use_cases, criteria);
    use_cases = use_case_reader::supported(std::move(use_cases));
    // Whatever they turn out to be worth, that they are named tells what kind of question it is.
    const auto named_uses = use_cases;
    made.told = told_.read(made.text, made.links);
    // In a thread it is known what the work is.
    if (asked.context.empty()) {
        const auto theirs = clauses_of_others(made.text);
        drop_work_of_others(theirs, use_cases);
        made.weighed = weigh_use_cases(made.text, use_cases, made.told, pages_.about(made.links));
        drop_unlikely(made.weighed, use_cases);
        drop_work_of_others(made.text, theirs, made.weighed, use_cases);
    }
    drop_weighed(made.text, criteria, use_cases);
    drop_built(made.text, use_cases);
    // A name that was read as an everyday word is no unknown name either.
    for (const auto& l : named) {
        if (l.kind == name_kind::nickname) { continue; }
        for (auto at = l.first; at < l.last; ++at) { made.covered[at] = true; }
    }
    const auto uncovered = names_.uncovered(made.text);
    made.roles = assign_roles(made.text, made.links, uncovered, made.covered);
    if (take_native(base_, made.text, made.roles)) {
        made.reading.notes.emplace_back("weighed native as native iOS; native Android takes a second engineer");
    }
    drop_only_option(made, use_cases);
    drop_listed_options(made, use_cases);
    read_use_cases(made, use_cases);
    made.use_case_mentions = use_cases;
    read_priorities(made, use_cases, criteria, asked.context.empty());

    const auto in_use_case = cover(made.text.tokens.size(), named_uses, {});
    const auto field = field_in(made.text, in_use_case);
    made.field = narrowed(field.category, made.text, made.reading.use_cases, base_);
    made.kind = made.field;
    drop_described_options(made.text, in_use_case, made.field, made.roles);
    drop_ground(base_, made.field, made.text, made.roles);
    drop_odd_one(made.text, made.roles);
    know_ground(made.roles);
    made.declined = is_declined(made.text);
    const bool is_first = asked.context.empty();
    if (is_first && !names_several(made.roles)) { made.kinds = kinds_.hear(made.text, made.links); }
    const auto told = is_first ? told_evidence_in(made.told, made.weighed, made.wishes, made.kinds) : told_evidence{};
    const intent_evidence evidence{
        made.text,  made.roles,   made.covered,  in_use_case, count_of(named_uses), made.reading.priorities.size(),
        made.field, asked.manner, made.declined, told};
    made.talk = small_talk_in(made.text, made.names_something() || evidence.use_cases > 0 || evidence.priorities > 0);
    made.other_field = is_about_another_field(evidence);
    made.of_our_field = speaks_of_our_field(made.text);
    made.of_persons = speaks_of_persons(made.text);
    made.about_pay = asks_about_pay(evidence);
    made.speaks_of_pay = may_ask_for_pay(made);
    made.about_interoperability = asks_about_interoperability(evidence);
    made.about_talent = asks_about_talent(evidence);
    made.features = features_of(evidence);
    // What is said in a thread is heard by itself (turn_model).
    const bool heard_already = heard && std::ranges::equal(written, made.links, stand_alike);
    if (asked.context.empty()) { made.heard = heard_already ? *heard : wants_.hear(made.text, made.links); }
    made.scores = score_intents(made.features, made.heard);
    made.plain = plain_intent(evidence);
    if (made.plain == intent::out_of_scope && is_far_from_talk(made)) { made.plain.reset(); }
    made.reading.intent = made.talk == small_talk::none
                              ? made.plain.value_or(likeliest(made.scores, made.speaks_of_pay))
                          : made.talk == small_talk::help ? intent::help
                                                          : intent::out_of_scope;
    if (made.reading.intent == intent::compare && (is_open_to_skilled(made) || names_nothing_to_weigh(made))) {
        made.reading.intent = intent::recommend;
    }
    if (made.reading.intent == intent::compare && are_no_rivals(made)) { made.reading.intent = intent::out_of_scope; }
    // "add an ability to call Rust from Go"
    constexpr std::size_t brief = 16;  // words: a longer text tells of more than that
    const bool only_joins = made.about_interoperability && !made.roles.compared && made.text.word_count() <= brief;
    if (made.reading.intent == intent::compare && only_joins) { made.reading.intent = intent::faq; }
    if (made.reading.intent == intent::recommend) {
        if (asked.context.empty()) { hear_kind(field, made); }
        take_language(base_, made);
    }
    made.reading.mentions = mentions_of(made);
    made.reading.options = made.roles.options;
    made.reading.skills = made.roles.skills;
    made.reading.unknown = made.roles.unknown;
    if (made.text.language != tongue::english) { made.reading.notes.push_back(language_note(made.text.language)); }
    if (made.text.clipped) { made.reading.notes.emplace_back("read only the beginning of a very long text"); }
    return made;
}

}  // namespace hirewise::advice
