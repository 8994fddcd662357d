#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "knowledge/drafts.hpp"

namespace hirewise::knowledge {

// A technology that a text names.
struct named_technology {
    std::string_view id;
    std::string_view name;
    std::size_t offset = 0;  // in the text
};

// Finds technologies by their names: whole words, capitals as they are written, the longest name first ("React Native"
// is not "React"). Passed over are names that are everyday words, and ways of hiring, which are ordinary words too:
// with them a text need not mean what the name means. Points into the drafts.
class technology_names {
public:
    explicit technology_names(const std::vector<draft<technology>>& technologies);

    // In the order of the text.
    std::vector<named_technology> in(std::string_view text) const;

private:
    struct candidate {
        std::vector<std::string_view> words;
        const technology* owner;
    };

    std::unordered_map<std::string_view, std::vector<candidate>> by_first_word_;  // the longest first
};

// Which technologies belong together because one is made for the other: Django and Python.
class technology_family {
public:
    explicit technology_family(const std::vector<draft<technology>>& technologies);

    // Whether one of the two is the other, or its parent, or the parent of that.
    bool related(std::string_view one, std::string_view other) const;

private:
    bool descends(std::string_view child, std::string_view from) const;

    std::unordered_map<std::string_view, std::string_view> parent_of_;
};

}  // namespace hirewise::knowledge
