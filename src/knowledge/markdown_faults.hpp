#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace hirewise::knowledge {

// A piece of Markdown that a message in Slack cannot show.
struct markdown_fault {
    std::size_t offset = 0;
    std::string_view what;    // "a table"
    std::string_view remedy;  // how to say the same without it
};

// Tables, images, HTML, code blocks and lines of dashes, in the order of the text. What stands in backquotes is code
// and left alone.
std::vector<markdown_fault> unsupported_markdown(std::string_view text);

}  // namespace hirewise::knowledge
