#include "base/log.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "support/log_record.hpp"

namespace hirewise {
namespace {

TEST(Logger, IsSilentByDefault) {
    const logger log;
    EXPECT_FALSE(log.writes(log_level::error));
    log.error("nobody hears this");
}

TEST(Logger, WritesUpToItsThreshold) {
    int lines = 0;
    const logger log{log_level::warn, [&](log_level, std::string_view, log_fields) { ++lines; }};
    log.error("one");
    log.warn("two");
    log.info("not written");
    log.debug("not written");
    EXPECT_EQ(lines, 2);
}

TEST(LogRecord, KeepsEventAndFields) {
    const test::log_record record;
    record.log().info("connected", {{"workspace", "Acme"}});
    EXPECT_TRUE(record.has("info: connected  workspace=Acme"));
}

TEST(StderrLog, WritesOneJsonObjectALineForCollectors) {
    testing::internal::CaptureStderr();
    log_to_stderr(log_level::info, log_format::json_lines).warn("link \"ended\"", {{"reason", "reset\nby peer"}});
    const auto written = testing::internal::GetCapturedStderr();
    const auto line = parse_json(written);
    ASSERT_TRUE(line) << written;
    EXPECT_EQ(text_at(*line, "time").size(), std::string_view{"2026-11-26T08:30:00.123+00:00"}.size());
    EXPECT_EQ(text_at(*line, "level"), "warn");
    EXPECT_EQ(text_at(*line, "event"), "link \"ended\"");
    EXPECT_EQ(text_at(*line, "reason"), "reset\nby peer");
}

TEST(StderrLog, WritesPlainWordsForPeople) {
    testing::internal::CaptureStderr();
    log_to_stderr(log_level::info, log_format::plain).info("connected", {{"as", "hirewise"}});
    EXPECT_NE(testing::internal::GetCapturedStderr().find("connected  as=hirewise\n"), std::string::npos);
}

}  // namespace
}  // namespace hirewise
