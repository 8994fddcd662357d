#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "workspace/workspace.hpp"

namespace hirewise::workspace {

// Where a message stands.
struct message_place {
    std::string channel;
    std::string ts;

    bool operator==(const message_place&) const = default;
};

// People, rooms and messages of the workspace: plain data with look-ups. Knows no network.
class state {
public:
    // Adds a direct conversation with the bot for each person.
    explicit state(const workspace_options& options);

    const std::vector<person>& people() const { return people_; }
    const std::vector<room>& rooms() const { return rooms_; }
    const std::vector<posted_message>& messages() const { return messages_; }

    // nullptr if there is none. A user's id names the direct conversation with the bot, as in chat.postMessage.
    const person* find_person(std::string_view id) const;
    const room* find_room(std::string_view id) const;
    static bool is_member(const room& where, std::string_view user);

    // Strictly increasing, from the clock: "1700000000.000100".
    std::string next_ts();

    // Adds a message; gives it a ts if it has none.
    const posted_message& add(posted_message message);
    // nullptr if there is none. Whoever changes a message says so with touch().
    posted_message* find(const message_place& place);
    const posted_message* find(const message_place& place) const;
    void remove(const message_place& place);
    void touch(const message_place& place) { journal_.push_back(place); }

    // What changed, in order; messages that are gone are listed too.
    const std::vector<message_place>& journal() const { return journal_; }

private:
    const clock& clock_;
    std::vector<person> people_;
    std::vector<room> rooms_;
    std::vector<posted_message> messages_;
    std::vector<message_place> journal_;
    long long last_ts_ = 0;  // microseconds
};

}  // namespace hirewise::workspace
