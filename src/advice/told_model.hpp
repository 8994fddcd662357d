#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "advice/lexicon.hpp"
#include "advice/linker.hpp"
#include "advice/parsed_text.hpp"

namespace hirewise::advice {

// Tells topics apart by how people tell of them, where no phrase names one: "the chip in our bicycle lock" is an
// embedded device. A linear classifier over words with whole numbers as weights, counted from examples of each topic;
// how people talk about anything else is learnt from talk that wants no answer. Rates are drawn towards that of all
// texts, so a rare word proves little by itself.
class told_model {
public:
    using score = std::int32_t;  // thousandths of a natural unit of evidence

    // The examples of each topic; a topic may have none.
    using examples = std::vector<const std::vector<std::string>*>;

    told_model(const examples& topics, const std::vector<std::string>& talk, phrase_maker& make);

    // The sentence that speaks for a topic most, tokens [first, last), and how much; below 0 if more speaks against it.
    struct finding {
        score evidence = std::numeric_limits<score>::min();
        std::size_t first = 0;
        std::size_t last = 0;
    };

    // For each topic.
    // `links`: names of technologies, which say what is weighed and not what for.
    std::vector<finding> read(const parsed_text& text, const std::vector<technology_link>& links) const;

private:
    struct posting {
        std::uint32_t topic = 0;
        score weight = 0;  // more than that of a word which never stands with it
    };
    struct known_word {
        score weight = 0;                   // with every topic
        std::uint32_t first = 0, last = 0;  // of postings_
    };
    class counter;

    // For each topic: what a sentence of these words says.
    std::vector<score> evidence_in(const std::vector<word_id>& stems) const;

    std::vector<score> absent_;                             // by topic: of a word that never stands with it
    boost::unordered_flat_map<word_id, known_word> words_;  // stems; only looked up
    std::vector<posting> postings_;
};

}  // namespace hirewise::advice
