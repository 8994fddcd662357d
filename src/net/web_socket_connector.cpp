#include <utility>

#include "net/beast_web_socket.hpp"
#include "net/dial.hpp"
#include "net/errors.hpp"
#include "net/translate_error.hpp"
#include "net/web_socket.hpp"

namespace hirewise::net {
namespace {

using std::chrono::steady_clock;

// Whatever HTTP says instead of 101, well-formed or not, the upgrade did not happen.
error_code upgrade_failure(const error_code& failed) {
    const auto translated = translate_error(failed);
    const bool was_answered = translated == net_errc::protocol_violation || translated == net_errc::message_too_big;
    return was_answered ? make_error_code(net_errc::upgrade_refused) : translated;
}

awaitable<result<std::unique_ptr<web_socket>>> connect_web_socket(dialer from, web_socket_options options,
                                                                  web_address address) {
    const auto deadline = steady_clock::now() + options.connect_timeout;
    auto opened = co_await dial(std::move(from), address, deadline);
    if (!opened) { co_return opened.error(); }
    auto link = std::make_shared<web_socket_link>(std::move(*opened), options.message_limit);
    const auto host = host_header(address);
    const auto [failed] = co_await link->protocol.async_handshake(host, address.target, use_tuple);
    if (failed) { co_return upgrade_failure(failed); }
    co_return make_web_socket(std::move(link));
}

class dialing_connector final : public web_socket_connector {
public:
    dialing_connector(dialer from, web_socket_options options) : from_{std::move(from)}, options_{options} {}

    awaitable<result<std::unique_ptr<web_socket>>> connect(web_address address) override {
        return connect_web_socket(from_, options_, std::move(address));
    }

private:
    dialer from_;
    web_socket_options options_;
};

}  // namespace

std::unique_ptr<web_socket_connector> make_web_socket_connector(asio::any_io_executor executor,
                                                                std::shared_ptr<asio::ssl::context> tls,
                                                                proxy_rules proxies, web_socket_options options) {
    dialer from{std::move(executor), std::move(tls), std::move(proxies)};
    return std::make_unique<dialing_connector>(std::move(from), options);
}

}  // namespace hirewise::net
