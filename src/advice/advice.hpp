#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What the engine returns: what it understood, what it decided, and the sentences that explain it. Plain values; all
// text is plain (no mark-up). Same question, same knowledge: the same value on every machine.
namespace hirewise::advice {

enum class intent { compare, recommend, single, faq, salary, help, out_of_scope };

// strong: rule and ratings agree, or ratings alone lead clearly; conditional: it holds under a named condition or by a
// narrow lead; split: the rule and the ratings disagree, or two rules do; level: too close to call.
enum class strength { strong, conditional, split, level };

std::string_view name_of(intent kind);    // "compare", "out_of_scope"
std::string_view name_of(strength kind);  // "strong"

// What part a technology plays in the question; at_hand: the team can work with it already.
enum class role { candidate, incumbent, at_hand, excluded, place_of_use, parent, mentioned };
std::string_view name_of(role part);

// A technology found in the text.
struct mention {
    std::string technology;    // id
    std::string words;         // as written
    std::size_t position = 0;  // byte offset in the question
    advice::role role = role::mentioned;
    double score = 0;  // of the everyday-word test; 0 for names that need none
};

// How much the asker says that a criterion counts.
struct priority {
    std::string criterion;  // id
    double multiplier = 1;  // of the weight; 0: does not matter
    std::string words;      // that say so, as written

    bool operator==(const priority&) const = default;
};

// What was understood.
struct reading {
    advice::intent intent = intent::out_of_scope;
    std::vector<mention> mentions;       // in order of appearance
    std::vector<std::string> options;    // technology ids that are weighed, in order of appearance
    std::vector<std::string> unknown;    // names in an option's place that the base does not know, as written
    std::vector<std::string> use_cases;  // ids
    std::vector<std::string> stated;     // ids of use cases whose assumption the text confirms
    std::vector<priority> priorities;
    std::vector<std::string> skills;  // technology ids that the team can work with already
    std::vector<std::string> notes;   // "read “golnag” as Go"
};

// One step of the reasoning, for --explain.
struct trace_line {
    std::string step;  // "link", "role", "criterion", "use case", "intent", "rule", "sum", "flip", "faq"
    std::string text;
};

struct contribution {
    std::string criterion;
    double rating = 0;  // 0-10
    double weight = 0;  // share, all criteria sum to 1
};

struct option_score {
    std::string id;
    double score = 0;                                 // 0-10
    std::vector<advice::contribution> contributions;  // in the page's order of criteria
};

// The nearest change of one weight that makes another option win.
struct flip {
    std::string criterion;
    double multiplier = 1;  // of the weight in force
    std::string winner;     // who then leads
};

// The common multiplier of everything the runner-up is better at that makes it win.
struct joint_flip {
    std::vector<std::string> criteria;
    double multiplier = 1;
    std::string winner;
};

struct applied_rule {
    std::string use_case;
    std::string option;
    std::string reason;
};

// An option that a use case's requirement leaves out, whatever the weights.
struct ruled_out {
    std::string option;
    std::string use_case;
    std::string criterion;
    double rating = 0;
    double at_least = 0;
    std::string reason;
};

struct decision {
    std::optional<std::string> winner;
    std::optional<advice::strength> strength;
    std::vector<option_score> options;  // best first
    double margin = 0;                  // lead of the first over the second by ratings, points of 10
    double tie_zone = 0;                // below this, rating error decides (2 sigma, ratings +-0.5)
    std::vector<applied_rule> rules;
    bool sides_are_even = false;               // the asker says that two sides count the same, and that leaves it open
    std::vector<advice::ruled_out> ruled_out;  // empty if no option would be left
    std::vector<flip> flips;                   // against the runner-up: raised weights first, nearest first
    std::optional<joint_flip> joint;           // only if at least two criteria favour the runner-up

    // Requirements have left out all others: it is not by its lead that the first one wins.
    bool only_one_is_left() const { return !ruled_out.empty() && ruled_out.size() + 1 == options.size(); }

