#include "advice/linker.hpp"

#include <algorithm>

#include "advice/name_context.hpp"
#include "advice/relations.hpp"
#include "base/text.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

// The scores of the everyday-word test (method page, 2.5 item 3), tuned on public questions.
constexpr word_classes taking_verb = wc::use_verb | wc::hire_verb | wc::learn_verb | wc::interop | wc::move_verb;
constexpr double accept_addressed = 1.5;
constexpr double accept_overheard = 2.3;
constexpr double more_for_repairs = 1;
constexpr double strong_word = 3;
constexpr double foreign_word = -3;
constexpr double linked_to_sure = 3;
constexpr double linked_to_everyday = 3;
constexpr double linked_to_doubtful = 1;
constexpr double joined_by_and = 2.4;
constexpr double listed = 1.6;
constexpr double doubtful = -2;
constexpr double software_after = 2;
constexpr double verb_before = 1.2;
constexpr double moved_to = 2;
constexpr double judged = 1.2;
constexpr double capital_addressed = 1.5;
constexpr double capital_overheard = 1;
constexpr double sure_name_near = 1;
constexpr double cue_in_text = 0.8;
constexpr double verb_reading = -2;
constexpr double particle_after = -1.2;
constexpr double determiner_before = -1.5;
constexpr double in_thread_bonus = 2;
constexpr double only_names = 1.5;
constexpr double version_after = 1;
constexpr double among_other_letters = 1.5;  // a Latin word in a Japanese sentence

