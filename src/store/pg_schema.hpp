#pragma once

#include "store/pg_connection.hpp"

namespace hirewise::store {

// The version of the tables that this program writes, kept in hirewise.schema_version.
inline constexpr int pg_schema_version = 2;

// Makes the schema `hirewise` or brings an older one to pg_schema_version, in one transaction that other bots wait
// for. Fails with store_errc::too_new for a later version, store_errc::corrupt for a schema of that name that is not
// ours, store_errc::not_allowed if the user may not make one; nothing is changed then.
awaitable<result<>> migrate(pg_connection& database, pg_connection::time_point end);

}  // namespace hirewise::store
