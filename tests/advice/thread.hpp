#pragma once

#include <initializer_list>
#include <ostream>
#include <string>
#include <vector>

#include "advice/engine.hpp"
#include "shipped_base.hpp"

namespace hirewise::advice::test {

using ids = std::vector<std::string>;

// A message in a thread, and the act that answers it.
struct reply {
    const char* text;
    const char* act;
};

inline void PrintTo(const reply& row, std::ostream* out) {
    *out << row.text;
}

// One person's thread.
class thread {
public:
    explicit thread(std::initializer_list<std::string> messages) {
        for (const auto& text : messages) { say(text); }
    }

    const answer& say(std::string text, manner how = manner::addressed) {
        auto asked = addressed(std::move(text));
        asked.manner = how;
        asked.context = context_;
        auto got = shipped_engine().ask(asked);
        context_ = std::move(got.context);
        last_ = std::move(got.answer);
        return last_;
    }

    const thread_context& context() const { return context_; }
    const answer& last() const { return last_; }

private:
    thread_context context_;
    answer last_;
};

inline std::string act_after(std::initializer_list<std::string> messages) {
    return std::string{name_of(thread{messages}.last().act)};
}

inline double weight_of(const thread_context& context, std::string_view criterion) {
    for (const auto& said : context.priorities) {
        if (said.criterion == criterion) { return said.multiplier; }
    }
    return 1;
}

}  // namespace hirewise::advice::test
