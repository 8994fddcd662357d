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
#include "workspace/file_door.hpp"
#include "workspace/page_server.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

constexpr std::string_view api_path = "/api/";
constexpr std::string_view response_path = "/response/";
constexpr std::string_view upload_path = "/upload/";
constexpr std::string_view file_path = "/files/";
constexpr std::string_view control_path = "/control/";

const error_code invalid_argument = make_error_code(boost::system::errc::invalid_argument);

// A use of a response address, as the traffic shows it.
traffic_entry response_entry(const net::http_request& request, const net::http_response& answered) {
    traffic_entry entry;
    entry.kind = "call";
    entry.name = "response_url";
    entry.ok = answered.status == 200;
    if (auto sent = parse_json(request.body)) { entry.sent = std::move(*sent); }
    if (auto received = parse_json(answered.body)) { entry.received = std::move(*received); }
    return entry;
}

// The error of what somebody did, for callers in C++.
error_code error_of(const deed& done) {
    if (done.error.empty()) { return {}; }
    if (done.error == "operation_timeout") { return asio::error::timed_out; }
    if (done.error == "dispatch_failed") { return asio::error::not_connected; }
    return done.error == "stopped" ? error_code{asio::error::operation_aborted} : invalid_argument;
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
      traffic_{bell_},
      schedule_{executor},
      links_{executor,
             options_,
             faults_,
             tickets_,
             schedule_,
             bell_,
             [this](socket_links::link_id from, std::string frame) { book_.take_frame(from, frame); },
             [this](socket_links::link_id id, std::string_view what) { note_link(id, what); },
             log_},
      http_{executor, options_, ids_.secret(),
            [this](const std::string& id, posted_outcome outcome) { book_.take_outcome(id, std::move(outcome)); },
            log_},
      book_{options_, faults_, ids_, schedule_, bell_, traffic_, [this](const envelope& sent) { return send(sent); }},
      views_{options_, state_, ids_},
      desk_{options_, state_, ids_, tickets_, triggers_, views_, [this](json event) { emit(std::move(event)); }},
      responder_{
          options_, state_, responses_,
          [this](const posted_message& message) { announce(desk_, *state_.find_room(message.channel), message); }},
      acts_{desk_, book_, responder_, bell_,
            [this](response_subject subject) { return response_address(std::move(subject)); }},
      api_{options_, faults_, desk_, bell_, traffic_},
      control_{desk_, *this, acts_, book_, traffic_, bell_, ids_.secret()},
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
    control_.set_port(port());
    desk_.address = address();
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
        traffic_.add(response_entry(request, answered));
        co_return answered;
    }
    if (target.path.starts_with(upload_path)) {
        co_return take_upload(state_, target.path.substr(upload_path.size()), request);
    }
    if (target.path.starts_with(file_path)) {
        co_return give_file(state_, options_, target.path.substr(file_path.size()), request);
    }
    const bool is_control = target.path.starts_with(control_path);
    const bool is_served = options_.serves_page || (options_.serves_control && is_control);
    if (!is_served) { co_return error_answer(404, "not_found"); }
    if (!control_.is_addressed_here(request)) { co_return error_answer(403, "wrong_host"); }
    if (!is_control) { co_return page_answer(target.path, control_.token()); }
    std::string name = target.path.substr(control_path.size());
    co_return co_await control_.answer(std::move(name), std::move(target.query), std::move(request));
}

void local_workspace::emit(json event) {
    const room* where = state_.find_room(text_at(event, "channel"));
    json whole = event_callback(options_, std::move(event), ids_.event_id());
    whole["is_ext_shared_channel"] = where != nullptr && where->kind == room_kind::shared;
    book_.deliver_event(std::move(whole));
}

std::optional<delivery_book::link_id> local_workspace::send(const envelope& sent) {
    if (options_.events_url.empty()) { return links_.send_to_one(frame_of(sent)); }
    return http_.send(sent) ? std::optional<delivery_book::link_id>{0} : std::nullopt;
}

void local_workspace::note_link(socket_links::link_id id, std::string_view what) {
    traffic_entry entry;
    entry.kind = "link";
    entry.name = std::string{what};
    entry.id = std::to_string(id);
    traffic_.add(std::move(entry));
    state_.note(change::what::links, "");
    bell_.ring();
}

std::string local_workspace::post_as(const std::string& user, const std::string& channel, const std::string& text,
                                     const std::string& thread_ts) {
    const json request =
        json::object({{"as", user}, {"channel", channel}, {"text", valid_utf8(text)}, {"thread_ts", thread_ts}});
    return text_at(acts_.post(request).more, "ts");
}

awaitable<result<json>> local_workspace::type_command(std::string user, std::string channel, std::string command,
                                                      std::string text) {
    json request = json::object({{"as", user}, {"channel", channel}, {"command", command}, {"text", text}});
    const deed done = co_await acts_.command(std::move(request));
    if (const error_code error = error_of(done); error) { co_return error; }
    co_return done.payload;
}

awaitable<result<>> local_workspace::press(std::string user, std::string channel, std::string ts, std::string action_id,
                                           std::string value) {
    json request = json::object({{"as", user}, {"channel", channel}, {"ts", ts}, {"action_id", action_id}});
    request["value"] = value;
    const deed done = co_await acts_.act(std::move(request));
    if (const error_code error = error_of(done); error) { co_return error; }
    co_return result<>{};
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
    control_.stop();
    bell_.ring();
    co_await links_.stop();
    co_await http_.stop();
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
