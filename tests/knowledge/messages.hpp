#pragma once

#include <algorithm>

#include "knowledge/broken_files.hpp"

// For tables of the words that editors read: what is wrong with the offending text, and how to mend it.
namespace hirewise::knowledge {

struct spoken {
    std::string name;
    std::vector<edit> edits;
    std::string text;
};

inline void PrintTo(const spoken& value, std::ostream* out) {
    *out << value.name;
}

inline std::string name_of_spoken(const testing::TestParamInfo<spoken>& info) {
    return info.param.name;
}

// Among the faults there is one at the place and with the code of the text; it has the text's words.
inline void expect_said(const spoken& expected) {
    const small_base base;
    make_edits(base, expected.edits);
    const auto begin = expected.text.substr(0, expected.text.find("]: ") + 1);
    const auto faults = base.load().diagnostics;
    const auto found =
        std::ranges::find_if(faults, [&](const auto& fault) { return to_text(fault).starts_with(begin); });
    ASSERT_NE(found, faults.end()) << "no " << begin << " among " << testing::PrintToString(places_and_codes(faults));
    EXPECT_EQ(to_text(*found), expected.text);
}

}  // namespace hirewise::knowledge
