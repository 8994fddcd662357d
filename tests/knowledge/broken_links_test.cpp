#include "knowledge/broken_files.hpp"

namespace hirewise::knowledge {
namespace {

class BrokenLinks : public testing::TestWithParam<broken> {};

TEST_P(BrokenLinks, IsReportedWhereItIs) {
    expect_reported(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Links, BrokenLinks,
    testing::Values(
        broken{"UnknownParent", {{rust, "role:", "parent: rustt\nrole:"}}, {rust + ":3:9 unknown-technology"}},
        broken{"UnknownOption",
               {{page, "[rust, go]", "[rust, goo]"}},
               {page + ":0:0 file-name", page + ":2:17 unknown-technology", page + ":11:5 option-not-on-page",
                page + ":14:3 option-not-on-page", page + ":20:13 option-not-on-page",
                page + ":22:33 option-not-on-page", page + ":23:43 option-not-on-page"}},
        broken{"UnknownTechnologyOfFigure",
               {{figures, "technology: go", "technology: golang"}},
               {figures + ":11:17 unknown-technology", go + ":9:14 formula-without-figures"}},
        broken{"UnknownTechnologyOfFaq",
               {{faqs, "technologies: [rust]", "technologies: [ruts]"}},
               {faqs + ":7:20 unknown-technology"}},
        broken{"UnknownCriterionInWeights",
               {{fintech, "performance", "preformance"}},
               {fintech + ":4:11 unknown-criterion"}},
        broken{"UnknownCriterionOfAssumption",
               {{fintech, "assumption: Latency is a hard limit.", "rests_on: speed"}},
               {fintech + ":5:11 unknown-criterion"}},
        broken{"UnknownCriterionInRatings", {{page, "performance:", "speed:"}}, {page + ":9:3 criterion-not-on-page"}},
        broken{"UnknownUseCase", {{page, "use_case: mvp", "use_case: mpv"}}, {page + ":19:15 unknown-use-case"}},
        broken{"UnknownFigureInRating", {{go, "go-at-work", "go-at-home"}}, {go + ":12:15 unknown-figure"}},
        broken{"UnknownFigureInFaq", {{faqs, "[use-rust]", "[usage-of-rust]"}}, {faqs + ":8:15 unknown-figure"}},
        broken{"RuleForAnotherOption", {{page, "option: go", "option: python"}}, {page + ":20:13 option-not-on-page"}},
        broken{"CallForAnotherOption",
               {{page, "calls:\n  - option: rust", "calls:\n  - option: python"}},
               {page + ":31:13 option-not-on-page"}},
        broken{"CriteriaThatCannotBeReadCauseNoOtherFault",
               {{criteria, "criteria:", "criteria: ]"}},
               {criteria + ":2:11 yaml-syntax"}},
        broken{"FiguresThatCannotBeReadCauseNoOtherFault",
               {{figures, "figures:", "figures: ]"}},
               {figures + ":1:10 yaml-syntax"}},
        broken{"TechnologyThatCannotBeReadCausesNoOtherFault",
               {{go, "category:", "category: ]"}},
               {go + ":2:11 yaml-syntax"}},
        broken{
            "UnknownCategory", {{rust, "category: language", "category: langauge"}}, {rust + ":2:11 unknown-category"}},
        broken{"UnknownOtherCategory", {{rust, "role:", "also: [langauge]\nrole:"}}, {rust + ":3:7 unknown-category"}},
        broken{"OwnParent", {{rust, "role:", "parent: rust\nrole:"}}, {rust + ":3:9 parent-circle"}},
        broken{"ParentsInACircle",
               {{rust, "role:", "parent: go\nrole:"}, {go, "role:", "parent: rust\nrole:"}},
               {go + ":3:9 parent-circle", rust + ":3:9 parent-circle"}},
        broken{
            "UnknownMention", {{page, "domain:", "mentions: [pyton]\ndomain:"}}, {page + ":3:12 unknown-technology"}},
        broken{"UnknownCriterionOnPage",
               {{page, "[performance, talent_availability]", "[performance, talent_availabilities]"}},
               {page + ":7:25 unknown-criterion"}},
        broken{"CriterionRatedButNotOnPage",
               {{page, "[performance, talent_availability]", "[talent_availability]"}},
               {page + ":9:3 criterion-not-on-page"}},
        broken{"NoCriteria",
               {{page,
                 "criteria: [performance, talent_availability]\nratings:\n  performance:\n    rust: {value: 9, "
                 "judgement: Compiled "
                 "code.}\n    go: {value: 7, judgement: Compiled code with a collector.}\n",
                 ""}},
               {page + ":0:0 missing-key"}},
        broken{"UnknownCriterionInProfile",
               {{rust, "  performance:", "  preformance:"}},
               {rust + ":8:3 unknown-criterion"}},
        broken{"UnknownCriterionInRequirement",
               {{firmware, "criterion: performance", "criterion: speed"}},
               {firmware + ":6:16 unknown-criterion"}},
        broken{"UnknownFigureInProfile", {{go, "[go-at-work]", "[go-at-wrok]"}}, {go + ":12:15 unknown-figure"}}),
    name_of);

}  // namespace
}  // namespace hirewise::knowledge
