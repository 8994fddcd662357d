#include "workspace/local_workspace.hpp"

#include <algorithm>
#include <exception>
#include <utility>

#include <boost/asio/error.hpp>

#include "base/json.hpp"
#include "base/text.hpp"
#include "net/tls.hpp"
#include "workspace/answers.hpp"
#include "workspace/arguments.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

constexpr std::string_view api_path = "/api/";
constexpr std::string_view response_path = "/response/";

const error_code invalid_argument = make_error_code(boost::system::errc::invalid_argument);

std::string mention_of(const std::string& user) {
    return "<@" + user + ">";
}

}  // namespace

local_workspace::local_workspace(asio::any_io_executor executor, workspace_options options, logger log)
    : executor_{executor},
      options_{std::move(options)},
      log_{std::move(log)},
      state_{options_},
      tickets_{ids_},
      triggers_{ids_, options_.clock},
      responses_{ids_, options_.clock},
      bell_{executor},
      schedule_{executor},
      links_{executor,
             options_,
             faults_,
             tickets_,
             schedule_,
             bell_,
             [this](socket_links::link_id from, std::string frame) { book_.take_frame(from, frame); },
             log_},
      book_{options_,  faults_, ids_,
            schedule_, bell_,   [this](const std::string& frame) { return links_.send_to_one(frame); }},
      responder_{options_, state_, responses_,
                 [this](const posted_message& message) { announce(*state_.find_room(message.channel), message); }},
      desk_{options_, state_, ids_, tickets_, triggers_, {}, [this](json event) { emit(std::move(event)); }},
      api_{options_, faults_, desk_, bell_},
      page_{options_, state_, *this, bell_, ids_.secret()},
      tasks_{executor, 1, [this](std::exception_ptr) { log_.error("a task of the workspace failed"); }} {}

result<> local_workspace::listen() {
    net::http_service service;
    service.answer = [this](net::http_request request) { return answer(std::move(request)); };
    service.admit_web_socket = [this](const net::http_request& request) { return links_.admit(request); };
    service.serve_web_socket = [this](net::http_request, std::unique_ptr<net::web_socket> socket) {
        return links_.serve(std::move(socket));
    };
    net::http_server_options how;
    how.port = options_.port;
    if (options_.tls) {
        auto context = net::tls_server_context(*options_.tls);
        if (!context) { return context.error(); }
        how.tls = std::move(*context);
    }
    auto server = net::listen_on_loopback(executor_, std::move(service), std::move(how), log_);
    if (!server) { return server.error(); }
    server_ = std::move(*server);
    api_.set_address("127.0.0.1:" + std::to_string(port()));
    page_.set_port(port());
    (void)tasks_.spawn(schedule_.run());  // the group is empty
    return {};
}

