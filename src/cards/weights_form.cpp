#include "cards/weights_form.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/json.hpp"
#include "base/text.hpp"
#include "cards/action_ids.hpp"
#include "cards/ratings.hpp"
#include "cards/wording.hpp"
#include "slack/elements.hpp"

namespace hirewise::cards {
namespace {

constexpr int version = 1;
constexpr std::string_view prefix = "weight:";
constexpr std::string_view menu = "choice";
constexpr std::string_view choose_again = "Choose one of the entries of this menu.";
constexpr std::string_view nothing_counts = "Something has to count: choose more than \u201cdoes not count\u201d once.";

struct choice {
    double multiplier;
    std::string_view words;
};
constexpr std::array<choice, 6> choices{
    {{0, "does not count"}, {0.5, "half"}, {1, "as is"}, {2, "double"}, {3, "three times"}, {9, "most important"}}};

std::string words_for(double multiplier) {
    for (const auto& each : choices) {
        if (each.multiplier == multiplier) { return std::string{each.words}; }
    }
    return short_number(multiplier, 2) + " times";
}

double multiplier_in(const std::vector<advice::priority>& priorities, std::string_view criterion) {
    const auto found = std::ranges::find(priorities, criterion, &advice::priority::criterion);
    return found == priorities.end() ? 1 : found->multiplier;
}

// What the menu of a criterion offers: the choices, and what was understood if that is none of them.
std::vector<double> offered(double understood) {
    std::vector<double> all;
    for (const auto& each : choices) { all.push_back(each.multiplier); }
    if (std::ranges::find(all, understood) == all.end()) { all.push_back(understood); }
    std::ranges::sort(all);
    return all;
}

std::string value_of(double multiplier) {
    return short_number(multiplier, 2);
}

std::string metadata_of(const weights_request& wanted) {
    const nlohmann::json content = {
        {"v", version}, {"n", wanted.name}, {"r", wanted.round}, {"s", encode(wanted.state)}};
    return dump_json(content);
}

std::string block_id_of(const weights_request& wanted, const std::string& criterion) {
    return std::string{prefix} + std::to_string(wanted.round) + ":" + criterion;
}

std::string criterion_of(std::string_view block_id) {
    if (!block_id.starts_with(prefix)) { return {}; }
    const auto colon = block_id.find(':', prefix.size());
    return colon == std::string_view::npos ? std::string{} : std::string{block_id.substr(colon + 1)};
}

// "Rust 9, Go 6; counts 27 %"
std::string hint_of(const ratings& shown, std::size_t row) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < shown.options.size() && i < 2; ++i) {
        parts.push_back(shown.options[i] + " " + short_number(shown.rows[row].values[i], 1));
    }
    return join(parts, ", ") + "; counts " + weight_words(shown.rows[row].weight) + " now";
}

slack::block menu_for(const weights_request& wanted, const std::string& criterion, double understood, double chosen,
                      const std::string& label, const std::string& hint) {
    std::vector<slack::option> options;
    for (const double each : offered(understood)) { options.push_back({words_for(each), value_of(each)}); }
    const auto field = slack::static_select(menu, options, "How much it counts", value_of(chosen));
    slack::input_options how;
    how.hint = hint;
    return slack::input(block_id_of(wanted, criterion), label, field, how);
}

// The multiplier behind a value of the menu; nothing for a value that the menu does not have.
std::optional<double> read_choice(const std::string& value, double understood) {
    for (const double each : offered(understood)) {
        if (value_of(each) == value) { return each; }
    }
    return std::nullopt;
}

const slack::form_value* input_for(const slack::form_values& form, const std::string& criterion) {
    const auto found = std::ranges::find_if(form.all(), [&](const slack::form_value& value) {
        return criterion_of(value.block_id) == criterion && value.action_id == menu;
    });
    return found == form.all().end() ? nullptr : &*found;
}

}  // namespace

std::optional<weights_request> decode_weights_request(std::string_view metadata) {
    const auto content = parse_json(metadata);
    if (!content || integer_at(*content, "v") != version) { return std::nullopt; }
    auto state = decode_card_state(text_at(*content, "s"));
    const auto round = integer_at(*content, "r");
    if (!state || round < 0 || round > 1'000'000) { return std::nullopt; }
    return weights_request{std::move(*state), text_at(*content, "n"), static_cast<int>(round)};
}

