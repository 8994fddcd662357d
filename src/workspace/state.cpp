#include "workspace/state.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace hirewise::workspace {

state::state(const workspace_options& options)
    : options_{options}, people_{options.people}, rooms_{options.rooms.begin(), options.rooms.end()} {
    for (const person& who : people_) {
        room direct;
        direct.id = "D" + who.id.substr(1);
        direct.name = who.name;
        direct.kind = room_kind::direct;
        direct.members = {who.id, options.bot_user};
        rooms_.push_back(std::move(direct));
    }
}

const person* state::find_person(std::string_view id) const {
    const auto found = std::ranges::find(people_, id, &person::id);
    return found == people_.end() ? nullptr : &*found;
}

const room* state::find_room(std::string_view id) const {
    std::string direct;
    if (find_person(id) != nullptr) {
        direct = "D" + std::string{id.substr(1)};
        id = direct;
    }
    const auto found = std::ranges::find(rooms_, id, &room::id);
    return found == rooms_.end() ? nullptr : &*found;
}

bool state::is_member(const room& where, std::string_view user) {
    return where.members.empty() || std::ranges::find(where.members, user) != where.members.end();
}

const room& state::add(room where) {
    rooms_.push_back(std::move(where));
    return rooms_.back();
}

bool state::is_visible(const posted_message& message, std::string_view viewer) const {
    const room* where = find_room(message.channel);
    const bool is_for_viewer = message.ephemeral_to.empty() || message.ephemeral_to == viewer;
    return is_for_viewer && where != nullptr && is_member(*where, viewer);
}

std::string state::next_ts() {
    const auto now = options_.clock.now().time_since_epoch();
    const long long micros = std::chrono::duration_cast<std::chrono::microseconds>(now).count();
    last_ts_ = std::max(last_ts_ + 1, micros);
    std::string fraction = std::to_string(last_ts_ % 1'000'000);
    fraction.insert(0, 6 - fraction.size(), '0');
    return std::to_string(last_ts_ / 1'000'000) + "." + fraction;
}

const posted_message& state::add(posted_message message) {
    if (message.ts.empty()) { message.ts = next_ts(); }
    touch({message.channel, message.ts});
    // Whoever shows the parent shows how many replies it has.
    if (!message.thread_ts.empty() && message.ephemeral_to.empty()) { touch({message.channel, message.thread_ts}); }
    messages_.push_back(std::move(message));
    if (options_.most_kept != 0 && messages_.size() > options_.most_kept) { messages_.pop_front(); }
    if (options_.observer != nullptr) { options_.observer->posted(messages_.back()); }
    return messages_.back();
}

const posted_message* state::find(const message_place& place) const {
    // Newest first: that is what replies, presses and updates are about.
    const auto found = std::find_if(messages_.rbegin(), messages_.rend(), [&](const posted_message& message) {
        return message.ts == place.ts && message.channel == place.channel;
    });
    return found == messages_.rend() ? nullptr : &*found;
}

posted_message* state::find(const message_place& place) {
    return const_cast<posted_message*>(std::as_const(*this).find(place));
}

void state::remove(const message_place& place) {
    std::erase_if(messages_, [&](const posted_message& message) {
        return message.ts == place.ts && message.channel == place.channel;
    });
    touch(place);
}

}  // namespace hirewise::workspace
