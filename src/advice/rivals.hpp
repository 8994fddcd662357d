#pragma once

#include <cstddef>
#include <vector>

#include "advice/parsed_text.hpp"
#include "advice/roles.hpp"

namespace hirewise::advice {

// "the difference between Go and Rust", "Go and Rust: which one": something sets apart what "and" names together.
bool sets_apart(const parsed_text& text);

// Whether the names between these tokens are a question by themselves: "Go devs, Rust devs?"
bool is_bare_list(const parsed_text& text, std::size_t first, std::size_t last);

// Those that somebody wants against somebody else, if they do the same job, as indices into `names`.
std::vector<std::size_t> rivals_among(const parsed_text& text, const std::vector<named>& names);

// Takes the way of hiring out of the names, and returns it, where two technologies stand against each other: "a
// back-end engineer in Go or one in Java", "my freelancer works in Go, the new one in Java" do not ask who does it; and
// where it only speaks: "the freelancer says MongoDB is fine for our ledger".
std::vector<named> take_out_shape(const parsed_text& text, std::vector<named>& names);

}  // namespace hirewise::advice
