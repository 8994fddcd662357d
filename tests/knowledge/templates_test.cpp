#include <gtest/gtest.h>

#include "knowledge/small_base.hpp"
#include "support/places.hpp"

// A template that does not load would teach faults. Each is copied as an editor would copy it.
namespace hirewise::knowledge {
namespace {

namespace fs = std::filesystem;

using texts = std::vector<std::string>;

std::string shipped(const std::string& name) {
    return test::read_file(fs::path{test::knowledge_base()} / name);
}

struct copied {
    std::string from;
    std::string to;
};

void PrintTo(const copied& value, std::ostream* out) {
    *out << value.from;
}

class Template : public testing::TestWithParam<copied> {};

TEST_P(Template, LoadsClean) {
    const small_base base;
    base.write(GetParam().to, shipped("templates/" + GetParam().from));
    const auto outcome = base.load();
    EXPECT_EQ(places_and_codes(outcome.diagnostics), texts{});
    ASSERT_NE(outcome.snapshot, nullptr);
    EXPECT_EQ(places_and_codes(load_question_tests(base.path(), *outcome.snapshot).diagnostics), texts{});
}

INSTANTIATE_TEST_SUITE_P(All, Template,
                         testing::Values(copied{"technology.md", "technologies/example.md"},
                                         copied{"hiring_shape.md", "hiring_shapes/secondee.md"},
                                         copied{"comparison.md", "comparisons/rust-vs-python.md"},
                                         copied{"use_case.md", "use_cases/staff_chat_bot.md"},
                                         copied{"faq.md", "faqs/plants.md"},
                                         copied{"role.md", "roles/rust-tooling-engineer.md"},
                                         copied{"figures.yaml", "figures/example.yaml"},
                                         copied{"questions.yaml", "questions/more.yaml"}));

TEST(Templates, AreAllTested) {
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator{fs::path{test::knowledge_base()} / "templates"}) {
        count += entry.is_regular_file() ? 1U : 0U;
    }
    EXPECT_EQ(count, 8U);
}

TEST(Templates, FitTogether) {
    const small_base base;
    base.write("technologies/example.md", shipped("templates/technology.md"));
    base.write("figures/example.yaml", shipped("templates/figures.yaml"));
    base.replace("figures/example.yaml", "technology: rust", "technology: example");
    base.replace("figures/example.yaml", "metric: example_pushers", "metric: so_usage_professional");
    base.replace(
        "technologies/example.md",
        "    value: 4\n    judgement: Few write it for a living; most of those who know it learned it at work.\n",
        "    formula: talent\n");
    EXPECT_EQ(places_and_codes(base.load().diagnostics), texts{});
}

TEST(Templates, AreNotPartOfTheBase) {
    const small_base base;
    const auto before = base.load().snapshot->version;
    base.write("templates/technology.md", "not even front matter");
    const auto outcome = base.load();
    EXPECT_EQ(places_and_codes(outcome.diagnostics), texts{});
    EXPECT_EQ(outcome.snapshot->version, before);
}

// The criterion that the README explains, put where it says.
TEST(Templates, OfACriterionStandsInTheReadMe) {
    const auto page = shipped("README.md");
    const auto begin = page.find("  - id: ");
    ASSERT_NE(begin, std::string::npos);
    const auto snippet = page.substr(begin, page.find("```", begin) - begin);
    const small_base base;
    base.replace("criteria.md", "criteria:\n", "criteria:\n" + snippet);
    const auto outcome = base.load();
    EXPECT_EQ(places_and_codes(outcome.diagnostics), texts{});
    EXPECT_EQ(outcome.snapshot->criteria.size(), 3U);
}

}  // namespace
}  // namespace hirewise::knowledge
