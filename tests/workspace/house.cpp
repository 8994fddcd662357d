#include "house.hpp"

#include <stdexcept>

#include "async/with_deadline.hpp"
#include "net/web_address.hpp"

namespace hirewise::test {

json object(std::initializer_list<std::pair<std::string, json>> members) {
    json made = json::object();
    for (const auto& [name, value] : members) { made[name] = value; }
    return made;
}

result<std::string> house::app_link::read(std::chrono::milliseconds limit) {
    return run_to_end(context_, async::with_deadline(limit, socket_->read()));
}

json house::app_link::next() {
    const auto frame = read();
    if (!frame) { throw std::runtime_error{"no frame: " + frame.error().message()}; }
    return parse_json(*frame).value();
}

void house::app_link::send(const json& frame) {
    send_text(dump_json(frame));
}

void house::app_link::send_text(std::string frame) {
    (void)run_to_end(context_, socket_->write(std::move(frame)));
}

void house::app_link::acknowledge(const json& envelope) {
    send(object({{"envelope_id", envelope.at("envelope_id")}}));
}

void house::app_link::acknowledge(const json& envelope, json payload) {
    send(object({{"envelope_id", envelope.at("envelope_id")}, {"payload", std::move(payload)}}));
}

house::house(workspace::workspace_options options) : options_{options} {
    // Times in tests are short, and each event comes once unless a test says otherwise.
    if (options.redelivery_waits == workspace::workspace_options{}.redelivery_waits) {
        options.redelivery_waits.clear();
    }
    auto opened = workspace::open_workspace(context_.get_executor(), std::move(options), log_.log());
    if (!opened) { throw std::runtime_error{"cannot open a workspace: " + opened.error().message()}; }
    open_ = std::move(*opened);
    client_ = net::make_http_client(context_.get_executor(), nullptr, {});
    connector_ = net::make_web_socket_connector(context_.get_executor(), nullptr, {});
}

house::~house() {
    run_to_end(context_, open_->stop());
}

net::http_response house::send(const std::string& method, const std::string& target, net::header_list headers,
                               std::string body) {
    const auto answer = try_to_send(method, target, std::move(headers), std::move(body));
    if (!answer) { throw std::runtime_error{"no answer: " + answer.error().message()}; }
    return *answer;
}

result<net::http_response> house::try_to_send(const std::string& method, const std::string& target,
                                              net::header_list headers, std::string body) {
    net::http_request request;
    request.method = method;
    request.address = net::parse_web_address(open_->page_address()).value();
    request.address.target = target;
    request.headers = std::move(headers);
    request.body = std::move(body);
    return run_to_end(context_, client_->send(std::move(request)));
}

json house::call(const std::string& method, const json& arguments) {
    return call_with("Bearer " + options_.bot_token, method, arguments);
}

json house::call_with(const std::string& authorization, const std::string& method, const json& arguments) {
    net::header_list headers = {{"Content-Type", "application/json; charset=utf-8"}};
    if (!authorization.empty()) { headers.emplace_back("Authorization", authorization); }
    return parse_json(send("POST", "/api/" + method, std::move(headers), dump_json(arguments)).body).value();
}

json house::call_by_form(const std::string& method, std::string form) {
    net::header_list headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                                {"Authorization", "Bearer " + options_.bot_token}};
    return parse_json(send("POST", "/api/" + method, std::move(headers), std::move(form)).body).value();
}

std::string house::link_address() {
    const json opened = call_with("Bearer " + options_.app_token, "apps.connections.open", json::object());
    return opened.at("url").get<std::string>();
}

result<std::unique_ptr<net::web_socket>> house::dial(const std::string& address) {
    return run_to_end(context_, connector_->connect(net::parse_web_address(address).value()));
}

house::app_link house::connect() {
    return app_link{context_, std::move(dial(link_address()).value())};
}

house::app_link house::connect_and_greet() {
    app_link link = connect();
    if (link.next().at("type") != "hello") { throw std::runtime_error{"not greeted"}; }
    return link;
}

bool house::wait_until(std::function<bool()> reached, std::chrono::milliseconds limit) {
    return run_to_end(context_, open_->wait_until(std::move(reached), limit)).has_value();
}

}  // namespace hirewise::test
