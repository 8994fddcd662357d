#include "slack/mrkdwn.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "slack/limits.hpp"
#include "slack/link_address.hpp"
#include "slack/words.hpp"

namespace hirewise::slack {
namespace {

bool formats(char c) {
    return c == '*' || c == '_' || c == '~' || c == '`';
}

// Between two letters or digits, as in snake_case, a formatting character is only itself.
bool inside_word(std::string_view words, std::size_t at) {
    return at > 0 && at + 1 < words.size() && is_alphanumeric(words[at - 1]) && is_alphanumeric(words[at + 1]);
}

// Slack shows a line that begins with > as a quotation, escaped or not.
bool at_line_start(std::string_view markup) {
    const auto last = markup.find_last_not_of(' ');
    return last == std::string_view::npos || markup[last] == '\n';
}

void append_escaped(std::string& markup, char c) {
    switch (c) {
        case '&': markup.append("&amp;"); break;
        case '<': markup.append("&lt;"); break;
        case '>': markup.append("&gt;"); break;
        default: markup.push_back(c);
    }
}

// Writes the character at `at` so that it begins neither a reference nor a broadcast.
void append_harmless(std::string& markup, std::string_view words, std::size_t at) {
    append_escaped(markup, words[at]);
    if (words[at] == '@' && starts_with_broadcast(words.substr(at + 1))) { markup.append(word_joiner); }
}

// Writes clean words so that they show as they are.
void append_words(std::string& markup, std::string_view words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const char c = words[i];
        if (formats(c) && (c == '`' || !inside_word(words, i))) {
            markup.append(word_joiner).push_back(c);
            markup.append(word_joiner);
            continue;
        }
        if (c == '>' && at_line_start(markup)) { markup.append(word_joiner); }
        append_harmless(markup, words, i);
    }
}

// Formatting ends at a line break and does not begin beside a space: one line, without spaces around it.
void append_formatted(std::string& markup, char mark, std::string_view words) {
    const auto line = one_line(words);
    if (line.empty()) { return; }
    markup.push_back(mark);
    append_words(markup, line);
    markup.push_back(mark);
}

bool is_plain_id(std::string_view id) {
    return !id.empty() && std::all_of(id.begin(), id.end(), is_alphanumeric);
}

}  // namespace

mrkdwn& mrkdwn::text(std::string_view words) {
    append_words(markup_, clean_words(words));
    return *this;
}

mrkdwn& mrkdwn::bold(std::string_view words) {
    append_formatted(markup_, '*', words);
    return *this;
}

mrkdwn& mrkdwn::italic(std::string_view words) {
    append_formatted(markup_, '_', words);
    return *this;
}

mrkdwn& mrkdwn::code(std::string_view words) {
    // Formatting characters are literal here, and a joiner would be copied along with the code.
    auto line = one_line(words);
    std::replace(line.begin(), line.end(), '`', '\'');
    if (line.empty()) { return *this; }
    markup_.push_back('`');
    for (std::size_t i = 0; i < line.size(); ++i) { append_harmless(markup_, line, i); }
    markup_.push_back('`');
    return *this;
}

mrkdwn& mrkdwn::link(std::string_view address, std::string_view label) {
    const auto target = link_address(address);
    auto shown = one_line(label);
    if (!target || target->size() > limits::button_address) { return text(shown.empty() ? address : shown); }
    std::replace(shown.begin(), shown.end(), '|', '/');
    markup_.append("<").append(escape(*target));
    if (!shown.empty()) {
        markup_.push_back('|');
        append_words(markup_, clip(shown, limits::link_label));
    }
    markup_.push_back('>');
    return *this;
}

mrkdwn& mrkdwn::mention(const user_id& user) {
    if (!is_plain_id(user.value)) { return text("@" + user.value); }
    markup_.append("<@").append(user.value).append(">");
    return *this;
}

mrkdwn& mrkdwn::channel(const channel_id& which) {
    if (!is_plain_id(which.value)) { return text("#" + which.value); }
    markup_.append("<#").append(which.value).append(">");
    return *this;
}

mrkdwn& mrkdwn::mention_group(std::string_view usergroup) {
    if (!is_plain_id(usergroup)) { return text(usergroup); }
    markup_.append("<!subteam^").append(usergroup).append(">");
    return *this;
}

mrkdwn& mrkdwn::line_break() {
    markup_.push_back('\n');
    return *this;
}

mrkdwn& mrkdwn::append(const mrkdwn& other) {
    markup_.append(other.markup_);
    return *this;
}

std::string escape(std::string_view words) {
    std::string escaped;
    escaped.reserve(words.size());
    for (const char c : words) { append_escaped(escaped, c); }
    return escaped;
}

}  // namespace hirewise::slack
