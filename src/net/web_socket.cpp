#include "net/web_socket.hpp"

#include <utility>

#include <boost/asio/buffer.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

#include "net/beast_web_socket.hpp"
#include "net/errors.hpp"
#include "net/translate_error.hpp"

namespace hirewise::net {
namespace {

namespace websocket = boost::beast::websocket;
using link_ptr = std::shared_ptr<web_socket_link>;

// Bytes of one write to the socket; a client's frame is masked piece by piece in a buffer of this size.
constexpr std::size_t write_buffer_bytes = std::size_t{32} * 1024;

// What ends here on purpose counts as cancelled, whatever the streams below make of it.
error_code reason(const web_socket_link& link, const error_code& failed) {
    if (failed && link.is_ended_here) { return asio::error::operation_aborted; }
    return translate_error(failed);
}

awaitable<result<std::string>> read_message(link_ptr link) {
    std::string message;
    auto buffer = asio::dynamic_buffer(message);
    do {
        const auto [failed, read] = co_await link->protocol.async_read_some(buffer, 0, use_tuple);
        if (failed) { co_return reason(*link, failed); }
        link->heard();
    } while (!link->protocol.is_message_done());
    co_return std::move(message);
}

awaitable<result<>> write_message(link_ptr link, std::string text) {
    link->protocol.text(true);
    const auto [failed, sent] = co_await link->protocol.async_write(asio::buffer(text), use_tuple);
    if (failed) { co_return reason(*link, failed); }
    co_return result<>{};
}

awaitable<result<>> send_ping(link_ptr link) {
    const websocket::ping_data nothing;
    const auto [failed] = co_await link->protocol.async_ping(nothing, use_tuple);
    if (failed) { co_return reason(*link, failed); }
    co_return result<>{};
}

awaitable<void> close_link(link_ptr link, std::chrono::milliseconds limit) {
    if (link->is_ended_here) { co_return; }
    link->is_ended_here = true;
    link->cutoff.expires_after(limit);
    link->cutoff.async_wait([link](const error_code& stopped) {
        if (!stopped) { link->abort(false); }
    });
    const websocket::close_reason normal{websocket::close_code::normal};
    const auto [failed] = co_await link->protocol.async_close(normal, use_tuple);
    (void)failed;  // closed or not, the connection is dropped now
    link->cutoff.cancel();
    link->abort(false);
}

class linked_web_socket final : public web_socket {
public:
    explicit linked_web_socket(link_ptr link) : link_{std::move(link)} {}
    linked_web_socket(const linked_web_socket&) = delete;
    linked_web_socket& operator=(const linked_web_socket&) = delete;
    ~linked_web_socket() override {
        link_->cutoff.cancel();
        link_->abort(false);
    }

    awaitable<result<std::string>> read() override { return read_message(link_); }
    awaitable<result<>> write(std::string text) override { return write_message(link_, std::move(text)); }
    awaitable<result<>> ping() override { return send_ping(link_); }
    awaitable<void> close(std::chrono::milliseconds limit) override { return close_link(link_, limit); }
    void abort(bool reset) override { link_->abort(reset); }
    std::chrono::steady_clock::time_point last_heard() const override { return link_->last_heard; }

private:
    link_ptr link_;
};

}  // namespace

web_socket_link::web_socket_link(std::shared_ptr<stream> opened, std::size_t message_limit)
    : connection{std::move(opened)},
      protocol{*connection},
      cutoff{connection->get_executor()},
      last_heard{std::chrono::steady_clock::now()} {
    protocol.auto_fragment(false);  // Slack drops messages that come in pieces
    protocol.write_buffer_bytes(write_buffer_bytes);
    protocol.read_message_max(message_limit);
}

void web_socket_link::abort(bool reset) {
    is_ended_here = true;
    connection->drop(reset);
}

std::unique_ptr<web_socket> make_web_socket(std::shared_ptr<web_socket_link> link) {
    link->connection->expires_never();
    link->heard();
    // The link owns the callback, so a plain pointer is enough. It runs while a read is pending.
    link->protocol.control_callback([owner = link.get()](auto, auto) { owner->heard(); });
    return std::make_unique<linked_web_socket>(std::move(link));
}

}  // namespace hirewise::net
