#pragma once

#include "advice/parsed_text.hpp"
#include "advice/spoken_weights.hpp"

namespace hirewise::advice {

// Work that a clause tells of and that is not the one asked about.

// "we had a trading desk until 2019", "the game was shut down", "we toyed with drones": gone, or never begun.
bool is_of_the_past(const parsed_text& text, const clause& part);

// "some day we may build firmware", "maybe next year a trading platform"
bool is_for_later(const parsed_text& text, const clause& part);

// "the pumps come from a maker", "our biggest client runs an exchange", "other people look after the firmware"
bool is_of_somebody_else(const parsed_text& text, const clause& part);

// "the exchange stays out of this", "leave the firmware aside", "don't tell me about drones"
bool is_set_aside(const parsed_text& text, const clause& part);

}  // namespace hirewise::advice
