#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/figure.hpp"
#include "knowledge/rating.hpp"

// What a knowledge base says, after checking. Plain values; ids are file names (rust, fintech, rust-vs-go).
namespace hirewise::knowledge {

// Something that is compared: a technology, or a way of hiring such as "Contractor" (hiring_shapes/).
struct technology {
    std::string id;
    std::string name;                        // "Go"
    std::string category;                    // "language"; see categories.hpp
    std::vector<std::string> also;           // other categories whose options it is chosen instead of: Redis, messaging
    std::string parent;                      // id; "django" -> "python"; empty if none
    bool bare = false;                       // the parent by itself, as an option of this category: plain JavaScript
    std::string role;                        // "Go engineer"
    std::string summary;                     // one paragraph
    std::vector<std::string> aliases;        // lower case; the id and the name need not be repeated
    std::vector<std::string> nicknames;      // names that mean it only beside others of its kind: "pg", "permanent"
    bool everyday = false;                   // the name is also an everyday word: context decides
    bool namesake = false;                   // something else bears the name, rarely meant: a writer, an island
    std::vector<std::string> not_before;     // the word after the name that says it is no technology: rust "belt"
    std::vector<std::string> not_after;      // the word before the name that says so: "let's" go
    std::vector<std::string> strong_before;  // the word after the name that says it is one: rust "crate"
    std::vector<std::string> strong_after;   // the word before: "async" rust
    std::map<std::string, rating> ratings;   // its profile: criterion id -> rating
    std::vector<std::string> strengths;
    std::vector<std::string> risks;
    std::string reviewer;
    std::chrono::year_month_day reviewed_on{};
    int review_after_days = 180;
    std::string location;  // "technologies/go.md"
};

struct criterion {
    std::string id;
    std::string name;                    // "Talent availability"
    std::string meaning;                 // "engineers on the market"
    std::map<int, std::string> anchors;  // what a rating of 0, 2, 5, 8 and 10 means; 2 and 8 may be missing
    std::vector<std::string> phrases;  // names of the criterion in questions; words around them say how much it counts
    std::vector<std::string> implied;  // phrases that by themselves say that it counts: "shoestring budget"
    std::vector<std::string> waived;   // phrases that by themselves say that it does not: "money is no object"
};

// What an option must at least be rated to be considered at all.
struct requirement {
    std::string criterion;
    double at_least = 0;
    std::string reason;  // one sentence
};

struct use_case {
    std::string id;
    std::string name;                  // short, for chips: "fintech"
    std::string description;           // completes "for ...": "a latency-sensitive trading or fintech service"
    bool circumstance = false;         // what the team or company is like, whatever is built: "hardly any operations"
    std::string category;              // of the options for it, where a question names none; empty: as rules say
    std::vector<std::string> phrases;  // see phrase_pattern.hpp
    std::vector<std::string> hints;    // general words: count if nothing else is named, or two of them
    std::vector<std::string> except;   // look like a phrase and are none: "game changer"
    std::map<std::string, double> weights;  // criterion id -> multiplier
    std::vector<requirement> requirements;
    std::string assumption;                 // what the weights take for granted; empty if nothing
    std::string rests_on;                   // criterion id: the assumption falls where that counts nothing; or empty
    std::vector<std::string> confirmed_by;  // phrases that make the assumption a stated fact
};

// A curated choice: for this use case, this option.
struct rule {
    std::string use_case;
    std::string option;
    std::string reason;  // one sentence
};

struct section {
    std::string title;
    std::string text;  // Markdown
};

struct faq_entry {
    std::string id;  // unique in the base
    std::string question;
    std::string answer;  // Markdown
    std::vector<std::string> phrasings;
    std::vector<std::string> topics;        // "salary", "interoperability", ...
    std::vector<std::string> technologies;  // ids it is about
    std::vector<std::string> figures;       // ids it rests on
    bool out_of_scope = false;              // the answer says that it is not for us, and who can tell
    std::string location;                   // "comparisons/rust-vs-go.md#pay-difference"
    std::string reviewer;
    std::chrono::year_month_day reviewed_on{};
    int review_after_days = 180;
};

struct call_to_action {
    std::string option;  // technology id; empty: for those who are not sure
    std::string label;
};

struct comparison {
    std::string id;
    std::string title;
    std::string domain;                                            // "backend systems"
    std::vector<std::string> options;                              // technology ids
    std::map<std::string, std::map<std::string, rating>> ratings;  // criterion id -> technology id -> rating
    std::vector<std::string> criteria;                             // ids of the rated criteria in the page's order
    std::map<std::string, std::string> choose_when;                // technology id -> when it is the one
    std::string leans_to;                                          // id of the option it takes where all is level
    std::vector<std::string> mentions;                             // ids that its texts name beside the options
    std::vector<rule> rules;
    std::string verdict;  // Markdown
    std::vector<section> analysis;
    std::vector<faq_entry> faq;
    std::vector<call_to_action> calls;
    std::chrono::year_month_day reviewed_on{};
    int review_after_days = 180;
    std::string reviewer;
    std::string source_title;
    std::string source_address;
    int source_year = 0;
    std::string location;  // "comparisons/rust-vs-go.md"

