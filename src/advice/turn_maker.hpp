#pragma once

#include <cstddef>
#include <string>

#include "advice/thread_changes.hpp"
#include "advice/turn.hpp"
#include "advice/turn_signs.hpp"

namespace hirewise::advice {

// Makes the turn that a message is, once it is known what it does. Sees the moves and changes of the message as they
// are when a turn is made, so those that are found meanwhile count.
class turn_maker {
public:
    turn_maker(const thread_message& message, manner how) : m_{message}, how_{how} {}

    turn fresh() const;
    turn restart() const;
    // Of a kind that leaves the thread as it is.
    turn of_kind(turn_kind kind) const;
    turn reweigh() const;
    // A question about those that are named, or about all options.
    turn about(turn_kind kind) const;
    turn foil(std::string id) const;
    turn reasons() const;
    // Of something that is not the adviser's to do.
    turn declining() const;

    // Whether the thread is about a question that named no options.
    bool is_open() const { return m_.context.options.empty() || !m_.context.category.empty(); }

    // Names in an option's place.
    std::size_t names_options() const;
    bool tells_of_the_work() const { return how_ == manner::addressed && advice::tells_of_the_work(m_); }
    bool asks_anew() const;

private:
    intent intent_of(const std::vector<std::string>& options) const;

    const thread_message& m_;
    manner how_;
};

}  // namespace hirewise::advice
