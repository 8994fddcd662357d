#pragma once

#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "advice/linker.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// The uses that the pages about the technologies that a text names have rules for: whoever asks about those asks for
// one of these uses sooner than for any other.
struct page_uses {
    bool known = false;  // there is such a page
    std::vector<const knowledge::use_case*> settled;

    bool settles(const knowledge::use_case& use_case) const;
};

// Refers to the base: it has to outlive the finder and what it finds.
class page_use_finder {
public:
    explicit page_use_finder(const knowledge::snapshot& base);

    // Of one technology all pages with it, of more the pages with two of them.
    page_uses about(const std::vector<technology_link>& links) const;

private:
    using option = const knowledge::technology*;

    struct page {
        std::vector<option> options;
        std::vector<const knowledge::use_case*> settled;
    };

    std::vector<page> pages_;
    boost::unordered_flat_map<option, std::vector<std::size_t>> pages_with_;  // places in pages_
};

}  // namespace hirewise::advice