    // The winner leads by less than a strong verdict asks for.
    bool is_close() const {
        return strength == advice::strength::conditional && margin < 2 * tie_zone && !only_one_is_left();
    }
};

// A source as a card shows it.
struct citation {
    std::string location;  // "comparisons/rust-vs-go.md#pay-difference"
    std::string title;
    std::string address;  // https address, may be empty
    int year = 0;
};

// Sentences of the card, in its order. Empty where there is nothing to say.
struct explanation {
    std::string headline;                  // "Hire a Rust engineer for a latency-sensitive ... service, narrowly"
    std::vector<std::string> because;      // at most two
    std::string but;                       // the best argument against
    std::string flips_if;                  // "Go wins if finding people counts 2.3 times as much."
    std::vector<std::string> assumptions;  // "Assumes that latency is a hard limit."
    std::string rule;                      // names the rule: "Our rule for ...: Rust engineer, since ..."
    std::string not_covered;               // fixed line: what the ratings do not count
    std::string review;                    // "Reviewed 2026-11-26 by ...", or that it is overdue
};

// What an answer does in the conversation.
enum class dialogue_act {
    decides,    // gives a verdict, a comparison or a profile
    explains,   // gives reasons for the verdict in force: "why?", "why not Go?"
    tells_pay,  // what people earn or cost
    tells_fact,
    asks_back,  // what is to be built, or which of two
    shows,      // what was understood, or what can be asked
    friendly,   // a word in return for thanks or a greeting
    forgets,    // the thread starts over
    declines,   // not covered, or not ours
};
std::string_view name_of(dialogue_act act);  // "tells_pay"
std::optional<dialogue_act> dialogue_act_called(std::string_view name);

// Where a question stands when an FAQ entry is found for it; each has a threshold of its own.
enum class faq_situation {
    choice,  // the base could weigh options instead
    ours,    // it is about hiring or software, and nothing else answers it
    stray,   // nothing says that it is for us at all
};

// What the FAQ reader made of a question, whether or not the entry was quoted.
struct faq_estimate {
    std::string entry;     // id; empty: no entry comes near
    double certainty = 0;  // 0-1: that the entry is what is wanted, and neither a verdict nor silence
    double match = 0;      // 0-1: that it is this entry, if any
    faq_situation situation = faq_situation::stray;
    bool may_be_quoted = false;     // nothing but the threshold is in its way
    bool may_stand_beside = false;  // the same beneath a verdict or profile
    bool written = false;           // asked as an editor wrote it
};

// An FAQ entry that stands beneath a verdict or a profile.
struct related_fact {
    std::string faq;       // id of the entry
    std::string question;  // as the editors put it
    std::string text;      // the entry's answer, in plain sentences
};

struct answer {
    dialogue_act act = dialogue_act::declines;
    advice::reading reading;
    advice::decision decision;
    advice::explanation explanation;
    bool answered = false;                  // false for silence, help, a question back, "not covered"
    bool silent = false;                    // nothing should be said at all (only where the bot overhears)
    std::vector<std::string> technologies;  // every one the text names, or those in play in the thread; ids
    std::string comparison;                 // id of the page; empty if none, or if derived from profiles
    std::string faq;                        // id of the answered FAQ entry; empty if none
    std::optional<related_fact> related;    // beneath a verdict or profile, where an entry may be meant too
    faq_estimate faq_found;                 // what the FAQ reader made of it
    std::string text;  // the answer of FAQ, salary, single, help and abstentions, in plain sentences
    std::vector<std::string> suggestions;  // questions to offer instead, at most three
    std::vector<citation> citations;
    std::string knowledge;  // version of the snapshot
    std::vector<trace_line> trace;

    // The id of the FAQ entry that is told, as the answer or beneath a verdict; empty if none is.
    const std::string& told_entry() const { return related ? related->faq : faq; }
};

// What is weighed, for what, and what counts how much.
struct thread_state {
    std::vector<std::string> options;
    std::vector<std::string> use_cases;
    std::vector<priority> priorities;

    bool operator==(const thread_state&) const = default;
};

// What a thread remembers of one person's questions; empty at the start.
struct thread_context {
    std::vector<std::string> options;
    std::vector<std::string> use_cases;
    std::vector<priority> priorities;
    std::vector<std::string> stated = {};   // ids of use cases whose assumption was confirmed
    std::vector<std::string> skills = {};   // technology ids that the team can work with already
    std::string category = {};              // of the options, where the question left them open; else empty
    std::vector<std::string> focus = {};    // options that the last fact or reason was about; empty: all
    std::optional<dialogue_act> last = {};  // what the last answer did
    bool counts_alike = false;              // two sides, as the asker said
    bool undecided = false;  // the last answer was that two sides disagree, and asked which of them weighs more
    std::vector<thread_state> earlier = {};  // before each of the changes, the last one last; a few

    bool empty() const { return options.empty() && use_cases.empty() && priorities.empty() && category.empty(); }
    bool operator==(const thread_context&) const = default;
};

}  // namespace hirewise::advice
