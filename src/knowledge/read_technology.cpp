#include <array>

#include "knowledge/page_parts.hpp"
#include "knowledge/read_rating.hpp"
#include "knowledge/readers.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::array technology_keys = {
    key_rule{"category", shape::lower_text},
    key_rule{"also", shape::lower_texts, presence::optional, 60},
    key_rule{"role", shape::text, presence::required, 60},
    key_rule{"parent", shape::text, presence::optional},
    key_rule{"bare", shape::flag, presence::optional},
    key_rule{"aliases", shape::lower_texts, presence::optional, 60},
    key_rule{"nicknames", shape::lower_texts, presence::optional, 60},
    key_rule{"namesake", shape::flag, presence::optional},
    key_rule{"everyday", shape::flag, presence::optional},
    key_rule{"not_before", shape::lower_texts, presence::optional, 60},
    key_rule{"not_after", shape::lower_texts, presence::optional, 60},
    key_rule{"strong_before", shape::lower_texts, presence::optional, 60},
    key_rule{"strong_after", shape::lower_texts, presence::optional, 60},
    key_rule{"ratings", shape::map, presence::optional},
    key_rule{"strengths", shape::texts, presence::optional, 100},
    key_rule{"risks", shape::texts, presence::optional, 100},
    key_rule{"reviewer", shape::text, presence::optional, 80},
    key_rule{"reviewed_on", shape::date, presence::optional},
    key_rule{"review_after_days", shape::whole_number, presence::optional},
};

std::map<std::string, rating> read_profile(const yaml_node& data, const std::string& reviewer, file_faults& faults) {
    std::map<std::string, rating> profile;
    for (const auto& entry : child_of(data, "ratings").entries) {
        profile[entry.key] = read_rating(entry.value, {reviewer, {}}, faults);
    }
    return profile;
}

void read_front_matter(const yaml_node& data, technology& into, file_faults& faults) {
    check_keys(data, technology_keys, "a technology", faults);
    into.category = text_of(data, "category");
    into.also = texts_of(data, "also");
    into.parent = text_of(data, "parent");
    into.bare = flag_of(data, "bare").value_or(false);
    into.role = text_of(data, "role");
    into.aliases = texts_of(data, "aliases");
    into.nicknames = texts_of(data, "nicknames");
    into.namesake = flag_of(data, "namesake").value_or(false);
    into.everyday = flag_of(data, "everyday").value_or(false);
    into.not_before = texts_of(data, "not_before");
    into.not_after = texts_of(data, "not_after");
    into.strong_before = texts_of(data, "strong_before");
    into.strong_after = texts_of(data, "strong_after");
    into.strengths = texts_of(data, "strengths");
    into.risks = texts_of(data, "risks");
    into.reviewer = text_of(data, "reviewer");
    into.reviewed_on = date_of(data, "reviewed_on").value_or(std::chrono::year_month_day{});
    into.review_after_days = whole_number_of(data, "review_after_days").value_or(into.review_after_days);
    into.ratings = read_profile(data, into.reviewer, faults);
}

}  // namespace

void read_technology(const document& page, drafts& into, file_faults& faults) {
    technology read;
    read.id = page.id;
    read.location = page.name;
    if (page.usable()) {
        read_front_matter(page.data, read, faults);
        read.name = read_title(page, faults);
        read.summary = read_summary(page, "a technology", "keep one paragraph below the title", faults);
    }
    into.technologies.push_back({std::move(read), &page, &page.data});
}

}  // namespace hirewise::knowledge
