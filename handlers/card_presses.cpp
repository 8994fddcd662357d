#include "handlers/card_presses.hpp"

#include "handlers/apology.hpp"

#include <cstdint>
#include <utility>

#include "base/json.hpp"
#include "handlers/trouble.hpp"
#include "slack/response_content.hpp"

namespace hirewise::handlers {
namespace {

constexpr std::chrono::minutes double_click{1};
constexpr int version = 1;

store::thread_key key_of(const slack::user_id& who, const std::string& name) {
    return {"form", name, who.value};
}

std::string encode(const card_location& where) {
    return dump_json({{"v", version},
                      {"channel", where.channel.value},
                      {"message", where.message.value},
                      {"thread", where.thread_ts.value},
                      {"respond", where.response_url},
                      {"ephemeral", where.is_ephemeral}});
}

std::optional<card_location> decode_location(std::string_view content) {
    const auto parsed = parse_json(content);
    if (!parsed || integer_at(*parsed, "v") != version) { return std::nullopt; }
    card_location where{{text_at(*parsed, "channel")},
                        {text_at(*parsed, "message")},
                        {text_at(*parsed, "thread")},
                        text_at(*parsed, "respond"),
                        flag_at(*parsed, "ephemeral")};
    if (where.channel.empty()) { return std::nullopt; }
    return where;
}

// Holds a deed while the store is asked whether it was done before: of two presses at once neither would be found.
class held_deed {
public:
    held_deed(std::set<store::thread_key>& all, store::thread_key deed)
        : all_{all}, deed_{std::move(deed)}, is_first_{all_.insert(deed_).second} {}
    held_deed(const held_deed&) = delete;
    held_deed& operator=(const held_deed&) = delete;
    ~held_deed() {
        if (is_first_) { all_.erase(deed_); }
    }

    bool is_first() const { return is_first_; }

private:
    std::set<store::thread_key>& all_;
    store::thread_key deed_;
    bool is_first_;
};

}  // namespace

cards::placement card_location::placement() const {
    if (is_ephemeral) { return cards::placement::ephemeral; }
    return channel.value.starts_with('D') ? cards::placement::direct : cards::placement::thread;
}

slack::message_ts card_location::root() const {
    if (!thread_ts.empty()) { return thread_ts; }
    return is_ephemeral ? slack::message_ts{} : message;
}

card_location location_of(const slack::block_action& action) {
    return {action.channel, action.message, action.thread_ts, action.response_url, action.is_ephemeral};
}

awaitable<void> keep_location(desk& desk, slack::user_id who, std::string name, card_location where) {
    store::thread_memory memory{key_of(who, name), encode(where), desk.clock.since_epoch()};
    const auto kept = co_await desk.store.remember(std::move(memory));
    if (!kept) { log_trouble(desk.log, "where a form belongs was not kept", kept.error()); }
}

awaitable<std::optional<card_location>> kept_location(desk& desk, slack::user_id who, std::string name) {
    auto key = key_of(who, name);
    const auto found = co_await desk.store.recall(std::move(key));
    if (!found) {
        log_trouble(desk.log, "where a form belongs cannot be read", found.error());
        co_return std::nullopt;
    }
    if (!*found) { co_return std::nullopt; }
    co_return decode_location((*found)->content);
}

awaitable<void> tell(desk& desk, card_location where, slack::user_id who, slack::message said) {
    if (where.channel.empty() && where.response_url.empty()) { co_return; }
    result<> shown;
    if (where.is_ephemeral && !where.response_url.empty()) {
        auto content = slack::response_content(said, slack::visibility::ephemeral);
        shown = co_await desk.slack.respond(std::move(where.response_url), std::move(content));
    } else {
        auto content = dump_json(said.json());
        shown =
            co_await desk.slack.chat_post_ephemeral(where.channel, std::move(who), where.thread_ts, std::move(content));
    }
    if (!shown) { log_trouble(desk.log, "private note not shown", shown.error()); }
}

awaitable<void> tell(desk& desk, slack::block_action action, const char* words) {
    auto where = location_of(action);
    auto said = line(words);
    co_await tell(desk, std::move(where), action.user, std::move(said));
}

awaitable<void> tell_trouble(desk& desk, slack::block_action action, const char* words, error_code error) {
    const auto reference = reference_id(desk.random);
    if (error != failure::cancelled) {
        desk.log.warn("a press could not be served",
                      {{"action", action.action_id}, {"reference", reference}, {"error", error.message()}});
    }
    auto where = location_of(action);
    auto said = line(std::string{words} + " (Reference " + reference + ")");
    co_await tell(desk, std::move(where), std::move(action.user), std::move(said));
}

slack_io::replies reply_beside(const card_location& where, slack::message said) {
    slack_io::replies replies;
    replies.push_back({where.channel, where.root(), std::move(said)});
    return replies;
}

awaitable<bool> is_repeated(desk& desk, slack::channel_id channel, slack::user_id who, std::string what,
                            std::string press) {
    const store::thread_key place{channel.value, std::move(what), who.value};
    const held_deed held{desk.being_noted, place};
    if (!held.is_first()) { co_return true; }
    const auto now = desk.clock.since_epoch();
    const auto before = co_await desk.store.recall(place);
    if (!before) {
        log_trouble(desk.log, "earlier press not recalled", before.error());
        co_return false;
    }
    const auto& earlier = *before;
    if (earlier && earlier->content != press && now - earlier->updated < double_click) { co_return true; }
    store::thread_memory noted{place, std::move(press), now};
    const auto kept = co_await desk.store.remember(std::move(noted));
    if (!kept) { log_trouble(desk.log, "press not remembered", kept.error()); }
    co_return false;
}

slack::message line(std::string_view words) {
    const slack::mrkdwn text{words};
    return {text.markup(), {slack::section(text)}};
}

cards::card_place place_for(const desk& desk, cards::placement where, std::string_view answer_key,
                            std::string_view question, advice::thread_context about) {
    cards::card_place place{where, std::string{answer_key}, std::string{question}, std::move(about)};
    place.offers_person = !desk.ask_a_person.empty();
    return place;
}

}  // namespace hirewise::handlers
