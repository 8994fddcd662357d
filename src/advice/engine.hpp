#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "advice/advice.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// How far the bot is meant.
enum class manner {
    addressed,  // mentioned, in a direct message or by a command: read leniently, always say something
    overheard,  // a message in a thread it takes part in: read strictly, stay silent unless clearly meant
};

struct question {
    std::string text;  // plain words, UTF-8; anything else in it is tolerated
    advice::manner manner = manner::addressed;
    thread_context context = {};
    std::chrono::year_month_day today{};
    bool explain = false;  // the answer carries every step of the reasoning
};

// What a thread is about, to be weighed without a message: from a form, or from a button of an old card. Any value is
// tolerated: what the base does not know (any longer) is left out.
struct subject {
    thread_context about;
    std::vector<std::string> excluded = {};  // ids of options that are not wanted, where the thread leaves them open
    std::string foil = {};                   // id: "why not this one?"; empty: only the verdict is wanted
    std::chrono::year_month_day today{};
};

struct project;

// An answer, and what the thread remembers from now on.
struct outcome {
    advice::answer answer;
    thread_context context;
};

// Reads, decides, explains. Everything that can be prepared is prepared in the constructor; asking is a pure function
// that costs microseconds. Immutable: one engine serves any number of threads.
class engine {
public:
    explicit engine(std::shared_ptr<const knowledge::snapshot> base);
    ~engine();
    engine(engine&&) noexcept;
    engine& operator=(engine&&) noexcept;

    outcome ask(const question& asked) const;

    // The same answer that a message would get that leaves the thread about this subject.
    outcome weigh(const subject& wanted) const;

    // Recommends somebody for a project that is given as values (project.hpp); its context is that of a question which
    // named no options, so that a thread can go on from it.
    outcome advise(const project& asked) const;

    const knowledge::snapshot& base() const;

    // Up to four questions of different kinds that the base answers, to offer people who ask for help.
    std::vector<std::string> examples() const;

private:
    struct prepared;
    std::unique_ptr<const prepared> prepared_;
};

}  // namespace hirewise::advice
