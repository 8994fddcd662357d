#include "system/stage.hpp"

#include <algorithm>
#include <csignal>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "async/pause.hpp"
#include "base/json.hpp"
#include "net/http.hpp"
#include "support/run_to_end.hpp"
#include "support/run_until.hpp"
#include "support/test_certificates.hpp"
#include "system/program.hpp"
#include "workspace/payloads.hpp"
#include "workspace/state.hpp"

namespace hirewise::test {

namespace {

// Made once for a test program: it takes a while.
const test_certificates& certificates() {
    static const test_certificates made = make_test_certificates();
    return made;
}

const std::vector<std::chrono::milliseconds> slack_plan = workspace::workspace_options{}.redelivery_waits;

}  // namespace

stage::stage() : stage{set_up{}} {}

stage::stage(set_up how) : how_{std::move(how)} {
    workspace::workspace_options options = how_.workspace;
    // Each event comes once unless a test says otherwise, so that no redelivery blurs what is looked at.
    if (options.redelivery_waits == slack_plan) { options.redelivery_waits.clear(); }
    if (how_.through_relay) { how_.over_tls = false; }
    if (how_.over_tls) {
        const test_identity& good = certificates().good;
        options.tls = net::server_identity{good.certificate_chain, good.private_key};
        folder_.write("authority.pem", certificates().authority);
    }
    auto opened = workspace::open_workspace(context_.get_executor(), std::move(options), log_.log());
    if (!opened) { throw std::runtime_error{"cannot open a workspace: " + opened.error().message()}; }
    slack_ = std::move(*opened);
    if (how_.through_relay) {
        relay_ = std::make_unique<frame_relay>(context_.get_executor(), slack_->port());
        relay_->on_frame_of_bot = [this](const raw_frame&) { (void)slack_->misbehave(); };  // wakes the waiting test
    }
}

stage::~stage() {
    bot_.reset();
    if (relay_) { run_to_end(context_, relay_->stop()); }
    run_to_end(context_, slack_->stop());
}

std::map<std::string, std::string> stage::environment() const {
    std::map<std::string, std::string> variables = {
        {"SLACK_APP_TOKEN", how_.workspace.app_token},
        {"SLACK_BOT_TOKEN", how_.workspace.bot_token},
        {"SLACK_API_URL", slack_->api_address()},
        {"HIREWISE_KNOWLEDGE", knowledge_.path().string()},
        {"HIREWISE_STATE_DIR", (folder_.path() / "state").string()},
        {"HIREWISE_LOG", "debug"},
    };
    if (how_.over_tls) { variables["SSL_CERT_FILE"] = (folder_.path() / "authority.pem").string(); }
    if (relay_) { variables["SLACK_API_URL"] = "http://127.0.0.1:" + std::to_string(relay_->port()) + "/api/"; }
    for (const auto& [name, value] : how_.environment) { variables[name] = value; }
    return variables;
}

void stage::start_bot() {
    bot_.reset();
    bot_.emplace(context_.get_executor(), program(), std::vector<std::string>{"serve"}, environment());
}

std::unique_ptr<child_process> stage::start_another_bot(const std::map<std::string, std::string>& variables) {
    auto all = environment();
    for (const auto& [name, value] : variables) { all[name] = value; }
    return std::make_unique<child_process>(context_.get_executor(), program(), std::vector<std::string>{"serve"}, all);
}

bool stage::start_bot_and_wait() {
    start_bot();
    return wait_until([this] { return slack_->links_up() >= links_of_bot; });
}

int stage::wait_for_end(std::chrono::milliseconds limit) {
    const auto code = run_to_end(context_, bot_->wait(limit), limit + patience());
    return code ? *code : -1;
}

int stage::end_bot(int signal_number) {
    bot_->send_signal(signal_number);
    return wait_for_end();
}

bool stage::wait_until(std::function<bool()> reached, std::chrono::milliseconds limit) {
    return run_to_end(context_, slack_->wait_until(std::move(reached), limit), limit + patience()).has_value();
}

awaitable<json> stage::ask_control(std::string name, json body) {
    net::http_request request;
    request.method = body.is_null() ? "GET" : "POST";
    request.address =
        net::parse_web_address("http://127.0.0.1:" + std::to_string(slack_->port()) + "/control/" + name).value();
    request.headers = {{"X-Control-Token", slack_->control_token()}, {"Content-Type", "application/json"}};
    if (!body.is_null()) { request.body = dump_json(body); }
    const auto client = net::make_http_client(context_.get_executor(), nullptr, {});
    const auto answer = co_await client->send(std::move(request));
    if (!answer) { co_return json(); }
    co_return parse_json(answer->body).value();
}

json stage::control(const std::string& name, const json& body) {
    return run_to_end(context_, ask_control(name, body), patience());
}

std::vector<json> stage::control_twice(const std::string& name, const json& body) {
    std::vector<json> answers;
    const auto first = [&answers](std::exception_ptr, json answer) { answers.push_back(std::move(answer)); };
    asio::co_spawn(context_, ask_control(name, body), first);
    auto second = control(name, body);
    (void)run_until(
        context_, [&answers] { return !answers.empty(); }, patience());
    answers.push_back(std::move(second));
    return answers;
}

std::string stage::mention(const std::string& question) {
    return slack_->post_as("U0ANNA", "C0HIRING", "<@U0BOT> " + question);
}

std::string stage::ask_directly(const std::string& question) {
    return slack_->post_as("U0ANNA", "D0ANNA", question);
}

std::string stage::mention_without_event(const std::string& question) {
    return slack_->post_as("U0ANNA", "C0HIRING", question);
}

std::vector<workspace::posted_message> stage::answers_to(const std::string& ts) const {
    std::vector<workspace::posted_message> answers;
    std::ranges::copy_if(slack_->messages(), std::back_inserter(answers), [&](const auto& message) {
        return message.user == how_.workspace.bot_user && message.thread_ts == ts;
    });
    return answers;
}

bool stage::wait_for_answer(const std::string& ts, std::chrono::milliseconds limit) {
    return wait_until([this, ts] { return !answers_to(ts).empty(); }, limit);
}

namespace {

awaitable<net::http_response> ask_probe(net::web_address where) {
    const auto executor = co_await asio::this_coro::executor;
    const auto client = net::make_http_client(executor, nullptr, {});
    net::http_request request;
    request.address = std::move(where);
    const auto answer = co_await client->send(std::move(request));
    if (!answer) { co_return net::http_response{0, {}, {}}; }
    co_return *answer;
}

awaitable<bool> ask_probe_until(net::web_address where, int status, std::chrono::steady_clock::time_point end) {
    while (std::chrono::steady_clock::now() < end) {
        const auto answer = co_await ask_probe(where);
        if (answer.status == status) { co_return true; }
        co_await async::pause(20ms);
    }
    co_return false;
}

}  // namespace

// The port is in the log of the last start.
net::web_address stage::probe_address(const std::string& target) const {
    const auto& output = bot_->output();
    const auto line = output.rfind("health can be asked for");
    const auto port = line == output.npos ? line : output.find("\"port\":\"", line);
    if (port == output.npos) { throw std::runtime_error{"the bot did not say where its health can be asked for"}; }
    const auto begin = port + std::string_view{"\"port\":\""}.size();
    const auto number = output.substr(begin, output.find('"', begin) - begin);
    return net::parse_web_address("http://127.0.0.1:" + number + target).value();
}

net::http_response stage::probe(const std::string& target) {
    return run_to_end(context_, ask_probe(probe_address(target)));
}

bool stage::wait_for_probe(const std::string& target, int status, std::chrono::milliseconds limit) {
    const auto end = std::chrono::steady_clock::now() + limit;
    return run_to_end(context_, ask_probe_until(probe_address(target), status, end), limit + patience());
}

bool stage::is_live(std::chrono::milliseconds limit) {
    const auto end = std::chrono::steady_clock::now() + limit;
    const auto left = [end] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
    };
    if (!wait_until([this] { return slack_->links_up() > 0; }, left())) { return false; }
    // Asked in a channel where no earlier answer makes this one wait for its turn.
    const std::string ts = slack_->post_as("U0BEN", "C0BACKEND", "<@U0BOT> Rust or Go for an MVP?");
    return wait_for_answer(ts, left());
}

