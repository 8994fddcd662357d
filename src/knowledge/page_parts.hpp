#pragma once

#include <string>

#include "knowledge/drafts.hpp"
#include "knowledge/shape.hpp"

// Parts that several kinds of pages have in common.
namespace hirewise::knowledge {

// How long a text may be to fit on a card in Slack; UTF-16 units.
inline constexpr std::size_t max_answer_length = 600;
inline constexpr std::size_t max_section_length = 1500;
inline constexpr std::size_t max_title_length = 120;

// The page's first heading. Reports a page without one, text above it, and a second one.
std::string read_title(const document& page, file_faults& faults);

// Reports a text that is empty or longer than `limit`.
void check_body(const heading& part, std::size_t limit, std::string_view what, file_faults& faults);

// The text below the title of a page that has no other headings. `what` names the page in messages: "a role"; `remedy`
// says where other text belongs.
std::string read_summary(const document& page, std::string_view what, const std::string& remedy, file_faults& faults);

// Reports text where none is shown to anybody.
void refuse_text(const heading& part, std::string_view where_to, file_faults& faults);

// The keys under which a publication is cited: title, address, year.
struct source {
    std::string title;
    std::string address;
    int year = 0;
};
source read_source(const yaml_node& map, bool with_year, file_faults& faults);

// What all entries of one page share.
struct faq_defaults {
    std::vector<std::string> technologies;
    std::string reviewer;
    std::chrono::year_month_day reviewed_on{};
    int review_after_days = faq_entry{}.review_after_days;
};

// Joins the entries under the key `faq` with the headings that carry their ids; the order is that of the headings.
std::vector<draft<faq_entry>> read_faq(const document& page, const std::vector<const heading*>& headings,
                                       const faq_defaults& defaults, file_faults& faults);

}  // namespace hirewise::knowledge
