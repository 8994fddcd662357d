#include "raw_peer.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/write.hpp>

namespace hirewise::net {

using asio::ip::tcp;

awaitable<bool> raw_peer::read_more() {
    char bytes[16 * 1024];
    const auto [failed, count] = co_await socket_.async_read_some(asio::buffer(bytes), use_tuple);
    received_.append(bytes, count);
    co_return !failed;
}

awaitable<std::string> raw_peer::read_until(std::string end) {
    bool is_open = true;
    while (is_open && received_.find(end) == std::string::npos) { is_open = co_await read_more(); }
    const auto found = received_.find(end);
    const auto length = found == std::string::npos ? received_.size() : found + end.size();
    auto text = received_.substr(0, length);
    received_.erase(0, length);
    co_return text;
}

awaitable<std::string> raw_peer::read_exactly(std::size_t count) {
    bool is_open = true;
    while (is_open && received_.size() < count) { is_open = co_await read_more(); }
    auto bytes = received_.substr(0, count);
    received_.erase(0, count);
    co_return bytes;
}

awaitable<std::string> raw_peer::read_to_end() {
    bool is_open = true;
    while (is_open) { is_open = co_await read_more(); }
    co_return std::move(received_);
}

awaitable<void> raw_peer::write(std::string bytes) {
    const auto [failed, count] = co_await asio::async_write(socket_, asio::buffer(bytes), use_tuple);
    (void)failed;  // the other side may have gone; then the test sees that there
}

awaitable<void> raw_peer::write_bytewise(std::string bytes) {
    socket_.set_option(tcp::no_delay{true});
    for (const char byte : bytes) { co_await write(std::string(1, byte)); }
}

void raw_peer::end_writing() {
    boost::system::error_code ignored;
    socket_.shutdown(tcp::socket::shutdown_send, ignored);
}

void raw_peer::close() {
    socket_.close();
}

void raw_peer::reset() {
    socket_.set_option(asio::socket_base::linger{true, 0});
    socket_.close();
}

raw_listener::raw_listener(asio::io_context& context, int backlog) : acceptor_{context} {
    acceptor_.open(tcp::v4());
    acceptor_.bind(tcp::endpoint{asio::ip::address_v4::loopback(), 0});
    acceptor_.listen(backlog);
}

awaitable<raw_peer> raw_listener::accept() {
    auto socket = co_await acceptor_.async_accept(asio::use_awaitable);
    co_return raw_peer{std::move(socket)};
}

awaitable<raw_peer> connect_raw(std::uint16_t port) {
    tcp::socket socket{co_await asio::this_coro::executor};
    const tcp::endpoint there{asio::ip::address_v4::loopback(), port};
    co_await socket.async_connect(there, asio::use_awaitable);
    co_return raw_peer{std::move(socket)};
}

awaitable<std::string> answer_once(raw_peer& peer, std::string answer) {
    auto head = co_await peer.read_until("\r\n\r\n");
    co_await peer.write(std::move(answer));
    co_return head;
}

}  // namespace hirewise::net
