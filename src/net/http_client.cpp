#include <algorithm>
#include <list>
#include <optional>
#include <utility>

#include "net/dial.hpp"
#include "net/errors.hpp"
#include "net/http.hpp"
#include "net/http_connection.hpp"
#include "net/http_text.hpp"

namespace hirewise::net {
namespace {

using std::chrono::steady_clock;
using connection_ptr = std::unique_ptr<http_connection>;

// Connections that wait for their next request, the longest waiting first.
class idle_connections {
public:
    idle_connections(std::size_t limit, std::chrono::milliseconds timeout) : limit_{limit}, timeout_{timeout} {}

    // The one to that server that was used last, or nothing.
    connection_ptr take(const web_address& server) {
        drop_unfit();
        const auto found =
            std::find_if(waiting_.rbegin(), waiting_.rend(), [&](const entry& idle) { return idle.leads_to(server); });
        if (found == waiting_.rend()) { return nullptr; }
        auto connection = std::move(found->connection);
        waiting_.erase(std::next(found).base());
        return connection;
    }

    void keep(const web_address& server, connection_ptr connection) {
        waiting_.push_back({server.secure, server.host, server.port, std::move(connection), steady_clock::now()});
        if (waiting_.size() > limit_) { waiting_.pop_front(); }
    }

private:
    struct entry {
        bool secure;
        std::string host;
        std::uint16_t port;
        connection_ptr connection;
        steady_clock::time_point since;

        bool leads_to(const web_address& server) const {
            return secure == server.secure && port == server.port && host == server.host;
        }
    };

    void drop_unfit() {
        const auto oldest = steady_clock::now() - timeout_;
        waiting_.remove_if([&](entry& idle) { return idle.since < oldest || !idle.connection->is_reusable(); });
    }

    std::size_t limit_;
    std::chrono::milliseconds timeout_;
    std::list<entry> waiting_;
};

struct client_state {
    client_state(dialer from, http_client_options limits)
        : dial_from{std::move(from)}, options{limits}, idle{limits.idle_connections, limits.idle_timeout} {}

    dialer dial_from;
    http_client_options options;
    idle_connections idle;
};
using state_ptr = std::shared_ptr<client_state>;

// The answer, or nothing if the connection turned out to be stale and the request can be sent again.
awaitable<std::optional<result<http_response>>> send_on(state_ptr client, connection_ptr connection,
                                                        request_ptr request) {
    const exchange_limits limits{client->options.answer_timeout, client->options.body_limit};
    auto answer = co_await connection->exchange(request, limits);
    if (!answer && connection->was_stale()) { co_return std::nullopt; }
    if (connection->is_reusable()) { client->idle.keep(request->address, std::move(connection)); }
    co_return std::optional<result<http_response>>{std::move(answer)};
}

awaitable<result<http_response>> send_on_fresh(state_ptr client, request_ptr request) {
    const auto deadline = steady_clock::now() + client->options.connect_timeout;
    auto opened = co_await dial(client->dial_from, request->address, deadline);
    if (!opened) { co_return opened.error(); }
    auto connection = std::make_unique<http_connection>(std::move(*opened));
    auto answer = co_await send_on(client, std::move(connection), request);
    if (!answer) { co_return net_errc::closed; }  // not seen by the server, but neither is there another to try
    co_return std::move(*answer);
}

awaitable<result<http_response>> send_request(state_ptr client, request_ptr request) {
    if (!is_well_formed(*request)) { co_return net_errc::bad_request; }
    if (auto idle = client->idle.take(request->address)) {
        auto answer = co_await send_on(client, std::move(idle), request);
        if (answer) { co_return std::move(*answer); }
    }
    co_return co_await send_on_fresh(client, request);
}

class pooled_http_client final : public http_client {
public:
    explicit pooled_http_client(state_ptr state) : state_{std::move(state)} {}

    awaitable<result<http_response>> send(http_request request) override {
        return send_request(state_, std::make_shared<const http_request>(std::move(request)));
    }

private:
    state_ptr state_;  // shared with the calls that are under way
};

}  // namespace

std::unique_ptr<http_client> make_http_client(asio::any_io_executor executor, std::shared_ptr<asio::ssl::context> tls,
                                              proxy_rules proxies, http_client_options options) {
    dialer from{std::move(executor), std::move(tls), std::move(proxies)};
    return std::make_unique<pooled_http_client>(std::make_shared<client_state>(std::move(from), options));
}

}  // namespace hirewise::net
