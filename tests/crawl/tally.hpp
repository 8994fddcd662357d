#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace hirewise::test {

// What a crawl did and found, by surface.
class tally {
public:
    enum class count { acts, presses, taken, refused, cancelled };

    void add(const std::string& surface, count what) { ++row(surface).counts[static_cast<std::size_t>(what)]; }
    void note_time(const std::string& surface, std::chrono::milliseconds until_seen);

    // A fault, with the way that leads to it: "#hiring > Change weights > submit without “Performance”".
    void add_fault(const std::string& surface, const std::string& path, const std::string& what);
    void add_dead_end(const std::string& surface, const std::string& path);

    const std::vector<std::string>& faults() const { return faults_; }
    // One line for each surface.
    std::string table() const;

private:
    struct line {
        std::string surface;
        std::size_t counts[5] = {};
        std::size_t dead_ends = 0;
        std::size_t faults = 0;
        std::chrono::milliseconds slowest{0};
    };
    line& row(const std::string& surface);

    std::vector<line> rows_;
    std::vector<std::string> faults_;
};

}  // namespace hirewise::test
