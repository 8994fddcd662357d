#include "app/run_until_done.hpp"

#include <csignal>
#include <optional>
#include <utility>

#include <boost/asio/signal_set.hpp>

#include "app/exception_text.hpp"
#include "base/result.hpp"

namespace hirewise::app {
namespace {

awaitable<void> run_and_note(awaitable<int> work, std::optional<int>& code) {
    code = co_await std::move(work);
}

}  // namespace

int run_until_done(asio::io_context& context, awaitable<int> work, std::function<void()> on_signal, logger log) {
    asio::signal_set signals{context, SIGINT, SIGTERM};
    signals.async_wait([&](const error_code& error, int) {
        if (error) { return; }
        on_signal();
        signals.clear();
    });
    async::task_group whole{context.get_executor(), 1, report_to(std::move(log))};
    std::optional<int> code;
    (void)whole.spawn(run_and_note(std::move(work), code));
    while (whole.size() > 0) { context.run_one(); }
    return code.value_or(1);
}

}  // namespace hirewise::app
