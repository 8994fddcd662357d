#include "cards/recommendation_card.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

#include "base/text.hpp"
#include "cards/ratings.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

constexpr std::string_view more_mark = " ▲";

void add_strength(blocks& card, const advice::decision& decision) {
    const auto words = strength_words(decision);
    if (!words.empty()) { card.push_back(slack::section(slack::mrkdwn{}.bold(words))); }
}

void add_reasons(blocks& card, const advice::explanation& reasons) {
    add_list(card, "Because", reasons.because);
    add_labelled(card, "But:", reasons.but);
    add_labelled(card, "What would change it:", reasons.flips_if);
}

std::vector<std::string> cells_of(const ratings::row& row) {
    std::vector<std::string> cells{row.criterion};
    for (const double value : row.values) { cells.push_back(short_number(value, 1)); }
    cells.push_back(weight_words(row.weight) + std::string{row.counted_more ? more_mark : ""});
    return cells;
}

std::vector<std::string> total_cells(const ratings& shown) {
    std::vector<std::string> cells{"Total, weighted"};
    for (const double total : shown.totals) { cells.push_back(short_number(total, 1)); }
    cells.emplace_back("–");
    return cells;
}

// Those that set the best two apart most, times their weight, strongest first; all of them if there are few.
ratings most_telling(ratings all) {
    constexpr std::size_t most = 4;
    if (all.rows.size() <= most || all.options.size() < 2) { return all; }
    const auto effect = [](const ratings::row& row) { return row.weight * std::abs(row.values[0] - row.values[1]); };
    std::vector<double> effects;
    for (const auto& row : all.rows) { effects.push_back(effect(row)); }
    std::ranges::sort(effects, std::greater{});
    const double least = effects[most - 1];
    std::vector<ratings::row> kept;
    for (const bool clearly : {true, false}) {
        for (auto& row : all.rows) {
            const bool fits = clearly ? effect(row) > least : effect(row) == least;
            if (fits && kept.size() < most) { kept.push_back(row); }
        }
    }
    std::ranges::stable_sort(kept, std::greater{}, effect);
    all.rows = std::move(kept);
    return all;
}

void add_ratings(blocks& card, const ratings& all) {
    if (all.empty()) { return; }
    const auto shown = most_telling(all);
    std::vector<slack::table_column> columns;
    columns.push_back({"Criterion", false});
    for (const auto& option : shown.options) { columns.push_back({option, true}); }
    columns.push_back({"Weight", true});

    std::vector<std::vector<std::string>> rows;
    for (const auto& row : shown.rows) { rows.push_back(cells_of(row)); }
    rows.push_back(total_cells(shown));
    card.push_back(slack::table(columns, rows));

    std::string legend = "Our editors rate from 0 to 10; 10 is best for whoever hires.";
    if (shown.rows.size() < all.rows.size()) {
        legend = "The " + std::to_string(shown.rows.size()) + " of " + std::to_string(all.rows.size()) +
                 " criteria that moved the result most; the total counts all. " + legend;
    }
    if (shown.any_counted_more()) { legend += " ▲ counted more here."; }
    if (!shown.rest.empty()) { legend += " Also weighed: " + join_as_sentence(shown.rest) + "."; }
    card.push_back(slack::context({slack::mrkdwn{legend}}));
}

}  // namespace

blocks recommendation_card(const advice::answer& answer, const knowledge::snapshot& base) {
    blocks card;
    add_title(card, title_of(answer, base));
    add_strength(card, answer.decision);
    add_text(card, answer.text);  // what a follow-up asked for ("why not Go?"), or a fact on what counts
    add_reasons(card, answer.explanation);
    add_related(card, answer);
    add_ratings(card, ratings_of(answer.decision, base));
    add_understanding(card, answer, base);
    add_footer(card, answer);
    return card;
}

}  // namespace hirewise::cards