std::vector<word_id> numbers_of(const std::vector<std::string>& words, phrase_maker& make) {
    std::vector<word_id> numbers;
    for (const auto& word : words) {
        for (const auto& t : make(word)) { numbers.push_back(t.word); }
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

bool contains(const std::vector<word_id>& sorted, const token* word) {
    return word != nullptr && word->word != 0 && std::binary_search(sorted.begin(), sorted.end(), word->word);
}

bool is(const token* word, word_classes wanted) {
    return word != nullptr && word->is(wanted);
}

// "Go developers", "a Rust backend engineer".
bool is_hired(const parsed_text& text, const technology_link& link) {
    const auto* next = text.word_at(link.last);
    return is(next, wc::hire_noun) || (is(next, wc::seniority) && is(text.word_at(link.last + 1), wc::hire_noun));
}

bool is_one_word(std::string_view name) {
    return name.find_first_of(" .-") == std::string_view::npos;
}

bool is_first_word_of(std::string_view alias, std::string_view name) {
    const auto lower = lower_ascii(name);
    return lower.starts_with(alias) && lower.size() > alias.size() &&
           (lower[alias.size()] == ' ' || lower[alias.size()] == '.');
}

bool spelling_differs_little(std::string_view written, std::string_view name) {
    const std::size_t allowed = name.size() >= 8 ? 2 : 1;
    if (written.size() + allowed < name.size() || name.size() + allowed < written.size()) { return false; }
    const bool begins_alike = written[0] == name[0] || (written[0] == name[1] && written[1] == name[0]);
    return begins_alike && edit_distance(written, name) <= allowed;
}

}  // namespace

// What the whole text says about whether its everyday words are technologies.
struct linker::text_signals {
    manner how = manner::addressed;
    bool sure_name = false;
    double cues = 0;
    bool only_names = false;
    std::vector<std::string> in_thread;
};

linker::linker(const knowledge::snapshot& base, phrase_maker& make) {
    for (const auto& [id, technology] : base.technologies) {
        const auto index = static_cast<std::uint32_t>(entries_.size());
        entry made{&technology,
                   {numbers_of(technology.not_before, make), numbers_of(technology.not_after, make),
                    numbers_of(technology.strong_before, make), numbers_of(technology.strong_after, make)}};
        auto names = technology.aliases;
        names.push_back(technology.name);
        names.push_back(id);
        for (auto& name : names) {
            std::replace(name.begin(), name.end(), '_', ' ');
            const auto tokens = make(name);
            // A name of letters only is everyday, or the word that it begins with ("node" of "Node.js"); "golang" is
            // sure.
            const bool plain = (lower_ascii(name) == lower_ascii(technology.name) && is_one_word(name)) ||
                               is_first_word_of(name, technology.name);
            const bool everyday = technology.everyday && plain;
            names_.add(tokens, index * 2 + (everyday ? 1U : 0U));
            if (!everyday && tokens.size() == 1 && name.size() >= 4) { names_.add(make(name + "s"), index * 2); }
            if (tokens.size() == 1 && tokens[0].text.size() >= 4) {
                spellings_[tokens[0].text.front()].push_back({tokens[0].text, index});
            }
        }
        entries_.push_back(std::move(made));
    }
    for (const auto& name : base.outside.names) { uncovered_.add(make(name), 0); }
}

std::vector<uncovered_name> linker::uncovered(const parsed_text& text) const {
    std::vector<uncovered_name> found;
    for (std::size_t at = 0; at < text.tokens.size();) {
        const auto length = text.tokens[at].is_word() ? uncovered_.longest_at(text.tokens, at).length : 0;
        // "Ruby on Rails" is longer than "rails", and a covered name longer than this is no stranger.
        if (length > 0 && names_.longest_at(text.tokens, at).length <= length) { found.push_back({at, at + length}); }
        at += std::max<std::size_t>(length, 1);
    }
    return found;
}

std::optional<std::uint32_t> linker::misspelt(const token& word) const {
    if (word.text.size() < 4 || word.text.size() > 24 || word.word != 0 || word.stem != 0) { return {}; }
    // The first two letters may be swapped.
    for (const char first : {word.text[0], word.text[1]}) {
        const auto alike = spellings_.find(first);
        if (alike == spellings_.end()) { continue; }
        for (const auto& each : alike->second) {
            if (spelling_differs_little(word.text, each.text)) { return each.entry; }
        }
    }
    return {};
}

std::vector<technology_link> linker::candidates(const parsed_text& text) const {
    std::vector<technology_link> found;
    for (std::size_t at = 0; at < text.tokens.size();) {
        const auto& word = text.tokens[at];
        if (!word.is_word()) {
            ++at;
            continue;
        }
        const auto match = names_.longest_at(text.tokens, at);
        // "Docker Swarm" is not Docker.
        if (const auto other = uncovered_.longest_at(text.tokens, at).length; other > match.length) {
            at += other;
            continue;
        }
        if (match.length > 0) {
            const auto payload = match.payloads->front();
            found.push_back(
                {entries_[payload / 2].technology, at, at + match.length, 0, payload % 2 == 1, false, payload / 2});
            at += match.length;
            continue;
        }
        if (const auto meant = misspelt(word)) {
            found.push_back({entries_[*meant].technology, at, at + 1, 0, true, true, *meant});
        }
        ++at;
    }
    return found;
}

// What the knowledge file's own words beside the name, and people and software named right after it, are worth.
double linker::context_score(const parsed_text& text, const technology_link& link) const {
    const auto& context = entries_[link.entry].context;
    const auto* before = text.word_before(link.first);
    const auto* next = text.word_at(link.last);
    double score = 0;
    if (contains(context.strong_before, next)) { score += strong_word; }
    if (contains(context.strong_after, before)) { score += strong_word; }
    if (contains(context.not_before, next)) { score += foreign_word; }
    if (contains(context.not_after, before)) { score += foreign_word; }
    const bool hires = is_hired(text, link);
    if (hires && !contains(context.strong_before, next)) { score += strong_word; }
    if (!hires && is(next, wc::software) && !contains(context.strong_before, next)) { score += software_after; }
    if (is(before, taking_verb) && !contains(context.strong_after, before)) { score += verb_before; }
    return score;
}

double linker::own_score(const parsed_text& text, const technology_link& link, const text_signals& signals) const {
    const auto* before = text.word_before(link.first);
    const auto* next = text.word_at(link.last);
    const bool used = is(before, taking_verb);
    double score = hyphen_score(text, link.first, link.last) + context_score(text, link);
    if (is(before, wc::particle) && before->text == "with" && link.first >= 2 &&
        text.tokens[link.first - 2].text.rfind("go", 0) == 0) {
        score += verb_before;
    }
    if (before != nullptr && before->text == "in") { score += cue_in_text; }
    const bool moved = after_move(text, link.first);
    if (moved) { score += moved_to; }
    const bool is_subject = is_judged(text, link.first, link.last);
    if (is_subject) { score += judged; }
    if (next != nullptr && next->text[0] >= '0' && next->text[0] <= '9' && text.tokens[link.first].capital) {
        score += version_after;
    }
    if (is_of_other_alphabet(before) || is_of_other_alphabet(next)) { score += among_other_letters; }
    const bool capital =
        text.tokens[link.first].capital && !text.begins_sentence(link.first) && !is_title_cased(text, link.first);
    if (capital) { score += signals.how == manner::addressed ? capital_addressed : capital_overheard; }
    if (!moved && !capital && reads_as_verb(text, link.first)) { score += verb_reading; }
    if (is(next, wc::particle) && !used && !is_subject && !capital) { score += particle_after; }
    if (is(before, wc::determiner) && !is_hired(text, link) && !is(next, wc::software)) { score += determiner_before; }
    if (signals.sure_name) { score += sure_name_near; }
    const bool talked_about =
        std::find(signals.in_thread.begin(), signals.in_thread.end(), link.technology->id) != signals.in_thread.end();
    if (talked_about) { score += in_thread_bonus; }
    if (signals.only_names) { score += only_names; }
    return score + signals.cues;
}

namespace {

double pair_bonus(tie between, const technology_link& other) {
    if (between == tie::none) { return 0; }
    const bool doubted = other.uncertain && other.score < doubtful;
    if (between == tie::list) { return doubted ? 0 : listed; }
    if (between == tie::conjunction) { return doubted ? 0 : joined_by_and; }
    if (!other.uncertain) { return linked_to_sure; }
    return doubted ? linked_to_doubtful : linked_to_everyday;
}

// Everyday words that a comparator joins to another name, or to a capitalised word that may be one.
void score_pairs(const parsed_text& text, std::vector<technology_link>& found) {
    std::vector<double> bonus(found.size(), 0);
    for (std::size_t i = 0; i + 1 < found.size(); ++i) {
        if (found[i].technology == found[i + 1].technology) { continue; }
        const auto between = tie_between(text, found[i].first, found[i].last, found[i + 1].first);
        const bool both_uncertain = found[i].uncertain && found[i + 1].uncertain;
        if (both_uncertain && gap_is_foreign(text, found[i].last, found[i + 1].first)) { continue; }
        bonus[i] = std::max(bonus[i], pair_bonus(between, found[i + 1]));
        bonus[i + 1] = std::max(bonus[i + 1], pair_bonus(between, found[i]));
    }
    for (std::size_t i = 0; i < found.size(); ++i) { found[i].score += bonus[i]; }
}

// A short question needs no capitals: "rust or odin".
bool is_unknown_name(const parsed_text& text, const token* word) {
    if (word == nullptr) { return false; }
    return word->capital ? word->classes == 0 || word->mixed_case : word->classes == 0 && text.word_count() <= 4;
}

bool is_tied_to_any(const parsed_text& text, const technology_link& link,
                    const std::vector<uncovered_name>& strangers) {
    return std::any_of(strangers.begin(), strangers.end(), [&](const uncovered_name& s) {
        const auto between = s.first >= link.last ? tie_between(text, link.first, link.last, s.first)
                                                  : tie_between(text, s.first, s.last, link.first);
        return between != tie::none;
    });
}

// "D vs Go": the other side is a technology that no page covers, or written like one.
double stranger_bonus(const parsed_text& text, const technology_link& link,
                      const std::vector<uncovered_name>& strangers) {
    if (is_tied_to_any(text, link, strangers)) { return linked_to_sure; }
    const auto* before = text.word_before(link.first);
    const auto* next = text.word_at(link.last);
    const bool compared = text.has_class(wc::decide_verb) || text.has_word("between");
    const auto joins = wc::choice | (compared ? wc::link_word : 0);
    const bool left = is(before, joins) && link.first >= 2 && is_unknown_name(text, text.word_before(link.first - 1));
    const bool right = is(next, joins) && is_unknown_name(text, text.word_at(link.last + 1));
    return left || right ? listed : 0;
}

}  // namespace

std::vector<technology_link> linker::link(const parsed_text& text, manner how,
                                          const std::vector<std::string>& in_thread, bool about_work,
                                          std::vector<std::string>& notes) const {
    auto found = candidates(text);
    if (found.empty()) { return found; }
    text_signals signals;
    signals.how = how;
    signals.in_thread = in_thread;
    const auto strangers = uncovered(text);
    signals.sure_name =
        !strangers.empty() || std::any_of(found.begin(), found.end(), [](const auto& l) { return !l.uncertain; });
    signals.cues += text.has_class(wc::hire_noun | wc::hire_verb) ? cue_in_text : 0;
    signals.cues += text.has_class(wc::software | wc::support) || about_work ? cue_in_text : 0;
    std::size_t named = 0;
    for (const auto& l : found) { named += l.last - l.first; }
    signals.only_names = how == manner::addressed && text.word_count() == named;
    for (auto& l : found) {
        if (l.uncertain) { l.score = own_score(text, l, signals); }
    }
    score_pairs(text, found);
    for (auto& l : found) {
        if (l.uncertain) { l.score += stranger_bonus(text, l, strangers); }
    }
    const double accept = how == manner::addressed ? accept_addressed : accept_overheard;
    std::erase_if(found, [&](const technology_link& l) {
        return l.uncertain && l.score < accept + (l.repaired ? more_for_repairs : 0);
    });
    for (const auto& l : found) {
        if (!l.repaired) { continue; }
        notes.push_back("read \u201c" + clip(valid_utf8(text.written(l.first, l.last)), 40) + "\u201d as " +
                        l.technology->name);
    }
    return found;
}

}  // namespace hirewise::advice
