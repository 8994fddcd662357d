#include "knowledge/load.hpp"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "knowledge/small_base.hpp"

namespace hirewise::knowledge {
namespace {

using texts = std::vector<std::string>;

class LoadedBase : public testing::Test {
protected:
    void SetUp() override { ASSERT_NE(loaded, nullptr); }

    small_base files;
    std::shared_ptr<const snapshot> loaded = files.load().snapshot;
};

TEST_F(LoadedBase, HasTechnologies) {
    const auto* rust = loaded->find_technology("rust");
    ASSERT_NE(rust, nullptr);
    EXPECT_EQ(rust->id, "rust");
    EXPECT_EQ(rust->name, "Rust");
    EXPECT_EQ(rust->category, "language");
    EXPECT_EQ(rust->role, "Rust engineer");
    EXPECT_EQ(rust->summary, "Compiled, without a collector.");
    EXPECT_EQ(rust->aliases, (texts{"rustlang", "rust-lang"}));
    EXPECT_TRUE(rust->everyday);
    EXPECT_EQ(rust->not_before, texts{"belt"});
}

TEST_F(LoadedBase, HasCriteria) {
    const auto* performance = loaded->find_criterion("performance");
    ASSERT_NE(performance, nullptr);
    EXPECT_EQ(performance->name, "Performance");
    EXPECT_EQ(performance->meaning, "raw execution speed");
    EXPECT_EQ(performance->anchors, (std::map<int, std::string>{{0, "slow"}, {5, "fine"}, {10, "fast"}}));
    EXPECT_EQ(performance->phrases, (texts{"performance", "speed"}));
    EXPECT_EQ(performance->implied, texts{"low latency"});
}

TEST_F(LoadedBase, HasUseCases) {
    const auto* fintech = loaded->find_use_case("fintech");
    ASSERT_NE(fintech, nullptr);
    EXPECT_EQ(fintech->name, "fintech");
    EXPECT_EQ(fintech->description, "a trading service");
    EXPECT_EQ(fintech->weights, (std::map<std::string, double>{{"performance", 3}}));
    EXPECT_EQ(fintech->assumption, "Latency is a hard limit.");
    EXPECT_EQ(fintech->confirmed_by, texts{"low latency"});
    EXPECT_EQ(fintech->phrases, (texts{"trading", "order book"}));
}

TEST_F(LoadedBase, HasRequirementsOfUseCases) {
    const auto& needed = loaded->find_use_case("embedded_device")->requirements;
    ASSERT_EQ(needed.size(), 1U);
    EXPECT_EQ(needed[0].criterion, "performance");
    EXPECT_EQ(needed[0].at_least, 8);
    EXPECT_EQ(needed[0].reason, "The device is slow.");
}

TEST_F(LoadedBase, HasWaysOfHiringAmongTheTechnologies) {
    const auto* contractor = loaded->find_technology("contractor");
    ASSERT_NE(contractor, nullptr);
    EXPECT_EQ(contractor->name, "Contractor");
    EXPECT_EQ(contractor->category, "engagement");
    EXPECT_EQ(contractor->location, "hiring_shapes/contractor.md");
}

TEST_F(LoadedBase, HasProfiles) {
    const auto* rust = loaded->find_technology("rust");
    EXPECT_EQ(rust->ratings.at("performance").value, 9);
    EXPECT_EQ(rust->strengths, texts{"Fast programs"});
    EXPECT_EQ(rust->risks, texts{"Slow to learn"});
    EXPECT_EQ(rust->reviewer, "Editors");
    EXPECT_EQ(rust->reviewed_on, std::chrono::year{2026} / 6 / 1);
    const auto& past = loaded->find_technology("go")->ratings.at("talent_availability").history;
    ASSERT_EQ(past.size(), 1U);
    EXPECT_EQ(past[0].value, 7);
    EXPECT_EQ(past[0].until, std::chrono::year{2025} / 6 / 1);
}

TEST_F(LoadedBase, HasFigures) {
    const auto* figure = loaded->find_figure("use-rust");
    ASSERT_NE(figure, nullptr);
    EXPECT_EQ(figure->value, "14.48");
    EXPECT_EQ(figure->unit, "% of professionals");
    EXPECT_EQ(figure->year, 2025);
    EXPECT_EQ(figure->source_title, "A survey");
    EXPECT_EQ(figure->source_address, "https://example.org/survey");
    EXPECT_EQ(figure->technology, "rust");
    EXPECT_EQ(figure->metric, "so_usage_professional");
    EXPECT_EQ(figure->kind, figure_class::usage);
    EXPECT_FALSE(figure->secondary);
    EXPECT_TRUE(loaded->find_figure("use-python")->secondary);
    EXPECT_EQ(loaded->find_figure("go-at-work")->note, "of those who answered");
}

TEST_F(LoadedBase, HasComparisons) {
    ASSERT_EQ(loaded->pages(), 1U);
    const auto& page = loaded->comparisons.at("rust-vs-go");
    EXPECT_EQ(page.title, "Rust vs Go");
    EXPECT_EQ(page.domain, "backend systems");
    EXPECT_EQ(page.options, (texts{"rust", "go"}));
    EXPECT_EQ(page.criteria, (texts{"performance", "talent_availability"}));
    EXPECT_EQ(page.choose_when.at("go"), "The team has to grow soon.");
    EXPECT_EQ(page.verdict, "Go in general, Rust for speed.");
    EXPECT_EQ(page.reviewer, "Editors");
    EXPECT_EQ(page.reviewed_on, std::chrono::year{2026} / 6 / 1);
    EXPECT_EQ(page.review_after_days, 180);
    EXPECT_EQ(page.source_title, "A page");
    EXPECT_EQ(page.source_address, "https://example.org/page");
    EXPECT_EQ(page.source_year, 2026);
    EXPECT_EQ(page.location, "comparisons/rust-vs-go.md");
}

TEST_F(LoadedBase, HasRatingsWithTheirEvidence) {
    const auto& ratings = loaded->comparisons.at("rust-vs-go").ratings;
    EXPECT_EQ(ratings.at("performance").at("rust").value, 9);
    EXPECT_EQ(ratings.at("talent_availability").at("rust").evidence.figures, texts{"use-rust"});
    EXPECT_FALSE(ratings.at("talent_availability").at("rust").evidence.judgement.has_value());
    const auto& judgement = ratings.at("performance").at("rust").evidence.judgement;
    ASSERT_TRUE(judgement.has_value());
    EXPECT_EQ(judgement->reason, "Compiled code.");
    EXPECT_EQ(judgement->reviewer, "Editors");
    EXPECT_EQ(judgement->source_title, "A page");
    EXPECT_EQ(judgement->year, 2026);
}

TEST_F(LoadedBase, HasRulesSectionsAndCalls) {
    const auto& page = loaded->comparisons.at("rust-vs-go");
    ASSERT_EQ(page.rules.size(), 5U);
    EXPECT_EQ(page.rules[0].use_case, "fintech");
    EXPECT_EQ(page.rules[0].option, "rust");
    EXPECT_EQ(page.rules[0].reason, "No collector.");
    ASSERT_EQ(page.analysis.size(), 1U);
    EXPECT_EQ(page.analysis[0].title, "Performance");
    EXPECT_EQ(page.analysis[0].text, "Both are fast.");
    ASSERT_EQ(page.calls.size(), 2U);
    EXPECT_EQ(page.calls[0].option, "rust");
    EXPECT_EQ(page.calls[1].option, "");
    EXPECT_EQ(page.calls[1].label, "Not sure?");
}

TEST_F(LoadedBase, HasAnswersOfPages) {
    const auto& page = loaded->comparisons.at("rust-vs-go");
    ASSERT_EQ(page.faq.size(), 1U);
    const auto& entry = page.faq[0];
    EXPECT_EQ(entry.id, "together");
    EXPECT_EQ(entry.question, "Can they work together?");
    EXPECT_EQ(entry.answer, "Yes.");
    EXPECT_EQ(entry.phrasings.size(), 8U);
    EXPECT_EQ(entry.topics, texts{"interoperability"});
    EXPECT_EQ(entry.technologies, (texts{"rust", "go"}));  // the page's options, since it names none
    EXPECT_EQ(entry.location, "comparisons/rust-vs-go.md#together");
    EXPECT_EQ(entry.reviewer, "Editors");
}

TEST_F(LoadedBase, KeepsAnswersOfTheirOwnApartFromThoseOfPages) {
    ASSERT_EQ(loaded->faqs.size(), 2U);
    EXPECT_EQ(loaded->faqs[0].id, "how-many");
    EXPECT_EQ(loaded->faqs[0].location, "faqs/hiring.md#how-many");
    EXPECT_EQ(loaded->faqs[0].figures, texts{"use-rust"});
    EXPECT_EQ(loaded->faqs[0].reviewed_on, std::chrono::year{2026} / 6 / 1);
    EXPECT_FALSE(loaded->faqs[0].out_of_scope);
    EXPECT_TRUE(loaded->faqs[1].out_of_scope);
}

TEST_F(LoadedBase, FindsNothingUnderAnUnknownId) {
    EXPECT_EQ(loaded->find_technology("zig"), nullptr);
    EXPECT_EQ(loaded->find_criterion("zig"), nullptr);
    EXPECT_EQ(loaded->find_use_case("zig"), nullptr);
    EXPECT_EQ(loaded->find_figure("zig"), nullptr);
}

TEST(Load, ReportsTheFaultsOfAllFilesTogether) {
    const small_base base;
    base.replace("technologies/rust.md", "aliases", "aliasses");
    base.replace("use_cases/mvp.md", "talent_availability: 2", "talent_availability: 20");
    base.replace("comparisons/rust-vs-go.md", "value: 9", "value: 19");
    base.replace("comparisons/rust-vs-go.md", "## FAQ", "## FAQs");
    base.replace("figures/usage.yaml", "year: 2025", "year: soon");
    base.replace("criteria.md", "criteria:", "criteria: ]");
    EXPECT_EQ(
        places_and_codes(base.load().diagnostics),
        (texts{"comparisons/rust-vs-go.md:10:19 rating-range", "comparisons/rust-vs-go.md:26:3 faq-without-heading",
               "comparisons/rust-vs-go.md:48:1 unknown-section", "comparisons/rust-vs-go.md:50:1 unknown-section",
               "criteria.md:2:11 yaml-syntax", "figures/usage.yaml:8:11 wrong-type",
               "technologies/rust.md:4:1 unknown-key", "use_cases/mvp.md:4:32 weight-range"}));
}

TEST(Load, GivesNoSnapshotWithAnError) {
    const small_base base;
    base.replace("technologies/rust.md", "aliases", "aliasses");
    EXPECT_EQ(base.load().snapshot, nullptr);
}

TEST(Load, GivesASnapshotWithWarningsOnly) {
    const small_base base;
    base.replace("comparisons/rust-vs-go.md", "2026-06-01", "2025-06-01");
    const auto outcome = base.load();
    EXPECT_EQ(outcome.diagnostics.size(), 1U);
    ASSERT_NE(outcome.snapshot, nullptr);
    EXPECT_TRUE(outcome.snapshot->comparisons.at("rust-vs-go").is_stale(today));
}

TEST(Load, TakesALastDayOfReviewAsInTime) {
    const small_base base;
    base.replace("comparisons/rust-vs-go.md", "2026-06-01", "2026-05-30");  // 180 days before today
    EXPECT_EQ(places_and_codes(base.load().diagnostics), texts{});
}

TEST(Load, ReadsWindowsLineEnds) {
    const small_base base;
    const auto before = base.load().snapshot->version;
    std::string with_returns;
    for (const char c : base.read("comparisons/rust-vs-go.md")) {
        if (c == '\n') { with_returns.push_back('\r'); }
        with_returns.push_back(c);
    }
    base.write("comparisons/rust-vs-go.md", with_returns);
    const auto outcome = base.load();
    ASSERT_NE(outcome.snapshot, nullptr);
    EXPECT_EQ(outcome.snapshot->version, before);
}

TEST(Load, TakesHashesInACodeBlockAsText) {
    const small_base base;
    base.replace("use_cases/mvp.md", "# First product",
                 "# First product\n\n````sh\n# no heading\n~~~\n# nor this\n````");
    EXPECT_EQ(places_and_codes(base.load().diagnostics), texts{});
}

TEST(Load, FoldsTextOverSeveralLines) {
    const small_base base;
    base.replace("comparisons/rust-vs-go.md", "No collector.", "No collector,\n      hence no pause.");
    EXPECT_EQ(base.load().snapshot->comparisons.at("rust-vs-go").rules[0].reason, "No collector, hence no pause.");
}

// Changes one to three places of a text at random.
std::string spoil(std::string text, std::mt19937& random) {
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
    for (std::size_t edits = 1 + below(3); edits > 0; --edits) {
        const auto at = below(text.size());
        switch (below(4)) {
            case 0: text[at] = static_cast<char>(below(256)); break;
            case 1: text.erase(at, std::min(1 + below(40), text.size() - 1)); break;
            case 2: text.insert(at, text.substr(below(text.size()), 1 + below(40))); break;
            default: text.insert(at, 1, "[]{}:-#\"'&*?|>!%@`\n "[below(20)]); break;
        }
    }
    return text;
}

TEST(Load, SurvivesWhateverHappensToAFile) {
    const small_base base;
    std::mt19937 random{20261126};  // NOLINT: the same changes every time
    for (const std::string name : {"criteria.md", "technologies/rust.md", "use_cases/fintech.md", "faqs/hiring.md",
                                   "figures/usage.yaml", "roles/rust-engineer.md", "comparisons/rust-vs-go.md"}) {
        const auto content = base.read(name);
        for (int round = 0; round < 50; ++round) {
            const auto spoilt = spoil(content, random);
            base.write(name, spoilt);
            const auto outcome = base.load();
            ASSERT_EQ(outcome.snapshot == nullptr, has_errors(outcome.diagnostics)) << spoilt;
        }
        base.write(name, content);
    }
}

TEST(Load, RefusesABombOfAliases) {
    const small_base base;
    std::string bomb = "---\nwhatever:\n  - &a0 [boom, boom]\n";
    for (int i = 1; i <= 40; ++i) {
        const auto last = "*a" + std::to_string(i - 1);
        bomb.append("  - &a" + std::to_string(i) + " [" + last + ", " + last + "]\n");
    }
    base.write("technologies/zig.md", bomb + "---\n# Zig\n\nText.\n");
    const auto outcome = base.load();
    EXPECT_EQ(outcome.snapshot, nullptr);
    EXPECT_EQ(std::ranges::count(outcome.diagnostics, "yaml-alias", &diagnostic::code), 80);
}

TEST(Load, RefusesAnAvalancheOfBrackets) {
    const small_base base;
    base.write("technologies/zig.md", "---\nx: " + std::string(200'000, '[') + "\n---\n# Zig\n");
    const auto faults = base.load().diagnostics;
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults.front().code, "yaml-depth");
    EXPECT_EQ(faults.front().line, 2);
}

TEST(Version, IsTwelveHexDigits) {
    const auto version = small_base{}.load().snapshot->version;
    EXPECT_EQ(version.size(), 12U);
    EXPECT_EQ(version.find_first_not_of("0123456789abcdef"), std::string::npos);
}

TEST(Version, IsTheSameForTheSameFiles) {
    EXPECT_EQ(small_base{}.load().snapshot->version, small_base{}.load().snapshot->version);
}

TEST(Version, IsTheSameWhateverTheDayOfLoading) {
    const small_base base;
    EXPECT_EQ(load(base.path(), today).snapshot->version,
              load(base.path(), std::chrono::year{2027} / 11 / 26).snapshot->version);
}

TEST(Version, ChangesWithOneCharacter) {
    const small_base base;
    const auto before = base.load().snapshot->version;
    base.replace("comparisons/rust-vs-go.md", "Both are fast.", "Both are fast!");
    EXPECT_NE(base.load().snapshot->version, before);
}

TEST(Version, ChangesWithTheNameOfAFile) {
    const small_base base;
    const auto before = base.load().snapshot->version;
    std::filesystem::rename(base.path() / "figures/usage.yaml", base.path() / "figures/use.yaml");
    EXPECT_NE(base.load().snapshot->version, before);
}

TEST(Version, IsThatOfTheKnowledgeAndNotOfItsTests) {
    const small_base base;
    const auto before = base.load().snapshot->version;
    base.remove("questions");
    base.write("README.md", "# Other words");
    EXPECT_EQ(base.load().snapshot->version, before);
}

}  // namespace
}  // namespace hirewise::knowledge
