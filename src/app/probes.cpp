#include "app/probes.hpp"

#include <string_view>
#include <utility>

namespace hirewise::app {
namespace {

net::http_response plain(int status, std::string text, std::string_view format = "") {
    const auto type = "text/plain; " + std::string{format} + "charset=utf-8";
    return {status, {{"Content-Type", type}, {"Cache-Control", "no-store"}}, std::move(text)};
}

net::http_response answer(std::string_view target, const vital_signs& signs) {
    if (target == "/live") { return plain(200, "alive\n"); }
    if (target == "/metrics") { return plain(200, metrics_text(signs), "version=0.0.4; "); }
    if (target != "/ready") { return plain(404, "ask for /live, /ready or /metrics\n"); }
    const auto reason = why_not_ready(signs);
    return reason.empty() ? plain(200, "ready\n") : plain(503, reason + "\n");
}

}  // namespace

result<std::unique_ptr<net::http_server>> open_probes(asio::any_io_executor executor, std::uint16_t port,
                                                      std::function<vital_signs()> look, logger log) {
    net::http_service service;
    service.answer = [look = std::move(look)](net::http_request asked) -> awaitable<net::http_response> {
        co_return answer(asked.address.target, look());
    };
    net::http_server_options options;
    options.port = port;
    options.body_limit = 1'024;
    options.connection_limit = 16;
    options.idle_timeout = std::chrono::seconds{10};
    return net::listen_on_loopback(std::move(executor), std::move(service), options, std::move(log));
}

}  // namespace hirewise::app
