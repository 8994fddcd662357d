#pragma once

#include <string>
#include <string_view>

namespace hirewise::knowledge {

// A syntax error in the words of somebody who edits a page.
struct yaml_problem {
    std::string message;
    std::string hint;
    bool at_opening = false;  // it stands where the unfinished thing begins, not where the parser gave up
};

// `words`: how the parser describes it; `context`: what it was reading; `found`: the text from where it stopped.
yaml_problem explain_yaml_problem(std::string_view words, std::string_view context, std::string_view found);

}  // namespace hirewise::knowledge
