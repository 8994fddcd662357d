#include "workspace/control_api.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "base/json.hpp"
#include "base/text.hpp"
#include "workspace/answers.hpp"
#include "workspace/arguments.hpp"
#include "workspace/control_views.hpp"
#include "workspace/fault_values.hpp"
#include "workspace/payloads.hpp"

namespace hirewise::workspace {

using nlohmann::json;
using std::chrono::milliseconds;

namespace {

constexpr long longest_wait = 25'000;

json done() {
    return json::object({{"ok", true}});
}

json invalid(const std::string& hint) {
    return refused_view("invalid_arguments", hint);
}

milliseconds asked_wait(const json& query) {
    return milliseconds{std::clamp(number_argument(query, "wait", 0), 0L, longest_wait)};
}

std::size_t asked_since(const json& query) {
    return static_cast<std::size_t>(std::max(0L, number_argument(query, "since", 0)));
}

}  // namespace

control_api::control_api(method_desk& desk, workspace& house, interactions& acts, delivery_book& book,
                         traffic_journal& traffic, change_bell& changed, std::string token)
    : desk_{desk},
      house_{house},
      acts_{acts},
      book_{book},
      traffic_{traffic},
      changed_{changed},
      token_{std::move(token)} {}

bool control_api::is_addressed_here(const net::http_request& request) const {
    const std::string host = lower_ascii(net::header_value(request.headers, "Host"));
    const std::string port = ":" + std::to_string(port_);
    return host == "127.0.0.1" + port || host == "localhost" + port;
}

bool control_api::has_token(const net::http_request& request) const {
    const bool is_json = net::header_value(request.headers, "Content-Type").starts_with("application/json");
    const bool is_plain = request.method == "GET" || (request.method == "POST" && is_json);
    return is_plain && net::header_value(request.headers, "X-Control-Token") == token_;
}

control_api::handler control_api::find_handler(const std::string& request) {
    static const std::map<std::string, handler> all = {
        {"GET workspace", &control_api::get_workspace},   {"GET changes", &control_api::get_changes},
        {"GET traffic", &control_api::get_traffic},       {"GET quiet", &control_api::get_quiet},
        {"GET faults", &control_api::get_faults},         {"GET complaints", &control_api::get_complaints},
        {"GET knowledge", &control_api::get_knowledge},   {"POST post", &control_api::post_post},
        {"POST command", &control_api::post_command},     {"POST act", &control_api::post_act},
        {"POST options", &control_api::post_options},     {"POST submit", &control_api::post_submit},
        {"POST close", &control_api::post_close},         {"POST shortcut", &control_api::post_shortcut},
        {"POST open_home", &control_api::post_open_home}, {"POST open_agent", &control_api::post_open_agent},
        {"POST react", &control_api::post_react},         {"POST event", &control_api::post_event},
        {"POST faults", &control_api::post_faults},       {"POST links", &control_api::post_links},
        {"POST knowledge", &control_api::post_knowledge},
    };
    const auto found = all.find(request);
    return found == all.end() ? nullptr : found->second;
}

awaitable<net::http_response> control_api::answer(std::string name, json query, net::http_request request) {
    if (!has_token(request)) { co_return error_answer(403, "wrong_token"); }
    const handler chosen = find_handler(request.method + " " + name);
    if (chosen == nullptr) { co_return json_answer(404, refused_view("not_found", "see docs/playground.md")); }
    json asked = std::move(query);
    if (request.method == "POST") {
        auto body = parse_json(request.body);
        if (!body || !body->is_object()) { co_return json_answer(400, refused_view("invalid_json", "a JSON object")); }
        asked = std::move(*body);
    }
    const json answered = co_await (this->*chosen)(std::move(asked));
    co_return json_answer(200, answered);
}

awaitable<json> control_api::get_workspace(json) {
    co_return workspace_view(desk_, house_.links_up());
}

awaitable<json> control_api::get_changes(json query) {
    const std::string viewer = text_at(query, "as");
    if (desk_.state.find_person(viewer) == nullptr) { co_return invalid("as: the id of a person, see GET workspace"); }
    const std::size_t since = asked_since(query);
    auto reached = [this, since, viewer] { return stopping_ || has_news(desk_, since, viewer); };
    auto waited = co_await changed_.wait_until(std::move(reached), asked_wait(query));
    (void)waited;  // nothing new: the answer is empty
    co_return changes_view(desk_, since, viewer, house_.links_up());
}

awaitable<json> control_api::get_traffic(json query) {
    const std::size_t since = asked_since(query);
    auto reached = [this, since] { return stopping_ || traffic_.position() > since; };
    auto waited = co_await changed_.wait_until(std::move(reached), asked_wait(query));
    (void)waited;  // nothing new: the answer is empty
    json answer = done();
    answer["position"] = traffic_.position();
    answer["entries"] = traffic_.entries_since(since);
    co_return answer;
}

awaitable<json> control_api::get_quiet(json query) {
    const milliseconds still{std::clamp(number_argument(query, "for", 0), 0L, longest_wait)};
    const auto end = std::chrono::steady_clock::now() + asked_wait(query);
    auto since = std::chrono::steady_clock::now();
    std::size_t seen = activity();
    for (;;) {
        const auto now = std::chrono::steady_clock::now();
        const bool is_over = now >= end || stopping_;
        if (activity() != seen) {
            seen = activity();
            since = now;
        }
        const bool is_quiet = book_.open() == 0 && now - since >= still;
        if (is_quiet || is_over) {
            json answer = done();
            answer["quiet"] = is_quiet;
            co_return answer;
        }
        const auto next = book_.open() == 0 ? std::min(end, since + still) : end;
        auto moved = [this, seen, open = book_.open()] {
            return stopping_ || activity() != seen || book_.open() != open;
        };
        auto waited = co_await changed_.wait_until(std::move(moved), std::chrono::ceil<milliseconds>(next - now));
        (void)waited;  // looked at again either way
    }
}

awaitable<json> control_api::get_faults(json) {
    json answer = faults_view(house_.misbehave());
    answer["ok"] = true;
    co_return answer;
}

awaitable<json> control_api::post_faults(json body) {
    read_faults read = faults_from(body);
    if (!read.hint.empty()) { co_return invalid(read.hint); }
    faults& now = house_.misbehave();
    now = std::move(read.set);
    json answer = faults_view(now);
    answer["ok"] = true;
    co_return answer;
}

awaitable<json> control_api::get_complaints(json) {
    json answer = done();
    answer["complaints"] = house_.complaints();
    co_return answer;
}

awaitable<json> control_api::post_links(json body) {
    static const std::map<std::string, workspace::ending> endings = {{"close_frame", workspace::ending::close_frame},
                                                                     {"drop", workspace::ending::drop},
                                                                     {"reset", workspace::ending::reset}};
    const auto how = endings.find(text_at(body, "end"));
    const std::string reason = text_at(body, "disconnect");
    if (how != endings.end()) {
        house_.end_links(how->second);
    } else if (reason == "warning" || reason == "refresh_requested" || reason == "link_disabled") {
        house_.send_disconnect(reason);
    } else if (body.contains("frame")) {
        house_.send_frame(text_at(body, "frame"));
    } else {
        co_return invalid(
            "end: close_frame, drop, reset; or disconnect: warning, refresh_requested, link_disabled; "
            "or frame: any text");
    }
    co_return done();
}

awaitable<json> control_api::post_event(json body) {
    json event = member_at(body, "event");
    if (text_at(event, "type").empty()) { co_return invalid("event: an inner event with its type"); }
    const int attempt = static_cast<int>(std::clamp<std::int64_t>(integer_at(body, "retry_attempt"), 0, 3));
    json whole = event_callback(desk_.options, std::move(event), desk_.ids.event_id());
    json answer = done();
    answer["envelope_id"] = house_.send_envelope("events_api", std::move(whole), attempt);
    co_return answer;
}

awaitable<json> control_api::get_knowledge(json query) {
    const auto& files = desk_.options.knowledge;
    if (!files) { co_return refused_view("not_found", "this workspace was started without knowledge files"); }
    json answer = done();
    const std::string file = text_at(query, "file");
    if (file.empty()) {
        answer["files"] = files->list();
        co_return answer;
    }
    const auto text = files->read(file);
    if (!text) { co_return invalid("file: one of GET knowledge; " + text.error().message()); }
    answer["text"] = *text;
    co_return answer;
}

awaitable<json> control_api::post_knowledge(json body) {
    const auto& files = desk_.options.knowledge;
    if (!files) { co_return refused_view("not_found", "this workspace was started without knowledge files"); }
    if (!member_at(body, "text").is_string()) { co_return invalid("text: what the file is to hold"); }
    const auto written = files->write(text_at(body, "file"), text_at(body, "text"));
    if (!written) {
        co_return refused_view("not_saved",
                               "file: a .md or .yaml file in the knowledge folder; " + written.error().message());
    }
    co_return done();
}

}  // namespace hirewise::workspace
