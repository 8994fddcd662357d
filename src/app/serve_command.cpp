#include "app/serve_command.hpp"

#include <utility>

#include "app/bot.hpp"
#include "app/hangups.hpp"
#include "app/private_memory.hpp"
#include "app/run_until_done.hpp"

namespace hirewise::app {

int run_serve(configuration settings, logger log) {
    keep_memory_private();
    asio::io_context context{1};
    bot running{context.get_executor(), std::move(settings), log};
    const hangups reloading{context, [&running] { running.request_reload("SIGHUP"); }};
    return run_until_done(
        context, running.run(), [&running] { running.request_stop(); }, log);
}

}  // namespace hirewise::app
