#include <gtest/gtest.h>

#include "block_checker.hpp"
#include "sample_text.hpp"
#include "slack/block_kit.hpp"

namespace hirewise::slack {
namespace {

using nlohmann::json;
using cells = std::vector<std::string>;

testing::AssertionResult is_valid(const block& made) {
    const auto faults = test::block_faults(json::array({made.json()}));
    if (faults.empty()) { return testing::AssertionSuccess(); }
    return testing::AssertionFailure() << faults.front();
}

const std::vector<table_column> two_columns = {{"Criterion"}, {"Rust", true}};

TEST(Table, ShowsHeadingAndRows) {
    const auto made = table(two_columns, {{"Performance", "9"}});
    EXPECT_TRUE(is_valid(made));
    EXPECT_EQ(made.json(), json::parse(R"({"type":"table",
        "column_settings":[{"align":"left","is_wrapped":true},{"align":"right","is_wrapped":false}],
        "rows":[
          [{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[
              {"type":"text","text":"Criterion","style":{"bold":true}}]}]},
           {"type":"rich_text","elements":[{"type":"rich_text_section","elements":[
              {"type":"text","text":"Rust","style":{"bold":true}}]}]}],
          [{"type":"raw_text","text":"Performance"},{"type":"raw_text","text":"9"}]]})"));
}

TEST(Table, CellsAreRawAndOnOneLine) {
    const auto made = table(two_columns, {{"R&D <team>\n*x*", "9"}});
    EXPECT_EQ(made.json().at("rows").at(1).at(0).at("text"), "R&D <team> *x*");
}

TEST(Table, MissingAndEmptyCellsAreDashes) {
    const auto made = table(two_columns, {{""}, {}, {" ", "\x02"}});
    EXPECT_TRUE(is_valid(made));
    for (std::size_t row = 1; row <= 3; ++row) {
        for (std::size_t cell = 0; cell < 2; ++cell) {
            EXPECT_EQ(made.json().at("rows").at(row).at(cell).at("text"), "\xE2\x80\x93");
        }
    }
}

TEST(Table, SurplusCellsAreLeftOut) {
    const auto made = table(two_columns, {{"a", "1", "surplus"}});
    EXPECT_TRUE(is_valid(made));
    EXPECT_EQ(made.json().at("rows").at(1).size(), 2U);
}

TEST(Table, WithoutColumnsIsADivider) {
    EXPECT_EQ(table({}, {{"a"}}).json(), divider().json());
}

TEST(Table, WithoutRowsShowsItsHeading) {
    const auto made = table(two_columns, {});
    EXPECT_TRUE(is_valid(made));
    EXPECT_EQ(made.json().at("rows").size(), 1U);
}

TEST(Table, Case68_NumberOfRowsKeepsItsLimit) {
    for (const std::size_t count : {98U, 99U, 100U}) {
        const auto made = table(two_columns, std::vector<cells>(count, cells{"a", "1"}));
        EXPECT_TRUE(is_valid(made));
        EXPECT_EQ(made.json().at("rows").size(), std::min<std::size_t>(count + 1, 100));
    }
}

TEST(Table, Case68_NumberOfColumnsKeepsItsLimit) {
    for (const std::size_t count : {19U, 20U, 21U}) {
        const auto made = table(std::vector<table_column>(count, {"h"}), {cells(count, "c")});
        EXPECT_TRUE(is_valid(made));
        EXPECT_EQ(made.json().at("rows").at(0).size(), std::min<std::size_t>(count, 20));
        EXPECT_EQ(made.json().at("column_settings").size(), std::min<std::size_t>(count, 20));
    }
}

TEST(Table, Case68_CharactersOfTheWholeKeepTheirLimit) {
    // Heading 10, then rows of 100 characters outside the BMP, 200 units: 49 fit (9,810), and one of 190 fills it up.
    std::vector<cells> rows(49, cells{test::repeated("\xF0\x9F\xA6\x80", 200)});
    const auto shown_with = [&](std::size_t last) {
        auto all = rows;
        all.push_back({std::string(last, 'a')});
        const auto made = table({{std::string(10, 'h')}}, all);
        EXPECT_TRUE(is_valid(made));
        return made.json().at("rows").size();
    };
    EXPECT_EQ(shown_with(189), 51U);
    EXPECT_EQ(shown_with(190), 51U);
    EXPECT_EQ(shown_with(191), 50U);
}

TEST(Table, WidestTableOfLongWordsStillShowsARow) {
    const auto made =
        table(std::vector<table_column>(20, {std::string(5000, 'h')}), {cells(20, std::string(5000, 'c'))});
    EXPECT_TRUE(is_valid(made));
    EXPECT_EQ(made.json().at("rows").size(), 2U);
}

}  // namespace
}  // namespace hirewise::slack
