#include "cards/list_card.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "cards/card_parts.hpp"
#include "cards/category_names.hpp"
#include "cards/wording.hpp"
#include "knowledge/categories.hpp"

namespace hirewise::cards {
namespace {

using knowledge::categories;

// "back-end frameworks"
std::string words_of(std::string_view category) {
    return lower_ascii(category_name(category));
}

std::vector<std::string> names_in(const knowledge::snapshot& base, std::string_view category) {
    std::vector<std::string> names;
    for (const auto& [id, technology] : base.technologies) {
        if (technology.category == category) { names.push_back(technology.name); }
    }
    return names;
}

std::vector<std::string> pages_of(const knowledge::snapshot& base, std::string_view category) {
    std::vector<std::string> titles;
    for (const auto& [id, page] : base.comparisons) {
        const auto is_of_it = [&](const std::string& option) {
            const auto* technology = base.find_technology(option);
            return technology != nullptr && technology->category == category;
        };
        if (std::ranges::any_of(page.options, is_of_it)) { titles.push_back(page.title); }
    }
    return titles;
}

// At most so many lines; the last says how many more there are.
std::vector<std::string> first_of(std::vector<std::string> lines, std::size_t most) {
    if (lines.size() <= most) { return lines; }
    const auto left = lines.size() - most;
    lines.resize(most);
    lines.push_back("and " + std::to_string(left) + " more");
    return lines;
}

slack::mrkdwn how_to_ask(const std::vector<std::string>& names) {
    slack::mrkdwn words;
    if (names.size() < 2) { return words.text("Ask about it with ").code("/hirewise ask your question").text("."); }
    return words.text("Any two of them can be weighed: ")
        .code("/hirewise compare " + one_line(names[0]) + ", " + one_line(names[1]))
        .text(".");
}

}  // namespace

std::string_view category_called(std::string_view words) {
    const auto asked = lower_ascii(trim(words));
    std::vector<std::string> known;
    for (const auto& category : categories) {
        known.emplace_back(category);
        known.push_back(words_of(category));
    }
    const auto meant = nearest(asked, known);
    const auto found = std::ranges::find(known, meant);
    return meant.empty() ? std::string_view{} : categories.at(static_cast<std::size_t>(found - known.begin()) / 2);
}

slack::message categories_card(const knowledge::snapshot& base) {
    constexpr std::string_view title = "What I can weigh";
    std::vector<std::string> lines;
    for (const auto category : categories) {
        const auto count = names_in(base, category).size();
        if (count > 0) { lines.push_back(words_of(category) + ": " + std::to_string(count)); }
    }
    slack::message card;
    add_title(card.blocks, title);
    add_list(card.blocks, "By category", lines);
    slack::mrkdwn more;
    more.text("Type ").code("/hirewise list databases").text(" for what is in one.");
    card.blocks.push_back(slack::section(more));
    card.text = slack::mrkdwn{std::string{title} + ". " + join(lines, ", ") + ". "}.append(more).markup();
    return card;
}

slack::message category_card(const knowledge::snapshot& base, std::string_view category) {
    constexpr std::size_t most_names = 40;
    constexpr std::size_t most_pages = 15;
    const auto names = names_in(base, category);
    const auto title = "What I can weigh: " + words_of(category);
    const auto list = names.empty() ? "Nothing yet." : sentence(one_line(join(first_of(names, most_names), ", ")));
    slack::message card;
    add_title(card.blocks, title);
    add_text(card.blocks, list);
    add_list(card.blocks, "Written comparisons", first_of(pages_of(base, category), most_pages));
    card.blocks.push_back(slack::context({how_to_ask(names)}));
    card.text = slack::mrkdwn{title + ": " + list + " "}.append(how_to_ask(names)).markup();
    return card;
}

slack::message no_category_card(std::string_view asked) {
    constexpr std::size_t longest_echo = 60;
    std::vector<std::string> known;
    for (const auto category : categories) { known.push_back(words_of(category)); }
    slack::mrkdwn words;
    words.text("I have no category “" + clip(one_line(asked), longest_echo) + "”. There are: " + join(known, "; ") +
               ".");
    return {words.markup(), {slack::section(words)}};
}

}  // namespace hirewise::cards
