#include "slack/mrkdwn.hpp"

#include <algorithm>

#include "base/text.hpp"

// Reading mark-up: what a person typed, out of what Slack sends.
namespace hirewise::slack {
namespace {

// The inside of "<target|label>".
struct reference {
    std::string_view target;
    std::string_view label;
};

reference split_reference(std::string_view inside) {
    const auto bar = inside.find('|');
    if (bar == std::string_view::npos) { return {inside, {}}; }
    return {inside.substr(0, bar), inside.substr(bar + 1)};
}

// "https:", "mailto:": a scheme in front, so that "a < b and c > d" is not read as a link.
bool has_scheme(std::string_view inside) {
    const auto colon = inside.find(':');
    if (colon == std::string_view::npos || colon < 2) { return false; }
    return std::all_of(inside.begin(), inside.begin() + static_cast<std::ptrdiff_t>(colon),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

bool is_reference(std::string_view inside) {
    return !inside.empty() && (inside[0] == '@' || inside[0] == '#' || inside[0] == '!' || has_scheme(inside));
}

void append_unescaped(std::string& words, std::string_view markup) {
    while (!markup.empty()) {
        std::size_t taken = 1;
        if (markup.starts_with("&amp;")) {
            words.push_back('&');
            taken = 5;
        } else if (markup.starts_with("&lt;")) {
            words.push_back('<');
            taken = 4;
        } else if (markup.starts_with("&gt;")) {
            words.push_back('>');
            taken = 4;
        } else {
            words.push_back(markup[0]);
        }
        markup.remove_prefix(taken);
    }
}

// "<!here>", "<!subteam^S1|@team>", "<!date^1700000000^{date}|14 November>".
std::string_view special_words(const reference& special) {
    if (!special.label.empty()) { return special.label; }
    return special.target.substr(1, special.target.find('^') - 1);
}

void append_reference(std::string& words, std::string_view inside) {
    const auto [target, label] = split_reference(inside);
    if (target[0] == '!') {
        const auto shown = special_words({target, label});
        if (!target.starts_with("!date") && !shown.starts_with('@')) { words.push_back('@'); }
        append_unescaped(words, shown);
        return;
    }
    if (target[0] == '@' || target[0] == '#') {
        words.push_back(target[0]);
        append_unescaped(words, label.empty() ? target.substr(1) : label);
        return;
    }
    append_unescaped(words, label.empty() ? target : label);
}

bool refers_to(std::string_view inside, const user_id& user) {
    const auto target = split_reference(inside).target;
    return !user.empty() && target.starts_with('@') && target.substr(1) == user.value;
}

// The inside of the brackets that open at the beginning, empty if they hold no reference.
std::string_view reference_at(std::string_view rest) {
    const auto end = rest.find_first_of("<>", 1);
    if (end == std::string_view::npos || rest[end] != '>') { return {}; }
    const auto inside = rest.substr(1, end - 1);
    return is_reference(inside) ? inside : std::string_view{};
}

}  // namespace

std::string plain_words(std::string_view markup, const user_id& self) {
    std::string words;
    words.reserve(markup.size());
    while (!markup.empty()) {
        const auto open = std::min(markup.find('<'), markup.size());
        append_unescaped(words, markup.substr(0, open));
        markup.remove_prefix(open);
        if (markup.empty()) { break; }
        const auto inside = reference_at(markup);
        if (inside.empty()) {
            words.push_back('<');
            markup.remove_prefix(1);
            continue;
        }
        markup.remove_prefix(inside.size() + 2);
        if (!refers_to(inside, self)) {
            append_reference(words, inside);
        } else if ((words.empty() || words.back() == ' ') && markup.starts_with(' ')) {
            markup.remove_prefix(1);  // the space that the dropped mention would leave twice
        }
    }
    return std::string{trim(words)};
}

bool mentions(std::string_view markup, const user_id& user) {
    for (auto open = markup.find('<'); open != std::string_view::npos; open = markup.find('<', open + 1)) {
        if (refers_to(reference_at(markup.substr(open)), user)) { return true; }
    }
    return false;
}

}  // namespace hirewise::slack
