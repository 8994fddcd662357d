#pragma once

#include <array>

#include "advice/advice.hpp"
#include "advice/intent_features.hpp"
#include "advice/parsed_text.hpp"

namespace hirewise::advice {

enum class small_talk : std::uint8_t { none, thanks, greeting, nod, help };

// Talk that wants a friendly word and no advice.
small_talk small_talk_in(const parsed_text& text, bool names_something);

// "the linker cannot find it", but not "we cannot find any Go people".
bool calls_for_help(const parsed_text& text);

// Programming help, job adverts and learning plans: not ours to answer.
bool is_declined(const parsed_text& text);

// Whether the words are those of hiring people or of building software, so that an FAQ entry may well be meant.
// What somebody asks about their own pay, or about the bot itself, is not.
bool speaks_of_our_field(const parsed_text& text);

// Whether it is about the asker or the bot: "how much do I make", "what do people call you".
bool speaks_of_persons(const parsed_text& text);

// Whether the named technologies are to work together: "call Rust from Go".
bool asks_about_interoperability(const intent_evidence& evidence);

// Whether it asks how many people there are: "is it hard to find Rust developers".
bool asks_about_talent(const intent_evidence& evidence);

// Whether it speaks of a field that no page covers: editors, content management, operating systems.
bool is_about_another_field(const intent_evidence& evidence);

// One score for each intent that a text can have, in the order of `scored_intents`: thousandths of natural logarithms.
inline constexpr std::array scored_intents = {intent::compare, intent::recommend, intent::single,
                                              intent::faq,     intent::salary,    intent::out_of_scope};
using intent_scores = std::array<int, scored_intents.size()>;

// What the words of a message, heard as a whole (intent_model), count beside its features: a share of the logarithm of
// each intent's chance, and no chance counts as less than one in some fifty.
double share_of_heard(int heard);

// A linear model over the features, beside what was heard; its weights were fitted to labelled questions (tests/fit).
intent_scores score_intents(const feature_set& features, const intent_scores& heard);

// `of_pay`: whether the text speaks of pay at all.
intent likeliest(const intent_scores& scores, bool of_pay = true);

int score_of(intent which, const intent_scores& scores);

// How far the likeliest of our intents stands above talk that wants no answer; below 0 if talk is likelier.
int lead_over_talk(const intent_scores& scores);

// So far ahead of talk that the words a message is put in can raise no doubt.
bool is_clear_of_talk(const intent_scores& scores);

}  // namespace hirewise::advice