const workspace::posted_message& stage::message_at(const std::string& ts) const {
    const auto found = std::ranges::find(slack_->messages(), ts, &workspace::posted_message::ts);
    if (found == slack_->messages().end()) { throw std::runtime_error{"no message at " + ts}; }
    return *found;
}

json stage::mention_payload(const std::string& ts, const std::string& event_id) const {
    json event = workspace::mention_event(how_.workspace, message_at(ts));
    if (text_at(event, "text").find("<@U0BOT>") == std::string::npos) {
        event["text"] = "<@U0BOT> " + text_at(event, "text");
    }
    return workspace::event_callback(how_.workspace, std::move(event), event_id);
}

json stage::message_payload(const std::string& ts, const std::string& event_id) const {
    const workspace::posted_message& message = message_at(ts);
    workspace::room where;
    if (message.channel.starts_with("D")) { where.kind = workspace::room_kind::direct; }
    json event = workspace::message_event(how_.workspace, where, message);
    return workspace::event_callback(how_.workspace, std::move(event), event_id);
}

bool stage::all_acknowledged(const std::vector<std::string>& envelope_ids) const {
    return std::ranges::all_of(envelope_ids, [this](const std::string& id) {
        const auto found = std::ranges::find(slack_->deliveries(), id, &workspace::delivery::envelope_id);
        return found != slack_->deliveries().end() && found->acknowledged;
    });
}

std::vector<std::string> lines_with(const std::string& output, const std::string& part) {
    std::vector<std::string> found;
    std::size_t begin = 0;
    while (begin < output.size()) {
        const std::size_t end = std::min(output.find('\n', begin), output.size());
        std::string line = output.substr(begin, end - begin);
        if (line.find(part) != std::string::npos) { found.push_back(std::move(line)); }
        begin = end + 1;
    }
    return found;
}

}  // namespace hirewise::test
