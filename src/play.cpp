#include "play.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "app/bot.hpp"
#include "app/exception_text.hpp"
#include "app/exit_code.hpp"
#include "app/run_until_done.hpp"
#include "app/usable.hpp"
#include "workspace/roster_file.hpp"
#include "workspace/text_folder.hpp"
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

// The text of a file; nothing if it cannot be read.
std::optional<std::string> text_of(const std::string& path) {
    std::ifstream in{path, std::ios::binary};
    if (!in) { return std::nullopt; }
    return std::string{std::istreambuf_iterator<char>{in}, {}};
}

// What the workspace has in it; or nothing, and the reasons are in the log.
std::optional<workspace::workspace_options> workspace_for(const app::play_options& options) {
    workspace::workspace_options local;
    std::optional<std::string> text{workspace::default_roster()};
    if (!options.workspace.empty()) { text = text_of(options.workspace); }
    if (!text) {
        options.log.error("cannot read " + options.workspace + "; play --print-workspace writes one to start from");
        return std::nullopt;
    }
    auto roster = workspace::read_roster(*text, local);
    for (const std::string& problem : roster.problems) { options.log.error(options.workspace + ": " + problem); }
    if (!roster.problems.empty()) { return std::nullopt; }
    workspace::apply(std::move(roster), local);
    local.port = options.port;
    local.serves_control = true;
    local.serves_page = !options.headless;
    local.knowledge = std::make_shared<workspace::text_folder>(app::knowledge_folder_of(options.settings));
    return local;
}

// What a program that started this reads (docs/playground.md).
std::string headless_line(const workspace::workspace& local) {
    std::string address = local.page_address();
    address.pop_back();
    return R"({"address":")" + address + R"(","api":")" + local.api_address() + R"(","token":")" +
           local.control_token() + "\"}";
}

// The same with the tokens that a bot of one's own connects with.
std::string open_line(const workspace::workspace& local, const workspace::workspace_options& rooms) {
    std::string line = headless_line(local);
    line.pop_back();
    return line + R"(,"app_token":")" + rooms.app_token + R"(","bot_token":")" + rooms.bot_token + "\"}";
}

// The workspace until it is told to stop: somebody else is the bot.
awaitable<int> run_alone(workspace::workspace& local, std::string line, asio::steady_timer& until_stopped) {
    std::cout << line << std::endl;
    const auto [stopped] = co_await until_stopped.async_wait(asio::as_tuple(asio::use_awaitable));
    (void)stopped;
    co_await local.stop();
    co_return app::exit_code::success;
}

awaitable<void> announce(workspace::workspace& local, bool headless) {
    auto bot_is_there = [&local] { return local.links_up() > 0; };
    const auto connected = co_await local.wait_until(std::move(bot_is_there), std::chrono::minutes{1});
    if (!connected) { co_return; }
    if (headless) {
        std::cout << headless_line(local) << std::endl;
    } else {
        std::cout << "Open " << local.page_address() << " in your browser. Ctrl-C ends it." << std::endl;
    }
}

awaitable<int> run_both(workspace::workspace& local, app::bot& bot, bool headless, logger log) {
    async::task_group announcing{co_await asio::this_coro::executor, 1, app::report_to(log)};
    (void)announcing.spawn(announce(local, headless));
    const auto code = co_await bot.run();
    announcing.cancel();
    co_await announcing.join();
    co_await local.stop();
    co_return code;
}

}  // namespace

int play(const app::play_options& options) {
    if (options.prints_workspace) {
        std::cout << workspace::default_roster();
        return app::exit_code::success;
    }
    const auto rooms = workspace_for(options);
    if (!rooms) { return app::exit_code::configuration; }
    asio::io_context context{1};
    auto local = workspace::open_workspace(context.get_executor(), *rooms, options.log);
    if (!local) {
        options.log.error("cannot listen on port " + std::to_string(options.port) + "; try another: play --port N",
                          {{"reason", local.error().message()}});
        return app::exit_code::unavailable;
    }
    if (options.without_bot) {
        asio::steady_timer until_stopped{context, asio::steady_timer::time_point::max()};
        return app::run_until_done(
            context, run_alone(**local, open_line(**local, *rooms), until_stopped),
            [&until_stopped] { until_stopped.cancel(); }, options.log);
    }
    const passing_folder state;
    auto settings = settings_for(options.settings, *rooms, (*local)->api_address());
    if (!settings.state && !state.path().empty()) { settings.state = state.path(); }
    app::bot bot{context.get_executor(), std::move(settings), options.log};
    return app::run_until_done(
        context, run_both(**local, bot, options.headless, options.log), [&bot] { bot.request_stop(); }, options.log);
}

}  // namespace hirewise
