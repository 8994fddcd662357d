// What is wrong in outside/ and in calibration.yaml.
#include "knowledge/broken_files.hpp"

namespace hirewise::knowledge {
namespace {

class BrokenOutside : public testing::TestWithParam<broken> {};

TEST_P(BrokenOutside, IsReportedWhereItIs) {
    expect_reported(GetParam());
}

INSTANTIATE_TEST_SUITE_P(Outside, BrokenOutside,
                         testing::Values(broken{"NameThatAPageCovers",
                                                {{"outside/names.yaml", "", "names: [perl, rust]\n"}},
                                                {"outside/names.yaml:1:15 outside-covered"}},
                                         broken{"NameInTwoFiles",
                                                {{"outside/names.yaml", "", "names: [perl]\n"},
                                                 {"outside/more.yaml", "", "names: [perl]\n"}},
                                                {"outside/names.yaml:1:9 outside-twice"}},
                                         broken{"ThresholdAboveOne",
                                                {{"calibration.yaml", "",
                                                  "choice: 1.5\nours: 0.5\nstray: 0.9\nbeside: 0.7\nsuggest: 0.3\n"}},
                                                {"calibration.yaml:1:9 out-of-range"}}),
                         name_of);

}  // namespace
}  // namespace hirewise::knowledge
