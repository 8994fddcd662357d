#pragma once

#include <chrono>
#include <exception>
#include <functional>
#include <list>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <boost/asio/io_context.hpp>

#include "async/task_group.hpp"
#include "net/http.hpp"
#include "net/http_server.hpp"
#include "net/tls.hpp"
#include "net/web_socket.hpp"
#include "support/log_record.hpp"
#include "support/run_to_end.hpp"
#include "support/temporary_folder.hpp"
#include "support/test_certificates.hpp"

namespace hirewise::net {

// The same certificates for all tests of a run.
const test::test_certificates& certificates();

// A context with servers and scripted peers that end with the test.
class net_test : public testing::Test {
protected:
    net_test();
    void TearDown() override;

    template <class T>
    T run(awaitable<T> work) {
        constexpr std::chrono::seconds limit{90};  // storms take long on a busy machine under sanitizers
        return test::run_to_end(context_, std::move(work), limit);
    }

    // Starts what plays the other side; it is cancelled when the test ends. By then the test's own variables are gone,
    // so the script may refer to members of the fixture only.
    void beside(std::function<awaitable<void>()> script);

    http_server& serve(http_service service, http_server_options options = {});
    http_server& serve_tls(http_service service, const test::test_identity& identity);

    // They trust the test's authority and nobody else.
    std::unique_ptr<http_client> client(http_client_options options = {}, proxy_rules proxies = {});
    std::unique_ptr<web_socket_connector> connector(web_socket_options options = {}, proxy_rules proxies = {});
    std::shared_ptr<asio::ssl::context> trusting_context();

    asio::io_context context_{1};
    test::log_record log_;

private:
    awaitable<void> end_all();

    test::temporary_folder folder_;
    std::list<std::function<awaitable<void>()>> scripts_;  // hold what their coroutines have captured
    async::task_group peers_;
    std::vector<std::unique_ptr<http_server>> servers_;
};

// Plain on 127.0.0.1, secure on localhost.
web_address plain_at(std::uint16_t port, std::string target = "/");
web_address secure_at(std::uint16_t port, std::string target = "/");

http_request get(web_address address);
http_request post(web_address address, std::string body);

// Answers every request with its method, target and body, and echoes every WebSocket message.
http_service echo_service();

// The error of a failed result, success otherwise.
template <class T>
error_code error_of(const result<T>& outcome) {
    return outcome ? error_code{} : outcome.error();
}

}  // namespace hirewise::net
