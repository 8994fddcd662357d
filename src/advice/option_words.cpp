#include "advice/option_words.hpp"

#include <algorithm>
#include <cstddef>

namespace hirewise::advice {

// "Is COBOL still alive?" tells of no old system, "hire for Android" of no app.
void drop_only_option(full_reading& made, std::vector<use_case_mention>& use_cases) {
    if (made.roles.names.size() != 1 || made.roles.options.size() != 1) { return; }
    const auto& only = made.roles.names.front();
    const auto is_its_name = [&](const use_case_mention& m) {
        const bool behind_for = m.first + 1 == only.first && made.text.tokens[m.first].text == "for";
        return m.last == only.last && (m.first == only.first || behind_for);
    };
    for (const auto& m : use_cases) {
        if (!is_its_name(m)) { continue; }
        std::erase_if(made.weighed, [&](const use_case_candidate& each) { return each.use_case == m.use_case; });
    }
    std::erase_if(use_cases, is_its_name);
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
