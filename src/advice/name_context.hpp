#pragma once

#include "advice/parsed_text.hpp"

namespace hirewise::advice {

// What the words around a name that is also an everyday word say about it.

// A word of another alphabet than the name's: in a Japanese sentence a Latin word is a name.
bool is_of_other_alphabet(const token* word);

// Most longer words of the sentence begin with a capital: there a capital says nothing.
bool is_title_cased(const parsed_text& text, std::size_t at);

// "we go", "to go", "we should go" are verbs; "should Go", "can Rust" are not.
bool reads_as_verb(const parsed_text& text, std::size_t at);

// "switch to Go", "migrating from Rust".
bool after_move(const parsed_text& text, std::size_t at);

// "is X good", "why X", "what about X".
bool is_judged(const parsed_text& text, std::size_t first, std::size_t last);

// A hyphen makes another word of it ("no-go", "go-to", "rust-proof": negative), unless what it joins belongs to our
// field ("rust-based": positive).
double hyphen_score(const parsed_text& text, std::size_t first, std::size_t last);

}  // namespace hirewise::advice
