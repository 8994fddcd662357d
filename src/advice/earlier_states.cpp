#include "advice/earlier_states.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/contains.hpp"

namespace hirewise::advice {
namespace {

constexpr std::size_t most_states = 8;

template <class Words>
bool has_one(const parsed_text& text, const Words& words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.has_word(word); });
}

bool speaks_of_the_start(const parsed_text& text) {
    static constexpr std::array<std::string_view, 10> start{
        "first", "original", "originally", "initial", "initially", "beginning", "begin", "began", "started", "outset"};
    return has_one(text, start);
}

// "put it back", not "go back"
bool brings(const parsed_text& text) {
    static constexpr std::array<std::string_view, 8> verbs{"put", "bring", "get", "add", "let", "take", "want", "redo"};
    static constexpr std::array<std::string_view, 2> to{"back", "redo"};
    return has_one(text, verbs) && has_one(text, to);
}

bool is_now(const thread_state& state, const thread_context& context) {
    return state == thread_state{context.options, context.use_cases, context.priorities};
}

}  // namespace

void keep_earlier(thread_state was, std::vector<thread_state>& earlier) {
    earlier.push_back(std::move(was));
    if (earlier.size() > most_states) { earlier.erase(earlier.begin() + 1); }
}

const thread_state* state_meant(const parsed_text& text, const thread_context& context) {
    const auto& earlier = context.earlier;
    if (earlier.empty()) { return nullptr; }
    if (speaks_of_the_start(text)) { return &earlier.front(); }
    const bool two_steps = text.has_word("steps") && text.has_word("two") && earlier.size() >= 2;
    if (two_steps) { return &earlier[earlier.size() - 2]; }
    // A state that the thread has come back to was undone before: further back lies the one before it.
    for (auto i = earlier.size(); i-- > 1 && !brings(text);) {
        if (is_now(earlier[i], context)) { return &earlier[i - 1]; }
    }
    return &earlier.back();
}

std::vector<std::string> options_brought_back(const parsed_text& text, const thread_context& context) {
    static constexpr std::array<std::string_view, 4> several{"both", "all", "two", "them"};
    if (!brings(text) && !text.has_word("back")) { return {}; }
    if (!has_one(text, several)) { return {}; }
    for (auto state = context.earlier.rbegin(); state != context.earlier.rend(); ++state) {
        std::vector<std::string> missing;
        for (const auto& id : state->options) {
            if (!contains(context.options, id)) { missing.push_back(id); }
        }
        if (missing.size() >= 2) { return missing; }
    }
    return {};
}

}  // namespace hirewise::advice
