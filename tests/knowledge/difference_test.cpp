#include "knowledge/difference.hpp"

#include <gtest/gtest.h>

namespace hirewise::knowledge {
namespace {

rating rated(double value) {
    rating made;
    made.value = value;
    return made;
}

technology technology_called(const std::string& id, const std::string& name) {
    technology made;
    made.id = id;
    made.name = name;
    made.location = "technologies/" + id + ".md";
    return made;
}

// Rust, Go and one page about them.
snapshot small_snapshot() {
    snapshot base;
    base.technologies["rust"] = technology_called("rust", "Rust");
    base.technologies["go"] = technology_called("go", "Go");
    base.technologies["rust"].ratings["performance"] = rated(9);
    criterion performance;
    performance.id = "performance";
    performance.name = "Performance";
    base.criteria["performance"] = performance;
    use_case fintech;
    fintech.id = "fintech";
    fintech.name = "fintech";
    base.use_cases["fintech"] = fintech;
    comparison page;
    page.id = "rust-vs-go";
    page.location = "comparisons/rust-vs-go.md";
    page.options = {"rust", "go"};
    page.ratings["performance"] = {{"rust", rated(9)}, {"go", rated(7)}};
    page.rules = {{"fintech", "rust", "No collector."}};
    page.verdict = "Go in general.";
    base.comparisons["rust-vs-go"] = page;
    faq_entry pay;
    pay.id = "pay";
    pay.location = "faqs/hiring.md#pay";
    base.faqs = {pay};
    return base;
}

comparison& page_of(snapshot& base) {
    return base.comparisons.at("rust-vs-go");
}

std::vector<std::string> described(const snapshot& before, const snapshot& after) {
    std::vector<std::string> lines;
    for (const auto& each : difference_between(before, after).changes) { lines.push_back(to_text(each)); }
    return lines;
}

using lines = std::vector<std::string>;

TEST(Difference, IsEmptyBetweenEqualSnapshots) {
    const auto found = difference_between(small_snapshot(), small_snapshot());
    EXPECT_TRUE(found.empty());
    EXPECT_EQ(found.total(), 0U);
    EXPECT_EQ(to_text(found, 10), "nothing that a reader would notice");
}

TEST(Difference, NamesPagesOfEveryKindThatCameOrWent) {
    auto after = small_snapshot();
    after.technologies["zig"] = technology_called("zig", "Zig");
    after.roles["rust-engineer"].location = "roles/rust-engineer.md";
    after.figures["use-rust"].id = "use-rust";
    after.use_cases["mvp"].id = "mvp";
    after.criteria["talent"].id = "talent";
    EXPECT_EQ(described(small_snapshot(), after),
              (lines{"criteria.md#talent: added", "figures#use-rust: added", "roles/rust-engineer.md: added",
                     "technologies/zig.md: added", "use_cases/mvp.md: added"}));
    EXPECT_EQ(described(after, small_snapshot()).front(), "criteria.md#talent: removed");
}

TEST(Difference, NamesAnswersOfPagesAndOfTheirOwnFiles) {
    auto after = small_snapshot();
    after.faqs.clear();
    faq_entry entry;
    entry.id = "together";
    entry.location = "comparisons/rust-vs-go.md#together";
    page_of(after).faq = {entry};
    EXPECT_EQ(described(small_snapshot(), after),
              (lines{"comparisons/rust-vs-go.md#together: added", "faqs/hiring.md#pay: removed"}));
}

TEST(Difference, ShowsAVerdictBeforeAndAfter) {
    auto after = small_snapshot();
    page_of(after).verdict = "Rust\nin general.";
    EXPECT_EQ(described(small_snapshot(), after),
              (lines{"comparisons/rust-vs-go.md: verdict: Go in general. -> Rust in general."}));
}

TEST(Difference, ShowsWhichOptionARuleChose) {
    auto after = small_snapshot();
    page_of(after).rules = {{"fintech", "go", "Easier to hire."}};
    EXPECT_EQ(described(small_snapshot(), after), (lines{"comparisons/rust-vs-go.md: rule for fintech: Rust -> Go"}));
}

TEST(Difference, ShowsRulesThatCameOrWent) {
    auto after = small_snapshot();
    page_of(after).rules.clear();
    EXPECT_EQ(described(small_snapshot(), after), (lines{"comparisons/rust-vs-go.md: rule for fintech: Rust -> none"}));
    EXPECT_EQ(described(after, small_snapshot()), (lines{"comparisons/rust-vs-go.md: rule for fintech: none -> Rust"}));
}

TEST(Difference, CallsANewReasonAnEdit) {
    auto after = small_snapshot();
    page_of(after).rules.front().reason = "Another reason.";
    EXPECT_EQ(described(small_snapshot(), after), (lines{"comparisons/rust-vs-go.md: edited"}));
}

TEST(Difference, ShowsARatingBeforeAndAfter) {
    auto after = small_snapshot();
    page_of(after).ratings["performance"]["go"] = rated(7.5);
    EXPECT_EQ(described(small_snapshot(), after), (lines{"comparisons/rust-vs-go.md: Go, performance: 7 -> 7.5"}));
}

TEST(Difference, ShowsRatingsThatCameOrWent) {
    auto after = small_snapshot();
    after.technologies["go"].ratings["performance"] = rated(7);
    EXPECT_EQ(described(small_snapshot(), after), (lines{"technologies/go.md: Go, performance: none -> 7"}));
    EXPECT_EQ(described(after, small_snapshot()), (lines{"technologies/go.md: Go, performance: 7 -> none"}));
}

TEST(Difference, TellsARatingOnceThatPagesTakeFromTheProfile) {
    auto after = small_snapshot();
    after.technologies["rust"].ratings["performance"] = rated(8);
    page_of(after).ratings["performance"]["rust"] = rated(8);
    EXPECT_EQ(described(small_snapshot(), after), (lines{"technologies/rust.md: Rust, performance: 9 -> 8"}));
}

TEST(Difference, TellsARatingOfAPageThatDiffersFromTheProfile) {
    auto after = small_snapshot();
    after.technologies["rust"].ratings["performance"] = rated(8);
    page_of(after).ratings["performance"]["rust"] = rated(6);
    EXPECT_EQ(described(small_snapshot(), after), (lines{"comparisons/rust-vs-go.md: Rust, performance: 9 -> 6",
                                                         "technologies/rust.md: Rust, performance: 9 -> 8"}));
}

TEST(Difference, CallsAnythingElseAnEdit) {
    auto after = small_snapshot();
    after.technologies["rust"].aliases = {"rustlang"};
    after.criteria["performance"].meaning = "speed";
    after.use_cases["fintech"].requirements = {{"performance", 5, "Latency."}};
    after.faqs.front().answer = "Another answer.";
    page_of(after).analysis = {{"Title", "Text."}};
    EXPECT_EQ(described(small_snapshot(), after),
              (lines{"comparisons/rust-vs-go.md: edited", "criteria.md#performance: edited",
                     "faqs/hiring.md#pay: edited", "technologies/rust.md: edited", "use_cases/fintech.md: edited"}));
}

TEST(Difference, NamesAnOptionThatIsGoneAsItWasCalled) {
    auto after = small_snapshot();
    after.technologies.erase("rust");
    page_of(after).rules = {{"fintech", "go", "Easier to hire."}};
    const auto found = described(small_snapshot(), after);
    EXPECT_EQ(found.back(), "comparisons/rust-vs-go.md: rule for fintech: Rust -> Go");
}

TEST(Difference, PutsWhatMattersMostFirst) {
    auto after = small_snapshot();
    after.criteria["performance"].meaning = "speed";
    page_of(after).ratings["performance"]["go"] = rated(8);
    page_of(after).rules.clear();
    page_of(after).verdict = "Rust.";
    after.faqs.clear();
    after.technologies["zig"] = technology_called("zig", "Zig");
    std::vector<change_kind> order;
    for (const auto& each : difference_between(small_snapshot(), after).changes) { order.push_back(each.kind); }
    EXPECT_EQ(order, (std::vector{change_kind::added, change_kind::removed, change_kind::verdict, change_kind::rule,
                                  change_kind::rating, change_kind::edited}));
}

TEST(Difference, CountsByKindInOneLine) {
    auto after = small_snapshot();
    after.technologies["zig"] = technology_called("zig", "Zig");
    after.technologies["c"] = technology_called("c", "C");
    page_of(after).verdict = "Rust.";
    EXPECT_EQ(summary_of(difference_between(small_snapshot(), after)), "2 pages added, 1 verdict changed");
}

TEST(Difference, KeepsTheFirstChangesAndCountsAll) {
    snapshot after;
    for (int number = 0; number < 1'000; ++number) {
        const auto id = "t" + std::to_string(number);
        after.technologies[id] = technology_called(id, id);
    }
    const auto found = difference_between(snapshot{}, after);
    EXPECT_EQ(found.changes.size(), most_changes);
    EXPECT_EQ(found.total(), 1'000U);
}

TEST(DifferenceText, SaysHowManyMoreThereAre) {
    auto after = small_snapshot();
    for (const auto* id : {"a", "b", "c"}) { after.technologies[id] = technology_called(id, id); }
    EXPECT_EQ(to_text(difference_between(small_snapshot(), after), 2),
              "3 pages added\ntechnologies/a.md: added\ntechnologies/b.md: added\nand 1 more");
}

TEST(DifferenceText, ClipsLongTexts) {
    change long_one{change_kind::verdict, "comparisons/x.md", {}, std::string(5'000, 'a'), std::string(5'000, 'b')};
    EXPECT_LT(to_text(long_one).size(), 400U);
}

}  // namespace
}  // namespace hirewise::knowledge
