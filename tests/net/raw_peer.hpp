#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include "async/asio.hpp"

namespace hirewise::net {

// One TCP connection whose bytes a test decides itself.
class raw_peer {
public:
    explicit raw_peer(asio::ip::tcp::socket socket) : socket_{std::move(socket)} {}

    // Reads until `end` has come and returns all up to and with it; what follows is kept. Shorter if the stream ended.
    awaitable<std::string> read_until(std::string end);
    awaitable<std::string> read_exactly(std::size_t count);
    // Everything up to the end of the stream, or to its reset.
    awaitable<std::string> read_to_end();
    awaitable<void> write(std::string bytes);
    // Each byte in a segment of its own.
    awaitable<void> write_bytewise(std::string bytes);
    // No more bytes from here; the other direction stays open.
    void end_writing();
    void close();
    void reset();

private:
    awaitable<bool> read_more();

    asio::ip::tcp::socket socket_;
    std::string received_;
};

// Accepts on a port of loopback. Without accept() a client gets connected and hears nothing.
class raw_listener {
public:
    explicit raw_listener(asio::io_context& context, int backlog = 16);
    std::uint16_t port() const { return acceptor_.local_endpoint().port(); }
    awaitable<raw_peer> accept();
    void close() { acceptor_.close(); }

private:
    asio::ip::tcp::acceptor acceptor_;
};

awaitable<raw_peer> connect_raw(std::uint16_t port);

// Reads one request and returns its head; `answer` goes back.
awaitable<std::string> answer_once(raw_peer& peer, std::string answer);

}  // namespace hirewise::net
