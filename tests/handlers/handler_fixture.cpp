#include "handler_fixture.hpp"

#include <stdexcept>

#include "handlers/register_handlers.hpp"
#include "knowledge/load.hpp"
#include "support/places.hpp"
#include "support/review_day.hpp"

namespace hirewise::test {

awaitable<handlers::reload_report> fake_keeper::reload(std::string who) {
    asked_by.push_back(std::move(who));
    co_return report;
}

handler_fixture::handler_fixture() {
    shipped_engine();  // here, so that no coroutine's limit has to cover reading the whole base
    handlers::register_handlers(router, desk);
}

void handler_fixture::finish_errands() {
    run_to_end(context, errands.join());
}

std::shared_ptr<const advice::engine> handler_fixture::shipped_engine() {
    static const auto engine = [] {
        const auto loaded = knowledge::load(knowledge_base(), after_last_review);
        if (!loaded.snapshot) { throw std::runtime_error{"the shipped knowledge does not load"}; }
        return std::make_shared<const advice::engine>(loaded.snapshot);
    }();
    return engine;
}

slack::message_event handler_fixture::message(std::string text, std::string user) {
    slack::message_event event;
    event.channel = {"C1"};
    event.user = {std::move(user)};
    event.text = std::move(text);
    event.ts = {"1700000000.000100"};
    return event;
}

slack::message_event handler_fixture::in_thread(slack::message_event event) {
    event.thread_ts = event.ts;
    event.ts = {"1700000000.000200"};
    return event;
}

slack::slash_command handler_fixture::command(std::string name, std::string text) {
    slack::slash_command typed;
    typed.command = std::move(name);
    typed.text = std::move(text);
    typed.user = {"U1"};
    typed.channel = {"C1"};
    typed.trigger = {"111.222.abc"};
    return typed;
}

slack::block_action handler_fixture::press(std::string action_id, std::string value, std::string action_ts) {
    slack::block_action action;
    action.action_id = std::move(action_id);
    action.value = std::move(value);
    action.user = {"U1"};
    action.channel = {"C1"};
    action.action_ts = std::move(action_ts);
    return action;
}

slack_io::replies handler_fixture::mention(slack::message_event event) {
    event.is_mention = true;
    event.conversation = slack::conversation_kind::channel;
    return run_to_end(context, (*router.listener_for(event))(event));
}

slack_io::replies handler_fixture::direct(slack::message_event event) {
    event.conversation = slack::conversation_kind::direct;
    return run_to_end(context, (*router.listener_for(event))(event));
}

slack::message handler_fixture::type(const std::string& name, const std::string& text) {
    const auto typed = command(name, text);
    return run_to_end(context, (*router.listener_for(typed))(typed));
}

slack_io::replies handler_fixture::act(const slack::block_action& action) {
    return run_to_end(context, (*router.listener_for(action))(action));
}

slack::message handler_fixture::only(const slack_io::replies& replies) {
    EXPECT_EQ(replies.size(), 1U);
    return replies.size() == 1 ? replies.front().content : slack::message{};
}

std::string handler_fixture::last_note() const {
    if (web.ephemerals.empty()) { return {}; }
    return text_at(parse_json(web.ephemerals.back().content).value(), "text");
}

std::string handler_fixture::button_value(const slack::message& card, std::string_view action_id) {
    const auto content = card.json();
    for (const auto& block : member_at(content, "blocks")) {
        for (const auto& element : member_at(block, "elements")) {
            if (text_at(element, "action_id") != action_id) { continue; }
            const auto& thumb = member_at(element, "positive_button");
            return thumb.is_null() ? text_at(element, "value") : text_at(thumb, "value");
        }
    }
    return {};
}

std::string handler_fixture::shown(const slack::message& card) {
    auto content = card.json();
    const auto strip = [](auto& self, nlohmann::json& part) -> void {
        if (part.is_object()) { part.erase("value"); }
        if (!part.is_structured()) { return; }
        for (auto& inner : part) { self(self, inner); }
    };
    strip(strip, content);
    return dump_json(content);
}

bool handler_fixture::has(const slack::message& card, std::string_view words) {
    return shown(card).find(words) != std::string::npos;
}

}  // namespace hirewise::test
