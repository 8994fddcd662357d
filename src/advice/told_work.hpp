#pragma once

#include <vector>

#include "advice/told_model.hpp"
#include "advice/use_case_reader.hpp"

namespace hirewise::advice {

// Reads what the work is from how it is told, beside the phrases of use cases. Does nothing where the base has no
// examples.
class told_work {
public:
    told_work(const knowledge::snapshot& base, phrase_maker& make);

    // The use case that a sentence speaks for, if it speaks clearly; else nullptr. Takes out mentions in other
    // sentences of use cases that the text speaks against: "I come from a bank. Now I make the chip in a bicycle lock".
    const knowledge::use_case* read(const parsed_text& text, const std::vector<technology_link>& links,
                                    std::vector<use_case_mention>& mentions) const;

private:
    std::vector<const knowledge::use_case*> use_cases_;  // those with examples
    told_model model_;
};

}  // namespace hirewise::advice
