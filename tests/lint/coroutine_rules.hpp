#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hirewise::lint {

struct finding {
    int line = 0;
    std::string rule;       // what is forbidden and why
    std::string statement;  // the offending code, shortened
};

// The forms that g++ 12 miscompiles without a warning, and those that dangle (ARCHITECTURE.md, coroutine rules).
// By pattern, so a harmless statement may be found as well: name its parts first, and it is not.
std::vector<finding> broken_coroutine_rules(std::string_view code);

}  // namespace hirewise::lint
