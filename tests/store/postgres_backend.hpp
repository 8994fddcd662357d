#pragma once

#include <memory>
#include <string>
#include <variant>

#include "store/postgres_store.hpp"
#include "support/log_record.hpp"
#include "support/postgres_server.hpp"
#include "support/run_to_end.hpp"

namespace hirewise::test {

// One server for a whole test program; started by the first who needs it.
inline postgres_server& shared_postgres() {
    static postgres_server server;
    return server;
}

inline store::postgres_options options_for(const std::string& address) {
    store::postgres_options options;
    options.address = std::get<store::postgres_address>(store::parse_postgres_address(address));
    return options;
}

inline result<std::unique_ptr<store::store>> open_postgres(asio::io_context& context, store::postgres_options options,
                                                           logger log = {}) {
    return run_to_end(context, store::open_postgres_store(std::move(options), std::move(log)));
}

}  // namespace hirewise::test
