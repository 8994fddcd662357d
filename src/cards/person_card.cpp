#include "cards/person_card.hpp"

#include "base/text.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {

slack::message person_card(std::string_view whom, const slack::user_id& asker, std::string_view question) {
    constexpr std::size_t longest_echo = 500;
    slack::mrkdwn text;
    text.mention(asker).text(" would like to hear a person on this");
    const auto asked = clip(one_line(question), longest_echo);
    if (!asked.empty()) { text.text(": \u201c" + asked + "\u201d"); }
    text.line_break();
    if (whom.starts_with('S')) {
        text.mention_group(whom).text(", can one of you help?");
    } else {
        text.text("Those who know about hiring are in ").channel(slack::channel_id{std::string{whom}});
        text.text(". Please link this thread there, or answer here if you know.");
    }
    // The text mentions no group: only the block calls them, so that they are called once.
    slack::mrkdwn words;
    words.mention(asker).text(" asks for a person who knows about hiring");
    if (!asked.empty()) { words.text(": \u201c" + asked + "\u201d"); }
    return {words.markup(), {slack::section(text)}};
}

}  // namespace hirewise::cards
