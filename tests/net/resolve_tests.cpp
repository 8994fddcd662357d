#include "net/resolve.hpp"

#include "net/errors.hpp"
#include "net_test.hpp"

namespace hirewise::net {
namespace {

using endpoints = std::vector<asio::ip::tcp::endpoint>;
using std::chrono::steady_clock;

class Resolve : public net_test {
protected:
    result<endpoints> addresses_of(std::string host, steady_clock::time_point deadline) {
        return run(resolve(context_.get_executor(), std::move(host), 443, deadline));
    }

    const steady_clock::time_point in_time_ = steady_clock::now() + std::chrono::seconds{15};
};

TEST_F(Resolve, TakesLiteralAddressesAsTheyAre) {
    for (const auto* literal : {"192.0.2.7", "2001:db8::7"}) {
        const auto found = addresses_of(literal, in_time_);
        ASSERT_TRUE(found);
        EXPECT_EQ(*found, (endpoints{{asio::ip::make_address(literal), 443}}));
    }
}

TEST_F(Resolve, FindsThisMachine) {
    const auto found = addresses_of("localhost", in_time_);
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->front().address().is_loopback());
    EXPECT_EQ(found->front().port(), 443);
}

TEST_F(Resolve, FailsOnANameThatCannotExist) {
    EXPECT_EQ(error_of(addresses_of(std::string(70, 'a') + ".example", in_time_)), net_errc::name_not_found);
}

TEST_F(Resolve, GivesUpAtTheDeadline) {
    EXPECT_EQ(error_of(addresses_of(std::string(70, 'a') + ".example", steady_clock::now())), asio::error::timed_out);
}

}  // namespace
}  // namespace hirewise::net
