#include "advice/option_moves.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "base/text.hpp"
#include "knowledge/categories.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

constexpr std::size_t longest_single = 3;       // of "just Go then"
constexpr std::size_t longest_restriction = 7;  // words of "React or Svelte then?"

bool contains(const std::vector<std::string>& list, const std::string& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

void add_once(std::vector<std::string>& list, const std::string& value) {
    if (!contains(list, value)) { list.push_back(value); }
}

// A technology that the message speaks of: tokens [first, last).
struct spoken {
    std::string id;
    std::size_t first = 0;
    std::size_t last = 0;
    bool removed = false;
};

// The option that a word of its name stands for: "the backend one", "google". Words that two options share, and those
// for anybody who is hired, stand for none.
const std::string* option_by_word(const parsed_text& text, std::size_t at, const thread_context& context,
                                  const knowledge::snapshot& base) {
    const auto& word = text.tokens[at];
    if (!word.is_word() || word.text.size() < 3 || word.is(wc::developer)) { return nullptr; }
    if (word.is(wc::common) && !word.capital && word.text == "next") { return nullptr; }
    const std::string* found = nullptr;
    for (const auto& id : context.options) {
        const auto* technology = base.find_technology(id);
        if (technology == nullptr) { continue; }
        const auto name = lower_ascii(technology->name);
        const auto words = split(name, ' ');
        const bool named = std::any_of(words.begin(), words.end(), [&](std::string_view part) {
            return part == word.text || part == word.text + ".js" ||
                   (part.size() > 4 && part.substr(0, part.size() - 1) == word.text);
        });
        if (!named) { continue; }
        if (found != nullptr) { return nullptr; }
        found = &id;
    }
    return found;
}

std::vector<spoken> speaks_of(const parsed_text& text, const std::vector<technology_link>& links,
                              const thread_context& context, const knowledge::snapshot& base) {
    std::vector<spoken> all;
    for (const auto& l : links) { all.push_back({l.technology->id, l.first, l.last}); }
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const bool taken =
            std::any_of(all.begin(), all.end(), [&](const spoken& s) { return at >= s.first && at < s.last; });
        if (taken) { continue; }
        if (const auto* id = option_by_word(text, at, context, base)) { all.push_back({*id, at, at + 1}); }
    }
    std::sort(all.begin(), all.end(), [](const spoken& a, const spoken& b) { return a.first < b.first; });
    return all;
}

// Whether tokens [first, last) are small words only.
bool only_between(const parsed_text& text, std::size_t first, std::size_t last, word_classes small) {
    for (auto at = first; at < last; ++at) {
        if (!text.tokens[at].is_word() || !text.tokens[at].is(small)) { return false; }
    }
    return true;
}

// "Java and Kotlin", "Java, Kotlin"
bool are_listed(const parsed_text& text, const spoken& left, const spoken& right) {
    if (right.first < left.last || right.first - left.last > 2) { return false; }
    return std::all_of(text.tokens.begin() + static_cast<std::ptrdiff_t>(left.last),
                       text.tokens.begin() + static_cast<std::ptrdiff_t>(right.first), [](const token& t) {
                           return t.kind == token_kind::comma || t.kind == token_kind::joiner ||
                                  t.kind == token_kind::slash || t.is(wc::link_word | wc::choice | wc::determiner) ||
                                  t.text == "nor";
                       });
}

// Which cue of this kind ends shortly before the position, with small words between.
bool stands_before(const parsed_text& text, const thread_cues& cues, thread_cue what, std::size_t position,
                   word_classes small) {
    return std::any_of(cues.all().begin(), cues.all().end(), [&](const thread_cue_hit& hit) {
        return hit.what == what && hit.last <= position && position - hit.last <= 2 &&
               only_between(text, hit.last, position, small);
    });
}

bool stands_after(const parsed_text& text, const thread_cues& cues, thread_cue what, std::size_t position) {
    constexpr auto small = wc::copula | wc::modal | wc::seniority | wc::hire_noun;
    return std::any_of(cues.all().begin(), cues.all().end(), [&](const thread_cue_hit& hit) {
        return hit.what == what && hit.first >= position && hit.first - position <= 2 &&
               only_between(text, position, hit.first, small);
    });
}

// "we can't use BigQuery", "I never want to hire PHP people"
bool is_refused(const parsed_text& text, const spoken& s) {
    constexpr std::size_t farthest = 5;
    bool verb = false;
    for (std::size_t back = 1; back <= farthest && s.first >= back; ++back) {
        const auto& word = text.tokens[s.first - back];
        if (!word.is_word()) { return false; }
        if (word.is(wc::negation)) { return verb; }
        verb = verb || word.is(wc::use_verb | wc::hire_verb);
        if (!word.is(wc::determiner | wc::use_verb | wc::hire_verb | wc::seniority | wc::modal)) { return false; }
    }
    return false;
}

