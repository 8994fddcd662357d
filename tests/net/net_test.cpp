#include "net_test.hpp"

#include <boost/asio/ssl/context.hpp>
#include <boost/system/system_error.hpp>

namespace hirewise::net {
namespace {

// Scripts end with the test, which is no failure; anything else that they throw is one.
void report(const std::exception_ptr& thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const boost::system::system_error& error) {
        if (error.code() != asio::error::operation_aborted) { ADD_FAILURE() << "a peer failed: " << error.what(); }
    }
}

awaitable<void> echo_messages(http_request, std::unique_ptr<web_socket> socket) {
    for (;;) {
        auto message = co_await socket->read();
        if (!message) { co_return; }
        const auto written = co_await socket->write(std::move(*message));
        if (!written) { co_return; }
    }
}

awaitable<http_response> echo_request(http_request request) {
    http_response response;
    response.headers.emplace_back("X-Echo", header_value(request.headers, "X-Echo"));
    response.body = request.method + " " + request.address.target + " " + request.body;
    co_return response;
}

}  // namespace

const test::test_certificates& certificates() {
    static const auto made = test::make_test_certificates();
    return made;
}

net_test::net_test() : peers_{context_.get_executor(), 1000, report} {
    folder_.write("authority.pem", certificates().authority);
}

void net_test::TearDown() {
    test::run_to_end(context_, end_all());
}

awaitable<void> net_test::end_all() {
    for (auto& server : servers_) { co_await server->stop(); }
    peers_.cancel();
    co_await peers_.join();
}

void net_test::beside(std::function<awaitable<void>()> script) {
    scripts_.push_back(std::move(script));
    EXPECT_TRUE(peers_.spawn(scripts_.back()()));
}

http_server& net_test::serve(http_service service, http_server_options options) {
    auto server = listen_on_loopback(context_.get_executor(), std::move(service), std::move(options), log_.log());
    servers_.push_back(std::move(server.value()));
    return *servers_.back();
}

http_server& net_test::serve_tls(http_service service, const test::test_identity& identity) {
    http_server_options options;
    options.tls = tls_server_context({identity.certificate_chain, identity.private_key}).value();
    return serve(std::move(service), std::move(options));
}

std::shared_ptr<asio::ssl::context> net_test::trusting_context() {
    return tls_client_context({(folder_.path() / "authority.pem").string(), {}}).value();
}

std::unique_ptr<http_client> net_test::client(http_client_options options, proxy_rules proxies) {
    return make_http_client(context_.get_executor(), trusting_context(), std::move(proxies), options);
}

std::unique_ptr<web_socket_connector> net_test::connector(web_socket_options options, proxy_rules proxies) {
    return make_web_socket_connector(context_.get_executor(), trusting_context(), std::move(proxies), options);
}

web_address plain_at(std::uint16_t port, std::string target) {
    return {.secure = false, .host = "127.0.0.1", .port = port, .target = std::move(target)};
}

web_address secure_at(std::uint16_t port, std::string target) {
    return {.secure = true, .host = "localhost", .port = port, .target = std::move(target)};
}

http_request get(web_address address) {
    return {.method = "GET", .address = std::move(address), .headers = {}, .body = {}};
}

http_request post(web_address address, std::string body) {
    return {.method = "POST", .address = std::move(address), .headers = {}, .body = std::move(body)};
}

http_service echo_service() {
    http_service service;
    service.answer = echo_request;
    service.admit_web_socket = [](const http_request&) { return 101; };
    service.serve_web_socket = echo_messages;
    return service;
}

}  // namespace hirewise::net
