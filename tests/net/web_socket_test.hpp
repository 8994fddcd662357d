#pragma once

#include <memory>
#include <string>
#include <utility>

#include "net/errors.hpp"
#include "net_test.hpp"
#include "raw_peer.hpp"
#include "raw_web_socket.hpp"

namespace hirewise::net {

// A client of ours against a server whose bytes the test decides.
class web_socket_test : public net_test {
protected:
    // What the server does with the one connection, once it is up.
    void play_server(std::function<awaitable<void>(raw_peer&)> script) {
        script_ = std::move(script);
        beside([this] { return serve_script(); });
    }

    // The connection to it.
    std::unique_ptr<web_socket> open(web_socket_options options = {}) {
        const auto opener = connector(options);
        auto opened = run(opener->connect(plain_at(listener_.port())));
        return opened ? std::move(*opened) : nullptr;
    }

    // Reads one message; its text or the error's.
    std::string read_text(web_socket& socket) {
        const auto message = run(socket.read());
        return message ? *message : message.error().message();
    }

    raw_listener listener_{context_};

private:
    awaitable<void> serve_script() {
        auto peer = co_await listener_.accept();
        co_await accept_upgrade(peer);
        co_await script_(peer);
    }

    std::function<awaitable<void>(raw_peer&)> script_;
};

}  // namespace hirewise::net
