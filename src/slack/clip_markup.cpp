#include "slack/clip_markup.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "slack/words.hpp"

namespace hirewise::slack {
namespace {

constexpr std::string_view ellipsis = "\xE2\x80\xA6";

// A piece of mark-up that cannot be divided: how many bytes it takes and what is written for it.
struct token {
    std::size_t length = 1;
    std::string_view written;
};

// "<@U1>", "<#C1|name>", "<https://example.org|label>": the bytes they take, 0 for other brackets.
std::size_t bracket_length(std::string_view rest, usergroups groups) {
    const auto end = rest.find_first_of("<>\n", 1);
    if (end == std::string_view::npos || rest[end] != '>') { return 0; }
    const auto inside = rest.substr(1, end - 1);
    const bool names = inside.size() > 1 && (inside[0] == '@' || inside[0] == '#') && is_alphanumeric(inside[1]);
    const bool calls = groups == usergroups::mentioned && inside.starts_with("!subteam^");
    const bool links = inside.starts_with("https://") || inside.starts_with("http://");
    return names || calls || links ? end + 1 : 0;
}

std::size_t entity_length(std::string_view rest) {
    for (const std::string_view entity : {"&amp;", "&lt;", "&gt;"}) {
        if (rest.starts_with(entity)) { return entity.size(); }
    }
    return 0;
}

token first_token(std::string_view rest, usergroups groups) {
    if (rest[0] == '<') {
        const auto length = bracket_length(rest, groups);
        return length == 0 ? token{1, "&lt;"} : token{length, rest.substr(0, length)};
    }
    if (rest[0] == '&') {
        const auto length = entity_length(rest);
        return length == 0 ? token{1, "&amp;"} : token{length, rest.substr(0, length)};
    }
    std::size_t length = 1;
    while (length < rest.size() && (static_cast<unsigned char>(rest[length]) & 0xC0U) == 0x80U) { ++length; }
    return {length, rest.substr(0, length)};
}

// Which formatting is open after each token. Words do not open any: their formatting characters stand inside a word
// or beside a joiner.
class open_formatting {
public:
    void pass(std::string_view before, std::string_view rest) {
        const char c = rest[0];
        if (c == '\n') {
            mark_ = 0;
        } else if (is_mark(c) && !before.ends_with(word_joiner) && !inside_word(before, rest)) {
            if (mark_ == 0) {
                mark_ = c;
            } else if (mark_ == c) {
                mark_ = 0;
            }
        }
    }
    char mark() const { return mark_; }

private:
    static bool is_mark(char c) { return c == '*' || c == '_' || c == '~' || c == '`'; }
    static bool inside_word(std::string_view before, std::string_view rest) {
        return !before.empty() && is_alphanumeric(before.back()) && rest.size() > 1 && is_alphanumeric(rest[1]);
    }

    char mark_ = 0;
};

}  // namespace

std::string clip_markup(std::string_view markup, std::size_t limit, usergroups groups) {
    std::string out;
    if (limit == 0) { return out; }  // no room for the ellipsis either
    out.reserve(std::min(markup.size(), 4 * limit));
    std::size_t units = 0;
    std::size_t keep = 0;  // bytes that leave room for the ellipsis and the closing mark
    char keep_mark = 0;
    open_formatting formatting;
    for (std::size_t at = 0; at < markup.size();) {
        if (units + 1 + (formatting.mark() == 0 ? 0U : 1U) <= limit) {
            keep = out.size();
            keep_mark = formatting.mark();
        }
        const auto piece = first_token(markup.substr(at), groups);
        formatting.pass(markup.substr(0, at), markup.substr(at));
        out.append(piece.written);
        units += utf16_length(piece.written);
        at += piece.length;
        if (units > limit) {
            out.resize(keep);
            out.append(ellipsis);
            if (keep_mark != 0) { out.push_back(keep_mark); }
            break;
        }
    }
    return out;
}

}  // namespace hirewise::slack
