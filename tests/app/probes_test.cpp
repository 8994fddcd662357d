#include "app/probes.hpp"

#include <gtest/gtest.h>

#include "net/http.hpp"
#include "support/log_record.hpp"
#include "support/run_to_end.hpp"

namespace hirewise::app {
namespace {

using namespace std::chrono_literals;

class Probes : public testing::Test {
protected:
    void SetUp() override {
        auto opened = open_probes(
            context_.get_executor(), 0, [this] { return signs_; }, log_.log());
        ASSERT_TRUE(opened) << opened.error().message();
        server_ = std::move(*opened);
    }

    void TearDown() override {
        client_.reset();
        test::run_to_end(context_, server_->stop());
    }

    net::http_response ask(const std::string& target) {
        net::http_request asked;
        auto address = net::parse_web_address("http://127.0.0.1:" + std::to_string(server_->port()) + target);
        asked.address = address.value();
        auto answer = test::run_to_end(context_, client_->send(std::move(asked)));
        EXPECT_TRUE(answer) << answer.error().message();
        return answer ? *answer : net::http_response{0, {}, {}};
    }

    asio::io_context context_;
    test::log_record log_;
    vital_signs signs_;
    std::unique_ptr<net::http_server> server_;
    std::unique_ptr<net::http_client> client_ = net::make_http_client(context_.get_executor(), nullptr, {});
};

TEST_F(Probes, CallABotReadyThatHearsSlack) {
    signs_.links = 1;
    signs_.since_heard = 1s;
    EXPECT_EQ(ask("/ready").status, 200);
}

TEST_F(Probes, SayWhyABotIsNotReadyAndThatItLives) {
    const auto ready = ask("/ready");
    EXPECT_EQ(ready.status, 503);
    EXPECT_EQ(ready.body, "no link to Slack is up\n");
    EXPECT_EQ(ask("/live").status, 200);
}

TEST_F(Probes, LookAnewEachTime) {
    EXPECT_NE(ask("/metrics").body.find("hirewise_open 0\n"), std::string::npos);
    signs_.open = 7;
    EXPECT_NE(ask("/metrics").body.find("hirewise_open 7\n"), std::string::npos);
}

TEST_F(Probes, NameWhatTheyKnow) {
    const auto answer = ask("/");
    EXPECT_EQ(answer.status, 404);
    EXPECT_EQ(answer.body, "ask for /live, /ready or /metrics\n");
}

TEST_F(Probes, DoNotShareAPort) {
    const auto second = open_probes(
        context_.get_executor(), server_->port(), [] { return vital_signs{}; }, log_.log());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error(), asio::error::address_in_use);
}

}  // namespace
}  // namespace hirewise::app
