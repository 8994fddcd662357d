#pragma once

#include "advice/advice.hpp"
#include "knowledge/snapshot.hpp"

// One answer of every kind, built by hand: cards are tested without an engine and stay as they are when the knowledge
// changes.
namespace hirewise::test {

// Two technologies, seven criteria, two use cases, one page with one FAQ entry.
knowledge::snapshot sample_base();

advice::answer strong_answer();       // Go for an MVP
advice::answer conditional_answer();  // Rust for fintech, narrowly; a typo was repaired
advice::answer split_answer();        // rule and ratings disagree
advice::answer level_answer();        // too close to call
advice::answer three_way_answer();    // four options: three are shown
advice::answer derived_answer();      // a pair that no page compares: from the two profiles
advice::answer stale_answer();        // from a page that is overdue for review
advice::answer german_answer();       // to a question in German
advice::answer verdict_with_fact();   // an FAQ entry stands beneath the verdict
advice::answer faq_answer();
advice::answer salary_answer();
advice::answer why_not_answer();  // a follow-up: "why not Go?"
advice::answer single_answer();
advice::answer help_answer();
advice::answer courtesy();             // "thanks!"
advice::answer abstention();           // not covered, with suggestions
advice::answer unknown_name_answer();  // "Elm or Rust?"

}  // namespace hirewise::test
