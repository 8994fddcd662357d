#include "cards/card_actions.hpp"

#include <algorithm>

#include "advice/replies.hpp"
#include "base/text.hpp"
#include "cards/action_ids.hpp"
#include "cards/answer_shape.hpp"
#include "cards/button_value.hpp"
#include "cards/card_state.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

// The labels of buttons are cut off at about this length on a phone.
constexpr std::size_t longest_name = 18;

class button_row {
public:
    button_row(const advice::answer& answer, const knowledge::snapshot& base, const card_place& place)
        : answer_{answer}, base_{base}, place_{place} {}

    std::vector<slack::button> take() {
        switch (shape_of(answer_)) {
            case answer_shape::recommendation: add_for_recommendation(); break;
            case answer_shape::fact: add_brief(only_technology()); break;
            case answer_shape::abstention: add_person(); break;
            case answer_shape::help:
            case answer_shape::courtesy: break;
        }
        if (answer_.answered) { add_post(); }
        if (row_.size() > most_buttons) { row_.resize(most_buttons); }
        return std::move(row_);
    }

private:
    void add_for_recommendation() {
        const auto state = state_of(answer_, place_.about, place_.answer_key, place_.question);
        const bool can_weigh = !place_.about.empty() && answer_.decision.options.size() > 1;
        const auto value = can_weigh ? encode(state) : std::string{};
        add(change_weights_action, "Change weights", value);
        if (!value.empty()) { add_foil(state); }
        if (answer_.decision.winner) {
            add_brief(*answer_.decision.winner);
            add_save(value);
        } else {
            add_person();
        }
    }

    void add(std::string_view action, std::string label, std::string value) {
        if (!value.empty()) { row_.push_back({std::string{action}, std::move(label), std::move(value)}); }
    }

    // The best option that did not win; where none did, the second by the ratings.
    void add_foil(card_state state) {
        const auto& options = answer_.decision.options;
        const auto first = answer_.decision.winner.value_or(options.front().id);
        const auto found = std::ranges::find_if(options, [&](const auto& option) { return option.id != first; });
        if (found == options.end()) { return; }
        const auto name = clip(technology_name(base_, found->id), longest_name);
        state.foil = found->id;
        add(why_not_action, answer_.decision.winner ? "Why not " + name + "?" : "The case for " + name, encode(state));
    }

    std::string only_technology() const {
        return answer_.technologies.size() == 1 ? answer_.technologies.front() : std::string{};
    }

    void add_brief(const std::string& technology) {
        if (technology.empty() || advice::brief_for(base_, technology) == nullptr) { return; }
        add(hiring_brief_action, "Hiring brief", encode(brief_request{place_.answer_key, technology}));
    }

    void add_save(const std::string& value) {
        if (value.empty()) { return; }
        add(save_decision_action, "Save decision", value);
        row_.back().accessibility_label = "Save decision as a record, for everybody here to see";
        if (place_.where != placement::ephemeral) { return; }
        row_.back().confirm = slack::confirmation{"Post a decision record?",
                                                  "Only you see this answer. The record of it is posted in this "
                                                  "conversation, for everybody to see.",
                                                  "Post it"};
    }

    void add_person() {
        if (!place_.offers_person) { return; }
        auto value = encode(shared_question{carried_question(place_.question), place_.answer_key});
        add(ask_person_action, "Ask a person", place_.question.empty() ? std::string{} : std::move(value));
        if (row_.empty() || row_.back().action_id != ask_person_action) { return; }
        row_.back().confirm = slack::confirmation{
            "Ask a person?", "Your question is posted in this conversation, with a word to those who can help.",
            "Ask them"};
    }

    // A question too long for a button's value is not offered.
    void add_post() {
        if (place_.where != placement::ephemeral) { return; }
        auto value = place_.is_reweighed ? encode(state_of(answer_, place_.about, place_.answer_key, place_.question))
                                         : encode(shared_question{place_.question, place_.answer_key});
        if (value.empty()) { return; }
        add(post_to_channel_action, "Post to channel", std::move(value));
        row_.back().accessibility_label = "Post to channel, for everybody to see";
    }

    const advice::answer& answer_;
    const knowledge::snapshot& base_;
    const card_place& place_;
    std::vector<slack::button> row_;
};

}  // namespace

void add_actions(blocks& card, const advice::answer& answer, const knowledge::snapshot& base, const card_place& place) {
    const auto row = button_row{answer, base, place}.take();
    if (!row.empty()) { card.push_back(slack::actions("answer_actions", row)); }
}

void add_feedback(blocks& card, const card_place& place) {
    const opinion up{place.answer_key, true, {}};
    const opinion down{place.answer_key, false, carried_question(place.question)};
    card.push_back(slack::feedback(feedback_action, encode(up), encode(down)));
}

}  // namespace hirewise::cards
