#include "handlers/memory.hpp"

#include "handlers/conversation.hpp"
#include "handlers/trouble.hpp"

namespace hirewise::handlers {

store::thread_key conversation_of(const slack::message_event& event) {
    return {event.channel.value, event.root().value, event.user.value};
}

awaitable<recalled> recall(desk& desk, store::thread_key whose) {
    recalled memory;
    const auto found = co_await desk.store.recall(std::move(whose));
    if (!found) {
        memory.store_works = false;
        log_trouble(desk.log, "conversation not recalled", found.error());
        co_return memory;
    }
    if (!*found) { co_return memory; }
    if (auto context = decode_context((*found)->content)) { memory.context = std::move(*context); }
    co_return memory;
}

awaitable<void> remember(desk& desk, store::thread_key whose, advice::thread_context context) {
    store::thread_memory memory{std::move(whose), encode(context), desk.clock.since_epoch()};
    const auto kept = co_await desk.store.remember(std::move(memory));
    if (!kept) { log_trouble(desk.log, "conversation not remembered", kept.error()); }
}

}  // namespace hirewise::handlers
