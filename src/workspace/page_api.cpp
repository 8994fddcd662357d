#include "workspace/page_api.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <set>
#include <utility>

#include <boost/asio/error.hpp>

#include "base/json.hpp"
#include "base/text.hpp"
#include "workspace/answers.hpp"
#include "workspace/arguments.hpp"
#include "workspace/page_files.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

constexpr std::chrono::seconds longest_poll{25};
constexpr std::string_view token_mark = "{{token}}";
constexpr std::string_view policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

std::string_view type_of(std::string_view name) {
    if (name.ends_with(".js")) { return "text/javascript; charset=utf-8"; }
    if (name.ends_with(".css")) { return "text/css; charset=utf-8"; }
    return "text/html; charset=utf-8";
}

json place_object(const message_place& place) {
    return json::object({{"channel", place.channel}, {"ts", place.ts}});
}

// What a person is told when a command or a press came to nothing.
std::string_view trouble(const error_code& error) {
    if (error == asio::error::timed_out) { return "operation_timeout"; }
    if (error == asio::error::not_connected) { return "dispatch_failed"; }
    return "invalid_arguments";
}

net::http_response outcome(const error_code& error) {
    return error ? error_answer(200, trouble(error)) : json_answer(200, json::object({{"ok", true}}));
}

json message_for_page(const posted_message& message, const std::string& bot_user) {
    json shown = place_object({message.channel, message.ts});
    shown["thread_ts"] = message.thread_ts;
    shown["user"] = message.user;
    shown["is_bot"] = message.user == bot_user;
    shown["is_ephemeral"] = !message.ephemeral_to.empty();
    shown["text"] = text_at(message.content, "text");
    for (const char* name : {"blocks", "reactions"}) {
        if (message.content.contains(name)) { shown[name] = message.content[name]; }
    }
    return shown;
}

}  // namespace

page_api::page_api(const workspace_options& options, const hirewise::workspace::state& state, workspace& house,
                   change_bell& changed, std::string token)
    : options_{options}, state_{state}, house_{house}, changed_{changed}, token_{std::move(token)} {}

awaitable<net::http_response> page_api::answer(std::string path, json query, net::http_request request) {
    if (!is_addressed_here(request)) { co_return error_answer(403, "wrong_host"); }
    if (path == "/") { co_return file("index.html"); }
    const std::string name = path.substr(path.rfind('/') + 1);
    if (!page_file(name).empty() && name != "index.html") { co_return file(name); }
    if (!is_from_the_page(request)) { co_return error_answer(403, "wrong_token"); }
    co_return co_await data(std::move(path), std::move(query), std::move(request));
}

bool page_api::is_addressed_here(const net::http_request& request) const {
    const std::string host = lower_ascii(net::header_value(request.headers, "Host"));
    const std::string port = ":" + std::to_string(port_);
    return host == "127.0.0.1" + port || host == "localhost" + port;
}

bool page_api::is_from_the_page(const net::http_request& request) const {
    const bool is_json = net::header_value(request.headers, "Content-Type").starts_with("application/json");
    const bool is_plain = request.method == "GET" || (request.method == "POST" && is_json);
    return is_plain && net::header_value(request.headers, "X-Page-Token") == token_;
}

net::http_response page_api::file(std::string_view name) const {
    net::http_response answer;
    answer.body = std::string{page_file(name)};
    const std::size_t mark = answer.body.find(token_mark);
    if (mark != std::string::npos) { answer.body.replace(mark, token_mark.size(), token_); }
    answer.headers.emplace_back("Content-Type", std::string{type_of(name)});
    answer.headers.emplace_back("Content-Security-Policy", std::string{policy});
    answer.headers.emplace_back("X-Content-Type-Options", "nosniff");
    answer.headers.emplace_back("Referrer-Policy", "no-referrer");
    answer.headers.emplace_back("Cache-Control", "no-store");
    return answer;
}

