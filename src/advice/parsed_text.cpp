#include "advice/parsed_text.hpp"

namespace hirewise::advice {

bool parsed_text::is_question() const {
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (tokens[at].question) { return true; }
        if (tokens[at].is(word_class::question_word) && begins_sentence(at)) { return true; }
    }
    return has(cue::recommend);
}

}  // namespace hirewise::advice
