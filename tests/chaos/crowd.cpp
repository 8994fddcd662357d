#include "crowd.hpp"

#include <array>

namespace hirewise::chaos {
namespace {

constexpr std::size_t people = 100;
constexpr std::size_t channels = 300;
constexpr std::size_t most_recent = 50;

constexpr std::array<const char*, 5> questions = {"rust or go for fintech?", "rust vs go for an order book",
                                                  "go or rust?", "Rust or Go for our trading service?",
                                                  "should we hire for rust or for go, performance matters most?"};

std::string numbered(const char* prefix, std::size_t number) {
    return prefix + std::to_string(1'000 + number);
}

}  // namespace

void fill(workspace::workspace_options& options) {
    options.people.clear();
    options.rooms.clear();
    for (std::size_t i = 0; i < people; ++i) { options.people.push_back({numbered("U", i), numbered("person", i)}); }
    for (std::size_t i = 0; i < channels; ++i) { options.rooms.push_back({numbered("C", i), numbered("channel", i)}); }
}

std::size_t crowd::below(std::size_t bound) {
    return std::uniform_int_distribution<std::size_t>{0, bound - 1}(random_);
}

gesture crowd::next() {
    const std::size_t person = below(people);
    gesture made{gesture::what::mention, numbered("U", person), numbered("C", below(channels)),
                 questions.at(below(questions.size()))};
    const std::size_t share = below(100);
    if (share < 3) {
        made.kind = gesture::what::command;
    } else if (share < 25) {
        made.kind = gesture::what::direct;
        made.channel = numbered("D", person);
    } else {
        made.text = "<@U0BOT> " + made.text;
        if (share < 40 && !recent_.empty()) {
            const place& below_it = recent_.at(below(recent_.size()));
            made.kind = gesture::what::thread_mention;
            made.channel = below_it.channel;
            made.thread_ts = below_it.ts;
        }
    }
    return made;
}

void crowd::remember(const std::string& channel, const std::string& ts) {
    recent_.push_back({channel, ts});
    if (recent_.size() > most_recent) { recent_.pop_front(); }
}

}  // namespace hirewise::chaos
