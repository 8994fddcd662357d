// What is said not to be the work is none of it.

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "shipped_base.hpp"

namespace hirewise::advice {
namespace {

struct work {
    const char* use_case;
    const char* name;
};

constexpr work works[] = {{"fintech", "a trading platform"},
                          {"embedded_device", "firmware"},
                          {"mvp", "an MVP"},
                          {"web_api", "a web API"},
                          {"saas_product", "a SaaS product"}};

class Denial : public testing::TestWithParam<const char*> {};

TEST_P(Denial, LeavesOutTheWorkThatItNames) {
    for (const auto& each : works) {
        auto said = std::string{GetParam()};
        for (auto at = said.find("{}"); at != std::string::npos; at = said.find("{}")) {
            said.replace(at, 2, each.name);
        }
        const auto read = test::ask("Rust or Go? " + said).reading;
        EXPECT_EQ(std::ranges::count(read.use_cases, each.use_case), 0) << said;
    }
}

INSTANTIATE_TEST_SUITE_P(BeforeIt, Denial,
                         testing::Values("It is anything but {}.", "We are far from {}.", "We stopped building {}.",
                                         "We gave up on {}.", "Not that it were {}.", "It is the opposite of {}.",
                                         "We thought it was {}.", "It looked like {}."));
INSTANTIATE_TEST_SUITE_P(BehindIt, Denial,
                         testing::Values("I know that {} is off the table.", "Alas, {} it is not.", "So {}? No.",
                                         "I know: {} is what our competitor does.", "Once {} was the old product.",
                                         "Yes, {} is done.", "They do {}, we do not.",
                                         "I hear {} is somebody else's job."));

class WorkElsewhere : public testing::TestWithParam<const char*> {};

TEST_P(WorkElsewhere, LeavesTheWorkThatIsAskedAbout) {
    for (const auto& each : works) {
        if (std::string_view{each.use_case} == "web_api" || std::string_view{each.use_case} == "mvp") { continue; }
        auto said = std::string{GetParam()};
        said.replace(said.find("{}"), 2, each.name);
        const auto made = test::ask("Rust or Go? What we do now is a web API. " + said);
        EXPECT_EQ(made.reading.use_cases, std::vector<std::string>{"web_api"}) << said;
    }
}

INSTANTIATE_TEST_SUITE_P(OfThePast, WorkElsewhere,
                         testing::Values("There was {} until 2017.", "The partners flirted with {}.",
                                         "In my former job we did {}.", "I hear {} was shut down.",
                                         "Years ago there was {}."));
INSTANTIATE_TEST_SUITE_P(ForLater, WorkElsewhere, testing::Values("One day there may be {}.", "Perhaps {} next year."));
INSTANTIATE_TEST_SUITE_P(OfOthers, WorkElsewhere,
                         testing::Values("A big customer runs {}.", "We only buy {}, ready made.",
                                         "Of course {} comes from a supplier."));
INSTANTIATE_TEST_SUITE_P(SetAside, WorkElsewhere,
                         testing::Values("Please leave {} aside.", "As agreed, {} stays out of it.",
                                         "Luckily {} is done already."));

TEST(WorkElsewhere, IsOursWhereNothingElseIsTold) {
    for (const auto* said : {"Our clients run the trading platform, we write it. Rust or Go?",
                             "Last year we began with a trading platform. Rust or Go for the next one?",
                             "Later this year the trading platform goes live. Rust or Go?"}) {
        EXPECT_EQ(test::ask(said).reading.use_cases, std::vector<std::string>{"fintech"}) << said;
    }
}

TEST(DenialOfSomethingElse, LeavesTheWorkAsItIs) {
    for (const auto* said : {"Rust or Go for a trading platform? We don't know if it will pay.",
                             "Rust or Go for a trading platform which has a lot to do with latency?",
                             "Rust or Go for a trading platform, it is not slow yet."}) {
        EXPECT_EQ(test::ask(said).reading.use_cases, std::vector<std::string>{"fintech"}) << said;
    }
}

}  // namespace
}  // namespace hirewise::advice
