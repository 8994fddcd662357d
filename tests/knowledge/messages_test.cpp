#include <gtest/gtest.h>

#include "knowledge/small_base.hpp"

// The words of messages that an editor meets most. Each names the offending text and what to type instead.
namespace hirewise::knowledge {
namespace {

std::string only_fault(const small_base& base) {
    const auto faults = base.load().diagnostics;
    return faults.size() == 1 ? to_text(faults.front()) : std::to_string(faults.size()) + " faults";
}

TEST(Messages, UnknownKey) {
    const small_base base;
    base.replace("technologies/rust.md", "aliases", "aliasses");
    EXPECT_EQ(only_fault(base),
              "technologies/rust.md:4:1: error[unknown-key]: unknown key `aliasses` in a technology\n"
              "    hint: did you mean `aliases`?");
}

TEST(Messages, UnknownKeyThatIsLikeNone) {
    const small_base base;
    base.replace("criteria.md", "criteria:", "colour: red\ncriteria:");
    EXPECT_EQ(only_fault(base),
              "criteria.md:2:1: error[unknown-key]: unknown key `colour` in criteria.md\n"
              "    hint: the keys of criteria.md are criteria");
}

TEST(Messages, MissingKey) {
    const small_base base;
    base.replace("technologies/rust.md", "role: Rust engineer\n", "");
    EXPECT_EQ(only_fault(base),
              "technologies/rust.md:2:1: error[missing-key]: a technology lacks the key `role`\n"
              "    hint: add `role:` with text");
}

TEST(Messages, WrongType) {
    const small_base base;
    base.replace("comparisons/rust-vs-go.md", "2026-06-01", "1 June");
    EXPECT_EQ(only_fault(base),
              "comparisons/rust-vs-go.md:5:14: error[wrong-type]: `reviewed_on` must be a day of the calendar, as in "
              "`2026-11-26`, not `1 June`\n"
              "    hint: write a day of the calendar, as in `2026-11-26`");
}

TEST(Messages, AliasClash) {
    const small_base base;
    base.replace("technologies/rust.md", "rustlang", "golang");
    EXPECT_EQ(only_fault(base),
              "technologies/rust.md:4:11: error[alias-clash]: the alias `golang` belongs to `go` already\n"
              "    hint: an alias names one technology; delete it here or in technologies/go.md");
}

TEST(Messages, RatingWithoutEvidence) {
    const small_base base;
    base.replace("comparisons/rust-vs-go.md", ", judgement: Compiled code.", "");
    EXPECT_EQ(only_fault(base),
              "comparisons/rust-vs-go.md:9:5: error[rating-without-evidence]: nothing supports the rating of `rust` on "
              "`performance`\n"
              "    hint: add `figures: [...]` with ids of figures, or `judgement:` with the reason in one sentence");
}

TEST(Messages, UnknownUseCase) {
    const small_base base;
    base.replace("comparisons/rust-vs-go.md", "use_case: fintech", "use_case: fintec");
    EXPECT_EQ(only_fault(base),
              "comparisons/rust-vs-go.md:15:15: error[unknown-use-case]: there is no use case `fintec`\n"
              "    hint: did you mean `fintech`?");
}

TEST(Messages, AnswerTooLong) {
    const small_base base;
    base.replace("comparisons/rust-vs-go.md", "Yes.", std::string(612, 'y'));
    EXPECT_EQ(only_fault(base),
              "comparisons/rust-vs-go.md:45:1: error[too-long]: the answer below `Can they work together?` has 612 "
              "characters, 600 fit on a card\n"
              "    hint: shorten it by 12");
}

TEST(Messages, OverdueReview) {
    const small_base base;
    base.replace("comparisons/rust-vs-go.md", "2026-06-01", "2026-01-01");
    EXPECT_EQ(only_fault(base),
              "comparisons/rust-vs-go.md:5:14: warning[review-overdue]: the page was to be reviewed by 2026-06-30\n"
              "    hint: read it through, correct it and set `reviewed_on` to the day");
}

TEST(Messages, QuestionWithoutEntry) {
    const small_base base;
    base.replace("faqs/hiring.md", "One in seven.", "One in seven.\n\n## How much? {#pay}\n\nMore.");
    EXPECT_EQ(only_fault(base),
              "faqs/hiring.md:18:1: error[unknown-faq]: no entry `pay` under the key `faq`\n"
              "    hint: add `pay:` with phrasings and topics");
}

}  // namespace
}  // namespace hirewise::knowledge
