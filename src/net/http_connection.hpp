#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>

#include <boost/beast/core/flat_buffer.hpp>

#include "async/asio.hpp"
#include "base/result.hpp"
#include "net/http.hpp"
#include "net/stream.hpp"

namespace hirewise::net {

// Shared, so that one that is sent again is not copied.
using request_ptr = std::shared_ptr<const http_request>;

struct exchange_limits {
    std::chrono::milliseconds timeout;  // for writing, and again for the answer
    std::size_t body = 0;               // bytes
};

// One connection that carries one request after the other.
class http_connection {
public:
    explicit http_connection(std::unique_ptr<stream> opened) : stream_{std::move(opened)} {}

    // Sends and waits for the whole answer. The request must be well formed. Fails like http_client::send; afterwards
    // the connection cannot be used again.
    awaitable<result<http_response>> exchange(request_ptr request, exchange_limits limits);

    // True if the last exchange left the connection fit for another and the peer has not ended it since.
    bool is_reusable();

    // After a failed exchange: true if the peer ended the connection before it took in any byte of the request, which
    // can therefore be sent again without being carried out twice.
    bool was_stale() const { return was_stale_; }

private:
    awaitable<error_code> write(request_ptr request);
    awaitable<result<http_response>> read(bool is_head, std::size_t body_limit);
    bool nothing_taken_in(const error_code& failed);

    std::unique_ptr<stream> stream_;
    boost::beast::flat_buffer received_;
    std::uint64_t confirmed_before_ = 0;  // sent bytes that the peer's TCP had confirmed before the request
    bool can_go_on_ = false;
    bool was_stale_ = false;
};

}  // namespace hirewise::net
