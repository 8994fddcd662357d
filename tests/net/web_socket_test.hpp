#pragma once

#include <functional>
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
        beside([this, script] { return serve_script(script); });
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
    awaitable<void> serve_script(std::function<awaitable<void>(raw_peer&)> script) {
        auto peer = co_await listener_.accept();
        co_await accept_upgrade(peer);
        co_await script(peer);
    }
};

}  // namespace hirewise::net
