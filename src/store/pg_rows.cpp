#include "store/pg_rows.hpp"

#include <libpq-fe.h>

#include <charconv>

#include "base/text.hpp"
#include "store/store.hpp"

namespace hirewise::store {
namespace {

std::string_view cell(const pg_result* result, std::size_t row, int column) {
    const int line = static_cast<int>(row);
    return {PQgetvalue(result, line, column), static_cast<std::size_t>(PQgetlength(result, line, column))};
}

std::int64_t number_in(std::string_view text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string without_zeros(std::string text) {
    for (auto zero = text.find('\0'); zero != std::string::npos; zero = text.find('\0', zero)) {
        text.replace(zero, 1, "\xEF\xBF\xBD");
    }
    return text;
}

}  // namespace

pg_value pg_value::text(std::string_view value) {
    return {without_zeros(valid_utf8(value)), true};
}

pg_value pg_value::texts(const std::vector<std::string>& values) {
    std::string list = "{";
    for (const auto& value : values) {
        list += list.size() > 1 ? ",\"" : "\"";
        for (const char character : pg_value::text(value).bytes) {
            if (character == '"' || character == '\\') { list += '\\'; }
            list += character;
        }
        list += '"';
    }
    return {list + "}", false};
}

void pg_rows::clearer::operator()(pg_result* owned) const noexcept {
    PQclear(owned);
}

std::size_t pg_rows::size() const {
    return static_cast<std::size_t>(PQntuples(result_.get()));
}

std::int64_t pg_rows::affected() const {
    return number_in(PQcmdTuples(result_.get()));
}

std::string pg_rows::text(std::size_t row, int column) const {
    return std::string{cell(result_.get(), row, column)};
}

std::int64_t pg_rows::integer(std::size_t row, int column) const {
    return number_in(cell(result_.get(), row, column));
}

bool pg_rows::truth(std::size_t row, int column) const {
    return cell(result_.get(), row, column) == "t";
}

std::string pg_rows::raw(std::size_t row, int column) const {
    std::size_t length = 0;
    const std::string escaped{cell(result_.get(), row, column)};
    auto* bytes = PQunescapeBytea(reinterpret_cast<const unsigned char*>(escaped.c_str()), &length);
    if (bytes == nullptr) { throw std::bad_alloc{}; }
    std::string plain{reinterpret_cast<const char*>(bytes), length};
    PQfreemem(bytes);
    return plain;
}

error_code pg_rows::error() const {
    switch (PQresultStatus(result_.get())) {
        case PGRES_COMMAND_OK:
        case PGRES_TUPLES_OK: return {};
        default: break;
    }
    const char* code = PQresultErrorField(result_.get(), PG_DIAG_SQLSTATE);
    return code == nullptr ? error_code{store_errc::unreachable} : error_from_sqlstate(code);
}

error_code error_from_sqlstate(std::string_view code) noexcept {
    if (code == "42501") { return store_errc::not_allowed; }
    if (code == "57014" || code == "55P03") {
        return store_errc::too_slow;
    }  // cancelled by a limit; lock not available
    const auto group = code.substr(0, 2);
    if (group == "28" || code == "3D000") { return store_errc::refused; }
    // Connection trouble; shutting down or starting; too many connections.
    if (group == "08" || code.starts_with("57P") || code == "53300") { return store_errc::unreachable; }
    // No resources or a full disk; rolled back for another transaction's sake; read-only; a constraint, which only a
    // lease that has just ended can break.
    if (group == "53" || group == "40" || group == "25" || group == "23") { return store_errc::unavailable; }
    return store_errc::corrupt;
}

}  // namespace hirewise::store
