#include "cards/fact_card.hpp"

#include "cards/wording.hpp"

namespace hirewise::cards {

blocks fact_card(const advice::answer& answer, const knowledge::snapshot& base) {
    blocks card;
    add_title(card, title_of(answer, base));
    add_text(card, answer.text);
    add_list(card, "Because", answer.explanation.because);
    add_labelled(card, "But:", answer.explanation.but);
    add_related(card, answer);
    add_list(card, "You could also ask", answer.suggestions);
    add_understanding(card, answer, base);
    add_footer(card, answer);
    return card;
}

}  // namespace hirewise::cards
