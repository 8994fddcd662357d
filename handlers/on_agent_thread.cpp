#include "cards/agent_words.hpp"
#include "handlers/agent_pane.hpp"
#include "handlers/surfaces.hpp"
#include "handlers/trouble.hpp"

namespace hirewise::handlers {
namespace {

// Nobody is greeted twice; without the store nobody at all.
awaitable<bool> has_asked_nothing(desk& desk, std::string user) {
    const auto recent = co_await desk.store.recent_questions(std::move(user), 1);
    if (!recent) { log_trouble(desk.log, "the questions of a person cannot be read", recent.error()); }
    co_return recent && recent->empty();
}

}  // namespace

awaitable<slack_io::replies> on_agent_thread(desk& desk, slack::agent_thread thread) {
    co_await note_pane(desk, thread.channel, thread.user, thread.looking_at);
    slack_io::replies said;
    if (!thread.is_started) { co_return said; }
    (void)co_await suggest_questions(desk, thread.channel, thread.thread_ts);
    const bool is_new = co_await has_asked_nothing(desk, thread.user.value);
    if (is_new) { said.push_back({thread.channel, thread.thread_ts, cards::welcome_card()}); }
    co_return said;
}

}  // namespace hirewise::handlers
