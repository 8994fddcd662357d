#pragma once

#include <vector>

#include "advice/lexicon.hpp"
#include "advice/parsed_text.hpp"
#include "advice/phrase_trie.hpp"

namespace hirewise::advice {

// What a phrase says to somebody who remembers what was said before. Only read in threads: by itself most of these
// phrases mean nothing.
enum class thread_cue : std::uint8_t {
    restart,   // start over
    undo,      // take that back
    earlier,   // the ones from before
    recap,     // what did you understand
    reasons,   // why, on what grounds
    doubt,     // are you sure
    reversal,  // what would change your mind
    place,     // end up, on top
    remove,    // before a name: without, drop
    gone,      // after a name: is out
    keep,      // just, only, between
    join,      // add, too, in the ring
    swap,      // replace, instead
    meant,     // I meant
    other,     // the other one
    all,       // both, either
    anew,      // before or after a use case: same question for, instead
    besides,   // the same: also, by the way, it must
    talent,    // hard to find
    pay,       // how much
    normal,    // the weight is as usual again
    closing,   // we'll sleep on it, as expected
};

struct thread_cue_hit {
    thread_cue what;
    std::size_t first = 0;  // tokens [first, last)
    std::size_t last = 0;
};

class thread_cues {
public:
    explicit thread_cues(std::vector<thread_cue_hit> hits) : hits_{std::move(hits)} {}

    bool has(thread_cue what) const { return find(what) != nullptr; }
    const thread_cue_hit* find(thread_cue what) const;
    const std::vector<thread_cue_hit>& all() const { return hits_; }

private:
    std::vector<thread_cue_hit> hits_;
};

// Finds what messages in threads say, longest phrase first.
class thread_lexicon {
public:
    explicit thread_lexicon(phrase_maker& make);

    thread_cues find(const parsed_text& text) const;

private:
    phrase_trie phrases_{phrase_trie::compares::stems};
};

}  // namespace hirewise::advice
