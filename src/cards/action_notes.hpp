#pragma once

#include <string_view>

// Lines that only the person who pressed sees: what happened, and what to do next.
namespace hirewise::cards::notes {

inline constexpr std::string_view another_version =
    "This button is from another version of me. Ask the question again and press the one under the new answer.";
inline constexpr std::string_view cannot_weigh =
    "With the knowledge I have now I can't weigh that any more. Ask the question again to see what is missing.";
inline constexpr std::string_view no_winner_now =
    "With the knowledge I have now there is no clear winner, so there is no decision to save. Ask the question again "
    "to see why.";
inline constexpr std::string_view no_brief_now = "I have no hiring brief for that any more. Ask me what to look for.";
inline constexpr std::string_view nobody_to_ask =
    "Nobody is set up to be asked any more. The person who looks after this bot can set HIREWISE_ASK_A_PERSON.";
inline constexpr std::string_view form_not_opened = "I could not open the form. Please press the button again.";
inline constexpr std::string_view same_weights = "You left the weights as they were, so nothing changed.";
inline constexpr std::string_view not_changed =
    "I could not change the card in its place, so here is the new one, for you alone.";
inline constexpr std::string_view just_done = "That was done a moment ago. Press again in a minute to do it once more.";

// At an input of a form.
inline constexpr std::string_view busy = "Too much is under way just now. Please press the button again in a minute.";

// On top of a form.
inline constexpr std::string_view brief_posted = "Posted where you asked, for everybody to see.";
inline constexpr std::string_view brief_sent = "Sent: it is in your direct messages with me.";
inline constexpr std::string_view brief_lost =
    "I could not find the card that this came from. Close this and press Hiring brief again.";

}  // namespace hirewise::cards::notes
