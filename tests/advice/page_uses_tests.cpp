// Which uses the pages about the named technologies have rules for.

#include "advice/page_uses.hpp"

#include <gtest/gtest.h>

namespace hirewise::advice {
namespace {

// Two pages: "rust" and "go", with a rule for real time that chooses Rust; "go" and "java", with one for shops.
class PageUses : public testing::Test {
protected:
    PageUses() {
        for (const auto* id : {"rust", "go", "java", "ruby"}) { base_.technologies[id].id = id; }
        for (const auto* id : {"real_time", "shop"}) { base_.use_cases[id].id = id; }
        write("go-vs-rust", {"rust", "go"}, {"real_time", "rust", {}});
        write("go-vs-java", {"go", "java"}, {"shop", "java", {}});
    }

    page_uses about(const std::vector<std::string>& ids) const {
        std::vector<technology_link> links;
        for (const auto& id : ids) { links.emplace_back().technology = base_.find_technology(id); }
        return page_use_finder{base_}.about(links);
    }

    const knowledge::use_case& use(std::string_view id) const { return *base_.find_use_case(id); }

private:
    void write(const std::string& id, std::vector<std::string> options, knowledge::rule rule) {
        auto& page = base_.comparisons[id];
        page.options = std::move(options);
        page.rules.push_back(std::move(rule));
    }

    knowledge::snapshot base_;
};

TEST_F(PageUses, OfTwoAreThoseOfThePageWithBoth) {
    const auto found = about({"rust", "go"});
    EXPECT_TRUE(found.known);
    EXPECT_TRUE(found.settles(use("real_time")));
    EXPECT_FALSE(found.settles(use("shop")));
}

TEST_F(PageUses, OfOneAreThoseOfAllPagesWithIt) {
    const auto found = about({"go"});
    EXPECT_TRUE(found.settles(use("real_time")));
    EXPECT_TRUE(found.settles(use("shop")));
}

TEST_F(PageUses, OfOneThatIsNamedTwiceAreThoseOfOne) {
    EXPECT_TRUE(about({"go", "go"}).settles(use("shop")));
}

TEST_F(PageUses, AreUnknownWhereNobodyWroteAboutThePair) {
    EXPECT_FALSE(about({"rust", "java"}).known);
    EXPECT_FALSE(about({"ruby"}).known);
    EXPECT_FALSE(about({}).known);
}

}  // namespace
}  // namespace hirewise::advice
