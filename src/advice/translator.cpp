#include "advice/translator.hpp"

#include <algorithm>
#include <array>

#include "advice/foreign_words.hpp"
#include "advice/make_dictionary.hpp"

namespace hirewise::advice {
namespace {

// "16 Go" of memory are no engineers.
bool is_amount(const std::vector<token>& tokens, std::size_t at) {
    static constexpr std::array<std::string_view, 4> units{"ko", "mo", "go", "to"};
    const auto& text = tokens[at].text;
    return at > 0 && std::find(units.begin(), units.end(), text) != units.end() && tokens[at - 1].is_word() &&
           tokens[at - 1].text.front() >= '0' && tokens[at - 1].text.front() <= '9';
}

// Puts English words in the place of the words of one text.
class rewriter {
public:
    rewriter(const dictionary& words, const vocabulary& known, stemmer& stems)
        : words_{words}, known_{known}, stems_{stems} {}

    std::vector<token> run(const std::vector<token>& tokens) {
        for (std::size_t at = 0; at < tokens.size();) {
            auto last = at;
            while (last < tokens.size() && tokens[last].is_word()) { ++last; }
            rewrite_run(
                {tokens.begin() + static_cast<std::ptrdiff_t>(at), tokens.begin() + static_cast<std::ptrdiff_t>(last)});
            if (last < tokens.size()) { made_.push_back(tokens[last++]); }
            at = last;
        }
        return std::move(made_);
    }

private:
    void rewrite_run(std::vector<token> tokens) {
        std::vector<foreign_word> run;
        append_words(tokens, stems_, run);
        for (auto& word : run) { word.is_article = words_.is_article(word); }
        for (std::size_t at = 0; at < run.size();) {
            if (words_.language() == tongue::french && is_amount(tokens, at)) {
                put("gigabytes", tokens[at], tokens[at]);
                ++at;
                continue;
            }
            const auto found = words_.longest_at(run, at);
            if (found.length == 0) {
                keep(tokens[at], run[at]);
                ++at;
                continue;
            }
            const auto& last = tokens[at + found.length - 1];
            if (is_itself(run, at, found)) {
                for (const auto end = at + found.length; at < end; ++at) { keep_as_name(tokens[at]); }
                continue;
            }
            for (const auto& english : *found.english) {
                if (english == "*") {
                    keep(tokens[found.any_word], run[found.any_word]);
                } else {
                    put(english, tokens[at], last);
                }
            }
            at += found.length;
        }
    }

    // A name is the same in every language.
    static bool is_itself(const std::vector<foreign_word>& run, std::size_t at, const dictionary::match& found) {
        return found.english->size() == found.length &&
               std::equal(found.english->begin(), found.english->end(), run.begin() + static_cast<std::ptrdiff_t>(at),
                          [](const std::string& word, const foreign_word& met) { return word == met.text; });
    }

    void put(std::string_view english, const token& first, const token& last) {
        token word;
        word.text = english;
        word.begin = first.begin;
        word.end = last.end;
        word.glued = first.glued && (made_.empty() || made_.back().begin != first.begin);
        made_.push_back(std::move(word));
    }

    void put_all(const foreign_word& foreign, const token& at) {
        const auto* english = words_.find(foreign);
        if (english == nullptr) {
            put(foreign.text, at, at);
            return;
        }
        for (const auto& word : *english) { put(word, at, at); }
    }

    // A word that is not in the dictionary: a name, or two that are.
    void keep(const token& word, const foreign_word& foreign) {
        const auto cut = known_.find(word.text) == 0 ? words_.first_part(foreign.text, known_, stems_) : 0;
        if (cut > 0) {
            for (const auto& part : {foreign.text.substr(0, cut), foreign.text.substr(cut)}) {
                put_all({part, std::string{stems_.stem(part)}}, word);
            }
            return;
        }
        keep_as_name(word);
    }

    void keep_as_name(token kept) {
        // German writes every noun with a capital: it says nothing.
        const bool says_nothing = words_.language() == tongue::german && !kept.mixed_case && !kept.shouted;
        if (says_nothing) { kept.capital = false; }
        made_.push_back(std::move(kept));
    }

    const dictionary& words_;
    const vocabulary& known_;
    stemmer& stems_;
    std::vector<token> made_;
};

}  // namespace

translator::translator(const knowledge::snapshot& base, const text_folder& folder) {
    for (const auto language : {tongue::german, tongue::spanish, tongue::french}) {
        dictionaries_.push_back(make_dictionary(language, base, folder, recogniser_));
    }
}

tongue translator::translate(std::vector<token>& tokens, std::string_view question, const vocabulary& known) const {
    const auto language = recogniser_.recognise(tokens, question);
    if (language == tongue::english) { return language; }
    if (language == tongue::french) { split_elided(tokens, question); }
    stemmer stems{algorithm_for(language)};
    tokens = rewriter{dictionaries_[static_cast<std::size_t>(language) - 1], known, stems}.run(tokens);
    return language;
}

}  // namespace hirewise::advice
