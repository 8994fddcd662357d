#pragma once

#include <cstddef>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
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

// One thing that somebody may see differently now.
struct change {
    enum class what { message, home, modals, agent, links } kind = what::message;
    message_place place = {};  // of a message; in `channel` the user of views, the conversation of an agent

    bool operator<(const change& other) const {
        return std::tie(kind, place.channel, place.ts) < std::tie(other.kind, other.place.channel, other.place.ts);
    }
};

// A file that somebody uploaded (slack-platform, 3.3 and 7.6).
struct kept_file {
    std::string id;
    std::string name;
    std::string title;
    std::string user;
    std::string bytes;
    std::size_t awaited = 0;   // bytes that were announced
    std::string ticket = {};   // at the end of the address they are uploaded to; empty once they came
    bool is_complete = false;  // after files.completeUploadExternal
};

// What the agent's container shows in a direct conversation (assistant.threads.*).
struct agent_view {
    std::string thread_ts;  // of the open thread
    std::string status;     // "" if none
    std::string title;
    nlohmann::json prompts = nlohmann::json::array();   // [{title, message}]
    nlohmann::json context = nlohmann::json::object();  // what the person looks at
};

// People, rooms, messages, files and agents of the workspace: plain data with look-ups. Knows no network.
class state {
public:
    // Adds a direct conversation with the bot for each person. The options outlive it.
    explicit state(const workspace_options& options);

    const std::vector<person>& people() const { return people_; }
    const std::deque<room>& rooms() const { return rooms_; }
    const std::deque<posted_message>& messages() const { return messages_; }

    // nullptr if there is none. A user's id names the direct conversation with the bot, as in chat.postMessage.
    const person* find_person(std::string_view id) const;
    const room* find_room(std::string_view id) const;
    static bool is_member(const room& where, std::string_view user);
    const room& add(room where);

    // True if this person is in its channel and it is meant for them.
    bool is_visible(const posted_message& message, std::string_view viewer) const;

    // Strictly increasing, from the clock: "1700000000.000100".
    std::string next_ts();

    // Adds a message; gives it a ts if it has none. The oldest is forgotten if that makes too many.
    const posted_message& add(posted_message message);
    // nullptr if there is none. Whoever changes a message says so with touch().
    posted_message* find(const message_place& place);
    const posted_message* find(const message_place& place) const;
    void remove(const message_place& place);
    void touch(const message_place& place) { journal_.push_back({change::what::message, place}); }
    void note(change::what kind, const std::string& whose) { journal_.push_back({kind, {whose, {}}}); }

    // By id; whoever changes an agent notes it.
    std::map<std::string, kept_file>& files() { return files_; }
    const std::map<std::string, kept_file>& files() const { return files_; }
    std::map<std::string, agent_view>& agents() { return agents_; }  // by direct conversation
    const std::map<std::string, agent_view>& agents() const { return agents_; }

    // What changed, in order; messages that are gone are listed too.
    const std::vector<change>& journal() const { return journal_; }

private:
    const workspace_options& options_;
    std::vector<person> people_;
    std::deque<room> rooms_;  // references stay good when one is added
    std::deque<posted_message> messages_;
    std::map<std::string, kept_file> files_;
    std::map<std::string, agent_view> agents_;
    std::vector<change> journal_;
    long long last_ts_ = 0;  // microseconds
};

}  // namespace hirewise::workspace
