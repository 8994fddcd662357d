#include "handlers/agent_pane.hpp"

#include <algorithm>
#include <utility>

#include "base/json.hpp"
#include "cards/agent_words.hpp"
#include "handlers/trouble.hpp"

namespace hirewise::handlers {
namespace {

constexpr int version = 1;
constexpr std::size_t most_channels = 10;
constexpr std::string_view pane_row = "agent";

store::thread_key key_of(const slack::channel_id& channel, const slack::user_id& user) {
    return {channel.value, std::string{pane_row}, user.value};
}

pane_memory decode(std::string_view content) {
    const auto parsed = parse_json(content);
    if (!parsed || integer_at(*parsed, "v") != version) { return {}; }
    pane_memory memory{true, {}};
    for (const auto& channel : member_at(*parsed, "channels")) {
        if (channel.is_string()) { memory.looked_at.push_back(channel.get<std::string>()); }
    }
    return memory;
}

std::string encode(const pane_memory& memory) {
    const nlohmann::json content = {{"v", version}, {"channels", memory.looked_at}};
    return dump_json(content);
}

}  // namespace

awaitable<pane_memory> recall_pane(desk& desk, slack::channel_id channel, slack::user_id user) {
    const auto found = co_await desk.store.recall(key_of(channel, user));
    if (!found) { log_trouble(desk.log, "an agent pane was not recalled", found.error()); }
    if (!found || !*found) { co_return pane_memory{}; }
    co_return decode((*found)->content);
}

awaitable<void> note_pane(desk& desk, slack::channel_id channel, slack::user_id user, slack::channel_id looking_at) {
    auto memory = co_await recall_pane(desk, channel, user);
    if (!looking_at.empty()) {
        std::erase(memory.looked_at, looking_at.value);
        memory.looked_at.insert(memory.looked_at.begin(), std::move(looking_at.value));
    }
    if (memory.looked_at.size() > most_channels) { memory.looked_at.resize(most_channels); }
    store::thread_memory row{key_of(channel, user), encode(memory), desk.clock.since_epoch()};
    const auto kept = co_await desk.store.remember(std::move(row));
    if (!kept) { log_trouble(desk.log, "an agent pane was not remembered", kept.error()); }
}

awaitable<bool> suggest_questions(desk& desk, slack::channel_id channel, slack::message_ts thread_ts) {
    std::vector<slack_io::suggested_prompt> prompts;
    for (auto& example : desk.engine()->examples()) { prompts.push_back({cards::thread_title(example), example}); }
    if (prompts.empty()) { co_return true; }
    std::string title{cards::prompts_title};
    const auto shown = co_await desk.slack.assistant_set_suggested_prompts(std::move(channel), std::move(thread_ts),
                                                                           std::move(title), std::move(prompts));
    if (!shown) { desk.log.debug("no prompts were suggested", {{"reason", shown.error().message()}}); }
    co_return shown.has_value();
}

awaitable<void> offer_questions_in_messages(desk& desk, slack::channel_id channel, slack::user_id user) {
    const slack::message_ts no_thread;
    const bool is_agent = co_await suggest_questions(desk, channel, no_thread);
    const slack::channel_id unknown;
    if (is_agent) { co_await note_pane(desk, std::move(channel), std::move(user), unknown); }
}

}  // namespace hirewise::handlers
