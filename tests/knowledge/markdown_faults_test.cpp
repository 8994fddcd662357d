#include "knowledge/markdown_faults.hpp"

#include <gtest/gtest.h>

namespace hirewise::knowledge {
namespace {

std::string faults_in(std::string_view text) {
    std::string found;
    for (const auto& fault : unsupported_markdown(text)) {
        found.append(fault.what).append("@").append(std::to_string(fault.offset)).append(" ");
    }
    return found;
}

class ShownMarkdown : public testing::TestWithParam<const char*> {};

TEST_P(ShownMarkdown, IsLeftAlone) {
    EXPECT_EQ(faults_in(GetParam()), "") << GetParam();
}

INSTANTIATE_TEST_SUITE_P(All, ShownMarkdown,
                         testing::Values("", "**bold**, *italic* and `code`", "- one\n- two\n\n1. first\n2. second",
                                         "[a page](https://example.org)", "<https://example.org>", "a < b and c > d",
                                         "1 <2", "`Vec<u8>` and `<br>` and `![x](y)`", "> quoted", "5 -- 7", "--",
                                         "a | b", "|", "<3", "<mailto:a@example.org>", "wow!", "x ! [y]"));

struct unshown {
    const char* text;
    const char* faults;
};

class UnshownMarkdown : public testing::TestWithParam<unshown> {};

TEST_P(UnshownMarkdown, IsFound) {
    EXPECT_EQ(faults_in(GetParam().text), GetParam().faults) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(All, UnshownMarkdown,
                         testing::Values(unshown{"a\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\nb", "a table@3 "},
                                         unshown{"see ![a](b)", "an image@4 "}, unshown{"a<br>b", "HTML@1 "},
                                         unshown{"a<br/>b", "HTML@1 "}, unshown{"<b>x</b>", "HTML@0 "},
                                         unshown{"<a href=\"x\">y</a>", "HTML@0 "}, unshown{"x\n<!-- y -->", "HTML@2 "},
                                         unshown{"Vec<u8>", "HTML@3 "},
                                         unshown{"```\ncode <b> | x |\n```", "a code block@0 "},
                                         unshown{"a\n~~~sh\ncode\n~~~\n![x](y)", "a code block@2 an image@17 "},
                                         unshown{"a\n---\nb", "a line of signs@2 "},
                                         unshown{"a\n====", "a line of signs@2 "},
                                         unshown{"* * *", "a line of signs@0 "}, unshown{"___", "a line of signs@0 "}));

}  // namespace
}  // namespace hirewise::knowledge
