#include "cards/home_view.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "cards/button_value.hpp"
#include "cards/card_parts.hpp"
#include "cards/category_names.hpp"
#include "cards/wording.hpp"
#include "slack/elements.hpp"

namespace hirewise::cards {
namespace {

constexpr std::size_t most_pages = 20;
constexpr std::size_t longest_question = 250;  // units, in a line of the tab

std::string counted(std::size_t number, std::string_view one, std::string_view many) {
    return std::to_string(number) + " " + std::string{number == 1 ? one : many};
}

// A line with the question and a button that answers it.
slack::block question_line(std::string_view question, std::string_view shown, std::string_view label) {
    slack::button ask{std::string{home_ask_action}, std::string{label}};
    ask.value = encode(shared_question{std::string{question}, "home"});
    ask.accessibility_label = clip(std::string{label} + ": " + one_line(question), 75);
    const slack::mrkdwn text{clip(one_line(shown), longest_question)};
    return ask.value.empty() ? slack::section(text) : slack::section(text, ask);
}

void add_start(blocks& tab) {
    add_title(tab, "X or Y: whom do we hire?");
    add_text(
        tab,
        "Name what you weigh, what you are building and what matters. You get a verdict with its reasons, the best "
        "argument against it, what would change it, and the sources.");
    slack::button project{std::string{project_form_action}, "Tell us about your project"};
    project.style = slack::button_style::primary;
    const slack::button question{std::string{new_question_action}, "Ask a question"};
    tab.push_back(slack::actions("home_start", {project, question}));
}

void add_recent(blocks& tab, const home_content& content) {
    if (content.recent_known && content.recent.empty()) { return; }
    add_title(tab, "Your recent questions");
    if (!content.recent_known) {
        add_text(tab, "They cannot be read just now. Open this tab again in a minute.");
        return;
    }
    for (const auto& question : content.recent) { tab.push_back(question_line(question, question, "Ask again")); }
    tab.push_back(slack::context({slack::mrkdwn{"Only you see this list."}}));
}

void add_popular(blocks& tab, const knowledge::snapshot& base, const home_content& content) {
    std::vector<const knowledge::comparison*> pages;
    for (const auto& id : content.popular) {
        const auto found = base.comparisons.find(id);
        if (found != base.comparisons.end()) { pages.push_back(&found->second); }
    }
    if (pages.empty()) {
        if (content.examples.empty()) { return; }
        add_title(tab, "Good questions to start with");
        for (const auto& example : content.examples) { tab.push_back(question_line(example, example, "Show answer")); }
        return;
    }
    add_title(tab, "Popular comparisons");
    for (const auto* page : pages) {
        const auto question = question_for(base, *page);
        tab.push_back(question_line(question, question, "Show answer"));
    }
}

slack::element category_select(const knowledge::snapshot& base, std::string_view chosen) {
    std::vector<slack::option> options;
    for (const auto category : knowledge::categories) {
        const auto pages = pages_of(base, category).size();
        if (pages == 0) { continue; }
        options.push_back(
            {std::string{category_name(category)} + " (" + std::to_string(pages) + ")", std::string{category}});
    }
    return slack::static_select(home_category_action, options, "Choose a subject", chosen);
}

void add_pages(blocks& tab, const knowledge::snapshot& base, std::string_view category) {
    const auto pages = pages_of(base, category);
    if (category.empty()) { return; }
    if (pages.empty()) { return add_text(tab, "There is no page about that any more. Choose another subject."); }
    for (std::size_t i = 0; i < std::min(most_pages, pages.size()); ++i) {
        const auto question = question_for(base, *pages[i]);
        tab.push_back(question_line(question, question + " For " + pages[i]->domain + ".", "Show answer"));
    }
    if (pages.size() > most_pages) { add_text(tab, "And " + std::to_string(pages.size() - most_pages) + " more."); }
}

void add_subjects(blocks& tab, const knowledge::snapshot& base, std::string_view category) {
    add_title(tab, "What I can answer");
    const auto what = counted(base.comparisons.size(), "comparison", "comparisons") + " of " +
                      counted(base.technologies.size(), "option", "options") + " for " +
                      counted(base.use_cases.size(), "kind of project", "kinds of projects") +
                      ", and what people earn, how easy they are to find, and how to interview them.";
    tab.push_back(slack::section(slack::mrkdwn{what}));
    const auto select = category_select(base, category);
    if (!select.is_none()) { tab.push_back(slack::controls("home_subjects", {select})); }
    add_pages(tab, base, category);
}

void add_how_to_ask(blocks& tab, std::string_view bot_name) {
    const auto name = bot_name.empty() ? std::string{"@bot"} : "@" + one_line(bot_name);
    slack::mrkdwn text;
    text.bold("How to ask");
    text.line_break().text("• In a channel: ").code(name + " your question").text("; I answer in a thread.");
    text.line_break().text("• For you alone: ").code("/verdict your question").text(", or write to me under Messages.");
    text.line_break().text("• About a message: its menu, then ").bold("Ask Hirewise about this").text(".");
    tab.push_back(slack::divider());
    tab.push_back(slack::section(text));
    tab.push_back(slack::context({slack::mrkdwn{
        "Answers come from a reviewed knowledge base, without any outside model. What it does not cover, I say so."}}));
}

void append(blocks& tab, const slack::message& card) {
    tab.insert(tab.end(), card.blocks.begin(), card.blocks.end());
}

void add_administration(blocks& tab, const home_administration& admin) {
    tab.push_back(slack::divider());
    add_title(tab, "For admins");
    if (admin.report) { append(tab, *admin.report); }
    slack::button reload{std::string{home_reload_action}, "Reload the knowledge"};
    reload.confirm = slack::confirmation{"Reload the knowledge?",
                                         "The files are read and checked. Only if they are free of errors do they take "
                                         "the place of what is in force.",
                                         "Reload"};
    tab.push_back(slack::actions("home_administration", {reload}));
    append(tab, admin.status);
    append(tab, admin.unanswered);
}

}  // namespace

std::string question_for(const knowledge::snapshot& base, const knowledge::comparison& page) {
    std::vector<std::string> names;
    for (const auto& option : page.options) { names.push_back(technology_name(base, option)); }
    return join_as_sentence(names, "or") + "?";
}

std::vector<const knowledge::comparison*> pages_of(const knowledge::snapshot& base, std::string_view category) {
    std::vector<const knowledge::comparison*> pages;
    for (const auto& [id, page] : base.comparisons) {
        const auto* first = page.options.empty() ? nullptr : base.find_technology(page.options.front());
        if (first != nullptr && first->category == category) { pages.push_back(&page); }
    }
    std::ranges::stable_sort(pages, {}, &knowledge::comparison::title);
    return pages;
}

slack::home_view home_view(const knowledge::snapshot& base, const home_content& content) {
    blocks tab;
    add_start(tab);
    add_recent(tab, content);
    add_popular(tab, base, content);
    add_subjects(tab, base, content.category);
    add_how_to_ask(tab, content.bot_name);
    if (content.administration) { add_administration(tab, *content.administration); }
    slack::home_view view{std::move(tab)};
    view.callback_id = "home";
    return view;
}

}  // namespace hirewise::cards
