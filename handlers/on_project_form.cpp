#include <utility>

#include "base/json.hpp"
#include "cards/project_form.hpp"
#include "handlers/asked_questions.hpp"
#include "handlers/delivery.hpp"
#include "handlers/open_project_form.hpp"
#include "handlers/surfaces.hpp"

namespace hirewise::handlers {
namespace {

asked advise(const std::shared_ptr<const advice::engine>& engine, const advice::project& wanted) {
    return {engine, engine->advise(wanted)};
}

}  // namespace

awaitable<slack_io::replies> on_project_pressed(desk& desk, slack::block_action action) {
    const bool is_open = co_await open_project_form(desk, action.trigger, action.channel);
    if (is_open) { co_return slack_io::replies{}; }
    auto words = apologise(desk.log, desk.random, "a modal was not opened", "see above");
    co_return slack_io::replies{{direct_with(action.user), {}, std::move(words)}};
}

// The answer stays with its asker where there is none, and where Slack gave no address for the chosen channel: the
// choice itself is the client's word.
awaitable<slack_io::submission_outcome> on_project_submitted(desk& desk, slack::view_submission submitted) {
    slack_io::submission_outcome outcome;
    const auto engine = desk.engine();
    const auto& base = engine->base();
    auto form = cards::read_project(base, submitted.view.state, desk.clock.today());
    if (!form.errors.empty()) {
        outcome.answer = slack::view_answer::reject(std::move(form.errors));
        co_return outcome;
    }
    const auto words = cards::project_words(base, form.project);
    const auto key = "view:" + submitted.view.id.value;
    const auto question = advise(engine, form.project);
    const auto& answer = question.outcome.answer;
    auto card = card_for(desk, question, cards::placement::thread, key, words);
    card = cards::project_card(std::move(card), base, form, submitted.user);
    bool is_posted = false;
    if (answer.answered && !form.channel.empty() && !submitted.response_urls.empty()) {
        public_place where{submitted.response_urls.front(), {}, {}, submitted.user};
        is_posted = post_publicly(desk, std::move(where), card, key);
    }
    if (!is_posted) {
        outcome.said.push_back({direct_with(submitted.user), {}, std::move(card)});
        outcome.answer = slack::view_answer::replace_with(cards::recommended_view(answer, base, form.project));
    }
    co_await record_unanswered(desk, words, answer);
    co_await record_asked(desk, submitted.user, words, answer);
    co_return outcome;
}

}  // namespace hirewise::handlers
