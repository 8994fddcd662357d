#include "net/http_server.hpp"

#include <exception>
#include <list>
#include <string>
#include <utility>

#include <boost/asio/ip/tcp.hpp>
#include <boost/system/system_error.hpp>

#include "async/pause.hpp"
#include "async/task_group.hpp"
#include "net/http_session.hpp"

namespace hirewise::net {
namespace {

using asio::ip::tcp;

constexpr std::chrono::milliseconds pause_after_failed_accept{100};

// What ends a task: the service's own mistakes are logged, the end of the server is not one.
void report(const logger& log, const std::exception_ptr& thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const boost::system::system_error& error) {
        if (error.code() != asio::error::operation_aborted) { log.error("request failed", {{"error", error.what()}}); }
    } catch (const std::exception& error) { log.error("request failed", {{"error", error.what()}}); }
}

class loopback_server final : public http_server {
public:
    loopback_server(tcp::acceptor acceptor, http_service service, http_server_options options, logger log)
        : acceptor_{std::move(acceptor)},
          service_{std::move(service)},
          options_{std::move(options)},
          log_{std::move(log)},
          port_{acceptor_.local_endpoint().port()},
          accepting_{acceptor_.get_executor(), 1, [this](auto thrown) { report(log_, thrown); }},
          sessions_{acceptor_.get_executor(), options_.connection_limit,
                    [this](auto thrown) { report(log_, thrown); }} {
        (void)accepting_.spawn(accept_connections());  // the only task of its group
    }

    std::uint16_t port() const override { return port_; }

    awaitable<void> stop() override {
        is_stopping_ = true;
        error_code ignored;
        acceptor_.close(ignored);
        for (const auto& entry : connections_) {
            if (const auto connection = entry.lock()) { connection->drop(); }
        }
        sessions_.cancel();
        co_await sessions_.join();
        co_await accepting_.join();
    }

private:
    awaitable<void> accept_connections() {
        while (!is_stopping_) {
            auto [failed, socket] = co_await acceptor_.async_accept(use_tuple);
            if (!failed && !is_stopping_) { begin_session(std::move(socket)); }
            if (failed && !is_stopping_) {  // for instance no descriptor left
                log_.warn("cannot accept a connection", {{"error", failed.message()}});
                co_await async::pause(pause_after_failed_accept);
            }
        }
    }

    void begin_session(tcp::socket socket) {
        std::erase_if(connections_, [](const auto& entry) { return entry.expired(); });
        auto connection = std::make_shared<stream>(std::move(socket));
        std::weak_ptr<stream> entry = connection;
        if (sessions_.spawn(serve(std::move(connection)))) {
            connections_.push_back(std::move(entry));
        } else {
            log_.warn("too many connections", {{"limit", std::to_string(options_.connection_limit)}});
        }
    }

    awaitable<void> serve(std::shared_ptr<stream> connection) {
        http_session session{service_, options_, std::move(connection)};
        co_await session.run();
    }

    tcp::acceptor acceptor_;
    http_service service_;
    http_server_options options_;
    logger log_;
    std::uint16_t port_;
    bool is_stopping_ = false;
    std::list<std::weak_ptr<stream>> connections_;
    async::task_group accepting_;
    async::task_group sessions_;
};

error_code listen(tcp::acceptor& acceptor, std::uint16_t port) {
    const tcp::endpoint where{asio::ip::address_v4::loopback(), port};
    error_code failed;
    acceptor.open(where.protocol(), failed);
    if (!failed) { acceptor.set_option(tcp::acceptor::reuse_address{true}, failed); }
    if (!failed) { acceptor.bind(where, failed); }
    if (!failed) { acceptor.listen(tcp::acceptor::max_listen_connections, failed); }
    return failed;
}

}  // namespace

result<std::unique_ptr<http_server>> listen_on_loopback(asio::any_io_executor executor, http_service service,
                                                        http_server_options options, logger log) {
    tcp::acceptor acceptor{executor};
    if (const auto failed = listen(acceptor, options.port)) { return failed; }
    return std::make_unique<loopback_server>(std::move(acceptor), std::move(service), std::move(options),
                                             std::move(log));
}

}  // namespace hirewise::net
