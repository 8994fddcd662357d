#include "base/text.hpp"
#include "cards/card_parts.hpp"
#include "cards/project_form.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

std::string names_of(const std::vector<std::string>& ids, const knowledge::snapshot& base) {
    std::vector<std::string> names;
    for (const auto& id : ids) { names.push_back(technology_name(base, id)); }
    return join(names, ", ");
}

}  // namespace

std::string project_words(const knowledge::snapshot& base, const advice::project& asked) {
    std::vector<std::string> parts;
    for (const auto& id : asked.use_cases) {
        const auto* found = base.find_use_case(id);
        parts.push_back(found == nullptr ? id : found->name);
    }
    for (const auto& each : asked.priorities) {
        parts.push_back(criterion_name(base, each.criterion) + " ×" + short_number(each.multiplier, 1));
    }
    if (!asked.in_use.empty()) { parts.push_back("in use: " + names_of(asked.in_use, base)); }
    if (!asked.excluded.empty()) { parts.push_back("not: " + names_of(asked.excluded, base)); }
    if (!asked.words.empty()) { parts.push_back(asked.words); }
    return "Project: " + join(parts, "; ");
}

slack::modal_view recommended_view(const advice::answer& answer, const knowledge::snapshot& base,
                                   const advice::project& asked) {
    slack::modal_view view{"Your project", {}, {}, "Close"};
    if (answer.answered) {
        add_title(view.blocks, title_of(answer, base));
        const auto strength = strength_words(answer.decision);
        if (!strength.empty()) { add_text(view.blocks, sentence(strength)); }
        add_text(view.blocks, "I sent you the whole answer with its reasons as a direct message.");
    } else {
        add_text(view.blocks, answer.text);
        add_text(view.blocks,
                 "I sent you this as a direct message as well. Another kind of project, or a must, may do.");
    }
    view.blocks.push_back(slack::context({slack::mrkdwn{clip(one_line(project_words(base, asked)), 300)}}));
    return view;
}

slack::message project_card(slack::message answer, const knowledge::snapshot& base, const project_form& asked,
                            const slack::user_id& asker) {
    constexpr std::size_t longest_echo = 300;
    slack::mrkdwn about;
    about.text("For the project of ").mention(asker).text(": ");
    about.text(clip(one_line(project_words(base, asked.project)), longest_echo));
    if (!asked.passed_on.empty()) {
        about.text(". Not counted in these ratings: " + one_line(join(asked.passed_on, ", ")) + ".");
    }
    answer.text = about.markup() + " " + answer.text;
    answer.blocks.insert(answer.blocks.begin(), slack::context({about}));
    return answer;
}

}  // namespace hirewise::cards