// "Symfony we exclude", "Azure we have no interest in"
bool is_refused_after(const parsed_text& text, const thread_cues& cues, const spoken& s) {
    constexpr std::size_t farthest = 5;
    const auto* next = text.word_at(s.last);
    if (next == nullptr || (next->text != "we" && next->text != "i" && next->text != "they")) { return false; }
    for (auto at = s.last + 1; at < s.last + farthest && text.word_at(at) != nullptr; ++at) {
        const auto& word = text.tokens[at];
        const auto* after = text.word_at(at + 1);
        const bool wanted =
            after != nullptr && (after->is(wc::use_verb) || after->text == "interest" || after->text == "need");
        if (word.is(wc::negation)) { return wanted; }
        const bool removes = std::any_of(cues.all().begin(), cues.all().end(), [&](const thread_cue_hit& hit) {
            return hit.what == thread_cue::remove && hit.first == at;
        });
        if (removes) { return true; }
    }
    return false;
}

// "not only Java" leaves nothing out, and neither does "why not Go".
bool is_removed(const parsed_text& text, const thread_cues& cues, const spoken& s) {
    constexpr auto small = wc::determiner | wc::use_verb | wc::hire_verb | wc::seniority;
    if (stands_after(text, cues, thread_cue::gone, s.last)) { return true; }
    if (s.first > 0 && text.tokens[s.first - 1].text == "only") { return false; }
    return is_refused(text, s) || is_refused_after(text, cues, s) ||
           stands_before(text, cues, thread_cue::remove, s.first, small) ||
           stands_before(text, cues, thread_cue::undo, s.first, small);
}

// What is said of one name of a list is said of all.
void mark_removed(const parsed_text& text, const thread_cues& cues, std::vector<spoken>& all) {
    if (cues.has(thread_cue::reasons)) { return; }
    for (auto& s : all) { s.removed = is_removed(text, cues, s); }
    for (std::size_t i = 1; i < all.size(); ++i) {
        const bool corrected = text.tokens[all[i].first - 1].kind == token_kind::comma;
        if (all[i - 1].removed && !corrected && are_listed(text, all[i - 1], all[i])) { all[i].removed = true; }
    }
    for (auto i = all.size(); i-- > 1;) {
        const bool gone = all[i].removed && stands_after(text, cues, thread_cue::gone, all[i].last);
        if (gone && are_listed(text, all[i - 1], all[i])) { all[i - 1].removed = true; }
    }
}

std::optional<std::size_t> number_of(std::string_view word) {
    static constexpr std::array<std::array<std::string_view, 2>, 4> numbers{
        {{"one", "1"}, {"two", "2"}, {"three", "3"}, {"four", "4"}}};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (word == numbers[i][0] || word == numbers[i][1]) { return i + 1; }
    }
    return std::nullopt;
}

// Which place the word names, from the front; the last place counts from the back.
std::optional<std::size_t> place_of(std::string_view word, std::size_t options) {
    static constexpr std::array<std::array<std::string_view, 3>, 4> places{
        {{"first", "1st", "former"}, {"second", "2nd", ""}, {"third", "3rd", ""}, {"fourth", "4th", ""}}};
    if (word == "last" || word == "latter") { return options - 1; }
    for (std::size_t i = 0; i < places.size() && i < options; ++i) {
        if (std::find(places[i].begin(), places[i].end(), word) != places[i].end()) { return i; }
    }
    return std::nullopt;
}

// "the first two", "the first and the last", "the latter": by their place in the order in which they were named.
std::vector<std::string> by_place(const parsed_text& text, const std::vector<std::string>& options) {
    std::vector<std::string> found;
    if (options.size() < 2) { return found; }
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        if (!text.tokens[at].is_word()) { continue; }
        const auto place = place_of(text.tokens[at].text, options.size());
        if (!place) { continue; }
        const auto* next = text.word_at(at + 1);
        const auto count = next == nullptr ? std::optional<std::size_t>{1} : number_of(next->text);
        const bool ends = next == nullptr || count || next->text == "option" || next->text == "choice" ||
                          next->is(wc::particle | wc::modal | wc::copula | wc::link_word);
        if (!ends) { continue; }
        const auto wanted = std::min(count.value_or(1), options.size());
        const bool from_back = *place == options.size() - 1;
        const auto begin = from_back ? options.size() - wanted : *place;
        for (auto i = begin; i < std::min(begin + wanted, options.size()); ++i) { add_once(found, options[i]); }
    }
    return found;
}

// The option that a name given as a correction was mistaken for: one inside the other ("React", "React Native").
const std::string* mistaken_for(const std::string& id, const thread_context& context, const knowledge::snapshot& base) {
    const auto* meant = base.find_technology(id);
    for (const auto& option : context.options) {
        const auto* technology = base.find_technology(option);
        if (technology == nullptr || meant == nullptr) { continue; }
        const bool alike = technology->name.find(meant->name) != std::string::npos ||
                           meant->name.find(technology->name) != std::string::npos;
        if (alike) { return &option; }
    }
    return context.options.empty() ? nullptr : &context.options.back();
}