std::string local_workspace::address() const {
    return (options_.tls ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(port()) + "/";
}

std::string local_workspace::response_address(response_subject subject) {
    return address() + "response/" + responses_.issue(std::move(subject));
}

awaitable<net::http_response> local_workspace::answer(net::http_request request) {
    request_target target = parse_target(request.address.target);
    if (target.path.starts_with(api_path)) {
        std::string method = target.path.substr(api_path.size());
        co_return co_await api_.answer(std::move(method), std::move(request));
    }
    if (target.path.starts_with(response_path)) {
        net::http_response answered = responder_.answer(target.path.substr(response_path.size()), request);
        bell_.ring();
        co_return answered;
    }
    if (!options_.serves_page) { co_return error_answer(404, "not_found"); }
    co_return co_await page_.answer(std::move(target.path), std::move(target.query), std::move(request));
}

void local_workspace::emit(json event) {
    book_.deliver_event(event_callback(options_, std::move(event), ids_.event_id()));
}

// The message events that a message causes where the bot is a member.
void local_workspace::announce(const room& where, const posted_message& message) {
    if (!state::is_member(where, options_.bot_user)) { return; }
    if (where.is_direct || options_.sends_message_events) { emit(message_event(options_, where, message)); }
}

std::string local_workspace::post_as(const std::string& user, const std::string& channel, const std::string& text,
                                     const std::string& thread_ts) {
    const room* where = state_.find_room(channel);
    if (state_.find_person(user) == nullptr || where == nullptr || !state::is_member(*where, user)) { return {}; }
    if (!thread_ts.empty() && state_.find({where->id, thread_ts}) == nullptr) { return {}; }
    posted_message message;
    message.channel = where->id;
    message.user = user;
    message.thread_ts = thread_ts;
    message.content = json::object({{"text", valid_utf8(text)}});
    const posted_message posted = state_.add(std::move(message));
    const bool hears = state::is_member(*where, options_.bot_user);
    if (!where->is_direct && hears && text.find(mention_of(options_.bot_user)) != std::string::npos) {
        emit(mention_event(options_, posted));
    }
    announce(*where, posted);
    bell_.ring();
    return posted.ts;
}

awaitable<result<json>> local_workspace::acknowledged(std::string envelope_id) {
    if (!book_.find(envelope_id)->sent) { co_return error_code{asio::error::not_connected}; }
    auto reached = [this, envelope_id] { return book_.find(envelope_id)->acknowledged; };
    auto waited = co_await bell_.wait_until(std::move(reached), options_.ack_deadline);
    if (!waited) { co_return waited.error(); }
    co_return book_.find(envelope_id)->ack_payload;
}

awaitable<result<json>> local_workspace::type_command(std::string user, std::string channel, std::string command,
                                                      std::string text) {
    const person* who = state_.find_person(user);
    const room* where = state_.find_room(channel);
    const bool is_known = std::ranges::find(options_.commands, command) != options_.commands.end();
    if (who == nullptr || where == nullptr || !is_known || !state::is_member(*where, user)) {
        co_return invalid_argument;
    }
    const response_subject subject{who->id, where->id, "", ""};
    const interaction_terms terms{*who, *where, triggers_.issue(), response_address(subject)};
    const std::string id = book_.deliver_once("slash_commands", command_payload(options_, terms, command, text), 0);
    auto answered = co_await acknowledged(id);
    if (!answered || !answered->is_object()) { co_return answered; }
    if (answered->contains("text") || answered->contains("blocks")) {
        const refusal why_not = responder_.show(subject, *answered);
        if (why_not) { book_.complain("answer to a command: " + why_not.error + " " + join(why_not.messages, "; ")); }
        bell_.ring();
    }
    co_return answered;
}

awaitable<result<>> local_workspace::press(std::string user, std::string channel, std::string ts, std::string action_id,
                                           std::string value) {
    const person* who = state_.find_person(user);
    const room* where = state_.find_room(channel);
    if (who == nullptr || where == nullptr || !state::is_member(*where, user)) { co_return invalid_argument; }
    const posted_message* message = state_.find({where->id, ts});
    const bool is_seen = message != nullptr && (message->ephemeral_to.empty() || message->ephemeral_to == user);
    if (!is_seen) { co_return invalid_argument; }
    pressed_element element = find_element(member_at(message->content, "blocks"), action_id, value);
    if (element.action.is_null()) { co_return invalid_argument; }
    const std::string id = send_press(*who, *where, *message, std::move(element));
    const auto answered = co_await acknowledged(id);
    if (!answered) { co_return answered.error(); }
    co_return result<>{};
}

std::string local_workspace::send_press(const person& who, const room& where, const posted_message& message,
                                        pressed_element element) {
    response_subject subject{who.id, where.id, message.ts, ""};
    const interaction_terms terms{who, where, triggers_.issue(), response_address(std::move(subject))};
    json payload = press_payload(options_, terms, message, std::move(element), state_.next_ts());
    return book_.deliver_once("interactive", std::move(payload), 0);
}

std::string local_workspace::send_envelope(const std::string& type, json payload, int retry_attempt) {
    return book_.deliver_once(type, std::move(payload), retry_attempt);
}

faults& local_workspace::misbehave() {
    // The caller writes through the reference when this has returned; the change is looked at in a later turn.
    schedule_.after(std::chrono::milliseconds{0}, [this] {
        links_.review_misbehaviour();
        bell_.ring();
    });
    return faults_;
}

awaitable<void> local_workspace::stop() {
    api_.stop();
    page_.stop();
    bell_.ring();
    co_await links_.stop();
    schedule_.stop();
    co_await server_->stop();
    co_await tasks_.join();
    co_await bell_.close();
}

result<std::unique_ptr<workspace>> open_workspace(asio::any_io_executor executor, workspace_options options,
                                                  logger log) {
    const auto has_no_id = [](const person& who) { return who.id.empty(); };
    if (std::ranges::any_of(options.people, has_no_id)) { return invalid_argument; }
    auto opened = std::make_unique<local_workspace>(executor, std::move(options), std::move(log));
    if (auto listening = opened->listen(); !listening) { return listening.error(); }
    return std::unique_ptr<workspace>{std::move(opened)};
}

}  // namespace hirewise::workspace
