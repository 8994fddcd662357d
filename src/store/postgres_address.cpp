#include "store/postgres_address.hpp"

#include <libpq-fe.h>

#include <algorithm>
#include <memory>

#include <boost/asio/ip/address.hpp>
#include <boost/asio/this_coro.hpp>

#include "base/text.hpp"
#include "net/resolve.hpp"
#include "store/store.hpp"

namespace hirewise::store {
namespace {

constexpr const char* right_form =
    "cannot be read as an address of PostgreSQL; it has to look like postgresql://USER:PASSWORD@HOST:5432/DATABASE, "
    "with special characters of the password written like %40";

struct options_closer {
    void operator()(PQconninfoOption* options) const noexcept { PQconninfoFree(options); }
};

std::vector<std::string> parts_of(const std::string& list) {
    std::vector<std::string> parts;
    for (const auto part : split(list, ',')) { parts.emplace_back(trim(part)); }
    return parts;
}

// A socket in the file system, or this machine.
bool is_local(const std::string& host) {
    if (host.empty() || host.front() == '/' || host.front() == '@' || host == "localhost") { return true; }
    error_code no_literal;
    const auto literal = asio::ip::make_address(host, no_literal);
    return !no_literal && literal.is_loopback();
}

bool is_local(const postgres_address& address) {
    const auto numbers = address.value("hostaddr");
    const auto hosts = parts_of(numbers.empty() ? address.value("host") : numbers);
    return std::ranges::all_of(hosts, [](const auto& host) { return is_local(host); });
}

bool may_do_without_tls(const std::string& mode) {
    return mode == "disable" || mode == "allow" || mode == "prefer";
}

void set_if_absent(postgres_address& address, std::string_view name, const char* value) {
    if (address.value(name).empty()) { address.set(name, value); }
}

// One host for each of its addresses, since libpq takes one number for each host.
struct host_list {
    std::vector<std::string> hosts;
    std::vector<std::string> numbers;
    std::vector<std::string> ports;

    void add(const std::string& host, const std::string& number, const std::string& port) {
        hosts.push_back(host);
        numbers.push_back(number);
        ports.push_back(port);
    }
};

bool needs_no_look_up(const std::string& host) {
    error_code no_literal;
    (void)asio::ip::make_address(host, no_literal);
    return host.empty() || host.front() == '/' || host.front() == '@' || !no_literal;
}

}  // namespace

std::string postgres_address::value(std::string_view name) const {
    const auto place = std::ranges::find(parameters, name, &parameter::first);
    return place == parameters.end() ? std::string{} : place->second;
}

void postgres_address::set(std::string_view name, std::string value) {
    const auto place = std::ranges::find(parameters, name, &parameter::first);
    if (place != parameters.end()) {
        place->second = std::move(value);
    } else {
        parameters.emplace_back(name, std::move(value));
    }
}

std::string postgres_address::text() const {
    const auto host = value("host");
    const auto port = value("port");
    const auto database = value("dbname");
    return (database.empty() ? std::string{"the user's database"} : database) + " at " +
           (host.empty() ? std::string{"this machine"} : host) + (port.empty() ? std::string{} : ":" + port);
}

std::variant<postgres_address, address_complaint> parse_postgres_address(const std::string& text) {
    char* message = nullptr;
    const std::unique_ptr<PQconninfoOption, options_closer> options{PQconninfoParse(text.c_str(), &message)};
    PQfreemem(message);  // not repeated: it may quote the address
    if (!options) { return address_complaint{right_form}; }
    postgres_address address;
    for (const auto* option = options.get(); option->keyword != nullptr; ++option) {
        if (option->val != nullptr && *option->val != '\0') { address.set(option->keyword, option->val); }
    }
    if (!is_local(address)) {
        if (may_do_without_tls(address.value("sslmode"))) {
            return address_complaint{
                "has an sslmode that may send the password and the questions in the clear; use "
                "sslmode=verify-full with sslrootcert, or at least require"};
        }
        set_if_absent(address, "sslmode", "require");
    }
    set_if_absent(address, "application_name", "hirewise");
    set_if_absent(address, "gssencmode", "disable");
    // A machine that went away without a word is noticed within seconds.
    set_if_absent(address, "keepalives_idle", "10");
    set_if_absent(address, "tcp_user_timeout", "10000");
    return address;
}

awaitable<result<postgres_address>> look_up_hosts(postgres_address address, std::chrono::steady_clock::time_point end) {
    if (!address.value("hostaddr").empty()) { co_return address; }
    const auto hosts = parts_of(address.value("host"));
    if (std::ranges::all_of(hosts, needs_no_look_up)) { co_return address; }
    const auto ports = parts_of(address.value("port"));
    host_list found;
    for (std::size_t i = 0; i < hosts.size(); ++i) {
        const auto& port = ports.at(std::min(i, ports.size() - 1));  // one port may stand for all
        if (needs_no_look_up(hosts[i])) {
            found.add(hosts[i], hosts[i].starts_with('/') ? std::string{} : hosts[i], port);
            continue;
        }
        const auto executor = co_await asio::this_coro::executor;
        const auto places = co_await net::resolve(executor, hosts[i], 0, end);
        if (!places) { co_return store_errc::unreachable; }
        for (const auto& place : *places) { found.add(hosts[i], place.address().to_string(), port); }
    }
    address.set("host", join(found.hosts, ","));
    address.set("hostaddr", join(found.numbers, ","));
    address.set("port", join(found.ports, ","));
    co_return address;
}

}  // namespace hirewise::store
