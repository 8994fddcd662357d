#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

// What a knowledge base says, after checking. Plain values; ids are file names (rust, fintech, rust-vs-go).
namespace hirewise::knowledge {

// A dated public figure: one line of figures/*.yaml.
struct figure {
    std::string id;
    std::string technology;
    std::string metric;
    std::string value;  // as written: "76258", "13"
    std::string unit;
    int year = 0;
    std::string source_title;
    std::string source_address;
    std::string note;
};

// A named person's or publication's opinion, where no figure decides.
struct judgement {
    std::string reviewer;
    std::string reason;
    std::string source_title;
    std::string source_address;
    int year = 0;
};

// Why a rating may be claimed: figures, or a judgement, or both.
struct evidence {
    std::vector<std::string> figures;  // ids
    std::optional<knowledge::judgement> judgement;
};

// 0-10; 10 is always good for the employer.
struct rating {
    double value = 0;
    knowledge::evidence evidence;
};

struct technology {
    std::string id;
    std::string name;                        // "Go"
    std::string category;                    // "language"
    std::string parent;                      // id; "django" -> "python"; empty if none
    std::string role;                        // "Go engineer"
    std::string summary;                     // one paragraph
    std::vector<std::string> aliases;        // lower case; the id and the name need not be repeated
    bool everyday = false;                   // the name is also an everyday word: context decides
    std::vector<std::string> not_before;     // the word after the name that says it is no technology: rust "belt"
    std::vector<std::string> not_after;      // the word before the name that says so: "let's" go
    std::vector<std::string> strong_before;  // the word after the name that says it is one: rust "crate"
    std::vector<std::string> strong_after;   // the word before: "async" rust
};

struct criterion {
    std::string id;
    std::string name;     // "Talent availability"
    std::string meaning;  // "engineers on the market"
    std::string at_0;     // anchors: what such a rating means
    std::string at_5;
    std::string at_10;
    std::vector<std::string> phrases;  // names of the criterion in questions; words around them say how much it counts
    std::vector<std::string> implied;  // phrases that by themselves say that it counts: "shoestring budget"
};

struct use_case {
    std::string id;
    std::string name;         // short, for chips: "fintech"
    std::string description;  // completes "for ...": "a latency-sensitive trading or fintech service"
    std::vector<std::string> phrases;
    std::map<std::string, double> weights;  // criterion id -> multiplier
    std::string assumption;                 // what the weights take for granted; empty if nothing
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
    std::string location;                   // "comparisons/rust-vs-go.md#pay-difference"
    std::string reviewer;
    std::chrono::year_month_day reviewed_on{};
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

}  // namespace hirewise::knowledge
