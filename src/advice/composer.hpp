#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "advice/conversation.hpp"
#include "advice/decider.hpp"
#include "advice/faq_reader.hpp"
#include "advice/panels.hpp"
#include "advice/reader.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// One message, read and put into its thread, with the FAQ entries near to it.
struct understood {
    const full_reading& made;
    const turn& now;
    const std::vector<faq_hit>& near;  // best first
    manner how = manner::addressed;
    std::chrono::year_month_day today{};
    bool in_thread = false;  // the thread is about something already
    bool explain = false;    // every step is wanted
};

// Turns what was understood into an answer: decides, or quotes an FAQ entry, or says honestly that it cannot.
class composer {
public:
    composer(const knowledge::snapshot& base, const faq_reader& faqs, const linker& names)
        : base_{base}, faqs_{faqs}, names_{names}, panels_{base} {}

    answer compose(const understood& what) const;

private:
    void compare(const understood& what, answer& made) const;
    bool weigh_against_excluded(const understood& what, const knowledge::technology& one, answer& made) const;
    void compare_with_its_kind(const understood& what, answer& made) const;
    std::vector<std::string> rivals_named(const understood& what) const;
    std::optional<panel> panel_of_rivals(const understood& what, reading& read) const;
    std::string_view kind_for(const understood& what, const reading& read) const;
    bool recommend_for_platform(const understood& what, answer& made) const;
    void recommend(const understood& what, answer& made) const;
    void recommend_only_child(const understood& what, answer& made) const;
    brief brief_of(const understood& what, const reading& read) const;
    void take_only_name(const understood& what, reading& read) const;
    void judge_single(const understood& what, answer& made) const;
    void tell_pay(const understood& what, answer& made) const;
    bool quote_brief(const understood& what, answer& made) const;
    void tell_of_role(const knowledge::technology& technology, answer& made) const;
    bool tell_what_to_look_for(const understood& what, answer& made) const;
    const knowledge::role* brief_named(const understood& what, const answer& made) const;
    void tell_fact(const understood& what, answer& made) const;
    void answer_stray(const understood& what, answer& made) const;
    void abstain_on_unknown(const understood& what, answer& made) const;
    void abstain(const understood& what, answer& made, std::string text) const;

    bool is_surely_ours(const understood& what) const;
    bool is_word_for_word(const understood& what) const;
    void quote_if_known(const understood& what, answer& made) const;
    void quote(const faq_hit& hit, answer& made, bool asked_to_compare = false) const;
    void cite(const faq_hit& hit, std::vector<citation>& cited) const;
    void add_verdict(const understood& what, answer& made) const;
    void add_related(const understood& what, answer& made) const;
    void note_stand_ins(const panel& weighed, reading& read) const;
    void decide_on(const panel& weighed, const understood& what, answer& made) const;
    void say(std::string text, answer& made) const;
    bool answer_in_thread(const understood& what, answer& made) const;
    void answer_by_intent(const understood& what, answer& made) const;
    void tell_what_is_known(const understood& what, answer& made) const;
    bool tell_rated(const understood& what, std::string_view criterion, answer& made) const;
    void quote_each(const std::vector<std::string>& about, std::string_view topic, answer& made) const;
    bool quote_if_sure(const understood& what, bool about_pay, answer& made) const;
    void tell_pay_in_thread(const understood& what, answer& made) const;
    void tell_talent_in_thread(const understood& what, answer& made) const;
    void tell_topic_in_thread(const understood& what, answer& made) const;
    void add_contrast(const understood& what, const decision_request& request, answer& made) const;

    const knowledge::snapshot& base_;
    const faq_reader& faqs_;
    const linker& names_;
    panel_finder panels_;
};

// What the answer does in the conversation.
dialogue_act act_of(const understood& what, const answer& made);

// Every step of the reasoning, for --explain.
std::vector<trace_line> trace_of(const understood& what, const answer& made, const knowledge::snapshot& base);

}  // namespace hirewise::advice
