#pragma once

#include <string>
#include <vector>

#include "app/configuration.hpp"
#include "app/console.hpp"

namespace hirewise::app {

struct ask_options {
    std::vector<std::string> words;
    bool as_json = false;
    bool explain = false;
    bool batch = false;
};

// Answers on the console. 0 also for questions that are not covered; else 65 or 78, with lines that say why.
int run_ask(const ask_options& asked, const configuration& settings, const console& console);

}  // namespace hirewise::app
