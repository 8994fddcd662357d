#include "advice/make_dictionary.hpp"

#include <algorithm>

#include "advice/foreign_words.hpp"
#include "base/text.hpp"
#include "knowledge/categories.hpp"

namespace hirewise::advice {
namespace {

// Fills one dictionary.
class filler {
public:
    filler(dictionary& into, stemmer& stems, const text_folder& folder) : into_{into}, stems_{stems}, folder_{folder} {}

    // Returns the word if the phrase is a single one.
    std::string add(std::string_view foreign, std::string_view english) {
        std::vector<std::string> meaning;
        for (const auto& word : split_into_tokens(folder_.fold(english))) { meaning.push_back(word.text); }
        if (english.find('*') != std::string_view::npos) { meaning.emplace_back("*"); }
        const bool as_written = foreign.ends_with('=');
        const auto phrase = words_of(as_written ? foreign.substr(0, foreign.size() - 1) : foreign);
        into_.add(phrase, meaning, as_written);
        return phrase.size() == 1 ? phrase.front().text : std::string{};
    }

private:
    std::vector<foreign_word> words_of(std::string_view phrase) {
        std::vector<foreign_word> words;
        for (const auto part : split(phrase, ' ')) {
            if (part == "*") {
                words.push_back({"*", "*", false});
                continue;
            }
            if (part.ends_with('\'')) {
                words.push_back({std::string{part}, std::string{part}, false});
                continue;
            }
            auto tokens = split_into_tokens(folder_.fold(part));
            if (into_.language() == tongue::french) { split_elided(tokens, part); }
            append_words(tokens, stems_, words);
        }
        return words;
    }

    dictionary& into_;
    stemmer& stems_;
    const text_folder& folder_;
};

std::span<const gloss> glosses_of(tongue language) {
    switch (language) {
        case tongue::german: return german_glosses();
        case tongue::spanish: return spanish_glosses();
        case tongue::french: return french_glosses();
        case tongue::english: break;
    }
    return {};
}

// Whether the word is one of the language alone; others say nothing about the text.
void add_glosses(filler& fill, tongue language, tongue_recogniser& recogniser) {
    for (const auto& line : glosses_of(language)) {
        for (const auto foreign : split(line.foreign, ';')) {
            for (const auto& spelling : {std::string{foreign}, without_umlauts(foreign)}) {
                const auto word = fill.add(spelling, line.english);
                if (!word.empty()) { recogniser.add(language, word); }
            }
        }
    }
}

// The phrases of a criterion or use case become words by which the readers of the base know it.
void add_knowledge(filler& fill, const std::string& meaning, const std::vector<std::string>& phrases) {
    for (const auto& phrase : phrases) {
        for (const auto& spelling : {phrase, without_umlauts(phrase)}) { fill.add(spelling, meaning); }
    }
}

void add_knowledge(filler& fill, const knowledge::language& words, const knowledge::snapshot& base) {
    for (const auto& [id, phrases] : words.use_cases) {
        if (const auto* use_case = base.find_use_case(id)) { add_knowledge(fill, use_case->name, phrases); }
    }
    for (const auto& [id, phrases] : words.criteria) {
        if (const auto* criterion = base.find_criterion(id)) { add_knowledge(fill, criterion->name, phrases); }
    }
    for (const auto& [id, phrases] : words.implied) {
        const auto* criterion = base.find_criterion(id);
        if (criterion == nullptr) { continue; }
        // Of several words, so that it says nothing else: not "junior" for what takes long to learn.
        const auto said = std::find_if(criterion->implied.begin(), criterion->implied.end(),
                                       [](const std::string& each) { return each.find(' ') != std::string::npos; });
        if (said != criterion->implied.end()) { add_knowledge(fill, *said, phrases); }
    }
}

// "React Native", "Go": no word of a name is one of the language.
void add_names(filler& fill, const knowledge::snapshot& base) {
    for (const auto& [id, technology] : base.technologies) {
        fill.add(technology.name + "=", technology.name);
        if (knowledge::is_hiring_shape(technology.category)) { continue; }
        for (const auto& alias : technology.aliases) { fill.add(alias + "=", alias); }
    }
}

}  // namespace

dictionary make_dictionary(tongue language, const knowledge::snapshot& base, const text_folder& folder,
                           tongue_recogniser& recogniser) {
    dictionary words{language};
    stemmer stems{algorithm_for(language)};
    filler fill{words, stems, folder};
    const auto known = base.languages.find(code_of(language));
    if (known != base.languages.end()) { add_knowledge(fill, known->second, base); }
    add_glosses(fill, language, recogniser);
    add_names(fill, base);
    words.mark_articles();
    return words;
}

}  // namespace hirewise::advice
