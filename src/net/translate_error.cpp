#include "net/translate_error.hpp"

#include <boost/asio/error.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/beast/core/error.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/websocket/error.hpp>

#include "net/errors.hpp"

namespace hirewise::net {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;

bool is_end(const error_code& error) {
    return error == asio::error::eof || error == asio::ssl::error::stream_truncated ||
           error == beast::http::error::end_of_stream || error == beast::http::error::partial_message ||
           error == beast::websocket::error::closed;
}

bool is_over_limit(const error_code& error) {
    return error == beast::http::error::body_limit || error == beast::http::error::header_limit ||
           error == beast::http::error::buffer_overflow || error == beast::websocket::error::message_too_big ||
           error == beast::websocket::error::buffer_overflow;
}

}  // namespace

error_code translate_error(const error_code& error) {
    static const auto& http_category = make_error_code(beast::http::error::bad_version).category();
    static const auto& web_socket_category = make_error_code(beast::websocket::error::closed).category();

    const auto& category = error.category();
    if (!error || category == boost::system::system_category()) { return error; }
    if (error == beast::error::timeout) { return asio::error::timed_out; }
    if (is_end(error)) { return net_errc::closed; }
    if (is_over_limit(error)) { return net_errc::message_too_big; }
    if (category == http_category || category == web_socket_category) { return net_errc::protocol_violation; }
    if (category == asio::error::get_netdb_category() || category == asio::error::get_addrinfo_category()) {
        return net_errc::name_not_found;
    }
    if (category == asio::error::get_ssl_category() || category == asio::ssl::error::get_stream_category()) {
        return net_errc::tls_failed;
    }
    return error;
}

}  // namespace hirewise::net
