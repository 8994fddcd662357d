#include "advice/spoken_names.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "base/contains.hpp"
#include "base/text.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

void add_once(std::vector<std::string>& list, const std::string& value) {
    if (!contains(list, value)) { list.push_back(value); }
}

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

// An option whose name is hardly more than a letter: "go", "r". It is meant where it is listed with another.
const std::string* short_option(const parsed_text& text, std::size_t at, const thread_context& context,
                                const knowledge::snapshot& base) {
    const auto& word = text.tokens[at];
    const auto found = std::find_if(context.options.begin(), context.options.end(), [&](const std::string& id) {
        const auto* technology = base.find_technology(id);
        return word.is_word() && word.text.size() < 3 && technology != nullptr &&
               lower_ascii(technology->name) == word.text;
    });
    return found == context.options.end() ? nullptr : &*found;
}

std::optional<std::size_t> number_of(std::string_view word) {
    static constexpr std::array<std::array<std::string_view, 2>, 4> numbers{
        {{"one", "1"}, {"two", "2"}, {"three", "3"}, {"four", "4"}}};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (word == numbers[i][0] || word == numbers[i][1]) { return i + 1; }
    }
    return std::nullopt;
}

// "back in a second", "twice a second"
bool is_a_moment(const parsed_text& text, std::size_t at) {
    static constexpr auto before = word_list({"a", "each", "every", "per", "split"});
    const auto* word = text.word_before(at);
    return text.tokens[at].text == "second" && word != nullptr && contains(before, word->text);
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

}  // namespace

std::vector<spoken> speaks_of(const parsed_text& text, const std::vector<technology_link>& links,
                              const thread_context& context, const knowledge::snapshot& base) {
    std::vector<spoken> all;
    for (const auto& l : links) { all.push_back({l.technology->id, l.first, l.last}); }
    const auto is_taken = [&](std::size_t at) {
        return std::any_of(all.begin(), all.end(), [&](const spoken& s) { return at >= s.first && at < s.last; });
    };
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        if (is_taken(at)) { continue; }
        if (const auto* id = option_by_word(text, at, context, base)) { all.push_back({*id, at, at + 1}); }
    }
    const auto named = all;
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const auto* id = is_taken(at) ? nullptr : short_option(text, at, context, base);
        const spoken word{id == nullptr ? std::string{} : *id, at, at + 1};
        const bool listed = id != nullptr && std::any_of(named.begin(), named.end(), [&](const spoken& s) {
                                return are_listed(text, word, s) || are_listed(text, s, word);
                            });
        if (listed) { all.push_back(word); }
    }
    std::sort(all.begin(), all.end(), [](const spoken& a, const spoken& b) { return a.first < b.first; });
    return all;
}

bool only_between(const parsed_text& text, std::size_t first, std::size_t last, word_classes small) {
    for (auto at = first; at < last; ++at) {
        if (!text.tokens[at].is_word() || !text.tokens[at].is(small)) { return false; }
    }
    return true;
}

bool are_listed(const parsed_text& text, const spoken& left, const spoken& right) {
    if (right.first < left.last || right.first - left.last > 2) { return false; }
    return std::all_of(text.tokens.begin() + static_cast<std::ptrdiff_t>(left.last),
                       text.tokens.begin() + static_cast<std::ptrdiff_t>(right.first), [](const token& t) {
                           return t.kind == token_kind::comma || t.kind == token_kind::joiner ||
                                  t.kind == token_kind::slash || t.is(wc::link_word | wc::choice | wc::determiner) ||
                                  t.text == "nor";
                       });
}

std::vector<std::string> by_place(const parsed_text& text, const std::vector<std::string>& options) {
    std::vector<std::string> found;
    if (options.size() < 2) { return found; }
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        if (!text.tokens[at].is_word() || is_a_moment(text, at)) { continue; }
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

}  // namespace hirewise::advice
