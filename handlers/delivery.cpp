#include "handlers/delivery.hpp"

#include <utility>

#include "async/pause.hpp"
#include "base/json.hpp"
#include "cards/question_views.hpp"
#include "handlers/trouble.hpp"

namespace hirewise::handlers {
namespace {

constexpr std::size_t longest_acknowledgement = 19'000;  // bytes; leaves room for the envelope around it

std::string public_answer(const slack::message& card, const slack::message_ts& thread_ts) {
    auto body = card.json();
    body["response_type"] = "in_channel";
    body["replace_original"] = false;
    if (!thread_ts.empty()) { body["thread_ts"] = thread_ts.value; }
    return dump_json(body);
}

awaitable<bool> post_by_url(desk& desk, std::string response_url, std::string content) {
    if (response_url.empty()) { co_return false; }
    const auto posted = co_await desk.slack.respond(std::move(response_url), std::move(content));
    if (!posted) { log_trouble(desk.log, "an answer was not posted by its response address", posted.error()); }
    co_return posted.has_value();
}

awaitable<bool> post_by_call(desk& desk, slack::channel_id channel, slack::message_ts thread_ts, std::string content,
                             std::string key) {
    if (channel.empty()) { co_return false; }
    slack_io::outgoing_message message{std::move(channel), std::move(thread_ts), std::move(content), std::move(key)};
    const auto posted = co_await desk.slack.chat_post_message(std::move(message));
    if (!posted) { log_trouble(desk.log, "an answer was not posted", posted.error()); }
    co_return posted.has_value();
}

// The next way is tried after any failure: a second copy is better than no answer.
awaitable<void> post(desk& desk, public_place where, slack::message card, std::string key) {
    co_await async::pause(std::chrono::milliseconds::zero());  // lets the acknowledgement go first
    auto by_url = public_answer(card, where.thread_ts);
    bool is_posted = co_await post_by_url(desk, where.response_url, std::move(by_url));
    auto content = dump_json(card.json());
    if (!is_posted) { is_posted = co_await post_by_call(desk, where.channel, where.thread_ts, content, key); }
    if (is_posted) { co_return; }
    const auto direct = direct_with(where.asker);
    const slack::message_ts no_thread;
    (void)co_await post_by_call(desk, direct, no_thread, std::move(content), key + "/direct");
}

}  // namespace

bool post_publicly(desk& desk, public_place where, slack::message card, std::string key) {
    return desk.errands.spawn(post(desk, std::move(where), std::move(card), std::move(key)));
}

slack_io::submission_outcome show_answer(desk& desk, const slack::user_id& asker, const asked& question,
                                         std::string_view words, std::string_view key) {
    auto card = card_for(desk, question, cards::placement::direct, key, words);
    auto shown = slack::view_answer::replace_with(cards::answer_view(card, words, key));
    if (dump_json(shown.json()).size() <= longest_acknowledgement) { return {std::move(shown), {}}; }
    auto notice = slack::view_answer::replace_with(cards::notice_view(cards::sent_directly_notice));
    return {std::move(notice), {{direct_with(asker), {}, std::move(card)}}};
}

slack_io::replies sorry_for_modal(desk& desk, const slack::user_id& user, const error_code& error) {
    auto words = apologise(desk.log, desk.random, "a modal was not opened", error.message());
    return {{direct_with(user), {}, std::move(words)}};
}

}  // namespace hirewise::handlers
