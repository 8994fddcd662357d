#pragma once

#include "advice/advice.hpp"

namespace hirewise::cards {

// The forms an answer can be shown in, whatever the surface.
enum class answer_shape {
    help,            // how to use the bot
    courtesy,        // a greeting or thanks given back: one line
    abstention,      // not covered, or a question back
    recommendation,  // options were weighed: verdict, reasons, ratings
    fact,            // FAQ, pay, one technology: a text with its sources
};

inline answer_shape shape_of(const advice::answer& answer) {
    if (answer.reading.intent == advice::intent::help) { return answer_shape::help; }
    // The engine gives an abstention no headline: only what it says by itself has one.
    if (!answer.answered) {
        return answer.explanation.headline.empty() ? answer_shape::abstention : answer_shape::courtesy;
    }
    return answer.decision.options.empty() ? answer_shape::fact : answer_shape::recommendation;
}

// Help and courtesies are only what they say: no title, no ratings, no footer.
inline bool speaks_for_itself(answer_shape shape) {
    return shape == answer_shape::help || shape == answer_shape::courtesy;
}

}  // namespace hirewise::cards
