#include <utility>

#include "cards/button_value.hpp"
#include "cards/question_views.hpp"
#include "handlers/asking.hpp"
#include "handlers/delivery.hpp"
#include "handlers/surfaces.hpp"

namespace hirewise::handlers {

// Answered again, with the knowledge in force now; to the person who submits, whoever opened the view.
awaitable<slack_io::submission_outcome> on_answer_kept(desk& desk, slack::view_submission submitted) {
    slack_io::submission_outcome outcome;
    std::string_view words = cards::not_kept_notice;
    if (const auto wanted = cards::decode_shared_question(submitted.view.private_metadata)) {
        const auto question = ask(desk, wanted->question, {});
        auto card = card_for(desk, question, cards::placement::direct, wanted->key, wanted->question);
        card = cards::asked_by_card(std::move(card), submitted.user, wanted->question);
        outcome.said.push_back({direct_with(submitted.user), {}, std::move(card)});
        words = cards::kept_notice;
    }
    outcome.answer = slack::view_answer::replace_with(cards::notice_view(words));
    co_return outcome;
}

}  // namespace hirewise::handlers
