#include "cards/reload_card.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include "base/text.hpp"
#include "cards/card_parts.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

constexpr std::size_t longest_line = 260;  // ten of them fit a section

slack::message plain_card(std::string_view title, std::string_view text) {
    slack::message card;
    card.text = slack::mrkdwn{std::string{title} + ". " + std::string{text}}.markup();
    add_title(card.blocks, title);
    add_text(card.blocks, text);
    return card;
}

std::string in_force(const knowledge_label& now) {
    return "version " + now.version + ", loaded " + moment(now.loaded);
}

slack::block footer(std::string_view words, const knowledge_label& now) {
    slack::mrkdwn text;
    return slack::context({text.text(words).text(" ").code(now.version).text(", loaded " + moment(now.loaded) + ".")});
}

void add_rest(blocks& card, std::size_t left_out, std::string_view of_what) {
    if (left_out == 0) { return; }
    const auto words = "and " + std::to_string(left_out) + " more " + std::string{of_what};
    card.push_back(slack::context({slack::mrkdwn{words}}));
}

void add_changes(blocks& card, const knowledge::difference& found) {
    const auto listed = std::min(most_listed, found.changes.size());
    slack::mrkdwn lines;
    for (std::size_t i = 0; i < listed; ++i) {
        if (i > 0) { lines.line_break(); }
        lines.text("• ").text(clip(one_line(knowledge::to_text(found.changes[i])), longest_line));
    }
    if (listed > 0) { card.push_back(slack::section(lines)); }
    add_rest(card, found.total() - listed, "");
}

std::string place_of(const knowledge::diagnostic& fault) {
    auto place = fault.file;
    if (fault.line > 0) { place += ":" + std::to_string(fault.line); }
    if (fault.line > 0 && fault.column > 0) { place += ":" + std::to_string(fault.column); }
    return place;
}

// One fault in a block of its own, so that a long one does not push others off the card.
slack::block fault_block(const knowledge::diagnostic& fault) {
    slack::mrkdwn text;
    text.code(clip(one_line(place_of(fault)), longest_line)).text(" ");
    text.text(clip(one_line(fault.message), longest_line));
    if (!fault.hint.empty()) { text.line_break().italic(clip(one_line(fault.hint), longest_line)); }
    return slack::section(text);
}

std::string title_of_faults(std::size_t count) {
    return count == 1 ? "The knowledge has an error" : "The knowledge has " + std::to_string(count) + " errors";
}

}  // namespace

std::string moment(std::chrono::milliseconds since_1970) {
    const auto time = std::chrono::sys_time<std::chrono::milliseconds>{since_1970};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{day};
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(time - day).count();
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%d-%02u-%02u %02d:%02d UTC", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(minutes / 60), static_cast<int>(minutes % 60));
    return text.data();
}

slack::message reading_card() {
    const slack::mrkdwn text{"Reading the knowledge… I tell you here what changed."};
    return {text.markup(), {slack::section(text)}};
}

slack::message looking_up_card() {
    const slack::mrkdwn text{"One moment: I look up whether you may do that…"};
    return {text.markup(), {slack::section(text)}};
}

slack::message collecting_card() {
    const slack::mrkdwn text{"One moment…"};
    return {text.markup(), {slack::section(text)}};
}

slack::message refused_card(const std::vector<std::string>& listed) {
    slack::mrkdwn text;
    text.text("Only the people who look after me can ask for that: admins and owners of this workspace");
    if (!listed.empty()) {
        constexpr std::size_t most_named = 5;
        text.text(", and ");
        for (std::size_t i = 0; i < std::min(most_named, listed.size()); ++i) {
            if (i > 0) { text.text(", "); }
            text.mention(slack::user_id{listed[i]});
        }
        if (listed.size() > most_named) { text.text(" and others"); }
    }
    text.text(". Please ask one of them. ")
        .code("/hirewise status")
        .text(" shows what I know right now and how old it is.");
    return {text.markup(), {slack::section(text)}};
}

slack::message unknown_standing_card(std::string_view reason) {
    slack::mrkdwn text;
    text.text("I could not ask Slack whether you are an admin here (")
        .text(one_line(reason))
        .text("), so nothing was done. ");
    text.text("Please try again in a minute. If it stays like that, the person who runs me can grant the scope ");
    text.code("users:read").text(" or name you in ").code("HIREWISE_ADMINS").text(".");
    return {text.markup(), {slack::section(text)}};
}

slack::message replaced_card(const knowledge::difference& found, const knowledge_label& now) {
    constexpr std::string_view title = "New knowledge is in force";
    slack::message card;
    const auto text = std::string{title} + " (" + in_force(now) + "): " + knowledge::to_text(found, most_listed);
    card.text = slack::mrkdwn{text}.markup();
    add_title(card.blocks, title);
    add_text(card.blocks, sentence("Changed: " + knowledge::summary_of(found)));
    add_changes(card.blocks, found);
    card.blocks.push_back(footer("Version", now));
    return card;
}

slack::message unchanged_card(const knowledge_label& now) {
    auto card = plain_card("Nothing has changed",
                           "The files are those that I answer from already. If you expected a change, check that it "
                           "has been saved and has reached the folder that I read.");
    card.blocks.push_back(footer("Version", now));
    return card;
}

slack::message faulty_card(const std::vector<knowledge::diagnostic>& errors, std::size_t error_count,
                           const knowledge_label& now) {
    const auto title = title_of_faults(error_count);
    const auto listed = std::min(most_listed, errors.size());
    const auto next = "I go on answering from " + in_force(now) + ". Mend the files, then reload again.";
    slack::message card;
    auto text = title + ". " + next;
    add_title(card.blocks, title);
    add_text(card.blocks, next);
    for (std::size_t i = 0; i < listed; ++i) {
        card.blocks.push_back(fault_block(errors[i]));
        text += "\n" + place_of(errors[i]) + ": " + one_line(errors[i].message);
    }
    if (error_count > listed) { text += "\nand " + std::to_string(error_count - listed) + " more"; }
    add_rest(card.blocks, error_count - listed, "(hirewise check lists all)");
    card.text = slack::mrkdwn{text}.markup();
    return card;
}

slack::message failed_card(std::string_view reason, const knowledge_label& now) {
    return plain_card("The knowledge could not be read",
                      sentence("Nothing was changed: " + std::string{reason}) + " I go on answering from " +
                          in_force(now) + ". Please try again in a minute; the log of the bot says more.");
}

slack::message busy_card() {
    const slack::mrkdwn text{"Too much is under way at the moment. Please try again in a minute."};
    return {text.markup(), {slack::section(text)}};
}

}  // namespace hirewise::cards
