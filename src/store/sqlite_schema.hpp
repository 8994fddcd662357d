#pragma once

#include "base/result.hpp"
#include "store/sqlite_handle.hpp"

namespace hirewise::store {

// The version of the tables that this program writes, kept in the file's user_version.
inline constexpr int schema_version = 4;

// Marks the file as ours (application_id), so that another program's database is never written to.
inline constexpr int schema_mark = 0x48495245;  // "HIRE"

// Brings an empty or older file to schema_version, in one transaction. Fails with store_errc::too_new for a file of a
// later version and store_errc::corrupt for a database that is not ours; neither is changed.
error_code migrate(connection& database);

}  // namespace hirewise::store
