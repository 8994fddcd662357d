#pragma once

#include <concepts>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.hpp"

struct sqlite3;
struct sqlite3_stmt;

// SQLite's C interface as two values that clean up after themselves. Errors are store_errc.
namespace hirewise::store {

// The store_errc for one of SQLite's result codes; success for SQLITE_OK, SQLITE_ROW and SQLITE_DONE.
error_code error_from_sqlite(int code) noexcept;

// Where a read stands.
enum class cursor { on_row, at_end };

// A prepared statement. Used as: bind every parameter in order, then step until there is no row.
class statement {
public:
    statement() = default;

    // Forgets earlier parameters and binds these, in order. Text is not copied: it has to live until the statement
    // has run or its last row has been read.
    template <class... Values>
    statement& with(const Values&... values) {
        reset();
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    // Runs a statement that returns no rows.
    error_code run();

    result<cursor> next_row();

    // Columns of the current row, from 0.
    std::string text(int column) const;
    std::int64_t integer(int column) const;

    // Ends a read early; a statement left in the middle of its rows would keep its transaction open.
    void reset();

private:
    friend class connection;
    struct finalizer {
        void operator()(sqlite3_stmt* prepared) const noexcept;
    };

    void bind(int index, const std::string& value);
    void bind(int index, std::int64_t value);
    void bind(int index, std::integral auto value) { bind(index, static_cast<std::int64_t>(value)); }

    std::unique_ptr<sqlite3_stmt, finalizer> prepared_;
    int fault_ = 0;  // of the first parameter that could not be bound
};

// One open database file. Used by one thread at a time.
class connection {
public:
    // Opens or creates the file. Fails with store_errc.
    static result<connection> open(const std::string& path, std::int64_t busy_timeout_ms);

    // Runs one or more statements without parameters.
    error_code execute(const std::string& sql);

    result<statement> prepare(std::string_view sql);

    // How many rows the last statement changed.
    std::int64_t changes() const;

    // False while a transaction is open. SQLite itself ends one when the disk is full or fails.
    bool is_idle() const;

    // The single integer that a query returns, for PRAGMAs.
    result<std::int64_t> integer(std::string_view sql);

private:
    struct closer {
        void operator()(sqlite3* database) const noexcept;
    };
    std::unique_ptr<sqlite3, closer> database_;
};

}  // namespace hirewise::store
