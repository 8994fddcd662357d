#include "advice/parsed_text.hpp"

namespace hirewise::advice {

bool parsed_text::is_contracted(std::size_t at) const {
    return written(at, at + 1).size() > tokens[at].text.size();
}

bool parsed_text::is_question() const {
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (tokens[at].question) { return true; }
        if (tokens[at].is(word_class::question_word) && begins_sentence(at) &&
            !(tokens[at].text == "were" && is_contracted(at))) {
            return true;
        }
    }
    return has(cue::recommend);
}

}  // namespace hirewise::advice
