#include "cards/abstention_card.hpp"

#include "cards/wording.hpp"

namespace hirewise::cards {

blocks abstention_card(const advice::answer& answer, const knowledge::snapshot& base) {
    blocks card;
    add_title(card, title_of(answer, base));
    add_text(card, answer.text);
    add_list(card, "Questions I can answer", answer.suggestions);
    add_understanding(card, answer, base);
    card.push_back(slack::context({slack::mrkdwn{"The editors of the knowledge see what stayed unanswered."}}));
    add_footer(card, answer);
    return card;
}

}  // namespace hirewise::cards
