#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <nlohmann/json.hpp>

#include "async/with_deadline.hpp"
#include "base/json.hpp"
#include "net/http.hpp"
#include "net/web_address.hpp"
#include "net/web_socket.hpp"
#include "support/log_record.hpp"
#include "support/run_to_end.hpp"
#include "workspace/workspace.hpp"

namespace hirewise::test {

using nlohmann::json;
using namespace std::chrono_literals;

inline json object(std::initializer_list<std::pair<std::string, json>> members) {
    json made = json::object();
    for (const auto& [name, value] : members) { made[name] = value; }
    return made;
}

// A workspace with a plain client beside it: everything a test says to it goes over the wire.
class house {
public:
    // One end of a Socket Mode link.
    class app_link {
    public:
        app_link(asio::io_context& context, std::unique_ptr<net::web_socket> socket)
            : context_{context}, socket_{std::move(socket)} {}

        // The next frame, or the reason why there is none.
        result<std::string> read(std::chrono::milliseconds limit = 5s) {
            return run_to_end(context_, async::with_deadline(limit, socket_->read()));
        }
        // The next frame as JSON; throws if there is none.
        json next() {
            const auto frame = read();
            if (!frame) { throw std::runtime_error{"no frame: " + frame.error().message()}; }
            return parse_json(*frame).value();
        }
        void send(const json& frame) { send_text(dump_json(frame)); }
        void send_text(std::string frame) { (void)run_to_end(context_, socket_->write(std::move(frame))); }
        void acknowledge(const json& envelope) { send(object({{"envelope_id", envelope.at("envelope_id")}})); }
        void acknowledge(const json& envelope, json payload) {
            send(object({{"envelope_id", envelope.at("envelope_id")}, {"payload", std::move(payload)}}));
        }
        net::web_socket& socket() { return *socket_; }

    private:
        asio::io_context& context_;
        std::unique_ptr<net::web_socket> socket_;
    };

    explicit house(workspace::workspace_options options = {}) : options_{options} {
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
    house(const house&) = delete;
    house& operator=(const house&) = delete;
    ~house() { run_to_end(context_, open_->stop()); }

    workspace::workspace& open() { return *open_; }
    asio::io_context& context() { return context_; }
    const workspace::workspace_options& options() const { return options_; }

    // Any request to the server; throws if it is not answered.
    net::http_response send(const std::string& method, const std::string& target, net::header_list headers,
                            std::string body) {
        const auto answer = try_to_send(method, target, std::move(headers), std::move(body));
        if (!answer) { throw std::runtime_error{"no answer: " + answer.error().message()}; }
        return *answer;
    }
    result<net::http_response> try_to_send(const std::string& method, const std::string& target,
                                           net::header_list headers, std::string body) {
        net::http_request request;
        request.method = method;
        request.address = net::parse_web_address(open_->page_address()).value();
        request.address.target = target;
        request.headers = std::move(headers);
        request.body = std::move(body);
        return run_to_end(context_, client_->send(std::move(request)));
    }

    // A Web API call with a JSON body and the bot's token.
    json call(const std::string& method, const json& arguments) {
        return call_with("Bearer " + options_.bot_token, method, arguments);
    }
    json call_with(const std::string& authorization, const std::string& method, const json& arguments) {
        net::header_list headers = {{"Content-Type", "application/json; charset=utf-8"}};
        if (!authorization.empty()) { headers.emplace_back("Authorization", authorization); }
        return parse_json(send("POST", "/api/" + method, std::move(headers), dump_json(arguments)).body).value();
    }
    json call_by_form(const std::string& method, std::string form) {
        net::header_list headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                                    {"Authorization", "Bearer " + options_.bot_token}};
        return parse_json(send("POST", "/api/" + method, std::move(headers), std::move(form)).body).value();
    }

    // The address of a new link.
    std::string link_address() {
        const json opened = call_with("Bearer " + options_.app_token, "apps.connections.open", json::object());
        return opened.at("url").get<std::string>();
    }
    result<std::unique_ptr<net::web_socket>> dial(const std::string& address) {
        return run_to_end(context_, connector_->connect(net::parse_web_address(address).value()));
    }
    // A link that is not greeted yet.
    app_link connect() { return app_link{context_, std::move(dial(link_address()).value())}; }
    // A link after its hello.
    app_link connect_and_greet() {
        app_link link = connect();
        if (link.next().at("type") != "hello") { throw std::runtime_error{"not greeted"}; }
        return link;
    }

    bool wait_until(std::function<bool()> reached, std::chrono::milliseconds limit = 5s) {
        return run_to_end(context_, open_->wait_until(std::move(reached), limit)).has_value();
    }

private:
    asio::io_context context_;
    log_record log_;
    workspace::workspace_options options_;
    std::unique_ptr<workspace::workspace> open_;
    std::unique_ptr<net::http_client> client_;
    std::unique_ptr<net::web_socket_connector> connector_;
};

// Starts a coroutine beside the test, so that the test can play the other side; join() gives its value.
template <class T>
class beside {
public:
    beside(asio::io_context& context, awaitable<T> work) : context_{context} {
        asio::co_spawn(context, std::move(work), [kept = value_](std::exception_ptr thrown, T got) {
            if (!thrown) { kept->emplace(std::move(got)); }
        });
    }

    // Throws if it does not end.
    T join() {
        const auto end = std::chrono::steady_clock::now() + 10s;
        context_.restart();
        while (!*value_ && context_.run_one_until(end) > 0) {}
        return std::move(value_->value());
    }

private:
    asio::io_context& context_;
    std::shared_ptr<std::optional<T>> value_ = std::make_shared<std::optional<T>>();
};

}  // namespace hirewise::test
