#include <utility>

#include "base/json.hpp"
#include "base/text.hpp"
#include "cards/question_views.hpp"
#include "handlers/asked_questions.hpp"
#include "handlers/delivery.hpp"
#include "handlers/memory.hpp"
#include "handlers/surfaces.hpp"
#include "handlers/trouble.hpp"

namespace hirewise::handlers {
namespace {

constexpr int version = 1;

// The message that a form asks about. Kept in the store, not in the form: what comes back from a client is no proof of
// where somebody may post.
struct subject {
    slack::channel_id channel;
    slack::message_ts root;
    std::string response_url;  // a credential: never logged
};

store::thread_key key_of(const slack::view_id& view, const slack::user_id& user) {
    return {"view", view.value, user.value};
}

std::string encode(const subject& about) {
    const nlohmann::json content = {
        {"v", version}, {"c", about.channel.value}, {"t", about.root.value}, {"u", about.response_url}};
    return dump_json(content);
}

awaitable<void> keep(desk& desk, slack::view_id view, slack::message_shortcut chosen) {
    const subject about{chosen.channel, chosen.root(), chosen.response_url};
    store::thread_memory row{key_of(view, chosen.user), encode(about), desk.clock.since_epoch()};
    const auto kept = co_await desk.store.remember(std::move(row));
    if (!kept) { log_trouble(desk.log, "the subject of a form was not kept", kept.error()); }
}

awaitable<std::optional<subject>> recall_subject(desk& desk, slack::view_submission submitted) {
    const auto found = co_await desk.store.recall(key_of(submitted.view.id, submitted.user));
    if (!found) { log_trouble(desk.log, "the subject of a form was not recalled", found.error()); }
    if (!found || !*found) { co_return std::nullopt; }
    const auto parsed = parse_json((*found)->content);
    if (!parsed || integer_at(*parsed, "v") != version) { co_return std::nullopt; }
    co_return subject{{text_at(*parsed, "c")}, {text_at(*parsed, "t")}, text_at(*parsed, "u")};
}

slack_io::submission_outcome reject(std::map<std::string, std::string> errors) {
    return {slack::view_answer::reject(std::move(errors)), {}};
}

// In the thread, with what this person's conversation there is about from now on.
awaitable<slack_io::submission_outcome> answer_in_thread(desk& desk, slack::view_submission submitted,
                                                         std::string words, asked question) {
    const auto about = co_await recall_subject(desk, submitted);
    if (!about) { co_return reject(cards::error_at_question(cards::lost_message_error)); }
    const auto key = "view:" + submitted.view.id.value;
    auto card = card_for(desk, question, cards::placement::thread, key, words);
    card = cards::asked_by_card(std::move(card), submitted.user, words);
    public_place where{about->response_url, about->channel, about->root, submitted.user};
    if (!post_publicly(desk, std::move(where), std::move(card), key)) {
        co_return reject(cards::error_at_question(cards::busy_error));
    }
    store::thread_key whose{about->channel.value, about->root.value, submitted.user.value};
    co_await remember(desk, std::move(whose), question.outcome.context);
    co_return slack_io::submission_outcome{};
}

// One line that only this person sees, where they chose the shortcut.
awaitable<void> tell_not_opened(desk& desk, slack::message_shortcut chosen, error_code error) {
    auto words = apologise(desk.log, desk.random, "a modal was not opened", error.message()).json();
    words["response_type"] = "ephemeral";
    auto content = dump_json(words);
    const auto told = co_await desk.slack.respond(std::move(chosen.response_url), std::move(content));
    if (!told) { log_trouble(desk.log, "private note not shown", told.error()); }
}

}  // namespace

awaitable<slack_io::replies> on_ask_about_this(desk& desk, slack::message_shortcut chosen) {
    const auto words = slack::plain_words(chosen.text, desk.self.user);
    auto view = dump_json(cards::ask_about_view(words).json());
    const auto opened = co_await desk.slack.views_open(chosen.trigger, std::move(view));
    if (!opened) {
        co_await tell_not_opened(desk, std::move(chosen), opened.error());
        co_return slack_io::replies{};
    }
    co_await keep(desk, opened->id, std::move(chosen));
    co_return slack_io::replies{};
}

// Where there is no answer nobody but the asker hears of it.
awaitable<slack_io::submission_outcome> on_ask_about_submitted(desk& desk, slack::view_submission submitted) {
    auto form = cards::read_ask_about(submitted.view.state);
    if (!form.errors.empty()) { co_return reject(std::move(form.errors)); }
    const auto question = ask(desk, form.question, {});
    const auto& answer = question.outcome.answer;
    slack_io::submission_outcome outcome;
    if (form.for_everybody && answer.answered) {
        outcome = co_await answer_in_thread(desk, submitted, form.question, question);
        if (outcome.answer.what == slack::view_answer::effect::show_errors) { co_return outcome; }
    } else {
        outcome = show_answer(desk, submitted.user, question, form.question, "view:" + submitted.view.id.value);
    }
    co_await record_unanswered(desk, form.question, answer);
    co_await record_asked(desk, submitted.user, form.question, answer);
    co_return outcome;
}

}  // namespace hirewise::handlers
