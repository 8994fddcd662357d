#pragma once

#include <string>
#include <vector>

#include "advice/engine.hpp"
#include "advice/linker.hpp"
#include "advice/parsed_text.hpp"

namespace hirewise::advice {

// What the whole text says about whether its doubtful names are technologies.
struct text_signals {
    manner how = manner::addressed;
    bool sure_name = false;   // a name that nothing else bears
    bool only_names = false;  // and no other word
    bool short_question = false;
    bool about_work = false;  // a phrase names what is built or what counts
    double field = 0;         // words of hiring and software
    int craft = 0;            // words of making software
    int life = 0;             // words of other walks of life
    int places = 0;           // names of places
    const std::vector<std::string>* in_thread = nullptr;
};

// Whether anything in the text speaks of software or hiring.
bool speaks_of_field(const text_signals& signals);

// Whether it is a question to the bot without a word of another walk of life.
bool asks_of_nothing_else(const parsed_text& text, const text_signals& signals);

text_signals signals_of(const parsed_text& text, manner how, bool about_work,
                        const std::vector<technology_link>& found);

}  // namespace hirewise::advice
