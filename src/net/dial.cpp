#include "net/dial.hpp"

#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>

#include "net/errors.hpp"
#include "net/resolve.hpp"
#include "net/translate_error.hpp"

namespace hirewise::net {
namespace {

namespace http = boost::beast::http;
using std::chrono::steady_clock;
using endpoints = std::vector<asio::ip::tcp::endpoint>;

std::string bracketed(const std::string& host) {
    return host.find(':') == std::string::npos ? host : "[" + host + "]";
}

// One address after the other. Each gets its share of the time left, so that a dead first one leaves time for others.
awaitable<result<>> connect_to_any(stream& connection, endpoints candidates, steady_clock::time_point deadline) {
    error_code last = asio::error::timed_out;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const auto now = steady_clock::now();
        if (now >= deadline) { break; }
        connection.expires_at(now + (deadline - now) / static_cast<int>(candidates.size() - i));
        const auto [failed] = co_await connection.tcp().async_connect(candidates[i], use_tuple);
        if (!failed) {
            connection.expires_at(deadline);
            connection.tune();
            co_return result<>{};
        }
        last = translate_error(failed);
        if (last == asio::error::operation_aborted) { break; }
    }
    co_return last;
}

// Asks the proxy to connect us through (RFC 9110, section 9.3.6).
awaitable<result<>> connect_through(stream& connection, proxy via, web_address to) {
    const auto target = bracketed(to.host) + ":" + std::to_string(to.port);
    std::string request = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n";
    if (!via.authorization.empty()) { request += "Proxy-Authorization: " + via.authorization + "\r\n"; }
    request += "\r\n";
    const auto [unsent, sent] = co_await asio::async_write(connection.tcp(), asio::buffer(request), use_tuple);
    if (unsent) { co_return translate_error(unsent); }

    boost::beast::flat_buffer received;
    http::response_parser<http::empty_body> answer;
    answer.skip(true);  // what follows the header is the tunnel, whatever the header says
    const auto [unread, read] = co_await http::async_read_header(connection.tcp(), received, answer, use_tuple);
    if (unread) { co_return translate_error(unread); }
    const auto status = answer.get().result_int();
    if (status == 407) { co_return net_errc::proxy_unauthorised; }
    // Bytes beyond the header would have to come from a server that speaks first: TLS servers do not.
    if (status / 100 != 2 || received.size() != 0) { co_return net_errc::proxy_refused; }
    co_return result<>{};
}

}  // namespace

awaitable<result<std::unique_ptr<stream>>> dial(dialer from, web_address to, steady_clock::time_point deadline) {
    if (!to.secure && !is_loopback(to.host)) { co_return net_errc::insecure_address; }
    const auto via = from.proxies.proxy_for(to.host);
    const auto& next_host = via ? via->host : to.host;
    const auto next_port = via ? via->port : to.port;
    auto found = co_await resolve(from.executor, next_host, next_port, deadline);
    if (!found) { co_return found.error(); }

    auto connection = std::make_unique<stream>(from.executor);
    const auto connected = co_await connect_to_any(*connection, std::move(*found), deadline);
    if (!connected) { co_return connected.error(); }
    if (via) {
        const auto passed = co_await connect_through(*connection, *via, to);
        if (!passed) { co_return passed.error(); }
    }
    if (to.secure) {
        const auto secured = co_await connection->secure_as_client(*from.tls, to.host);
        if (!secured) { co_return secured.error(); }
    }
    co_return std::move(connection);
}

std::string host_header(const web_address& address) {
    const std::uint16_t usual = address.secure ? 443 : 80;
    const auto host = bracketed(address.host);
    return address.port == usual ? host : host + ":" + std::to_string(address.port);
}

}  // namespace hirewise::net
