#include "intake_fixture.hpp"

#include <stdexcept>

namespace hirewise::app {

Intake::Intake() {
    time_.now = [this] { return now_; };
    options_.first_retry = 1ms;
    options_.longest_retry = 2ms;
    replying_.burst = 1'000;
    auto message = [this](slack::message_event event) { return hear(std::move(event)); };
    router_.on_mention(message);
    router_.on_direct_message(message);
    router_.on_command("/verdict", [this](slack::slash_command command) { return hear_command(std::move(command)); });
    router_.on_action("pressed", [this](slack::block_action press) { return hear_press(std::move(press)); });
}

Intake::~Intake() {
    if (intake_) { end(); }
}

awaitable<slack_io::replies> Intake::hear(slack::message_event event) {
    heard_.push_back(event.text);
    co_await hold_if(event.text == "held");
    if (event.text == "thrown") { throw std::runtime_error{"a bug"}; }
    slack_io::replies replies;
    if (event.text == "silence") { co_return replies; }
    slack::message content{"to: " + event.text, {}};
    replies.push_back({event.channel, event.root(), content});
    if (event.text == "twice") { replies.push_back({event.channel, event.root(), content}); }
    co_return replies;
}

awaitable<slack::message> Intake::hear_command(slack::slash_command command) {
    heard_.push_back(command.text);
    if (command.text == "thrown") { throw std::runtime_error{"a bug"}; }
    slack::message answer{"to: " + command.text, {}};
    co_return answer;
}

awaitable<slack_io::replies> Intake::hear_press(slack::block_action press) {
    heard_.push_back(press.value);
    slack_io::replies replies;
    slack::message content{"pressed", {}};
    replies.push_back({press.channel, press.thread_ts, content});
    co_return replies;
}

awaitable<void> Intake::hold_if(bool held) {
    if (!held) { co_return; }
    const auto [error] = co_await never_.async_wait(use_tuple);
    (void)error;
}

intake& Intake::target() {
    if (!intake_) {
        outbox_ = std::make_unique<outbox>(context_.get_executor(), store_, slack_, time_, replying_, log_.log());
        intake_ = std::make_unique<intake>(context_.get_executor(), store_, router_, *outbox_, slack_,
                                           slack::own_identity{{"U0BOT"}, {"B0BOT"}}, time_, options_, log_.log());
    }
    return *intake_;
}

void Intake::end() {
    test::run_to_end(context_, target().finish(0ms));
    test::run_to_end(context_, outbox_->finish(0ms));
    intake_.reset();
    outbox_.reset();
}

std::optional<std::string> Intake::take(slack::envelope arrived) {
    return test::run_to_end(context_, target().take(std::move(arrived)));
}

void Intake::run_until_posted(std::size_t count) {
    test::drive_until(context_, [this, count] { return slack_.posted.size() >= count && outbox_->waiting() == 0; });
}

void Intake::settle_down() {
    context_.restart();
    context_.poll();
}

}  // namespace hirewise::app
