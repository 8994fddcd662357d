#include "play.hpp"

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <utility>

#include <boost/asio/io_context.hpp>

#include "app/bot.hpp"
#include "app/exception_text.hpp"
#include "app/exit_code.hpp"
#include "app/run_until_done.hpp"
#include "workspace/workspace.hpp"

namespace hirewise {
namespace {

// The state of the bot while it plays: in a folder of its own that is gone afterwards.
class passing_folder {
public:
    passing_folder() {
        auto pattern = (std::filesystem::temp_directory_path() / "hirewise-play-XXXXXX").string();
        if (::mkdtemp(pattern.data()) != nullptr) { path_ = pattern; }
    }
    passing_folder(const passing_folder&) = delete;
    passing_folder& operator=(const passing_folder&) = delete;
    ~passing_folder() {
        std::error_code ignored;
        if (!path_.empty()) { std::filesystem::remove_all(path_, ignored); }
    }

    const std::filesystem::path& path() const { return path_; }  // empty if it could not be made

private:
    std::filesystem::path path_;
};

// Points the bot at the local workspace.
app::configuration settings_for(app::configuration settings, const workspace::workspace_options& local,
                                const std::string& api_address) {
    settings.app_token = local.app_token;
    settings.bot_token = local.bot_token;
    settings.api_base = api_address;
    return settings;
}

awaitable<void> announce(workspace::workspace& local) {
    auto bot_is_there = [&local] { return local.links_up() > 0; };
    const auto connected = co_await local.wait_until(std::move(bot_is_there), std::chrono::minutes{1});
    if (connected) { std::cout << "Open " << local.page_address() << " in your browser. Ctrl-C ends it." << std::endl; }
}

awaitable<int> run_both(workspace::workspace& local, app::bot& bot, logger log) {
    async::task_group announcing{co_await asio::this_coro::executor, 1, app::report_to(log)};
    (void)announcing.spawn(announce(local));
    const auto code = co_await bot.run();
    announcing.cancel();
    co_await announcing.join();
    co_await local.stop();
    co_return code;
}

}  // namespace

int play(const app::play_options& options) {
    asio::io_context context{1};
    workspace::workspace_options rooms;
    rooms.port = options.port;
    rooms.serves_page = true;
    auto local = workspace::open_workspace(context.get_executor(), rooms, options.log);
    if (!local) {
        options.log.error("cannot listen on port " + std::to_string(options.port) + "; try another: play --port N",
                          {{"reason", local.error().message()}});
        return app::exit_code::unavailable;
    }
    const passing_folder state;
    auto settings = settings_for(options.settings, rooms, (*local)->api_address());
    if (!settings.state && !state.path().empty()) { settings.state = state.path(); }
    app::bot bot{context.get_executor(), std::move(settings), options.log};
    return app::run_until_done(
        context, run_both(**local, bot, options.log), [&bot] { bot.request_stop(); }, options.log);
}

}  // namespace hirewise
