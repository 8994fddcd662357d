#include "base/json.hpp"

#include <gtest/gtest.h>

#include "base/failure.hpp"

namespace hirewise {
namespace {

TEST(ParseJson, RefusesWhatIsNotJson) {
    for (const auto* text : {"", "{", "nope", "{\"a\":}", "[1,]", "\xff"}) {
        const auto parsed = parse_json(text);
        ASSERT_FALSE(parsed) << text;
        EXPECT_EQ(parsed.error(), json_errc::malformed) << text;
    }
}

TEST(ParseJson, AcceptsNestingUpToTheLimit) {
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    EXPECT_TRUE(parse_json(nested(max_json_depth)));
    const auto deeper = parse_json(nested(max_json_depth + 1));
    ASSERT_FALSE(deeper);
    EXPECT_EQ(deeper.error(), json_errc::too_deep);
}

TEST(ParseJson, DoesNotCountBracketsInsideStrings) {
    const std::string text = "[\"" + std::string(200, '[') + "\\\"{{{\"]";
    EXPECT_TRUE(parse_json(text));
}

TEST(ParseJson, ErrorsArePermanent) {
    EXPECT_TRUE(make_error_code(json_errc::malformed) == failure::permanent);
    EXPECT_FALSE(make_error_code(json_errc::malformed) == failure::transient);
}

TEST(DumpJson, ReplacesBytesThatAreNotUtf8) {
    EXPECT_EQ(dump_json(nlohmann::json("a\xff"
                                       "b")),
              "\"a\xEF\xBF\xBD"
              "b\"");
}

TEST(CheckedAccess, FallsBackOnMissingMembersAndWrongTypes) {
    const auto object = parse_json(R"({"text":"x","number":7,"flag":true,"null":null})").value();
    EXPECT_EQ(text_at(object, "text"), "x");
    EXPECT_EQ(text_at(object, "number", "none"), "none");
    EXPECT_EQ(text_at(object, "missing", "none"), "none");
    EXPECT_EQ(integer_at(object, "number"), 7);
    EXPECT_EQ(integer_at(object, "text", -1), -1);
    EXPECT_EQ(integer_at(parse_json(R"({"huge":1e300})").value(), "huge", -1), -1);
    EXPECT_TRUE(flag_at(object, "flag"));
    EXPECT_FALSE(flag_at(object, "null"));
    EXPECT_TRUE(member_at(object, "null").is_null());
}

TEST(CheckedAccess, ToleratesValuesThatAreNoObjects) {
    for (const auto* text : {"null", "[]", "3", "\"s\""}) {
        const auto value = parse_json(text).value();
        EXPECT_EQ(text_at(value, "key", "none"), "none") << text;
        EXPECT_TRUE(member_at(value, "key").is_null()) << text;
    }
}

}  // namespace
}  // namespace hirewise
