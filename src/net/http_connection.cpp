#include "net/http_connection.hpp"

#include <utility>

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/span_body.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include "net/dial.hpp"
#include "net/errors.hpp"
#include "net/tcp_facts.hpp"
#include "net/translate_error.hpp"

namespace hirewise::net {
namespace {

namespace http = boost::beast::http;
using borrowed_body = http::span_body<const char>;

constexpr std::uint32_t header_limit = 64 * 1024;  // bytes

http::request<borrowed_body> as_message(const http_request& request) {
    http::request<borrowed_body> message;
    message.version(11);
    message.method_string(request.method);
    message.target(request.address.target);
    for (const auto& [name, value] : request.headers) { message.insert(name, value); }
    message.set(http::field::host, host_header(request.address));
    message.erase(http::field::connection);
    message.body() = {request.body.data(), request.body.size()};
    message.prepare_payload();
    return message;
}

http_response from_message(http::response<http::string_body> message) {
    http_response response;
    response.status = static_cast<int>(message.result_int());
    for (const auto& field : message) { response.headers.emplace_back(field.name_string(), field.value()); }
    response.body = std::move(message.body());
    return response;
}

// Interim answers (100 and its like) are followed by the real one.
bool is_interim(const http::response<http::string_body>& message) {
    return message.result_int() / 100 == 1;
}

}  // namespace

awaitable<result<http_response>> http_connection::exchange(request_ptr request, exchange_limits limits) {
    can_go_on_ = false;
    confirmed_before_ = confirmed_bytes(stream_->tcp().socket().native_handle());
    stream_->expires_after(limits.timeout);
    const auto unsent = co_await write(request);
    if (unsent) {
        was_stale_ = nothing_taken_in(unsent);
        co_return unsent;
    }
    stream_->expires_after(limits.timeout);
    co_return co_await read(request->method == "HEAD", limits.body);
}

awaitable<error_code> http_connection::write(request_ptr request) {
    auto message = as_message(*request);
    const auto [failed, sent] = co_await http::async_write(*stream_, message, use_tuple);
    co_return translate_error(failed);
}

awaitable<result<http_response>> http_connection::read(bool is_head, std::size_t body_limit) {
    for (;;) {
        http::response_parser<http::string_body> parser;
        parser.header_limit(header_limit);
        parser.body_limit(body_limit);
        parser.skip(is_head);
        const auto [unread, read] = co_await http::async_read(*stream_, received_, parser, use_tuple);
        if (unread) {
            const auto failed = translate_error(unread);
            was_stale_ = !parser.got_some() && nothing_taken_in(failed);
            if (failed == net_errc::message_too_big || failed == asio::error::operation_aborted) { co_return failed; }
            co_return net_errc::outcome_unknown;
        }
        if (is_interim(parser.get())) { continue; }
        can_go_on_ = parser.keep_alive() && received_.size() == 0;
        co_return from_message(parser.release());
    }
}

// The peer's end of the stream confirms what the peer had taken in by then. A reset confirms nothing, so it leaves the
// outcome open.
bool http_connection::nothing_taken_in(const error_code& failed) {
    const bool is_end = failed == net_errc::closed || failed == asio::error::broken_pipe;
    return is_end && confirmed_bytes(stream_->tcp().socket().native_handle()) == confirmed_before_;
}

bool http_connection::is_reusable() {
    return can_go_on_ && is_quiet(stream_->tcp().socket().native_handle());
}

}  // namespace hirewise::net
