#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace hirewise::chaos {

// What became of all questions of a run.
struct outcome {
    std::size_t sent = 0;
    std::size_t acknowledged = 0;
    std::size_t answered = 0;          // at least once
    std::size_t lost = 0;              // acknowledged, and no answer
    std::size_t doubled = 0;           // answers beyond the first
    std::size_t out_of_order = 0;      // pairs of one channel, the later question answered before the earlier one
    std::size_t strays = 0;            // answers to what nobody asked
    std::chrono::milliseconds p50{0};  // from the first delivery to the answer
    std::chrono::milliseconds p99{0};
    std::chrono::milliseconds slowest{0};

    bool is_clean() const { return lost + doubled + out_of_order + strays == 0; }
};

// Keeps account of questions: delivered, acknowledged, answered. Pure.
//
// Two questions of a channel have an order only if the earlier one was acknowledged before the later one was delivered
// for the first time: deliveries may get lost, and acknowledgements of two links may overtake each other.
class ledger {
public:
    using time_point = std::chrono::steady_clock::time_point;

    // A delivery of the question with this event id; only the first one counts.
    void sent(const std::string& name, const std::string& channel, time_point now);
    void acknowledged(const std::string& name, time_point now);
    void answered(const std::string& name, time_point now);
    // An answer that names no question.
    void stray() { ++strays_; }

    std::size_t size() const { return questions_.size(); }
    // Questions that are neither acknowledged nor answered, or acknowledged and not answered.
    std::size_t open() const { return open_; }
    outcome result() const;
    // The questions that were lost or answered more than once: what to look for in the log of the bot.
    std::vector<std::string> suspects() const;

private:
    struct question {
        std::string channel;
        time_point sent;
        time_point acknowledged{};
        bool is_acknowledged = false;
        std::size_t answers = 0;
        std::chrono::milliseconds took{0};

        bool is_open() const { return answers == 0 || !is_acknowledged; }
    };

    void count_overtaken(const std::string& name, const question& later);

    std::unordered_map<std::string, question> questions_;
    std::map<std::string, std::vector<std::string>> unanswered_;  // by channel, in order of the first delivery
    std::size_t open_ = 0;
    std::size_t out_of_order_ = 0;
    std::size_t strays_ = 0;
};

}  // namespace hirewise::chaos
