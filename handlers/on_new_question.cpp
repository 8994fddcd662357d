#include <utility>

#include "async/pause.hpp"
#include "base/json.hpp"
#include "cards/question_views.hpp"
#include "handlers/asked_questions.hpp"
#include "handlers/delivery.hpp"
#include "handlers/surfaces.hpp"
#include "handlers/trouble.hpp"

namespace hirewise::handlers {
namespace {

// A global shortcut has no place to answer in, so the apology goes out as a direct message.
awaitable<void> send(desk& desk, slack_io::replies said) {
    for (auto& each : said) {
        slack_io::outgoing_message message{each.channel, each.thread_ts, dump_json(each.content.json()), {}};
        const auto sent = co_await desk.slack.chat_post_message(std::move(message));
        if (!sent) { log_trouble(desk.log, "a direct message was not sent", sent.error()); }
    }
}

awaitable<result<slack_io::opened_view>> open(desk& desk, slack::trigger_id trigger) {
    auto view = dump_json(cards::new_question_view().json());
    return desk.slack.views_open(std::move(trigger), std::move(view));
}

}  // namespace

awaitable<void> on_new_question(desk& desk, slack::shortcut chosen) {
    const auto opened = co_await open(desk, chosen.trigger);
    if (opened) { co_return; }
    auto said = sorry_for_modal(desk, chosen.user, opened.error());
    co_await send(desk, std::move(said));
}

awaitable<slack_io::replies> on_new_question_pressed(desk& desk, slack::block_action action) {
    const auto opened = co_await open(desk, action.trigger);
    if (opened) { co_return slack_io::replies{}; }
    co_return sorry_for_modal(desk, action.user, opened.error());
}

// To a channel only by the address that Slack gave for the one that was chosen: the choice itself is the client's word.
awaitable<slack_io::submission_outcome> on_new_question_submitted(desk& desk, slack::view_submission submitted) {
    auto form = cards::read_new_question(submitted.view.state);
    if (!form.errors.empty()) {
        slack_io::submission_outcome rejected;
        rejected.answer = slack::view_answer::reject(std::move(form.errors));
        co_return rejected;
    }
    const auto key = "view:" + submitted.view.id.value;
    const auto question = ask(desk, form.question, {});
    const auto& answer = question.outcome.answer;
    const bool for_channel = answer.answered && !form.channel.empty() && !submitted.response_urls.empty();
    slack_io::submission_outcome outcome;
    bool is_posted = false;
    if (for_channel) {
        auto card = card_for(desk, question, cards::placement::thread, key, form.question);
        card = cards::asked_by_card(std::move(card), submitted.user, form.question);
        public_place where{submitted.response_urls.front(), {}, {}, submitted.user};
        is_posted = post_publicly(desk, std::move(where), std::move(card), key);
    }
    if (!is_posted) { outcome = show_answer(desk, submitted.user, question, form.question, key); }
    co_await record_unanswered(desk, form.question, answer);
    co_await record_asked(desk, submitted.user, form.question, answer);
    co_return outcome;
}

}  // namespace hirewise::handlers
