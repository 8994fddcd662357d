#pragma once

#include <functional>

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include "async/asio.hpp"

namespace hirewise::app {

// Calls back on each SIGHUP, which by itself would end the program, as long as it lives. Several that come close
// together may be told as one. On the context's thread.
class hangups {
public:
    hangups(asio::io_context& context, std::function<void()> on_hangup);

private:
    void wait();

    std::function<void()> on_hangup_;
    asio::signal_set signals_;
};

}  // namespace hirewise::app
