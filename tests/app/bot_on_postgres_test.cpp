#include "app/bot_fixture.hpp"
#include "app/envelopes.hpp"
#include "app/exit_code.hpp"
#include "app/open_store.hpp"
#include "support/postgres_server.hpp"

namespace hirewise::app {
namespace {

class BotOnPostgres : public bot_fixture {
protected:
    void SetUp() override {
        if (const auto reason = test::postgres_server::reason_to_skip(); !reason.empty()) { GTEST_SKIP() << reason; }
        server_ = std::make_unique<test::postgres_server>();
        use(server_->make_database());
    }

    void use(const std::string& address) {
        settings_.database = std::get<store::postgres_address>(store::parse_postgres_address(address));
    }

    std::unique_ptr<test::postgres_server> server_;
};

TEST_F(BotOnPostgres, AnswersWithoutAFileOfItsOwn) {
    start_and_connect();
    const auto taken = test::run_to_end(context_, slack_.links->deliver(test::message_envelope({})));
    EXPECT_TRUE(taken);
    test::drive_until(context_, [this] { return !slack_.api.posted.empty(); });
    EXPECT_EQ(stop(), exit_code::success);
    EXPECT_FALSE(std::filesystem::exists(*settings_.state));
}

TEST_F(BotOnPostgres, TheNextFinishesWhatOneLeftOpen) {
    {
        const auto first = test::run_to_end(context_, open_store(settings_, logger{})).value();
        const auto arrived = test::message_envelope({});
        store::inbox_item item{{"Ev1"}, arrived.frame, clock{}.since_epoch(), "C1"};
        EXPECT_EQ(test::run_to_end(context_, first->admit(std::move(item))).value(), store::admission::accepted);
        test::run_to_end(context_, first->close());
    }
    start_and_connect();
    test::drive_until(context_, [this] { return !slack_.api.posted.empty(); });
    EXPECT_EQ(slack_.api.posted.front().key, "Ev1");
    EXPECT_EQ(stop(), exit_code::success);
}

TEST_F(BotOnPostgres, EndsWith77WhenItIsRefusedAndNamesNoPassword) {
    use(server_->address("missing", "hush"));
    start();
    EXPECT_EQ(exit_code_of_run(), exit_code::refused_credentials);
    EXPECT_TRUE(log_.has("error: the store cannot be opened"));
    EXPECT_TRUE(log_.has("missing at "));
    EXPECT_FALSE(log_.has("hush"));
}

}  // namespace
}  // namespace hirewise::app
