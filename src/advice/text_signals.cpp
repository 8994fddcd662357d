#include "advice/text_signals.hpp"

#include <algorithm>

namespace hirewise::advice {
namespace {

namespace wc = word_class;
namespace wt = word_topic;

constexpr double cue_in_text = 0.8;

// "bread and butter" is no food.
bool is_of_phrase(const parsed_text& text, std::size_t at) {
    return std::any_of(text.cues.begin(), text.cues.end(), [at](const cue_hit& hit) {
        return hit.what == cue::weight_most && hit.count >= 3 && at >= hit.first && at < hit.first + hit.count;
    });
}

}  // namespace

bool speaks_of_field(const text_signals& signals) {
    return signals.field > 0 || signals.craft > 0 || signals.sure_name;
}

bool asks_of_nothing_else(const parsed_text& text, const text_signals& signals) {
    return signals.how == manner::addressed && text.is_question() && signals.life + signals.places == 0;
}

text_signals signals_of(const parsed_text& text, manner how, bool about_work,
                        const std::vector<technology_link>& found) {
    text_signals made;
    made.how = how;
    made.short_question = text.word_count() <= 12;
    made.about_work = about_work;
    auto named = found.begin();
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        while (named != found.end() && named->last <= at) { ++named; }
        if (named != found.end() && at >= named->first) { continue; }  // "in-house" speaks of no house
        const auto& t = text.tokens[at];
        if (is_of_phrase(text, at)) { continue; }
        if (t.is_from(wt::craft)) { ++made.craft; }
        if (t.is_from(wt::life)) { ++made.life; }
        if (t.is_from(wt::place) && t.capital) { ++made.places; }
    }
    made.field += text.has_class(wc::hire_noun | wc::hire_verb) ? cue_in_text : 0;
    made.field += text.has_class(wc::software | wc::support) || about_work ? cue_in_text : 0;
    return made;
}

}  // namespace hirewise::advice
