#include "store/sqlite_handle.hpp"

#include <sqlite3.h>

#include "store/store.hpp"

namespace hirewise::store {

error_code error_from_sqlite(int code) noexcept {
    switch (code & 0xff) {  // the low byte is the primary code
        case SQLITE_OK:
        case SQLITE_ROW:
        case SQLITE_DONE: return {};
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB: return store_errc::corrupt;
        case SQLITE_BUSY:  // our own lock is held for good once it is taken
        case SQLITE_LOCKED: return store_errc::in_use;
        default: return store_errc::unavailable;
    }
}

void statement::finalizer::operator()(sqlite3_stmt* prepared) const noexcept {
    sqlite3_finalize(prepared);
}

void statement::reset() {
    sqlite3_reset(prepared_.get());
    fault_ = SQLITE_OK;
}

void statement::bind(int index, const std::string& value) {
    const int code = sqlite3_bind_text64(prepared_.get(), index, value.data(), value.size(), nullptr, SQLITE_UTF8);
    if (fault_ == SQLITE_OK) { fault_ = code; }
}

void statement::bind(int index, std::int64_t value) {
    const int code = sqlite3_bind_int64(prepared_.get(), index, value);
    if (fault_ == SQLITE_OK) { fault_ = code; }
}

error_code statement::run() {
    const auto row = next_row();
    reset();
    if (!row) { return row.error(); }
    return {};
}

result<cursor> statement::next_row() {
    if (fault_ != SQLITE_OK) { return error_from_sqlite(fault_); }
    const int code = sqlite3_step(prepared_.get());
    if (code == SQLITE_ROW) { return cursor::on_row; }
    sqlite3_reset(prepared_.get());
    if (code == SQLITE_DONE) { return cursor::at_end; }
    return error_from_sqlite(code);
}

std::string statement::text(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(prepared_.get(), column));
    if (bytes == nullptr) { return {}; }
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(prepared_.get(), column))};
}

std::int64_t statement::integer(int column) const {
    return sqlite3_column_int64(prepared_.get(), column);
}

void connection::closer::operator()(sqlite3* database) const noexcept {
    sqlite3_close_v2(database);
}

result<connection> connection::open(const std::string& path, std::int64_t busy_timeout_ms) {
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &database,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    connection opened;
    opened.database_.reset(database);  // must be closed even if opening failed
    if (const auto error = error_from_sqlite(code)) { return error; }
    sqlite3_busy_timeout(database, static_cast<int>(busy_timeout_ms));
    return opened;
}

error_code connection::execute(const std::string& sql) {
    return error_from_sqlite(sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr));
}

result<statement> connection::prepare(std::string_view sql) {
    sqlite3_stmt* prepared = nullptr;
    const int code = sqlite3_prepare_v3(database_.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
    statement made;
    made.prepared_.reset(prepared);
    if (const auto error = error_from_sqlite(code)) { return error; }
    return made;
}

std::int64_t connection::changes() const {
    return sqlite3_changes64(database_.get());
}

bool connection::is_idle() const {
    return sqlite3_get_autocommit(database_.get()) != 0;
}

result<std::int64_t> connection::integer(std::string_view sql) {
    auto query = prepare(sql);
    if (!query) { return query.error(); }
    const auto row = query->next_row();
    if (!row) { return row.error(); }
    return *row == cursor::on_row ? query->integer(0) : 0;
}

}  // namespace hirewise::store
