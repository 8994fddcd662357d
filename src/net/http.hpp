#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "async/asio.hpp"
#include "base/result.hpp"
#include "net/proxy.hpp"
#include "net/web_address.hpp"

namespace boost::asio::ssl {
class context;
}

namespace hirewise::net {

using header_list = std::vector<std::pair<std::string, std::string>>;

struct http_request {
    std::string method = "GET";
    web_address address;  // on the server side only `target` is set
    header_list headers;  // Host, Content-Length and Connection are added
    std::string body;
};

struct http_response {
    int status = 200;
    header_list headers;
    std::string body;
};

// The first header of that name (any case), or empty.
std::string_view header_value(const header_list& headers, std::string_view name);

// Sends HTTP/1.1 requests. Calls may overlap; each has its own connection while it runs.
// Fails with: net_errc (address, trust, proxy, size), asio::error::timed_out until the request was written, system
// errors of the socket, and net_errc::outcome_unknown once it was written and no whole answer came.
// Redirects are answers, not followed.
class http_client {
public:
    virtual ~http_client() = default;
    virtual awaitable<result<http_response>> send(http_request request) = 0;
};

struct http_client_options {
    std::chrono::milliseconds connect_timeout{10'000};  // resolve, TCP, proxy and TLS together
    std::chrono::milliseconds answer_timeout{15'000};   // for writing; then again from there to the whole answer
    std::chrono::milliseconds idle_timeout{50'000};     // kept-alive connections are dropped after this
    std::size_t idle_connections = 8;                   // kept for reuse in all
    std::size_t body_limit = std::size_t{8} << 20U;     // bytes of one answer
};

// Keeps connections alive between requests. A request on a reused connection that the server had closed in the
// meantime is sent once more on a fresh one, but only when the server cannot have seen it: its end of the stream came
// before it took in any byte of the request. Idle connections are looked at when a request is sent, not by a timer, so
// that an idle client keeps no event loop running.
std::unique_ptr<http_client> make_http_client(asio::any_io_executor executor,
                                              std::shared_ptr<boost::asio::ssl::context> tls, proxy_rules proxies,
                                              http_client_options options = {});

}  // namespace hirewise::net
