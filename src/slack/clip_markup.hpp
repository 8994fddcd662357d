#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hirewise::slack {

// Whether a user group may be mentioned: only where nothing but slack::mrkdwn can have written it.
enum class usergroups : std::uint8_t { escaped, mentioned };

// At most `limit` UTF-16 units of valid UTF-8 mark-up, with an ellipsis if anything was cut. Never cuts an entity, a
// link or a mention in two, and closes a formatting that the cut left open. Brackets that are neither a link nor the
// mention of a person or a channel come out escaped: the bot never calls a whole channel. For use inside this folder.
std::string clip_markup(std::string_view markup, std::size_t limit, usergroups groups = usergroups::escaped);

}  // namespace hirewise::slack
