#include "advice/option_words.hpp"

#include <algorithm>
#include <cstddef>

namespace hirewise::advice {

// "Is COBOL still alive?" tells of no old system.
void drop_only_option(full_reading& made, std::vector<use_case_mention>& use_cases) {
    if (made.roles.names.size() != 1 || made.roles.options.size() != 1) { return; }
    const auto& only = made.roles.names.front();
    for (const auto& m : use_cases) {
        if (m.first != only.first || m.last != only.last) { continue; }
        std::erase_if(made.weighed, [&](const use_case_candidate& each) { return each.use_case == m.use_case; });
    }
    std::erase_if(use_cases, [&](const use_case_mention& m) { return m.first == only.first && m.last == only.last; });
}

// "AWS, Azure and GCP, which one" lists options and says nothing of running on all of them.
void drop_listed_options(const full_reading& made, std::vector<use_case_mention>& use_cases) {
    if (!made.roles.compared) { return; }
    std::erase_if(use_cases, [&](const use_case_mention& m) {
        const auto inside = std::count_if(made.roles.names.begin(), made.roles.names.end(), [&](const named& n) {
            return n.role == role::candidate && n.technology != nullptr && n.first < m.last && m.first < n.last;
        });
        // "iOS and Android, whom do we hire" names all that it runs on.
        return inside >= 2 && static_cast<std::size_t>(inside) < made.roles.options.size();
    });
}

}  // namespace hirewise::advice
