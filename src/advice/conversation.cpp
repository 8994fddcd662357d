#include "advice/conversation.hpp"

#include <algorithm>

namespace hirewise::advice {
namespace {

constexpr std::size_t longest_follow_up = 16;  // words
constexpr std::size_t longest_why = 9;

bool contains(const std::vector<std::string>& list, const std::string& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool same_set(std::vector<std::string> a, std::vector<std::string> b) {
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

void merge_use_cases(const full_reading& made, const thread_context& context, reading& merged) {
    const bool adds = made.text.has(cue::also) || made.reading.use_cases.empty();
    std::vector<std::string> all;
    if (adds) { all = context.use_cases; }
    for (const auto& id : made.reading.use_cases) {
        if (!contains(all, id)) { all.push_back(id); }
    }
    std::erase_if(all, [&](const std::string& id) { return contains(made.denied, id); });
    if (made.text.has(cue::general) && made.reading.use_cases.empty()) { all.clear(); }
    merged.use_cases = std::move(all);
}

void merge_priorities(const full_reading& made, const thread_context& context, reading& merged) {
    auto all = context.priorities;
    if (made.text.has(cue::general) && made.reading.priorities.empty()) { all.clear(); }
    for (const auto& said : made.reading.priorities) {
        const auto known =
            std::find_if(all.begin(), all.end(), [&](const priority& p) { return p.criterion == said.criterion; });
        if (known == all.end()) {
            all.push_back(said);
        } else {
            *known = said;
        }
    }
    merged.priorities = std::move(all);
}

reading merge(const full_reading& made, const thread_context& context) {
    auto merged = made.reading;
    merged.options = context.options;
    for (const auto& id : made.roles.options) {
        if (!contains(merged.options, id)) { merged.options.push_back(id); }
    }
    merge_use_cases(made, context, merged);
    merge_priorities(made, context, merged);
    merged.intent = intent::compare;
    return merged;
}

// "why", "why not Go": the message asks for reasons and adds nothing.
bool asks_why(const full_reading& made) {
    return made.text.word_count() <= longest_why && made.reading.use_cases.empty() && made.reading.priorities.empty() &&
           made.denied.empty() &&
           (made.text.has(cue::why) || made.text.has(cue::why_not) || made.text.has(cue::explain));
}

bool changes_something(const full_reading& made) {
    return !made.reading.use_cases.empty() || !made.reading.priorities.empty() || !made.denied.empty() ||
           made.text.has(cue::general);
}

// In talk that is only overheard a use case by itself ("the exchange is down") changes nothing.
bool leans_on_thread(const full_reading& made, manner how) {
    const auto& text = made.text;
    if (text.word_count() > longest_follow_up || made.declined) { return false; }
    if (how == manner::addressed) { return true; }
    const bool weighs = text.has(cue::weight_more) || text.has(cue::weight_most) || text.has(cue::weight_double) ||
                        text.has(cue::weight_none) || text.has(cue::weight_less) || text.has(cue::weight_only);
    return text.is_question() || text.has(cue::what_about) || (weighs && !made.reading.priorities.empty()) ||
           text.has(cue::forget);
}

turn with_kind(turn_kind kind, const full_reading& made, const thread_context& context) {
    return {kind, merge(made, context), {}};
}

turn about_named_option(const full_reading& made, const thread_context& context) {
    const auto& id = made.roles.options.front();
    if (!contains(context.options, id)) { return with_kind(turn_kind::reweigh, made, context); }
    auto next = with_kind(turn_kind::foil, made, context);
    next.foil = id;
    return next;
}

}  // namespace

turn continue_thread(const full_reading& made, const thread_context& context, manner how) {
    turn fresh{turn_kind::fresh, made.reading, {}};
    if (context.empty() || made.talk != small_talk::none) { return fresh; }
    if (made.roles.options.size() + made.roles.unknown.size() >= 2) {
        const bool restated = same_set(made.roles.options, context.options) && !changes_something(made) &&
                              made.reading.intent == intent::compare && made.text.word_count() <= 4;
        return restated ? with_kind(turn_kind::reweigh, made, context) : fresh;
    }
    const bool named = made.roles.options.size() == 1;
    const bool short_text = made.text.word_count() <= longest_why;
    const bool pays = made.text.has_class(word_class::wage | word_class::pay);
    if (short_text && pays && !made.declined && made.reading.priorities.empty() && made.reading.use_cases.empty()) {
        return with_kind(turn_kind::pay, made, context);
    }
    if (short_text && made.text.has(cue::the_other)) { return with_kind(turn_kind::foil, made, context); }
    if (asks_why(made) && made.roles.unknown.empty() && leans_on_thread(made, how)) {
        if (named && contains(context.options, made.roles.options.front())) {
            return about_named_option(made, context);
        }
        if (!named) {
            return with_kind(made.text.has(cue::why_not) ? turn_kind::foil : turn_kind::explain, made, context);
        }
    }
    if (!leans_on_thread(made, how)) { return fresh; }
    if (changes_something(made) && made.roles.unknown.empty()) { return with_kind(turn_kind::reweigh, made, context); }
    const bool asks_about = made.text.has(cue::what_about) || made.text.word_count() <= 3;
    if (asks_about && named) { return about_named_option(made, context); }
    if (asks_about && !made.roles.unknown.empty()) { return with_kind(turn_kind::reweigh, made, context); }
    return fresh;
}

}  // namespace hirewise::advice
