#pragma once

#include <string>

namespace hirewise::advice {

// Blanks what is not language in a message: Slack's <@U1>, <#C1|x>, <!here> and links (their label stays), addresses,
// emoji names, code (a lone name in back-quotes stays), quoted lines (unless everything is quoted), and undoes &amp;
// &lt; &gt;. Every byte keeps its place; what goes becomes spaces.
void blank_mark_up(std::string& text);

}  // namespace hirewise::advice
