#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "advice/spellings.hpp"

struct sb_stemmer;  // of libstemmer

namespace hirewise::advice {

using word_id = std::uint32_t;       // 0: a word that neither grammar nor knowledge uses
using word_classes = std::uint64_t;  // bits of namespace word_class
using word_topics = std::uint8_t;    // bits of namespace word_topic

// Word stems (Snowball). Holds buffers of its own: one per call, not shared between threads.
class stemmer {
public:
    explicit stemmer(const char* language = "english");
    ~stemmer();
    stemmer(const stemmer&) = delete;
    stemmer& operator=(const stemmer&) = delete;

    // Valid until the next call.
    std::string_view stem(std::string_view lower_case_word);

private:
    sb_stemmer* handle_;
};

// Words and stems as numbers, and what part of speech or of our grammar they are. Filled while an engine is made.
class vocabulary {
public:
    // A word that is made: a stem, or a form that need not be met.
    word_id add(std::string_view word);
    // A word as somebody writes it; of such, the more often it is met, the likelier it is meant by one with a typing
    // error.
    word_id meet(std::string_view word);
    void add_classes(word_id word, word_classes classes) { known_[word].classes |= classes; }
    // For all forms of the word with this stem.
    void add_stem_classes(word_id stem, word_classes classes) { known_[stem].stem_classes |= classes; }

    // Which walk of life the word, or every form of it, is from.
    void add_topics(word_id word, word_topics topics) { known_[word].topics |= topics; }
    void add_stem_topics(word_id stem, word_topics topics) { known_[stem].stem_topics |= topics; }

    word_id find(std::string_view word) const;

    // A word that is never guessed for one with a typing error: a name, which takes more than that to be believed.
    void keep_as_written(word_id word) { kept_.push_back(word); }
    // The same for a word that stands in a longer name, unless it is met as often as an everyday word: "internal".
    void keep_if_rare(word_id word) { kept_if_rare_.push_back(word); }

    // To be called when all is added: from then on the stems of known words are looked up instead of made, and typing
    // errors are seen.
    void learn_stems(stemmer& stems);

    // The word that was meant by one that is not known; empty if none, or if it is not clear which.
    std::string_view nearest(std::string_view word) const { return spellings_.nearest(word); }

    word_id stem_of(word_id word, std::string_view text, stemmer& stems) const {
        return word != 0 && stems_learnt_ ? known_[word].stem : find(stems.stem(text));
    }

    word_classes classes_of(word_id word) const { return known_[word].classes; }
    word_classes stem_classes_of(word_id stem) const { return known_[stem].stem_classes; }
    word_topics topics_of(word_id word, word_id stem) const {
        return static_cast<word_topics>(known_[word].topics | known_[stem].stem_topics);
    }

private:
    // Side by side, since a question asks all of it of each of its words.
    struct known_word {
        word_classes classes = 0;
        word_classes stem_classes = 0;  // apart: the stem of "important" is the word "import"
        word_id stem = 0;
        word_topics topics = 0;
        word_topics stem_topics = 0;
        std::uint32_t times_met = 0;
    };
    struct hash {
        using is_transparent = void;
        using is_avalanching = void;  // mixes every bit by itself
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    boost::unordered_flat_map<std::string, word_id, hash, std::equal_to<>> ids_;  // in no order
    std::vector<word_id> kept_;
    std::vector<word_id> kept_if_rare_;
    spellings spellings_;
    std::vector<known_word> known_ = std::vector<known_word>(1);  // by number
    bool stems_learnt_ = false;
};

}  // namespace hirewise::advice
