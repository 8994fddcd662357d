#include "knowledge/diagnostic.hpp"

#include <gtest/gtest.h>

#include "knowledge/faults.hpp"

namespace hirewise::knowledge {
namespace {

const diagnostic unknown_key{.file = "technologies/rust.md",
                             .line = 4,
                             .column = 1,
                             .severity = severity::error,
                             .code = "unknown-key",
                             .message = "unknown key `aliasses`",
                             .hint = "did you mean `aliases`?"};

TEST(Diagnostic, NamesPlaceCodeFaultAndRemedy) {
    EXPECT_EQ(to_text(unknown_key),
              "technologies/rust.md:4:1: error[unknown-key]: unknown key `aliasses`\n"
              "    hint: did you mean `aliases`?");
}

TEST(Diagnostic, LeavesOutWhatItDoesNotKnow) {
    auto fault = unknown_key;
    fault.column = 0;
    fault.hint = "";
    EXPECT_EQ(to_text(fault), "technologies/rust.md:4: error[unknown-key]: unknown key `aliasses`");
    fault.line = 0;
    fault.severity = severity::warning;
    EXPECT_EQ(to_text(fault), "technologies/rust.md: warning[unknown-key]: unknown key `aliasses`");
}

TEST(Diagnostic, CountsAsErrorOnlyIfItIsOne) {
    auto warning = unknown_key;
    warning.severity = severity::warning;
    EXPECT_FALSE(has_errors({}));
    EXPECT_FALSE(has_errors({warning}));
    EXPECT_TRUE(has_errors({warning, unknown_key}));
}

TEST(FaultList, SortsByPlaceAndKeepsTheOrderOfOnePlace) {
    fault_list faults;
    faults.error("b", {1, 1}, "1", "x", "");
    faults.error("a", {2, 1}, "2", "x", "");
    faults.error("a", {1, 9}, "3", "x", "");
    faults.warning("a", {1, 9}, "4", "x", "");
    faults.error("a", {}, "5", "x", "");
    std::string order;
    for (const auto& fault : std::move(faults).sorted()) { order.append(fault.code); }
    EXPECT_EQ(order, "53421");
}

TEST(FaultList, ShowsControlCharactersAndBrokenUtf8) {
    fault_list faults;
    faults.error("a\nb", {}, "x", "c\x1B[31m", "d\xFF");
    const auto fault = std::move(faults).sorted().front();
    EXPECT_EQ(fault.file, "a?b");
    EXPECT_EQ(fault.message, "c?[31m");
    EXPECT_EQ(fault.hint, "d\xEF\xBF\xBD");
}

TEST(DidYouMean, NamesTheNearestWord) {
    EXPECT_EQ(did_you_mean("aliasses", {"role", "aliases"}, "else"), "did you mean `aliases`?");
}

TEST(DidYouMean, FallsBackIfNothingIsNear) {
    EXPECT_EQ(did_you_mean("colour", {"role", "aliases"}, "else"), "else");
}

}  // namespace
}  // namespace hirewise::knowledge
