#pragma once

#include <cstddef>
#include <vector>

#include "advice/parsed_text.hpp"
#include "advice/roles.hpp"

namespace hirewise::advice {

// What the words around a name say about the part it plays. `names` are all names of the text, in order.

// Whether the other is written in this one: Python and Flask.
bool is_parent_of(const named& n, const named& other);

// "a Java monolith", "a COBOL batch system".
bool is_written_into_something(const parsed_text& text, const named& n);

// "our Go monolith", "existing Rust code", "we have Go services", "coming from Go", "replacing a 20 year old COBOL
// system".
bool is_incumbent(const parsed_text& text, const named& n);

// "not Angular", "without Java".
bool is_excluded(const parsed_text& text, const named& n);

// "Java is out", "the boss vetoed Java", "Java? never": said of a name that stood in the choice before.
bool is_struck_out(const parsed_text& text, const named& n);

// "must run as quickly as C", "at the speed of C", "like a program in C": what others are measured by.
bool is_yardstick(const parsed_text& text, const named& n);

// "Django or Flask in Python", "Python with Django", "Ruby Rails": the language that another name is written in.
bool is_parent(const parsed_text& text, const std::vector<named>& names, std::size_t which);

// "Ruby/Rails", "C#/.NET": both words mean the one.
bool is_slashed_parent(const parsed_text& text, const std::vector<named>& names, std::size_t which);

// "for Android", "on AWS", "in a Django app", beside a name that does another job.
bool is_place_of_use(const parsed_text& text, const std::vector<named>& names, std::size_t which);

}  // namespace hirewise::advice