slack::modal_view weights_view(const weights_request& wanted, const advice::answer& now,
                               const std::vector<advice::priority>& chosen, const knowledge::snapshot& base) {
    slack::modal_view view;
    view.title = "Change weights";
    view.submit = "Weigh again";
    view.close = "Cancel";
    view.callback_id = weights_form;
    view.private_metadata = metadata_of(wanted);
    slack::mrkdwn intro;
    intro.text(
        "Say how much each point counts for you. \u201cAs is\u201d is what your use case gives it. The card "
        "changes in place and says that you changed it.");
    view.blocks.push_back(slack::section(intro));
    const auto shown = ratings_of(now.decision, base);
    const auto& parts = now.decision.options.front().contributions;
    for (std::size_t i = 0; i < shown.rows.size(); ++i) {
        const auto& criterion = parts[i].criterion;
        const auto understood = multiplier_in(wanted.state.about.priorities, criterion);
        view.blocks.push_back(menu_for(wanted, criterion, understood, multiplier_in(chosen, criterion),
                                       shown.rows[i].criterion, hint_of(shown, i)));
    }
    const slack::button reset{std::string{reset_weights_action}, "Reset all to \u201cas is\u201d", "reset"};
    view.blocks.push_back(slack::actions("weights_actions", {reset}));
    return view;
}

weights_reading read_weights(const slack::form_values& form, const advice::answer& now, const card_state& before) {
    weights_reading read;
    bool any_counts = false;
    for (const auto& part : now.decision.options.front().contributions) {
        const auto understood = multiplier_in(before.about.priorities, part.criterion);
        double multiplier = understood;
        if (const auto* given = input_for(form, part.criterion)) {
            const auto chosen = read_choice(given->entries.empty() ? "" : given->entries.front(), understood);
            if (!chosen) { read.errors[given->block_id] = choose_again; }
            multiplier = chosen.value_or(understood);
        }
        any_counts = any_counts || multiplier > 0;
        if (multiplier != 1) { read.priorities.push_back({part.criterion, multiplier, {}}); }
    }
    if (!any_counts && read.errors.empty()) { read.errors = error_at_first_input(form, nothing_counts); }
    return read;
}

std::map<std::string, std::string> error_at_first_input(const slack::form_values& form, std::string_view words) {
    for (const auto& value : form.all()) {
        if (value.block_id.starts_with(prefix)) { return {{value.block_id, std::string{words}}}; }
    }
    return {};
}

std::vector<std::string> weight_changes(const std::vector<advice::priority>& before,
                                        const std::vector<advice::priority>& after, const knowledge::snapshot& base) {
    std::vector<std::string> changes;
    const auto compare = [&](const std::string& criterion) {
        const auto was = multiplier_in(before, criterion);
        const auto is = multiplier_in(after, criterion);
        const auto words = criterion_name(base, criterion) + ": " + words_for(is) + " (was " + words_for(was) + ")";
        if (was != is && std::ranges::find(changes, words) == changes.end()) { changes.push_back(words); }
    };
    for (const auto& each : after) { compare(each.criterion); }
    for (const auto& each : before) { compare(each.criterion); }
    return changes;
}

void add_weight_changes(slack::message& card, const slack::user_id& who, const std::vector<std::string>& changes,
                        const advice::answer& before, const advice::answer& after) {
    constexpr std::size_t longest = 300;
    slack::mrkdwn note;
    note.text("Weights changed by ").mention(who).text(". ").text(clip(join(changes, "; "), longest)).text(". ");
    const bool same = before.decision.winner == after.decision.winner;
    const auto was = clip(title_of(before, {}), longest);
    note.text(same ? "The verdict stays." : "Before: " + sentence(was));
    card.text = note.markup() + " " + card.text;
    card.blocks.insert(card.blocks.begin(), slack::context({note}));
}

slack::modal_view weighed_view(const slack::message& card) {
    slack::modal_view view;
    view.title = "Weighed again";
    view.close = "Done";
    const slack::mrkdwn lost{
        "I could not find the card that this form came from, so here is the outcome. Ask again to "
        "share it."};
    view.blocks.push_back(slack::context({lost}));
    for (const auto& block : card.blocks) {
        const auto type = text_at(block.json(), "type");
        if (type != "actions" && type != "context_actions") { view.blocks.push_back(block); }
    }
    return view;
}

}  // namespace hirewise::cards
