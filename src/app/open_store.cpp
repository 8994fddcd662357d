#include "app/open_store.hpp"

#include <random>
#include <utility>

#include <boost/asio/this_coro.hpp>

#include "app/exit_code.hpp"
#include "app/usable.hpp"
#include "store/postgres_store.hpp"

namespace hirewise::app {

awaitable<result<std::unique_ptr<store::store>>> open_store(configuration settings, logger log) {
    if (settings.database) {
        store::postgres_options options;
        options.address = *settings.database;
        options.seed = std::random_device{}();
        co_return co_await store::open_postgres_store(std::move(options), std::move(log));
    }
    store::sqlite_options options;
    options.folder = state_folder_of(settings).string();
    const auto executor = co_await asio::this_coro::executor;
    co_return store::open_sqlite_store(executor, std::move(options));
}

std::string place_of_store(const configuration& settings) {
    return settings.database ? "PostgreSQL, " + settings.database->text() : state_folder_of(settings).string();
}

int exit_code_for_store(const error_code& failed) {
    const bool is_refusal = failed == store::store_errc::refused || failed == store::store_errc::not_allowed;
    return is_refusal ? exit_code::refused_credentials : exit_code::unavailable;
}

std::string store_advice(const configuration& settings) {
    if (settings.database) {
        return "try psql with the address of HIREWISE_STORE: it shows the server's own words; docs/replicas.md says "
               "what the bot needs there";
    }
    return "if a bot is running on it all is well; else look at the folder's rights and at the space on the disk";
}

}  // namespace hirewise::app
