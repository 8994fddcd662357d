#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "async/asio.hpp"
#include "base/result.hpp"

namespace hirewise::store {

// Where a PostgreSQL database is and how to get in. As a whole a secret: it may hold a password.
struct postgres_address {
    using parameter = std::pair<std::string, std::string>;  // as libpq names them: "host", "sslmode"

    std::vector<parameter> parameters;

    // Empty if it is not given.
    std::string value(std::string_view name) const;
    void set(std::string_view name, std::string value);

    // For people and logs: "hirewise at db.example.com:5432", without user and password.
    std::string text() const;
};

// Why an address cannot be used and what would be right; holds nothing of the address.
struct address_complaint {
    std::string text;
};

// Reads "postgresql://USER:PASSWORD@HOST:5432/DATABASE?sslmode=verify-full" and what else libpq allows there. Towards
// other machines the connection has to be encrypted: without an sslmode it becomes `require`, and one that may do
// without TLS is refused.
std::variant<postgres_address, address_complaint> parse_postgres_address(const std::string& text);

// The same address with the names of its hosts looked up, so that libpq itself, which would block, need not. A name
// that cannot be looked up is store_errc::unreachable.
awaitable<result<postgres_address>> look_up_hosts(postgres_address address, std::chrono::steady_clock::time_point end);

}  // namespace hirewise::store
