#include "net/resolve.hpp"

#include <memory>
#include <optional>

#include <boost/asio/steady_timer.hpp>

#include "net/errors.hpp"
#include "net/translate_error.hpp"
#include "net/web_address.hpp"

namespace hirewise::net {
namespace {

using asio::ip::tcp;
using endpoints = std::vector<tcp::endpoint>;

// The system's resolver cannot be interrupted, so whoever waits for it leaves at the deadline and the look-up keeps
// this until it ends.
struct lookup {
    lookup(asio::any_io_executor executor, std::chrono::steady_clock::time_point deadline)
        : resolver{executor}, done{executor, deadline} {}

    tcp::resolver resolver;
    asio::steady_timer done;
    std::optional<error_code> answer;
    endpoints found;
};

endpoints this_machine(std::uint16_t port) {
    return {{asio::ip::address_v4::loopback(), port}, {asio::ip::address_v6::loopback(), port}};
}

}  // namespace

awaitable<result<endpoints>> resolve(asio::any_io_executor executor, std::string host, std::uint16_t port,
                                     std::chrono::steady_clock::time_point deadline) {
    error_code not_an_address;
    const auto literal = asio::ip::make_address(host, not_an_address);
    if (!not_an_address) { co_return endpoints{tcp::endpoint{literal, port}}; }
    if (is_loopback(host)) { co_return this_machine(port); }

    auto current = std::make_shared<lookup>(std::move(executor), deadline);
    auto finish = [current](const error_code& failed, const tcp::resolver::results_type& results) {
        current->answer = failed;
        for (const auto& entry : results) { current->found.push_back(entry.endpoint()); }
        current->done.cancel();
    };
    current->resolver.async_resolve(host, std::to_string(port), tcp::resolver::numeric_service, std::move(finish));
    const auto [ended] = co_await current->done.async_wait(use_tuple);
    if (std::chrono::steady_clock::now() >= deadline) { co_return error_code{asio::error::timed_out}; }
    if (!current->answer) { co_return ended; }  // the task was cancelled
    if (*current->answer) { co_return translate_error(*current->answer); }
    if (current->found.empty()) { co_return net_errc::name_not_found; }
    co_return std::move(current->found);
}

}  // namespace hirewise::net
