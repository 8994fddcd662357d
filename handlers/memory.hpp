#pragma once

#include "advice/advice.hpp"
#include "handlers/desk.hpp"
#include "slack/events.hpp"

// What a thread remembers of one person's questions.
namespace hirewise::handlers {

// Whose conversation a message belongs to: the person in the thread; others in it have their own.
store::thread_key conversation_of(const slack::message_event& event);

struct recalled {
    bool store_works = true;  // false: nothing should be remembered either, it would overwrite what is there
    advice::thread_context context;
};

// Never fails: without the store there is no memory, and one line in the log.
awaitable<recalled> recall(desk& desk, store::thread_key whose);

// Keeps the context for the next question. A failure of the store is logged.
awaitable<void> remember(desk& desk, store::thread_key whose, advice::thread_context context);

}  // namespace hirewise::handlers
