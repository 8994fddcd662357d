#pragma once

#include <string>
#include <string_view>

#include "slack/ids.hpp"

namespace hirewise::slack {

// Slack's message mark-up, built from parts so that words of a person can never mention or link anything:
// every part escapes & < > (slack-platform, 6.5). Formatting characters in words show as themselves, control characters
// and malformed UTF-8 are removed or replaced, "@channel" and its like are broken up by an invisible character.
class mrkdwn {
public:
    mrkdwn() = default;
    // Plain words.
    explicit mrkdwn(std::string_view words) { text(words); }

    mrkdwn& text(std::string_view words);
    mrkdwn& bold(std::string_view words);
    mrkdwn& italic(std::string_view words);
    mrkdwn& code(std::string_view words);
    // Only http and https addresses become links; for anything else the label (or the address without one) is written
    // as plain words.
    mrkdwn& link(std::string_view address, std::string_view label);
    mrkdwn& mention(const user_id& user);
    mrkdwn& channel(const channel_id& which);           // a link to it; notifies nobody
    mrkdwn& mention_group(std::string_view usergroup);  // "S0123": notifies everybody in it
    mrkdwn& line_break();
    mrkdwn& append(const mrkdwn& other);

    bool empty() const { return markup_.empty(); }
    const std::string& markup() const { return markup_; }

private:
    std::string markup_;
};

// & < > as entities.
std::string escape(std::string_view words);

// What a person typed, read from Slack's mark-up and trimmed: entities undone, <@U1> kept as "@U1" (<@U1|ada> as
// "@ada") unless it is `self` (then dropped), <#C1|name> as "#name", <https://x|label> as "label" (or the address
// without a label), <!here> as "@here". Brackets that hold no reference stay.
std::string plain_words(std::string_view markup, const user_id& self);

// True if the mark-up mentions this user.
bool mentions(std::string_view markup, const user_id& user);

}  // namespace hirewise::slack
