#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

struct pg_result;

// Statements and their outcomes as values; nothing here touches a connection.
namespace hirewise::store {

// A parameter of a statement.
struct pg_value {
    std::string bytes;
    bool is_binary = false;  // as the type's own bytes, else as its text

    // For columns of type TEXT, which hold valid UTF-8 without a zero; anything else becomes U+FFFD.
    static pg_value text(std::string_view value);
    // For BYTEA.
    static pg_value raw(std::string value) { return {std::move(value), true}; }
    // For integers.
    static pg_value number(std::int64_t value) { return {std::to_string(value), false}; }
    // For TEXT[].
    static pg_value texts(const std::vector<std::string>& values);
};

// One statement. Its text lives as long as the program; it is prepared when a connection first sees it.
struct pg_query {
    const char* sql;
    std::vector<pg_value> values = {};
};

// What one statement returned. Cheap to move.
class pg_rows {
public:
    pg_rows() = default;
    explicit pg_rows(pg_result* owned) : result_{owned} {}

    std::size_t size() const;
    // How many rows the statement wrote or removed.
    std::int64_t affected() const;

    // Columns are counted from 0; there has to be such a row.
    std::string text(std::size_t row, int column) const;
    std::int64_t integer(std::size_t row, int column) const;
    bool truth(std::size_t row, int column) const;
    std::string raw(std::size_t row, int column) const;  // of BYTEA

    // Success, or what the failure means for the caller.
    error_code error() const;

    pg_result* get() const { return result_.get(); }

private:
    struct clearer {
        void operator()(pg_result* owned) const noexcept;
    };
    std::unique_ptr<pg_result, clearer> result_;
};

// What one of PostgreSQL's five-character codes (SQLSTATE, its manual's appendix A) means for the caller.
error_code error_from_sqlstate(std::string_view code) noexcept;

}  // namespace hirewise::store
