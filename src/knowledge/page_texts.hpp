#pragma once

#include <string_view>
#include <vector>

#include "knowledge/drafts.hpp"

namespace hirewise::knowledge {

// What a text is to its reader.
enum class text_kind { title, verdict, choice, reason, analysis, question, answer, summary };

// A text that people are shown, where it stands. Points into the document.
struct page_text {
    text_kind kind;
    std::string_view text;
    position where;           // of its beginning
    bool is_markdown = true;  // keeps the lines of the file; else a value of the front matter, which may be folded

    // Where the byte at `offset` stands; of a folded value, where the value begins.
    position place(std::size_t offset) const;
};

// All texts of a comparison that end up on cards.
std::vector<page_text> texts_of(const draft<comparison>& page);

// The paragraph below the title of a technology or a role.
std::vector<page_text> summary_of(const document& page);

// Questions and answers of a page in faqs/.
std::vector<page_text> questions_of(const document& page);

}  // namespace hirewise::knowledge