awaitable<net::http_response> page_api::data(std::string path, json query, net::http_request request) {
    if (request.method == "GET" && path == "/page/state") { co_return json_answer(200, overview()); }
    if (request.method == "GET" && path == "/page/changes") { co_return co_await changes(std::move(query)); }
    if (request.method != "POST") { co_return error_answer(404, "not_found"); }
    auto body = parse_json(request.body);
    if (!body || !body->is_object()) { co_return error_answer(400, "invalid_json"); }
    if (path == "/page/post") { co_return post(*body); }
    if (path == "/page/command") { co_return co_await command(std::move(*body)); }
    if (path == "/page/press") { co_return co_await press(std::move(*body)); }
    co_return error_answer(404, "not_found");
}

json page_api::overview() const {
    json people = json::array();
    for (const person& who : state_.people()) {
        people.push_back(json::object({{"id", who.id}, {"name", who.name}, {"is_admin", who.is_admin}}));
    }
    json rooms = json::array();
    for (const room& where : state_.rooms()) {
        rooms.push_back(json::object(
            {{"id", where.id}, {"name", where.name}, {"is_direct", where.is_direct}, {"members", where.members}}));
    }
    json shown = json::object({{"ok", true}, {"team", options_.team_name}, {"people", people}, {"rooms", rooms}});
    shown["bot"] = json::object({{"id", options_.bot_user}, {"name", options_.bot_name}});
    shown["commands"] = options_.commands;
    return shown;
}

awaitable<net::http_response> page_api::changes(json query) {
    const auto since = static_cast<std::size_t>(std::max(0L, number_argument(query, "since", 0)));
    auto reached = [this, since] { return stopping_ || state_.journal().size() > since; };
    auto waited = co_await changed_.wait_until(std::move(reached), longest_poll);
    (void)waited;  // after the longest poll the answer is empty and the page asks again
    co_return json_answer(200, changes_since(since, text_at(query, "as")));
}

json page_api::changes_since(std::size_t since, const std::string& viewer) const {
    const auto& journal = state_.journal();
    json messages = json::array();
    json gone = json::array();
    std::set<std::pair<std::string, std::string>> told;
    for (std::size_t i = since; i < journal.size(); ++i) {
        const message_place& place = journal[i];
        if (!told.emplace(place.channel, place.ts).second) { continue; }
        const posted_message* message = state_.find(place);
        if (message == nullptr) {
            gone.push_back(place_object(place));
        } else if (is_visible(*message, viewer)) {
            messages.push_back(message_for_page(*message, options_.bot_user));
        }
    }
    return json::object({{"ok", true},
                         {"position", std::max(since, journal.size())},
                         {"links", house_.links_up()},
                         {"messages", messages},
                         {"gone", gone}});
}

bool page_api::is_visible(const posted_message& message, const std::string& viewer) const {
    const room* where = state_.find_room(message.channel);
    const bool is_for_viewer = message.ephemeral_to.empty() || message.ephemeral_to == viewer;
    return is_for_viewer && where != nullptr && state::is_member(*where, viewer);
}

net::http_response page_api::post(const json& body) {
    const std::string ts = house_.post_as(text_at(body, "as"), text_at(body, "channel"), text_at(body, "text"),
                                          text_at(body, "thread_ts"));
    if (ts.empty()) { return error_answer(200, "invalid_arguments"); }
    return json_answer(200, json::object({{"ok", true}, {"ts", ts}}));
}

awaitable<net::http_response> page_api::command(json body) {
    auto work = house_.type_command(text_at(body, "as"), text_at(body, "channel"), text_at(body, "command"),
                                    text_at(body, "text"));
    const auto answered = co_await std::move(work);
    co_return outcome(answered ? error_code{} : answered.error());
}

awaitable<net::http_response> page_api::press(json body) {
    auto work = house_.press(text_at(body, "as"), text_at(body, "channel"), text_at(body, "ts"),
                             text_at(body, "action_id"), text_at(body, "value"));
    const auto answered = co_await std::move(work);
    co_return outcome(answered ? error_code{} : answered.error());
}

}  // namespace hirewise::workspace