class move_reader {
public:
    move_reader(const parsed_text& text, const thread_cues& cues, const thread_context& context,
                const knowledge::snapshot& base, std::vector<spoken> all)
        : text_{text}, cues_{cues}, context_{context}, base_{base}, all_{std::move(all)} {}

    option_moves run() {
        mark_removed(text_, cues_, all_);
        for (const auto& s : all_) {
            add_once(moves_.named, s.id);
            if (s.removed && contains(context_.options, s.id)) { add_once(moves_.removed, s.id); }
        }
        moves_.pointed = by_place(text_, context_.options);
        take_places();
        if (cues_.has(thread_cue::reasons) || cues_.has(thread_cue::reversal)) { return std::move(moves_); }
        take_restriction();
        if (moves_.kept.empty()) { take_replacement(); }
        take_correction();
        return std::move(moves_);
    }

private:
    std::vector<std::string> unremoved() const {
        std::vector<std::string> ids;
        for (const auto& s : all_) {
            if (!s.removed) { add_once(ids, s.id); }
        }
        return ids;
    }

    bool knows(const std::string& id) const { return contains(context_.options, id); }

    void take_places() {
        if (moves_.pointed.empty() || moves_.pointed.size() == context_.options.size()) { return; }
        if (cues_.has(thread_cue::reasons)) { return; }
        if (cues_.has(thread_cue::remove) || cues_.has(thread_cue::gone)) {
            for (const auto& id : moves_.pointed) { add_once(moves_.removed, id); }
        } else if (cues_.has(thread_cue::keep) || (moves_.pointed.size() >= 2 && text_.word_count() <= 5)) {
            moves_.kept = moves_.pointed;
        }
    }

    // "just Nest and Fastify", "React or Svelte then?", "only the two from before"
    void take_restriction() {
        if (cues_.has(thread_cue::earlier) && context_.earlier && all_.size() <= moves_.removed.size() &&
            (cues_.has(thread_cue::keep) || text_.has_word("two"))) {
            moves_.kept = context_.earlier->options;
            return;
        }
        const auto left = unremoved();
        const bool all_known = std::all_of(left.begin(), left.end(), [&](const auto& id) { return knows(id); });
        if (left.empty() || cues_.has(thread_cue::join) || !moves_.removed.empty()) { return; }
        const bool narrows =
            cues_.has(thread_cue::keep) && (left.size() >= 2 || (all_known && text_.word_count() <= longest_single));
        const bool few = left.size() >= 2 && left.size() < context_.options.size() && all_known &&
                         text_.word_count() <= longest_restriction;
        if (narrows || few) { moves_.kept = left; }
    }

    // "replace Java with Kotlin", "swap Java for Kotlin", "not React, React Native"
    void take_replacement() {
        const auto left = unremoved();
        const bool replaces = cues_.has(thread_cue::swap) || cues_.has(thread_cue::meant) || !moves_.removed.empty();
        if (!replaces) { return; }
        for (const auto& id : left) {
            if (!knows(id) && (!moves_.removed.empty() || left.size() >= 2)) { add_once(moves_.added, id); }
        }
        const bool one_for_another = left.size() == 2 && moves_.removed.empty() && knows(left[0]) && !knows(left[1]) &&
                                     cues_.has(thread_cue::swap) && text_.has_class(wc::particle);
        if (one_for_another) { moves_.removed.push_back(left[0]); }
    }

    // "I meant React Native"
    void take_correction() {
        if (!cues_.has(thread_cue::meant) || !moves_.removed.empty()) { return; }
        const auto named = unremoved();
        if (named.size() >= 2 && named.size() >= context_.options.size()) {
            moves_.kept = named;
            moves_.added.clear();
            return;
        }
        for (const auto& id : unremoved()) {
            if (knows(id)) { continue; }
            const auto* instead = mistaken_for(id, context_, base_);
            if (instead != nullptr) { add_once(moves_.removed, *instead); }
            add_once(moves_.added, id);
        }
    }

    const parsed_text& text_;
    const thread_cues& cues_;
    const thread_context& context_;
    const knowledge::snapshot& base_;
    std::vector<spoken> all_;
    option_moves moves_;
};

}  // namespace

option_moves read_option_moves(const parsed_text& text, const thread_cues& cues,
                               const std::vector<technology_link>& links, const thread_context& context,
                               const knowledge::snapshot& base) {
    return move_reader{text, cues, context, base, speaks_of(text, links, context, base)}.run();
}

std::vector<std::string> options_after(const option_moves& moves, const thread_context& context) {
    auto options = context.options;
    if (moves.restored && context.earlier) { options = context.earlier->options; }
    if (!moves.kept.empty()) { options = moves.kept; }
    // What is put in the place of another takes its place.
    std::vector<std::string> added = moves.added;
    for (auto& option : options) {
        if (!contains(moves.removed, option) || added.empty()) { continue; }
        option = added.front();
        added.erase(added.begin());
    }
    std::erase_if(options, [&](const std::string& id) { return contains(moves.removed, id); });
    for (const auto& id : added) { add_once(options, id); }
    return options;
}

}  // namespace hirewise::advice
