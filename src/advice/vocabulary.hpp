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
    word_id add(std::string_view word);
    void add_classes(word_id word, word_classes classes) { classes_[word] |= classes; }
    // For all forms of the word with this stem.
    void add_stem_classes(word_id stem, word_classes classes) { stem_classes_[stem] |= classes; }

    // Which walk of life the word, or every form of it, is from.
    void add_topics(word_id word, word_topics topics) { topics_[word] |= topics; }
    void add_stem_topics(word_id stem, word_topics topics) { stem_topics_[stem] |= topics; }

    word_id find(std::string_view word) const;

    // A word that is never guessed for one with a typing error: a name, which takes more than that to be believed.
    void keep_as_written(word_id word) { kept_.push_back(word); }

    // To be called when all is added: from then on the stems of known words are looked up instead of made, and typing
    // errors are seen.
    void learn_stems(stemmer& stems);

    // The word that was meant by one that is not known; empty if none, or if it is not clear which.
    std::string_view nearest(std::string_view word) const { return spellings_.nearest(word); }

    word_id stem_of(word_id word, std::string_view text, stemmer& stems) const {
        return word != 0 && word < stem_of_.size() ? stem_of_[word] : find(stems.stem(text));
    }

    word_classes classes_of(word_id word) const { return classes_[word]; }
    word_classes stem_classes_of(word_id stem) const { return stem_classes_[stem]; }
    word_topics topics_of(word_id word, word_id stem) const {
        return static_cast<word_topics>(topics_[word] | stem_topics_[stem]);
    }

private:
    struct hash {
        using is_transparent = void;
        using is_avalanching = void;  // mixes every bit by itself
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    boost::unordered_flat_map<std::string, word_id, hash, std::equal_to<>> ids_;  // in no order
    std::vector<word_id> kept_;
    spellings spellings_;
    std::vector<word_id> stem_of_;  // by word; empty before it is learnt
    std::vector<word_classes> classes_ = {0};
    std::vector<word_classes> stem_classes_ = {0};  // apart: the stem of "important" is the word "import"
    std::vector<word_topics> topics_ = {0};
    std::vector<word_topics> stem_topics_ = {0};
};

}  // namespace hirewise::advice
