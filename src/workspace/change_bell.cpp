#include "workspace/change_bell.hpp"

#include <boost/asio/error.hpp>

namespace hirewise::workspace {

namespace {

// Takes a waiting timer out of the list however the wait ends.
class place_in_line {
public:
    place_in_line(std::list<asio::steady_timer>& line, asio::steady_timer& empty, asio::steady_timer timer)
        : line_{line}, empty_{empty} {
        line_.push_back(std::move(timer));
        place_ = std::prev(line_.end());
    }
    place_in_line(const place_in_line&) = delete;
    place_in_line& operator=(const place_in_line&) = delete;
    ~place_in_line() {
        line_.erase(place_);
        if (line_.empty()) { empty_.cancel(); }
    }

    asio::steady_timer& timer() { return *place_; }

private:
    std::list<asio::steady_timer>& line_;
    asio::steady_timer& empty_;
    std::list<asio::steady_timer>::iterator place_;
};

}  // namespace

void change_bell::ring() {
    for (asio::steady_timer& timer : waiting_) { timer.cancel(); }
}

awaitable<result<>> change_bell::wait_until(std::function<bool()> reached, std::chrono::milliseconds limit) {
    const auto end = std::chrono::steady_clock::now() + limit;
    place_in_line place{waiting_, empty_, asio::steady_timer{executor_, end}};
    while (!reached()) {
        if (closed_) { co_return error_code{asio::error::operation_aborted}; }
        if (std::chrono::steady_clock::now() >= end) { co_return error_code{asio::error::timed_out}; }
        const auto [error] = co_await place.timer().async_wait(use_tuple);
        (void)error;  // rung by cancelling
    }
    co_return result<>{};
}

awaitable<void> change_bell::close() {
    closed_ = true;
    ring();
    while (!waiting_.empty()) {
        const auto [error] = co_await empty_.async_wait(use_tuple);
        (void)error;  // rung by cancelling
    }
}

}  // namespace hirewise::workspace
