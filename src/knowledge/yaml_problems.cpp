#include "knowledge/yaml_problems.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "knowledge/faults.hpp"

namespace hirewise::knowledge {
namespace {

struct explanation {
    std::string_view words;    // part of the parser's description
    std::string_view context;  // part of what it was reading; empty: anything
    std::string_view message;
    std::string_view hint;
    bool at_opening;
};

constexpr std::array explanations = {
    explanation{"mapping values are not allowed", "", "a `: ` stands inside a text, where no key can be",
                "put quotes around the text, as in `\"Rust: the language\"`", false},
    explanation{"did not find expected ',' or ']'", "", "the list that begins with this `[` does not end",
                "put `]` behind its last item, and `,` between two items", true},
    explanation{"did not find expected ',' or '}'", "", "the group that begins with this `{` does not end",
                "put `}` behind its last value, and `,` between two of them", true},
    explanation{"found unexpected", "quoted scalar", "the quote that opens here is not closed",
                "put the same quote behind the text; inside the text use the other kind of quote", true},
    explanation{"escape", "quoted scalar", "a `\\` in double quotes begins an escape that YAML does not know",
                "use single quotes, or write `\\\\` for the sign itself", false},
    explanation{"could not find expected ':'", "", "this line has no `key: value`",
                "put `: ` behind the key; if it belongs to the text above, indent it further", true},
    explanation{"did not find expected key", "", "this does not fit what stands above it",
                "give the keys of one group the same indentation; put quotes around a text that holds quotes or signs",
                false},
    explanation{"did not find expected '-' indicator", "", "this is no item of the list above it",
                "begin each item with `- `; its other keys stand right below its first one", false},
    explanation{"block sequence entries are not allowed", "", "a list item `- ` cannot begin here",
                "begin the list in the line below its key; put quotes around a text that begins with `- `", false},
    explanation{"did not find expected node content", "", "a value is missing here",
                "look for a bracket or comma too many; put quotes around a text that begins with a bracket or comma",
                false},
    explanation{"tab character", "", "a tab stands where only spaces may", "indent with spaces", false},
    explanation{"", "anchor", "a text cannot begin with `&`", "put quotes around it", true},
    explanation{"", "alias", "a text cannot begin with `*`", "put quotes around it", true},
    explanation{"", "tag", "a text cannot begin with `!`", "put quotes around it", true},
    explanation{"", "directive", "a line cannot begin with `%`", "put quotes around the text", true},
};

yaml_problem explain_sign(std::string_view found) {
    if (found.starts_with('\t')) { return {"a tab stands where only spaces may", "indent with spaces", false}; }
    const auto sign = valid_utf8(found.substr(0, 1));
    return {"a text cannot begin with " + code(sign), "put quotes around it", false};
}

}  // namespace

yaml_problem explain_yaml_problem(std::string_view words, std::string_view context, std::string_view found) {
    if (words.find("cannot start any token") != words.npos) { return explain_sign(found); }
    const auto fits = [&](const explanation& each) {
        return words.find(each.words) != words.npos && context.find(each.context) != context.npos;
    };
    const auto known = std::ranges::find_if(explanations, fits);
    if (known != explanations.end()) {
        return {std::string{known->message}, std::string{known->hint}, known->at_opening};
    }
    return {"this is not YAML: " + std::string{words},
            "look for a missing space behind `:`, a quote or bracket that is not closed, or a text that needs quotes",
            false};
}

}  // namespace hirewise::knowledge
