#include "cards/roles_card.hpp"

#include "base/text.hpp"
#include "cards/card_parts.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

constexpr std::size_t longest_echo = 60;

std::vector<std::string> titles_of(const knowledge::snapshot& base) {
    std::vector<std::string> titles;
    for (const auto& [id, brief] : base.roles) { titles.push_back(brief.title); }
    return titles;
}

}  // namespace

slack::message roles_card(const knowledge::snapshot& base, std::string_view asked,
                          const std::vector<std::string>& near) {
    constexpr std::string_view title = "Hiring briefs";
    slack::mrkdwn words;
    if (!asked.empty()) {
        words.text("There is no brief for “" + clip(one_line(asked), longest_echo) + "”. ");
        if (!near.empty()) { words.text("Did you mean " + join_as_sentence(near, "or") + "? "); }
    }
    const auto titles = titles_of(base);
    words.text(titles.empty() ? "There are none in the knowledge yet."
                              : "There is one for: " + one_line(join(titles, ", ")) + ". Type ");
    if (!titles.empty()) { words.code("/hirewise roles " + one_line(titles.front())).text(" to read it."); }
    slack::message card;
    add_title(card.blocks, title);
    card.blocks.push_back(slack::section(words));
    card.text = slack::mrkdwn{title}.text(". ").append(words).markup();
    return card;
}

}  // namespace hirewise::cards
