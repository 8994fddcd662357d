#pragma once

#include <span>
#include <string_view>

#include "advice/lexicon.hpp"

namespace hirewise::advice {

struct class_entry {
    word_classes classes;
    bool by_stem;            // all forms of the words
    std::string_view words;  // separated by spaces
};

struct topic_entry {
    word_topics topics;
    bool by_stem;            // all forms of the words
    std::string_view words;  // separated by spaces
};

struct cue_entry {
    cue what;
    std::string_view phrases;  // separated by semicolons
};

std::span<const class_entry> word_table();
std::span<const cue_entry> cue_table();
std::span<const topic_entry> topic_table();

}  // namespace hirewise::advice
