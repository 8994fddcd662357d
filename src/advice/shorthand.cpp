#include "advice/shorthand.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

struct short_form {
    std::string_view written, meant;
};

// Whatever stands around them.
constexpr auto always = std::to_array<short_form>({
    {"wat", "what"},   {"wut", "what"},   {"shd", "should"},  {"hv", "have"},      {"dat", "that"},
    {"abt", "about"},  {"moar", "more"},  {"coz", "because"}, {"cuz", "because"},  {"bcoz", "because"},
    {"plz", "please"}, {"gud", "good"},   {"tho", "though"},  {"thru", "through"}, {"wy", "why"},
    {"wats", "whats"}, {"wich", "which"}, {"waht", "what"},   {"teh", "the"},      {"hte", "the"},
    {"taht", "that"},  {"adn", "and"},    {"mony", "money"},  {"jst", "just"},     {"hav", "have"},
    {"wiht", "with"},  {"wnat", "want"},  {"shld", "should"}, {"wud", "would"},    {"ppl", "people"},
});

consteval auto written_forms() {
    std::array<std::string_view, always.size()> written{};
    std::transform(always.begin(), always.end(), written.begin(), [](const short_form& each) { return each.written; });
    return as_word_list(written);
}

// Every word of a question passes here.
constexpr auto written_short = written_forms();

constexpr auto behind_why = word_list({"are", "did", "do", "does", "is", "no", "not", "should", "so", "that", "would"});
constexpr auto behind_for = word_list({"a", "an", "my", "our", "the", "this"});
constexpr auto behind_are = word_list({"all", "not", "so", "the", "they", "too", "u", "very", "we", "what", "you"});

constexpr auto before_you =
    word_list({"can", "could", "did", "do", "if", "should", "thank", "thanks", "what", "will", "would"});

constexpr std::size_t longest_before_too = 2;  // words

bool stands_before(const std::vector<token>& tokens, std::size_t at, const auto& words) {
    return at + 1 < tokens.size() && contains(words, tokens[at + 1].text);
}

void write_out(std::vector<token>& tokens, std::size_t at) {
    auto& word = tokens[at];
    if (contains(written_short, word.text)) {
        word.text = std::ranges::find(always, word.text, &short_form::written)->meant;
    }
    const bool begins = at == 0 || !tokens[at - 1].is_word();
    const bool alone = begins && (at + 1 == tokens.size() || !tokens[at + 1].is_word());
    // "rust to"
    const bool ends = at + 1 == tokens.size() && at > 0 && at <= longest_before_too && tokens[at - 1].is_word();
    if (word.text == "to" && ends) { word.text = "too"; }
    // "can u help"
    const bool you = word.text == "u" && !begins && contains(before_you, tokens[at - 1].text);
    if (you) { word.text = "you"; }
    if (word.text == "y" && begins && (alone || stands_before(tokens, at, behind_why))) { word.text = "why"; }
    if (word.text == "4" && !begins && stands_before(tokens, at, behind_for)) { word.text = "for"; }
    if (word.text == "r" && !word.capital && !begins && stands_before(tokens, at, behind_are)) { word.text = "are"; }
}

}  // namespace

void write_out_shorthand(std::vector<token>& tokens) {
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (tokens[at].is_word()) { write_out(tokens, at); }
    }
}

}  // namespace hirewise::advice
