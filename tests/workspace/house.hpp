#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <nlohmann/json.hpp>

#include "base/json.hpp"
#include "net/http.hpp"
#include "net/web_socket.hpp"
#include "support/log_record.hpp"
#include "support/run_to_end.hpp"
#include "workspace/workspace.hpp"

namespace hirewise::test {

using nlohmann::json;
using namespace std::chrono_literals;

json object(std::initializer_list<std::pair<std::string, json>> members);

// A workspace with a plain client beside it: everything a test says to it goes over the wire.
class house {
public:
    // One end of a Socket Mode link.
    class app_link {
    public:
        app_link(asio::io_context& context, std::unique_ptr<net::web_socket> socket)
            : context_{context}, socket_{std::move(socket)} {}

        // The next frame, or the reason why there is none.
        result<std::string> read(std::chrono::milliseconds limit = 5s);
        // The next frame as JSON; throws if there is none.
        json next();
        void send(const json& frame);
        void send_text(std::string frame);
        void acknowledge(const json& envelope);
        void acknowledge(const json& envelope, json payload);
        net::web_socket& socket() { return *socket_; }

    private:
        asio::io_context& context_;
        std::unique_ptr<net::web_socket> socket_;
    };

    explicit house(workspace::workspace_options options = {});
    house(const house&) = delete;
    house& operator=(const house&) = delete;
    ~house();

    workspace::workspace& open() { return *open_; }
    asio::io_context& context() { return context_; }
    const workspace::workspace_options& options() const { return options_; }

    // Any request to the server; throws if it is not answered.
    net::http_response send(const std::string& method, const std::string& target, net::header_list headers,
                            std::string body);
    result<net::http_response> try_to_send(const std::string& method, const std::string& target,
                                           net::header_list headers, std::string body);

    // A Web API call with a JSON body and the bot's token.
    json call(const std::string& method, const json& arguments);
    json call_with(const std::string& authorization, const std::string& method, const json& arguments);
    json call_by_form(const std::string& method, std::string form);

    // The address of a new link.
    std::string link_address();
    result<std::unique_ptr<net::web_socket>> dial(const std::string& address);
    // A link that is not greeted yet.
    app_link connect();
    // A link after its hello.
    app_link connect_and_greet();

    bool wait_until(std::function<bool()> reached, std::chrono::milliseconds limit = 5s);

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
