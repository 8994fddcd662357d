#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "advice/criterion_judge.hpp"
#include "advice/engine.hpp"
#include "advice/intent_model.hpp"
#include "advice/intents.hpp"
#include "advice/kind_model.hpp"
#include "advice/linker.hpp"
#include "advice/page_uses.hpp"
#include "advice/priorities.hpp"
#include "advice/roles.hpp"
#include "advice/told_work.hpp"
#include "advice/translator.hpp"
#include "advice/use_case_judge.hpp"
#include "advice/use_case_reader.hpp"

namespace hirewise::advice {

// Everything that was read in one text, before a thread is taken into account.
struct full_reading {
    parsed_text text;
    std::vector<technology_link> links;
    cast roles;
    advice::reading reading;
    std::vector<std::string> denied;  // ids of use cases that the text takes back
    std::vector<use_case_mention> use_case_mentions;
    told_topics told;                         // how likely the way it is told speaks for each topic
    std::vector<use_case_candidate> weighed;  // what the work may be, by phrases and by how it is told
    std::vector<criterion_candidate> wishes;  // what may matter, likewise
    std::vector<bool> covered;
    small_talk talk = small_talk::none;
    feature_set features;
    intent_scores scores{};
    std::optional<intent> plain;  // too short for scores: the intent follows from its form
    intent_scores heard{};        // by its words alone (intent_model); all 0 in a thread
    kind_chances kinds{};         // what kind of option an open question was heard to ask for; all 0 in a thread
    bool declined = false;
    bool other_field = false;
    std::string_view field;  // the category of options it asks about by name, else empty
    std::string_view kind;   // the category that it asks for, by name or as it sounds; empty: none in particular
    const knowledge::technology* written_in = nullptr;  // the language that those options are to be written in
    bool of_our_field = false;                          // in the words of hiring and software
    bool of_persons = false;                            // about the asker or the bot
    bool about_pay = false;
    bool speaks_of_pay = false;  // or of money or numbers: it may be about pay
    bool about_interoperability = false;
    bool about_talent = false;
    bool counts_alike = false;  // two sides are said to count the same

    // A kind of option is asked for by name, or clearly sounds as if.
    bool asks_for_kind() const {
        constexpr double clearly = 0.7;
        return !field.empty() || (!kind.empty() && std::ranges::max(kinds) >= clearly);
    }
    bool names_something() const { return !roles.names.empty(); }

    // Whether one technology is named, however often.
    bool names_one() const {
        return !links.empty() && std::ranges::all_of(links, [&](const technology_link& l) {
            return l.technology == links.front().technology;
        });
    }
};

// Text to meaning (method page, 2.5): a pure function of the text, the manner and the technologies a thread is about.
class reader {
public:
    reader(const knowledge::snapshot& base, vocabulary& words, const text_folder& folder, phrase_maker& make);

    full_reading read(const question& asked) const;

    const linker& names() const { return names_; }

private:
    parsed_text parse(std::string_view question) const;
    std::optional<intent_scores> hear_names(const question& asked, const parsed_text& text, bool are_sure,
                                            const std::vector<technology_link>& named) const;
    void repair(std::vector<token>& tokens, stemmer& stems) const;
    void hear_kind(const asked_field& read, full_reading& made) const;
    void read_use_cases(full_reading& made, const std::vector<use_case_mention>& mentions) const;
    void read_priorities(full_reading& made, const std::vector<use_case_mention>& use_cases,
                         const std::vector<criterion_mention>& mentions, bool first) const;

    const knowledge::snapshot& base_;
    const vocabulary& words_;
    const text_folder& folder_;
    translator translator_;
    lexicon lexicon_;
    linker names_;
    use_case_reader use_cases_;
    told_work told_;
    page_use_finder pages_;
    intent_model wants_;
    kind_model kinds_;
    priority_reader priorities_;
};

}  // namespace hirewise::advice
