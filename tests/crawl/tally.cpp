#include "crawl/tally.hpp"

#include <algorithm>
#include <iomanip>
#include <sstream>

namespace hirewise::test {

tally::line& tally::row(const std::string& surface) {
    const auto found = std::ranges::find(rows_, surface, &line::surface);
    return found == rows_.end() ? rows_.emplace_back(line{surface}) : *found;
}

void tally::note_time(const std::string& surface, std::chrono::milliseconds until_seen) {
    auto& own = row(surface);
    own.slowest = std::max(own.slowest, until_seen);
}

void tally::add_fault(const std::string& surface, const std::string& path, const std::string& what) {
    ++row(surface).faults;
    faults_.push_back(path + ": " + what);
}

void tally::add_dead_end(const std::string& surface, const std::string& path) {
    ++row(surface).dead_ends;
    add_fault(surface, path, "nothing was to be seen of it");
}

std::string tally::table() const {
    std::ostringstream text;
    text << std::left << std::setw(34) << "surface" << std::right;
    for (const auto* heading : {"acts", "presses", "taken", "refused", "cancelled", "dead ends", "faults", "ms"}) {
        text << std::setw(10) << heading;
    }
    for (const auto& each : rows_) {
        text << "\n" << std::left << std::setw(34) << each.surface << std::right;
        for (const auto number : each.counts) { text << std::setw(10) << number; }
        text << std::setw(10) << each.dead_ends << std::setw(10) << each.faults << std::setw(10)
             << each.slowest.count();
    }
    return text.str();
}

}  // namespace hirewise::test
