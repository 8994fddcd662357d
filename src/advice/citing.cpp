#include "advice/citing.hpp"

#include <algorithm>

namespace hirewise::advice {

void cite(const knowledge::figure& figure, const std::string& location, std::vector<citation>& cited) {
    const bool known = std::any_of(cited.begin(), cited.end(), [&](const citation& c) {
        return c.title == figure.source_title && c.address == figure.source_address;
    });
    if (!known) { cited.push_back({location, figure.source_title, figure.source_address, figure.year}); }
}

}  // namespace hirewise::advice
