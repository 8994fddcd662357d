#include "app/listening.hpp"

#include <exception>
#include <utility>
#include <variant>

#include "app/exception_text.hpp"

namespace hirewise::app {
namespace {

slack::message apology() {
    return {
        "Something went wrong while I worked on that. Please ask once more; if it happens again, tell the person "
        "who looks after this bot.",
        {}};
}

slack_io::reply apology_to(const slack::arrival& asked) {
    if (const auto* message = std::get_if<slack::message_event>(&asked)) {
        return {message->channel, message->root(), apology()};
    }
    const auto& press = std::get<slack::block_action>(asked);
    return {press.channel, press.thread_ts.empty() ? press.message : press.thread_ts, apology()};
}

awaitable<slack_io::replies> hear(slack::arrival asked, const slack_io::router* router) {
    if (auto* message = std::get_if<slack::message_event>(&asked)) {
        const auto* listener = router->listener_for(*message);
        co_return co_await (*listener)(std::move(*message));
    }
    auto& press = std::get<slack::block_action>(asked);
    const auto* listener = router->listener_for(press);
    co_return co_await (*listener)(std::move(press));
}

}  // namespace

std::string_view reason_to_ignore(const slack::arrival& asked, const slack::own_identity& self,
                                  const slack_io::router& router) {
    if (const auto* message = std::get_if<slack::message_event>(&asked)) {
        const auto guarded = slack::ignore_reason(*message, self);
        if (!guarded.empty()) { return guarded; }
        return router.listener_for(*message) == nullptr ? "nobody listens to such messages" : "";
    }
    if (const auto* command = std::get_if<slack::slash_command>(&asked)) {
        return router.listener_for(*command) == nullptr ? "nobody listens to this command" : "";
    }
    if (const auto* press = std::get_if<slack::block_action>(&asked)) {
        return router.listener_for(*press) == nullptr ? "nobody listens to this button" : "";
    }
    return "of no use to the bot";
}

awaitable<slack_io::replies> replies_to(slack::arrival asked, const slack_io::router* router, logger log) {
    auto in_case = apology_to(asked);
    std::exception_ptr thrown;
    slack_io::replies said;
    try {
        said = co_await hear(std::move(asked), router);
    } catch (...) { thrown = std::current_exception(); }
    if (thrown && is_cancellation(thrown)) { std::rethrow_exception(thrown); }
    if (thrown) {
        log.error("a listener failed", {{"channel", in_case.channel.value}, {"reason", text_of(thrown)}});
        said.clear();
        said.push_back(std::move(in_case));
    }
    co_return said;
}

awaitable<slack::message> answer_to(slack::slash_command command, const slack_io::router* router, logger log) {
    const auto name = command.command;
    const auto* listener = router->listener_for(command);
    std::exception_ptr thrown;
    slack::message said;
    try {
        said = co_await (*listener)(std::move(command));
    } catch (...) { thrown = std::current_exception(); }
    if (thrown && is_cancellation(thrown)) { std::rethrow_exception(thrown); }
    if (thrown) {
        log.error("a command failed", {{"command", name}, {"reason", text_of(thrown)}});
        said = apology();
    }
    co_return said;
}

}  // namespace hirewise::app
