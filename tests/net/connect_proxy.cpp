#include "connect_proxy.hpp"

#include <array>
#include <charconv>
#include <memory>

#include <boost/asio/buffer.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>

namespace hirewise::net {
namespace {

using asio::ip::tcp;
using socket_ptr = std::shared_ptr<tcp::socket>;

// Copies bytes until either side ends, then ends both.
awaitable<void> pump(socket_ptr from, socket_ptr to) {
    std::array<char, 16 * 1024> bytes;
    for (;;) {
        const auto [unread, count] = co_await from->async_read_some(asio::buffer(bytes), use_tuple);
        if (unread) { break; }
        const auto piece = asio::buffer(bytes, count);
        const auto [unsent, sent] = co_await asio::async_write(*to, piece, use_tuple);
        if (unsent) { break; }
    }
    from->close();
    to->close();
}

std::uint16_t port_in(const std::string& head) {
    const auto end = head.find(" HTTP/1.1");
    const auto colon = head.rfind(':', end);
    std::uint16_t port = 0;
    std::from_chars(head.data() + colon + 1, head.data() + end, port);
    return port;
}

bool has_authorization(const std::string& head, const std::string& value) {
    return value.empty() || head.find("\r\nProxy-Authorization: " + value + "\r\n") != std::string::npos;
}

}  // namespace

connect_proxy::connect_proxy(asio::io_context& context)
    : acceptor_{context, tcp::endpoint{asio::ip::address_v4::loopback(), 0}},
      tunnels_{context.get_executor(), 100, [](std::exception_ptr) {}} {}

awaitable<void> connect_proxy::run() {
    for (;;) {
        auto [failed, client] = co_await acceptor_.async_accept(use_tuple);
        if (failed) { break; }
        (void)tunnels_.spawn(serve(std::move(client)));
    }
    co_await asio::this_coro::reset_cancellation_state(asio::disable_cancellation());
    tunnels_.cancel();
    co_await tunnels_.join();
}

awaitable<void> connect_proxy::serve(tcp::socket client) {
    std::string head;
    auto buffer = asio::dynamic_buffer(head);
    const auto [failed, count] = co_await asio::async_read_until(client, buffer, "\r\n\r\n", use_tuple);
    if (failed) { co_return; }
    heads_.push_back(head);

    std::string answer = scripted_answer.empty() ? "HTTP/1.1 200 Connection established\r\n\r\n" : scripted_answer;
    const bool is_let_through = has_authorization(head, wanted_authorization);
    if (!is_let_through) { answer = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"; }
    const tcp::endpoint there{asio::ip::address_v4::loopback(), port_in(head)};
    tcp::socket server{client.get_executor()};
    if (is_let_through && scripted_answer.empty()) { co_await server.async_connect(there, asio::use_awaitable); }
    co_await asio::async_write(client, asio::buffer(answer), asio::use_awaitable);
    if (!server.is_open()) { co_return; }

    const auto left = std::make_shared<tcp::socket>(std::move(client));
    const auto right = std::make_shared<tcp::socket>(std::move(server));
    (void)tunnels_.spawn(pump(left, right));
    co_await pump(right, left);
}

}  // namespace hirewise::net
