#include "cards/status_card.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "cards/card_parts.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

std::string counted(std::size_t number, std::string_view one, std::string_view many) {
    return std::to_string(number) + " " + std::string{number == 1 ? one : many};
}

std::size_t faqs_in(const knowledge::snapshot& base) {
    auto count = base.faqs.size();
    for (const auto& [id, page] : base.comparisons) { count += page.faq.size(); }
    return count;
}

std::string counts_of(const knowledge::snapshot& base) {
    return counted(base.technologies.size(), "technology", "technologies") + ", " +
           counted(base.comparisons.size(), "comparison", "comparisons") + ", " +
           counted(base.use_cases.size(), "use case", "use cases") + ", " +
           counted(faqs_in(base), "answered question", "answered questions") + ", " +
           counted(base.figures.size(), "figure", "figures");
}

struct stale_page {
    std::string name;
    std::chrono::sys_days due;
};

// The longest overdue first.
std::vector<stale_page> stale_pages_of(const knowledge::snapshot& base, std::chrono::year_month_day today) {
    std::vector<stale_page> stale;
    for (const auto& [id, page] : base.comparisons) {
        if (!page.is_stale(today)) { continue; }
        const auto due = std::chrono::sys_days{page.reviewed_on} + std::chrono::days{page.review_after_days};
        stale.push_back({page.location, due});
    }
    std::ranges::stable_sort(stale, {}, &stale_page::due);
    return stale;
}

std::string day_words(std::chrono::sys_days day) {
    return moment(day.time_since_epoch()).substr(0, std::string_view{"2026-11-26"}.size());
}

std::vector<std::string> stale_lines(const std::vector<stale_page>& stale) {
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < std::min(most_listed, stale.size()); ++i) {
        lines.push_back(stale[i].name + ": review was due on " + day_words(stale[i].due));
    }
    if (stale.size() > lines.size()) {
        lines.push_back("and " + std::to_string(stale.size() - lines.size()) + " more");
    }
    return lines;
}

bool is_person(std::string_view name) {
    return name.size() > 1 && (name.front() == 'U' || name.front() == 'W') &&
           name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == std::string_view::npos;
}

std::string outcome_words(const past_reload& reload) {
    if (reload.outcome == "replaced") { return "version " + reload.version + " in force"; }
    if (reload.outcome == "unchanged") { return "nothing had changed"; }
    if (reload.outcome == "faulty") { return counted(reload.faults, "error", "errors") + ", the old version stayed"; }
    return "could not be read, the old version stayed";
}

slack::mrkdwn reloads_text(const knowledge_status& status) {
    slack::mrkdwn text;
    text.bold("Last reloads");
    if (!status.reloads_known) { return text.text(" The list cannot be read just now; try again in a minute."); }
    if (status.reloads.empty()) { return text.text(" None yet."); }
    for (const auto& reload : status.reloads) {
        text.line_break().text("• " + moment(reload.ended) + " ");
        if (is_person(reload.asked_by)) {
            text.text("by ").mention(slack::user_id{reload.asked_by});
        } else {
            text.text("by " + one_line(reload.asked_by));
        }
        text.text(": " + one_line(outcome_words(reload)));
    }
    return text;
}

}  // namespace

std::string age_words(std::chrono::milliseconds age) {
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(age).count();
    if (minutes < 1) { return "less than a minute"; }
    constexpr std::size_t hour = 60;
    constexpr std::size_t day = 24 * hour;
    const auto number = static_cast<std::size_t>(minutes);
    if (number < hour) { return counted(number, "minute", "minutes"); }
    if (number < day) { return counted(number / hour, "hour", "hours"); }
    return counted(number / day, "day", "days");
}

slack::message status_card(const knowledge::snapshot& base, const knowledge_status& status) {
    constexpr std::string_view title = "What I answer from";
    const auto today =
        std::chrono::floor<std::chrono::days>(std::chrono::sys_time<std::chrono::milliseconds>{status.now});
    const auto stale = stale_pages_of(base, today);
    const auto loaded =
        "loaded " + moment(status.label.loaded) + ", " + age_words(status.now - status.label.loaded) + " ago";
    const auto freshness = stale.empty() ? std::string{"No page is overdue for review."}
                                         : counted(stale.size(), "page is", "pages are") + " overdue for review.";
    slack::message card;
    card.text = slack::mrkdwn{std::string{title} + ": version " + status.label.version + ", " + loaded + ". " +
                              sentence(counts_of(base)) + " " + freshness}
                    .markup();
    add_title(card.blocks, title);
    slack::mrkdwn version;
    version.text("Version ").code(status.label.version).text(", " + loaded + ".");
    card.blocks.push_back(slack::section(version.line_break().text(sentence(counts_of(base)))));
    if (stale.empty()) {
        add_text(card.blocks, freshness);
    } else {
        add_list(card.blocks, freshness, stale_lines(stale));
    }
    card.blocks.push_back(slack::section(reloads_text(status)));
    return card;
}

}  // namespace hirewise::cards
