#include "app/slack_connections.hpp"

#include <random>
#include <utility>

#include "net/http.hpp"
#include "net/web_socket.hpp"

namespace hirewise::app {
namespace {

class internet_connections final : public slack_connections {
public:
    internet_connections(asio::any_io_executor executor, std::shared_ptr<asio::ssl::context> tls,
                         const configuration& settings, logger log)
        : executor_{executor},
          log_{std::move(log)},
          http_{net::make_http_client(executor, tls, settings.proxies)},
          connector_{net::make_web_socket_connector(executor, tls, settings.proxies)} {
        slack_io::web_api_options options;
        options.base = settings.api_base;
        options.app_token = settings.app_token;
        options.bot_token = settings.bot_token;
        options.seed = std::random_device{}();
        api_ = slack_io::make_web_api(*http_, std::move(options), log_);
    }

    slack_io::web_api& api() override { return *api_; }

    std::unique_ptr<slack_io::socket_mode_client> links_into(slack_io::envelope_sink sink) override {
        slack_io::socket_mode_options options;
        options.seed = std::random_device{}();
        return slack_io::make_socket_mode_client(executor_, *api_, *connector_, std::move(sink), options, log_);
    }

private:
    asio::any_io_executor executor_;
    logger log_;
    std::unique_ptr<net::http_client> http_;
    std::unique_ptr<net::web_socket_connector> connector_;
    std::unique_ptr<slack_io::web_api> api_;
};

}  // namespace

result<std::unique_ptr<slack_connections>> connections_to_slack(asio::any_io_executor executor,
                                                                const configuration& settings, logger log) {
    auto tls = net::tls_client_context(settings.anchors);
    if (!tls) { return tls.error(); }
    return std::make_unique<internet_connections>(std::move(executor), std::move(*tls), settings, std::move(log));
}

}  // namespace hirewise::app
