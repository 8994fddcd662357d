#include "app/reaching.hpp"

#include <utility>
#include <variant>

#include "base/failure.hpp"
#include "base/json.hpp"
#include "slack/response_content.hpp"

namespace hirewise::app {
namespace {

person_place place(const slack::message_event& message) {
    return {{}, message.channel, message.thread_ts, message.user};
}

person_place place(const slack::slash_command& command) {
    return {command.response_url, command.channel, {}, command.user};
}

person_place place(const slack::block_action& action) {
    return {action.response_url, action.channel, action.thread_ts, action.user};
}

person_place place(const slack::view_submission& submitted) {
    if (submitted.response_urls.empty()) { return {}; }
    return {submitted.response_urls.front(), {}, {}, submitted.user};
}

person_place place(const slack::message_shortcut& chosen) {
    return {chosen.response_url, chosen.channel, chosen.thread_ts, chosen.user};
}

person_place place(const slack::home_opened& opened) {
    return {{}, opened.channel, {}, opened.user};
}

person_place place(const slack::agent_thread& thread) {
    return {{}, thread.channel, thread.thread_ts, thread.user};
}

// Global shortcuts and closed views say nothing of where the person is.
template <class Other>
person_place place(const Other&) {
    return {};
}

}  // namespace

person_place place_of(const slack::arrival& gesture) {
    return std::visit([](const auto& made) { return place(made); }, gesture);
}

awaitable<bool> tell(slack_io::web_api* slack, person_place where, slack::message words, logger log) {
    result<> told = slack::slack_errc::no_access;
    if (!where.response_url.empty()) {
        auto content = slack::response_content(words, slack::visibility::ephemeral);
        told = co_await slack->respond(std::move(where.response_url), std::move(content));
    } else if (!where.channel.empty() && !where.user.empty()) {
        auto content = dump_json(words.json());
        told = co_await slack->chat_post_ephemeral(where.channel, where.user, where.thread_ts, std::move(content));
    } else {
        co_return false;
    }
    if (!told && told.error() != failure::cancelled) {
        log.warn("a person could not be told", {{"reason", told.error().message()}});
    }
    co_return told.has_value();
}

}  // namespace hirewise::app
