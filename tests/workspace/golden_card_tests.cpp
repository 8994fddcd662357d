// Every golden card and view is one that the workspace, checking as Slack does, takes.
#include <filesystem>

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "support/files.hpp"
#include "support/places.hpp"
#include "workspace/block_check.hpp"

namespace hirewise::workspace {
namespace {

std::string fault_in(const nlohmann::json& shown) {
    if (shown.contains("type")) { return view_fault(shown); }
    if (text_at(shown, "text").empty()) { return "no text for screen readers"; }
    return block_fault(member_at(shown, "blocks"), surface::message);
}

TEST(GoldenCards, AreTakenBySlack) {
    std::size_t seen = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator{std::filesystem::path{test::tests_folder()} / "golden/cards"}) {
        if (entry.path().extension() != ".json") { continue; }
        const auto shown = parse_json(test::read_file(entry.path()));
        ASSERT_TRUE(shown) << entry.path();
        EXPECT_EQ(fault_in(*shown), "") << entry.path();
        ++seen;
    }
    EXPECT_GE(seen, 70U);
}

}  // namespace
}  // namespace hirewise::workspace
