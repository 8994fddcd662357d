#pragma once

#include <string>
#include <string_view>

namespace hirewise::advice {

// The words of a short Markdown text: emphasis, code marks, headings and link addresses go; paragraphs become lines.
std::string plain_words(std::string_view markdown);

// "a Go engineer", "an Elixir engineer".
std::string with_article(std::string_view noun);

std::string with_capital(std::string_view sentence);
std::string without_capital(std::string_view sentence);
// Without the full stop at its end.
std::string without_stop(std::string_view sentence);

}  // namespace hirewise::advice
