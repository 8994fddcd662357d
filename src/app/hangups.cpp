#include "app/hangups.hpp"

#include <csignal>
#include <utility>

#include "base/result.hpp"

namespace hirewise::app {

hangups::hangups(asio::io_context& context, std::function<void()> on_hangup)
    : on_hangup_{std::move(on_hangup)}, signals_{context, SIGHUP} {
    wait();
}

void hangups::wait() {
    signals_.async_wait([this](const error_code& cancelled, int) {
        if (cancelled) { return; }
        on_hangup_();
        wait();
    });
}

}  // namespace hirewise::app
