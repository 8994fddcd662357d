#include "advice/vocabulary.hpp"

#include <algorithm>
#include <iterator>

#include <libstemmer.h>

namespace hirewise::advice {

stemmer::stemmer(const char* language) : handle_{sb_stemmer_new(language, nullptr)} {}

stemmer::~stemmer() {
    sb_stemmer_delete(handle_);
}

std::string_view stemmer::stem(std::string_view word) {
    if (handle_ == nullptr || word.size() > 40) { return word; }
    const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
    const auto* stem = sb_stemmer_stem(handle_, bytes, static_cast<int>(word.size()));
    if (stem == nullptr) { return word; }
    return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(handle_))};
}

word_id vocabulary::add(std::string_view word) {
    const auto [entry, is_new] = ids_.emplace(word, static_cast<word_id>(known_.size()));
    if (is_new) { known_.emplace_back(); }
    return entry->second;
}

word_id vocabulary::meet(std::string_view word) {
    const auto met = add(word);
    ++known_[met].times_met;
    return met;
}

word_id vocabulary::find(std::string_view word) const {
    const auto found = ids_.find(word);
    return found == ids_.end() ? 0 : found->second;
}

void vocabulary::learn_stems(stemmer& stems) {
    stems_learnt_ = true;
    constexpr std::uint32_t everyday = 50;  // times
    std::copy_if(kept_if_rare_.begin(), kept_if_rare_.end(), std::back_inserter(kept_),
                 [&](word_id word) { return known_[word].times_met < everyday; });
    std::sort(kept_.begin(), kept_.end());
    spellings_.reserve(ids_.size());
    for (const auto& [text, word] : ids_) {
        known_[word].stem = find(stems.stem(text));
        const auto times = known_[word].times_met;
        if (times > 0 && !std::binary_search(kept_.begin(), kept_.end(), word)) { spellings_.add(text, times); }
    }
}

}  // namespace hirewise::advice
