#include <algorithm>

#include <gtest/gtest.h>
#include <boost/asio/io_context.hpp>

#include "store/postgres_address.hpp"
#include "support/run_to_end.hpp"

namespace hirewise::store {
namespace {

using namespace std::chrono_literals;

postgres_address address_of(const std::string& text) {
    return std::get<postgres_address>(parse_postgres_address(text));
}

postgres_address looked_up(const std::string& text) {
    asio::io_context context;
    const auto end = std::chrono::steady_clock::now() + 10s;
    return test::run_to_end(context, look_up_hosts(address_of(text), end)).value();
}

std::ptrdiff_t entries(const std::string& list) {
    return std::ranges::count(list, ',') + 1;
}

TEST(PostgresAddress, TellsItsPlaceWithoutUserAndPassword) {
    EXPECT_EQ(address_of("postgresql://bot:hush@db.example.com:5433/hirewise").text(),
              "hirewise at db.example.com:5433");
    EXPECT_EQ(address_of("postgresql:///hirewise").text(), "hirewise at this machine");
}

TEST(PostgresAddress, UnderstandsAPasswordWithSpecialCharacters) {
    EXPECT_EQ(address_of("postgresql://bot:p%40ss%2Fword@localhost/hirewise").value("password"), "p@ss/word");
}

TEST(PostgresAddress, KeepsWhatWasAskedFor) {
    const auto address = address_of("postgresql://db/hirewise?sslmode=verify-full&application_name=mine");
    EXPECT_EQ(address.value("sslmode"), "verify-full");
    EXPECT_EQ(address.value("application_name"), "mine");
}

// The certificate is checked against the name, the connection is made to the number.
TEST(PostgresAddress, PutsANumberBesideEachName) {
    const auto found = looked_up("postgresql://localhost:5433/hirewise");
    const auto numbers = found.value("hostaddr");
    EXPECT_TRUE(numbers.find("127.0.0.1") != std::string::npos || numbers.find("::1") != std::string::npos) << numbers;
    EXPECT_EQ(entries(found.value("host")), entries(numbers));
    EXPECT_EQ(entries(found.value("port")), entries(numbers));
    EXPECT_TRUE(found.value("host").starts_with("localhost"));
    EXPECT_TRUE(found.value("port").starts_with("5433"));
}

TEST(PostgresAddress, KeepsTheOrderOfSeveralServersWithTheirPorts) {
    const auto found = looked_up("postgresql://127.0.0.2:5434,localhost:5433/hirewise");
    EXPECT_TRUE(found.value("hostaddr").starts_with("127.0.0.2,"));
    EXPECT_TRUE(found.value("port").starts_with("5434,5433"));
}

TEST(PostgresAddress, LooksUpNeitherNumbersNorSockets) {
    EXPECT_EQ(looked_up("postgresql://127.0.0.1/hirewise").value("hostaddr"), "");
    EXPECT_EQ(looked_up("postgresql:///hirewise?host=/run/postgresql").value("hostaddr"), "");
}

}  // namespace
}  // namespace hirewise::store
