#include "advice/linker.hpp"

#include <algorithm>
#include <bit>

#include "advice/name_evidence.hpp"
#include "advice/name_moves.hpp"
#include "advice/name_pairs.hpp"
#include "base/text.hpp"
#include "knowledge/rivalry.hpp"

namespace hirewise::advice {
namespace {

constexpr double accept_addressed = 1.5;
constexpr double accept_overheard = 2.3;
constexpr double accept_overheard_at_work = 1.7;
constexpr double more_for_repairs = 1;
constexpr double heard_as_ours = 0.8;
constexpr double rival_in_thread = 2;
constexpr double nickname_in_thread = 1;
constexpr double named_in_full = 3;
constexpr double compared_in_thread = 2.5;
constexpr std::size_t few_words = 10;
constexpr std::size_t very_few_words = 4;
constexpr double more_for_repaired_shapes = 3;  // ordinary words have neighbours in spelling

std::vector<word_id> numbers_of(const std::vector<std::string>& words, phrase_maker& make) {
    std::vector<word_id> numbers;
    for (const auto& word : words) {
        for (const auto& t : make(word)) { numbers.push_back(t.stem); }
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

bool is_one_word(std::string_view name) {
    return name.find_first_of(" .-") == std::string_view::npos;
}

bool is_first_word_of(std::string_view alias, std::string_view name) {
    const auto lower = lower_ascii(name);
    return lower.starts_with(alias) && lower.size() > alias.size() &&
           (lower[alias.size()] == ' ' || lower[alias.size()] == '.');
}

std::string plural_of(const std::string& name) {
    return name.back() == 'y' ? name.substr(0, name.size() - 1) + "ies" : name + "s";
}

// "web agency", "permanent employees" for Agency and Employee.
bool names_kind_of(const std::string& alias, const knowledge::technology& technology) {
    const auto name = lower_ascii(technology.name);
    const auto space = alias.rfind(' ');
    const auto last = space == std::string::npos ? alias : alias.substr(space + 1);
    return last == name || last == plural_of(name);
}

// Words of names are no guess for a word with a typing error, but the second word of "Dart language" is.
std::vector<token> words_of_name(const std::string& name, phrase_maker& make) {
    auto tokens = make(name);
    auto& words = make.words();
    for (const auto& each : tokens) {
        if (tokens.size() == 1) {
            words.keep_as_written(each.word);
        } else if ((words.classes_of(each.word) | words.stem_classes_of(each.stem)) == 0) {
            words.keep_if_rare(each.word);
        }
    }
    return tokens;
}

// A name of the trie and how far it can be believed, in one number.
constexpr std::uint32_t kinds = 4;

std::uint32_t payload_of(std::uint32_t entry, name_kind kind) {
    return entry * kinds + static_cast<std::uint32_t>(kind);
}

name_kind kind_of(std::uint32_t payload) {
    return static_cast<name_kind>(payload % kinds);
}

bool is_sure(const technology_link& link) {
    return link.kind == name_kind::sure && !knowledge::is_hiring_shape(link.technology->category);
}

double more_for(const technology_link& link) {
    if (!link.repaired) { return 0; }
    return knowledge::is_hiring_shape(link.technology->category) ? more_for_repaired_shapes : more_for_repairs;
}

void keep_best_of_each_place(std::vector<technology_link>& found) {
    std::stable_sort(found.begin(), found.end(), [](const technology_link& a, const technology_link& b) {
        return a.first != b.first ? a.first < b.first : a.score > b.score;
    });
    const auto same_place = [](const technology_link& a, const technology_link& b) { return a.first == b.first; };
    found.erase(std::unique(found.begin(), found.end(), same_place), found.end());
}

std::size_t words_of(const std::vector<technology_link>& links) {
    std::size_t words = 0;
    for (const auto& l : links) { words += l.last - l.first; }
    return words;
}

// "rst" for rust
bool leaves_out_vowels(std::string_view written, std::string_view name) {
    std::size_t next = 0;
    for (const char c : name) {
        if (std::string_view{"aeiou"}.find(c) != std::string_view::npos) { continue; }
        if (next == written.size() || written[next] != c) { return false; }
        ++next;
    }
    return next == written.size();
}

// A bit for each letter that the word has.
std::uint32_t letters_of(std::string_view word) {
    std::uint32_t letters = 0;
    for (const char c : word) { letters |= 1U << (static_cast<unsigned char>(c) % 32U); }
    return letters;
}

// Whether the letters that only one of two words has are few enough for the words to differ by two changes at most; or
// by vowels left out, which takes no letter from the shorter.
bool may_differ_little(std::uint32_t written, std::uint32_t name) {
    constexpr int most_changes = 2;
    return std::popcount(written & ~name) <= most_changes;
}

bool spelling_differs_little(std::string_view written, std::string_view name) {
    if (written.size() == 3) { return leaves_out_vowels(written, name); }
    const std::size_t allowed = name.size() >= 8 ? 2 : 1;
    if (written.size() + allowed < name.size() || name.size() + allowed < written.size()) { return false; }
    const bool begins_alike = written[0] == name[0] || (written[0] == name[1] && written[1] == name[0]);
    return begins_alike && edit_distance(written, name) <= allowed;
}

}  // namespace

linker::linker(const knowledge::snapshot& base, phrase_maker& make) : base_{base} {
    for (const auto& [id, technology] : base.technologies) {
        const auto index = static_cast<std::uint32_t>(entries_.size());
        entries_.push_back({&technology,
                            {numbers_of(technology.not_before, make), numbers_of(technology.not_after, make),
                             numbers_of(technology.strong_before, make), numbers_of(technology.strong_after, make)}});
        add_names(technology, index, make);
    }
    for (const auto& name : base.outside.names) { uncovered_.add(words_of_name(name, make), 0); }
}

void linker::add_names(const knowledge::technology& technology, std::uint32_t index, phrase_maker& make) {
    auto names = technology.aliases;
    names.push_back(technology.name);
    names.push_back(technology.id);
    const bool is_shape = knowledge::is_hiring_shape(technology.category);
    const auto doubted = technology.everyday ? name_kind::everyday : name_kind::namesake;
    for (auto& name : names) {
        std::replace(name.begin(), name.end(), '_', ' ');
        const auto tokens = words_of_name(name, make);
        // A name of letters only is doubted, or the word that it begins with ("node" of "Node.js"); "golang" is sure.
        const bool plain = (lower_ascii(name) == lower_ascii(technology.name) && is_one_word(name)) ||
                           is_first_word_of(name, technology.name) || (is_shape && names_kind_of(name, technology));
        const auto kind = plain && (technology.everyday || technology.namesake) ? doubted : name_kind::sure;
        names_.add(tokens, payload_of(index, kind));
        const bool has_plural = kind != name_kind::everyday || is_shape;
        const bool is_suffix = name.front() == '.';  // ".NET": "neural nets" are none
        if (has_plural && !is_suffix && tokens.size() == 1 && name.size() >= 4) {
            names_.add(make(plural_of(name)), payload_of(index, kind));
        }
        if (tokens.size() == 1 && tokens[0].text.size() >= 4) {
            const auto& spelt = tokens[0].text;
            spellings_[spelt.front()].push_back({spelt, letters_of(spelt), index});
        }
    }
    for (const auto& name : technology.nicknames) {
        names_.add(words_of_name(name, make), payload_of(index, name_kind::nickname));
    }
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

bool linker::could_be_name(const token& word) const {
    return misspelt(word).has_value();
}

std::optional<std::uint32_t> linker::misspelt(const token& word) const {
    if (word.text.size() < 3 || word.text.size() > 24 || word.word != 0 || word.stem != 0) { return {}; }
    const auto letters = letters_of(word.text);
    // The first two letters may be swapped.
    for (const char first : {word.text[0], word.text[1]}) {
        const auto alike = spellings_.find(first);
        if (alike == spellings_.end()) { continue; }
        for (const auto& each : alike->second) {
            if (!may_differ_little(letters, each.letters)) { continue; }
            if (spelling_differs_little(word.text, each.text)) { return each.entry; }
        }
    }
    return {};
}

technology_link linker::link_at(const parsed_text& text, std::size_t at, std::size_t length,
                                std::uint32_t payload) const {
    const auto kind = kind_of(payload);
    technology_link made;
    made.entry = payload / kinds;
    made.technology = entries_[made.entry].technology;
    made.first = at;
    made.last = at + length;
    made.kind = kind;
    made.uncertain = kind == name_kind::everyday || kind == name_kind::nickname;
    made.fixed = kind != name_kind::sure && is_fixed_expression(text, made, entries_[made.entry].context);
    return made;
}

std::vector<technology_link> linker::find(const parsed_text& text) const {
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
            if (kind_of(payload) != name_kind::nickname) {
                found.push_back(link_at(text, at, match.length, payload));
            } else {  // several may share one: "tf"
                for (const auto each : *match.payloads) { found.push_back(link_at(text, at, match.length, each)); }
            }
            at += match.length;
            continue;
        }
        if (const auto meant = misspelt(word)) {
            found.push_back(link_at(text, at, 1, payload_of(*meant, name_kind::everyday)));
            found.back().repaired = true;
        }
        ++at;
    }
    return found;
}

std::vector<technology_link> linker::candidates(const parsed_text& text) const {
    auto found = find(text);
    std::erase_if(found, [](const technology_link& link) { return link.kind == name_kind::nickname; });
    return found;
}

// Whether it could be one more option of a thread about these.
bool linker::is_rival(const knowledge::technology& named, const std::vector<std::string>& options) const {
    return std::any_of(options.begin(), options.end(), [&](const std::string& id) {
        const auto* option = base_.find_technology(id);
        return option != nullptr && option->id != named.id && knowledge::do_the_same_job(named, *option);
    });
}

// "vs C", "against C", "compared with C"
bool is_compared(const parsed_text& text, std::size_t at) {
    const auto* before = text.word_before(at);
    if (before == nullptr) { return false; }
    const auto* compared = text.word_before(at - 1);
    return before->text == "vs" || before->text == "versus" || before->text == "against" ||
           (compared != nullptr && compared->text.starts_with("compar"));
}

// "go to the exchange"
bool leads_somewhere(const parsed_text& text, std::size_t at) {
    const auto* to = text.word_at(at);
    const auto* place = text.word_at(at + 1);
    return to != nullptr && to->text == "to" && place != nullptr && place->is(word_class::determiner);
}

std::vector<technology_link> linker::link(const parsed_text& text, std::vector<technology_link> found,
                                          const name_setting& where, std::vector<std::string>& notes) const {
    if (found.empty()) { return found; }
    const auto strangers = uncovered(text);
    const auto how = where.how;
    const auto& in_thread = where.in_thread;
    auto signals = signals_of(text, how, where.about_work, found);
    signals.in_thread = &in_thread;
    signals.sure_name = !strangers.empty() || std::any_of(found.begin(), found.end(), is_sure);
    signals.only_names = how == manner::addressed && text.word_count() == words_of(found);
    // "React too", said to the bot in a thread.
    const bool in_few_words = how == manner::addressed && !in_thread.empty() && text.word_count() <= few_words;
    const bool of_nothing_else = signals.field > 0 && signals.life + signals.places == 0;
    const bool may_name_strangers =
        signals.sure_name || signals.craft > 0 || of_nothing_else || asks_of_nothing_else(text, signals);
    for (auto& l : found) {
        if (l.kind == name_kind::sure) { continue; }
        l.score = own_evidence(text, l, entries_[l.entry].context, signals) +
                  stranger_evidence(text, l, strangers, may_name_strangers);
        const auto* next = text.word_at(l.last);
        const bool is_letter = text.tokens[l.first].text.size() == 1;
        if (where.sounds_ours && !is_letter && !leads_somewhere(text, l.last)) { l.score += heard_as_ours; }
        const auto* before = text.word_before(l.first);
        const bool reads_as_verb = next != nullptr && next->is(word_class::particle) && next->text != "too" &&
                                   (before == nullptr || !takes_a_particle(before->text));
        if (!in_few_words) { continue; }
        const bool rival = !reads_as_verb && is_rival(*l.technology, in_thread);
        // "add raect"
        if (rival && l.repaired && text.word_count() <= very_few_words) { l.score += more_for_repairs; }
        if (rival) { l.score += rival_in_thread + (is_compared(text, l.first) ? compared_in_thread : 0); }
        // "add pg", where databases are weighed
        const bool in_play =
            rival || std::find(in_thread.begin(), in_thread.end(), l.technology->id) != in_thread.end();
        const bool short_name = l.kind == name_kind::nickname && !text.tokens[l.first].is(word_class::common);
        if (in_play && short_name) { l.score += nickname_in_thread; }
    }
    const bool small_talk = !speaks_of_field(signals) || signals.life > 0;
    const double accept = how == manner::addressed ? accept_addressed
                          : small_talk             ? accept_overheard
                                                   : accept_overheard_at_work;
    for (auto& l : found) {
        // "TF or CDK? Terraform people are everywhere"
        const bool in_full = std::any_of(found.begin(), found.end(), [&](const technology_link& other) {
            const bool believed = other.kind == name_kind::sure || other.score >= accept;
            return other.technology == l.technology && other.kind != name_kind::nickname && believed;
        });
        if (l.kind == name_kind::nickname && in_full) { l.score += named_in_full; }
    }
    weigh_pairs(text, found, speaks_of_field(signals));
    std::erase_if(
        found, [&](const technology_link& l) { return l.kind != name_kind::sure && l.score < accept + more_for(l); });
    keep_best_of_each_place(found);
    for (const auto& l : found) {
        if (!l.repaired) { continue; }
        notes.push_back("read \u201c" + clip(valid_utf8(text.written(l.first, l.last)), 40) + "\u201d as " +
                        l.technology->name);
    }
    return found;
}

}  // namespace hirewise::advice
