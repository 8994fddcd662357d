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

// A part of a person's, a place's or a work's name (negative): "Django Reinhardt", "Central Java", "Rust Never Sleeps".
double proper_name(const parsed_text& text, std::size_t first, std::size_t last);

// What it is weighed against is from another walk of life: "azure or navy", "Denver or Phoenix".
bool is_chosen_against_life(const parsed_text& text, std::size_t first, std::size_t last, bool or_place);

// How many other letters stand close by: "plan A, B, C or D". The letters C and R may be
// technologies: they count on request.
int letters_beside(const parsed_text& text, std::size_t at, bool own_names_too);

// A version stands at this token: "21", "3.12", but not "5 years".
bool is_version(const parsed_text& text, std::size_t at);

// "Rust, the language kind": what stands at this token says what the name before it is.
bool is_explained_as_software(const parsed_text& text, std::size_t at);

// The words of the text are written in capitals.
bool is_all_shouted(const parsed_text& text);

// "an R thing", "the Rust way".
bool is_way_of(const token* next);

// A short question begins with the name and goes on about it: "go for android?", "swift, worth it?" What it is in or on
// must be `of_field`: "R in production?"
// "Go?", "and Spring?", "React instead?": all of a sentence.
bool is_whole_question(const parsed_text& text, std::size_t first, std::size_t last);

bool heads_short_question(const parsed_text& text, std::size_t first, std::size_t last, bool of_field);

// "rust?", in a sentence of its own.
bool is_asked_alone(const parsed_text& text, std::size_t first, std::size_t last);

}  // namespace hirewise::advice
