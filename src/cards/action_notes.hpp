#pragma once

// Lines that only the person who pressed sees: what happened, and what to do next. Literals, so that they outlive every
// call that is handed one.
namespace hirewise::cards::notes {

inline constexpr const char* another_version =
    "This button is from another version of me. Ask the question again and press the one under the new answer.";
inline constexpr const char* cannot_weigh =
    "With the knowledge I have now I can't weigh that any more. Ask the question again to see what is missing.";
inline constexpr const char* no_winner_now =
    "With the knowledge I have now there is no clear winner, so there is no decision to save. Ask the question again "
    "to see why.";
inline constexpr const char* no_brief_now = "I have no hiring brief for that any more. Ask me what to look for.";
inline constexpr const char* nobody_to_ask =
    "Nobody is set up to be asked any more. The person who looks after this bot can set HIREWISE_ASK_A_PERSON.";
inline constexpr const char* form_not_opened = "I could not open the form. Please press the button again.";
inline constexpr const char* same_weights = "You left the weights as they were, so nothing changed.";
inline constexpr const char* not_changed =
    "I could not change the card in its place, so here is the new one, for you alone.";
inline constexpr const char* just_done = "That was done a moment ago. Press again in a minute to do it once more.";

// At an input of a form.
inline constexpr const char* busy = "Too much is under way just now. Please press the button again in a minute.";

// On top of a form.
inline constexpr const char* brief_posted = "Posted where you asked, for everybody to see.";
inline constexpr const char* brief_sent = "Sent: it is in your direct messages with me.";
inline constexpr const char* brief_lost =
    "I could not find the card that this came from. Close this and press Hiring brief again.";

}  // namespace hirewise::cards::notes
