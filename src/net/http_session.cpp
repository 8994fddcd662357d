#include "net/http_session.hpp"

#include <array>
#include <utility>

#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/websocket/rfc6455.hpp>

#include "net/beast_web_socket.hpp"
#include "net/errors.hpp"
#include "net/http_text.hpp"
#include "net/translate_error.hpp"

namespace hirewise::net {
namespace {

namespace http = boost::beast::http;
namespace websocket = boost::beast::websocket;

constexpr std::uint32_t header_limit = 16 * 1024;  // bytes
constexpr std::chrono::milliseconds farewell_limit{2'000};

http_request from_message(http::request<http::string_body> message) {
    http_request request;
    request.method = std::string{message.method_string()};
    request.address.target = std::string{message.target()};
    for (const auto& field : message) { request.headers.emplace_back(field.name_string(), field.value()); }
    request.body = std::move(message.body());
    return request;
}

// A fault of the service shows as 500 instead of as a broken message.
bool can_be_sent(const http_response& response) {
    return response.status >= 200 && response.status <= 599 && is_well_formed(response.headers);
}

http::response<http::string_body> as_message(http_response response, bool answers_head) {
    if (!can_be_sent(response)) { response = {.status = 500, .headers = {}, .body = {}}; }
    http::response<http::string_body> message;
    message.version(11);
    message.result(static_cast<unsigned>(response.status));
    for (const auto& [name, value] : response.headers) { message.insert(name, value); }
    const bool has_no_body = response.status == 204 || response.status == 304;
    if (!has_no_body) { message.content_length(response.body.size()); }
    if (!has_no_body && !answers_head) { message.body() = std::move(response.body); }
    return message;
}

// The answer to what could not be read as a request; 0: the connection is gone and there is nothing to say.
int status_for(const error_code& failed) {
    if (failed == http::error::header_limit || failed == http::error::buffer_overflow) { return 431; }
    if (failed == http::error::body_limit) { return 413; }
    return translate_error(failed) == net_errc::protocol_violation ? 400 : 0;
}

http::response<http::string_body> refusal(int status) {
    http_response response;
    response.status = status;
    auto message = as_message(std::move(response), false);
    message.keep_alive(false);
    return message;
}

}  // namespace

awaitable<void> http_session::run() {
    stream_->tune();
    stream_->expires_after(options_.idle_timeout);
    if (options_.tls) {
        const auto secured = co_await stream_->secure_as_server(*options_.tls);
        if (!secured) { co_return; }
    }
    next step = next::request;
    while (step == next::request) { step = co_await serve_one(); }
    if (step == next::farewell) { co_await say_farewell(); }
}

awaitable<http_session::next> http_session::serve_one() {
    request_message message;
    const auto step = co_await read_request(message);
    if (step != next::request) { co_return step; }
    if (websocket::is_upgrade(message)) { co_return co_await upgrade(std::move(message)); }
    co_return co_await answer(std::move(message));
}

awaitable<http_session::next> http_session::read_request(request_message& into) {
    http::request_parser<http::string_body> parser;
    parser.header_limit(header_limit);
    parser.body_limit(options_.body_limit);
    stream_->expires_after(options_.idle_timeout);
    const auto [failed, read] = co_await http::async_read(*stream_, received_, parser, use_tuple);
    if (!failed) {
        into = parser.release();
        co_return next::request;
    }
    const int status = status_for(failed);
    if (status == 0) { co_return next::nothing; }
    auto message = refusal(status);
    co_return co_await send(std::move(message));
}

awaitable<http_session::next> http_session::answer(request_message message) {
    const bool keep_alive = message.keep_alive();
    const bool is_head = message.method() == http::verb::head;
    http_response response;
    response.status = 404;
    if (service_.answer) {
        auto request = from_message(std::move(message));
        response = co_await service_.answer(std::move(request));
    }
    if (response.status == 0) { co_return next::nothing; }
    auto reply = as_message(std::move(response), is_head);
    reply.keep_alive(keep_alive);
    co_return co_await send(std::move(reply));
}

awaitable<http_session::next> http_session::upgrade(request_message message) {
    auto request = from_message(message);
    const bool can_serve = service_.admit_web_socket && service_.serve_web_socket;
    const int status = can_serve ? service_.admit_web_socket(request) : 404;
    if (status == 0) {
        stream_->expires_never();
        co_await discard_until_end();
        co_return next::nothing;
    }
    if (status != 101) {
        auto reply = refusal(status);
        co_return co_await send(std::move(reply));
    }
    if (received_.size() != 0) { co_return next::nothing; }  // frames before the handshake is done
    auto link = std::make_shared<web_socket_link>(stream_, options_.body_limit);
    const auto [failed] = co_await link->protocol.async_accept(message, use_tuple);
    if (failed) { co_return next::nothing; }
    auto socket = make_web_socket(std::move(link));
    co_await service_.serve_web_socket(std::move(request), std::move(socket));
    co_return next::nothing;
}

awaitable<http_session::next> http_session::send(response_message message) {
    stream_->expires_after(options_.idle_timeout);
    const auto [failed, sent] = co_await http::async_write(*stream_, message, use_tuple);
    if (failed) { co_return next::nothing; }
    co_return message.keep_alive() ? next::request : next::farewell;
}

// Closing while bytes of the client are unread would reset the connection and could take our answer with it, so our
// end is announced and the client's is awaited.
awaitable<void> http_session::say_farewell() {
    error_code ignored;  // it may be gone already
    stream_->tcp().socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    stream_->expires_after(farewell_limit);
    co_await discard_until_end();
}

awaitable<void> http_session::discard_until_end() {
    std::array<char, 4096> unwanted;
    error_code ended;
    while (!ended) {
        const auto [failed, read] = co_await stream_->tcp().async_read_some(asio::buffer(unwanted), use_tuple);
        ended = failed;
    }
}

}  // namespace hirewise::net
