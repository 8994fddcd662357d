#include "knowledge/broken_files.hpp"

namespace hirewise::knowledge {
namespace {

class BrokenRatings : public testing::TestWithParam<broken> {};

TEST_P(BrokenRatings, IsReportedWhereItIs) {
    expect_reported(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Ratings, BrokenRatings,
    testing::Values(broken{"RatingAboveTen", {{page, "value: 9", "value: 10.5"}}, {page + ":10:19 rating-range"}},
                    broken{"RatingBelowZero", {{page, "value: 9", "value: -1"}}, {page + ":10:19 rating-range"}},
                    broken{
                        "RatingThatIsNotANumber", {{page, "value: 9", "value: nan"}}, {page + ":10:19 rating-range"}},
                    broken{"OptionWithoutRating",
                           {{page, "    go: {value: 7, judgement: Compiled code with a collector.}\n", ""},
                            {go, "  performance: {value: 7, judgement: Compiled code with a collector.}\n", ""}},
                           {page + ":7:12 rating-missing", go + ":7:3 warning profile-incomplete"}},
                    broken{"RatingOfAnotherOption",
                           {{page, "    go: {value: 7", "    python: {value: 7"}},
                           {page + ":11:5 option-not-on-page"}},
                    broken{"RatingWithoutEvidence",
                           {{page, ", judgement: Compiled code.", ""}},
                           {page + ":10:5 rating-without-evidence"}},
                    broken{"OverrideWithoutReason",
                           {{go, "    judgement: Most of them use it at work.\n", ""}},
                           {go + ":8:3 rating-without-evidence"}},
                    broken{"WeightBelowZero",
                           {{mvp, "talent_availability: 2", "talent_availability: -2"}},
                           {mvp + ":4:32 weight-range"}},
                    broken{"WeightTooLarge",
                           {{mvp, "talent_availability: 2", "talent_availability: 10"}},
                           {mvp + ":4:32 weight-range"}},
                    broken{"ProfileRatingAboveTen", {{rust, "value: 9", "value: 11"}}, {rust + ":8:24 rating-range"}},
                    broken{"ProfileRatingWithoutReason",
                           {{rust, "{value: 9, judgement: Native code.}", "{value: 9}"}},
                           {rust + ":8:3 rating-without-evidence"}},
                    broken{"ProfileRatingThatIsBare",
                           {{rust, "{value: 9, judgement: Native code.}", "9"}},
                           {rust + ":8:16 wrong-type"}},
                    broken{"ReasonOfRatingTooLong", {{rust, "Native code.", words(201)}}, {rust + ":8:38 too-long"}},
                    broken{"RequirementOffTheScale",
                           {{firmware, "at_least: 8", "at_least: 80"}},
                           {firmware + ":7:15 requirement-range"}},
                    broken{"RequirementWithoutReason",
                           {{firmware, "    reason: The device is slow.\n", ""}},
                           {firmware + ":6:5 missing-key"}},
                    broken{"RequirementThatIsNoNumber",
                           {{firmware, "at_least: 8", "at_least: high"}},
                           {firmware + ":7:15 wrong-type"}}),
    name_of);

}  // namespace
}  // namespace hirewise::knowledge
