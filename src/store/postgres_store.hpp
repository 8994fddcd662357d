#pragma once

#include <memory>

#include "base/log.hpp"
#include "store/postgres_address.hpp"
#include "store/store.hpp"

namespace hirewise::store {

struct postgres_options {
    postgres_address address;
    milliseconds lease{20'000};   // another bot takes over what is open when this one has not been heard of so long
    milliseconds renewal{5'000};  // of the lease, if nothing else is written
    milliseconds poll_interval{2'000};   // of wait_for_others(), for when a notification is lost
    milliseconds opening_limit{10'000};  // for the start: connecting, migrating
    milliseconds patience{2'000};        // of a call while the database cannot be reached
    milliseconds statement_timeout{2'000};
    milliseconds transaction_limit{6'000};
    std::uint32_t seed = 1;  // of the jitter between tries to connect
};

// Opens the store in the schema `hirewise` of a PostgreSQL database, which any number of bots may do, and makes the
// tables or brings them up to date. Two connections: one for transactions, one for notifications. Lost connections are
// made anew; calls wait for that within their patience. To be awaited on the executor of all later calls. Fails with
// store_errc.
awaitable<result<std::unique_ptr<store>>> open_postgres_store(postgres_options options, logger log);

}  // namespace hirewise::store
