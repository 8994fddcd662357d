#pragma once

#include "advice/advice.hpp"
#include "advice/engine.hpp"
#include "advice/parsed_text.hpp"
#include "advice/roles.hpp"

namespace hirewise::advice {

// What else was found in a text, as far as its intent depends on it.
struct intent_evidence {
    const parsed_text& text;
    const cast& roles;
    const std::vector<bool>& covered;      // tokens inside phrases of criteria and use cases
    const std::vector<bool>& in_use_case;  // tokens inside phrases of use cases
    bool has_use_case = false;
    bool has_priority = false;
    manner how = manner::addressed;
};

enum class small_talk : std::uint8_t { none, thanks, greeting, help };

// Talk that wants a friendly word and no advice.
small_talk small_talk_in(const parsed_text& text, bool names_something);

// Programming help, job adverts and learning plans: not ours to answer.
bool is_declined(const parsed_text& text);

// Whether the words are those of hiring people or of building software, so that an FAQ entry may well be meant.
// What somebody asks about their own pay, or about the bot itself, is not.
bool speaks_of_our_field(const parsed_text& text);

// Whether it is about the asker or the bot: "how much do I make", "what do people call you".
bool speaks_of_persons(const parsed_text& text);

bool asks_about_pay(const intent_evidence& evidence);

// Whether the named technologies are to work together: "call Rust from Go".
bool asks_about_interoperability(const intent_evidence& evidence);

// Whether it asks how many people there are: "is it hard to find Rust developers".
bool asks_about_talent(const intent_evidence& evidence);

// Whether it speaks of a field that no page covers: editors, content management, operating systems.
bool is_about_another_field(const intent_evidence& evidence);

intent classify(const intent_evidence& evidence);

}  // namespace hirewise::advice
