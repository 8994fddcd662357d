#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/error.hpp>
#include <boost/asio/steady_timer.hpp>

#include "async/mailbox.hpp"
#include "net/errors.hpp"
#include "net/web_socket.hpp"

namespace hirewise::test {

// One connection as its far end sees it. Outlives the web_socket that the client got for it.
class fake_peer {
public:
    using clock = std::chrono::steady_clock;

    explicit fake_peer(asio::any_io_executor executor)
        : incoming_{executor, 100'000}, end_of_connection_{executor, clock::time_point::max()} {}

    // What the client did.
    std::vector<std::string> frames;  // text messages, in order
    int pings = 0;
    bool got_close_frame = false;
    bool gone = false;  // the client holds no TCP connection any more

    // What the far end does.
    bool answers_pings = true;
    bool answers_close = true;  // false: the client waits for its whole limit
    bool takes_writes = true;   // false: writes hang until the connection is gone
    std::optional<error_code> write_error;

    // A text message of the far end.
    void send(std::string frame) {
        result<std::string> message{std::move(frame)};
        (void)incoming_.push(std::move(message));
        last_heard_ = clock::now();
    }

    // The far end is gone: with a close frame, or as the error says.
    void end(error_code how = net::net_errc::closed) {
        result<std::string> failure{how};
        (void)incoming_.push(std::move(failure));
    }

private:
    friend class fake_web_socket;

    void leave() {
        gone = true;
        incoming_.close();
        end_of_connection_.cancel();
    }

    async::mailbox<result<std::string>> incoming_;
    asio::steady_timer end_of_connection_;
    clock::time_point last_heard_ = clock::now();
};

class fake_web_socket final : public net::web_socket {
public:
    explicit fake_web_socket(std::shared_ptr<fake_peer> peer) : peer_{std::move(peer)} {}
    fake_web_socket(const fake_web_socket&) = delete;
    fake_web_socket& operator=(const fake_web_socket&) = delete;
    ~fake_web_socket() override { peer_->leave(); }

    awaitable<result<std::string>> read() override {
        const auto peer = peer_;
        co_await peer->incoming_.wait_until_filled();
        if (peer->gone) { co_return error_code{asio::error::operation_aborted}; }
        auto next = peer->incoming_.try_pop();
        co_return std::move(*next);
    }

    awaitable<result<>> write(std::string text) override {
        const auto peer = peer_;
        while (!peer->takes_writes && !peer->gone) {
            const auto [error] = co_await peer->end_of_connection_.async_wait(use_tuple);
            (void)error;
        }
        if (peer->gone) { co_return error_code{asio::error::operation_aborted}; }
        if (peer->write_error) { co_return *peer->write_error; }
        peer->frames.push_back(std::move(text));
        co_return result<>{};
    }

    awaitable<result<>> ping() override {
        if (peer_->gone) { co_return error_code{asio::error::operation_aborted}; }
        ++peer_->pings;
        if (peer_->answers_pings) { peer_->last_heard_ = fake_peer::clock::now(); }
        co_return result<>{};
    }

    awaitable<void> close(std::chrono::milliseconds limit) override {
        const auto peer = peer_;
        peer->got_close_frame = true;
        if (!peer->answers_close) {
            asio::steady_timer timer{co_await asio::this_coro::executor, limit};
            const auto [error] = co_await timer.async_wait(use_tuple);
            (void)error;
        }
        peer->leave();
    }

    void abort(bool) override { peer_->leave(); }

    std::chrono::steady_clock::time_point last_heard() const override { return peer_->last_heard_; }

private:
    std::shared_ptr<fake_peer> peer_;
};

// Connects to fake peers, or refuses.
class fake_web_socket_connector : public net::web_socket_connector {
public:
    explicit fake_web_socket_connector(asio::any_io_executor executor) : executor_{std::move(executor)} {}

    std::vector<net::web_address> dialled;
    std::vector<std::shared_ptr<fake_peer>> peers;  // in the order they were connected
    std::size_t most_open = 0;                      // connections at one time

    std::optional<error_code> refusal;           // if set: no connection
    std::function<awaitable<void>()> hold;       // if set: awaited before the connection is made or refused
    std::function<void(fake_peer&)> on_connect;  // if set: called with each new peer, to say hello

    std::size_t open() const {
        const auto is_open = [](const auto& peer) { return !peer->gone; };
        return static_cast<std::size_t>(std::count_if(peers.begin(), peers.end(), is_open));
    }

    awaitable<result<std::unique_ptr<net::web_socket>>> connect(net::web_address address) override {
        dialled.push_back(std::move(address));
        if (hold) { co_await hold(); }
        if (refusal) { co_return *refusal; }
        peers.push_back(std::make_shared<fake_peer>(executor_));
        most_open = std::max(most_open, open());
        std::unique_ptr<net::web_socket> socket = std::make_unique<fake_web_socket>(peers.back());
        if (on_connect) { on_connect(*peers.back()); }
        co_return socket;
    }

private:
    asio::any_io_executor executor_;
};

}  // namespace hirewise::test