    bool is_stale(std::chrono::year_month_day today) const {
        return std::chrono::sys_days{today} > std::chrono::sys_days{reviewed_on} + std::chrono::days{review_after_days};
    }
};

// A question of a structured interview, with what a poor, a sound and an excellent answer hold.
struct interview_question {
    std::string ask;
    std::string looks_for;
    std::map<int, std::string> scores;  // 1, 3, 5
};

struct trial_task {
    std::string task;
    double hours = 0;
    std::vector<std::string> scored_on;
};

// A hiring brief: roles/ID.md.
struct role {
    std::string id;
    std::string title;                      // "Rust engineer"
    std::vector<std::string> technologies;  // ids it is a brief for
    std::string summary;                    // Markdown
    std::vector<std::string> must_have;
    std::vector<std::string> nice_to_have;
    std::vector<interview_question> interview;
    knowledge::trial_task trial_task;
    std::vector<std::string> red_flags;
    std::vector<std::string> look_in;
    std::vector<std::string> figures;  // ids of the evidence on pay, time to hire and selection
    std::string reviewer;
    std::chrono::year_month_day reviewed_on{};
    int review_after_days = 180;
    std::string location;  // "roles/rust-engineer.md"
};

// How sure the FAQ reader must be, 0-1, before an entry is quoted; chosen by `hirewise calibrate`.
struct faq_thresholds {
    double choice = 0.62;   // where options could be weighed instead
    double ours = 0.42;     // where it is about hiring or software
    double stray = 0.75;    // where nothing says that it is for us
    double beside = 0.75;   // to stand beneath a verdict
    double suggest = 0.35;  // to offer it as a question that may be meant
};

// What lies outside the base, so that the reader can tell it from what it covers.
struct outside {
    std::vector<std::string> names;  // technologies that no page covers, lower case: "haskell"
    std::vector<std::string> talk;   // lines that want no answer: "can someone restart the build"
};

// How people tell of a use case, or say that a criterion matters, without its phrases: told/ID.yaml.
struct told {
    std::string id;                     // of the use case or criterion, or told_of_neither
    std::vector<std::string> examples;  // "the board in our tumble dryer"
};

// What stands around the work in a question: "two applications lie on my desk".
inline constexpr std::string_view told_of_neither = "neither";

// What a message wants: messages/KIND.yaml holds examples, of the shape of `told`, with {name} for a technology or a
// way of hiring.
inline constexpr std::array<std::string_view, 6> message_kinds = {
    "compare",       // which of several that are named
    "recommend",     // an open choice
    "single",        // the merit of one that is named
    "faq",           // a fact about hiring or working with technologies
    "salary",        // pay
    "out_of_scope",  // anything else
};

// What kind of option an open question asks for: kinds/CATEGORY.yaml holds examples, of the shape of `told`, with
// {name} for a technology. This is the file of those that ask for no kind in particular: "who builds me this?"
inline constexpr std::string_view asks_for_any = "any";

// What a message does to the thread that it stands in: turns/ACT.yaml holds examples, of the shape of `told`, with
// {old} for one of the options and {new} for what is none yet.
inline constexpr std::array<std::string_view, 16> turn_acts = {
    "why",       // asks for grounds, certainty, what would change the verdict, why not the other
    "pay",       // asks what people earn or cost
    "fact",      // asks to know something else about what is weighed
    "recap",     // asks what was understood
    "restart",   // throws the whole question away
    "courtesy",  // wants no answer
    "add",       // brings one more option in
    "remove",    // takes an option out
    "keep",      // narrows down to some of the options, or goes back to those of the beginning
    "undo",      // takes the last change back
    "drop",      // says that something told before holds no longer
    "work",      // tells what is built, or asks how it is for other work
    "wish",      // says what matters, how much, or what does not
    "verdict",   // asks for the decision, again
    "anew",      // puts a whole new question
    "other",     // asks for what is not the adviser's job
};

// How people who write in another language say what the base knows: languages/ID.yaml.
struct language {
    std::string id;                                             // "de"
    std::map<std::string, std::vector<std::string>> criteria;   // criterion id -> names of it
    std::map<std::string, std::vector<std::string>> implied;    // criterion id -> phrases that say that it counts
    std::map<std::string, std::vector<std::string>> use_cases;  // use case id -> phrases
};

}  // namespace hirewise::knowledge
