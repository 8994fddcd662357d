#pragma once

#include <memory>

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

#include "async/asio.hpp"
#include "base/result.hpp"
#include "net/http_server.hpp"
#include "net/stream.hpp"

namespace hirewise::net {

// The server's side of one connection: request after request, perhaps ending as a WebSocket.
class http_session {
public:
    // The service and the options must outlive it.
    http_session(const http_service& service, const http_server_options& options, std::shared_ptr<stream> connection)
        : service_{service}, options_{options}, stream_{std::move(connection)} {}

    // Ends when the connection does. What the service throws passes through.
    awaitable<void> run();

private:
    using request_message = boost::beast::http::request<boost::beast::http::string_body>;
    using response_message = boost::beast::http::response<boost::beast::http::string_body>;
    enum class next { request, farewell, nothing };  // another request; a polite end; the connection is gone

    awaitable<next> serve_one();
    awaitable<next> read_request(request_message& into);
    awaitable<next> answer(request_message message);
    awaitable<next> upgrade(request_message message);
    awaitable<next> send(response_message message);
    awaitable<void> say_farewell();
    awaitable<void> discard_until_end();

    const http_service& service_;
    const http_server_options& options_;
    std::shared_ptr<stream> stream_;
    boost::beast::flat_buffer received_;
};

}  // namespace hirewise::net
