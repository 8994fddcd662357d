#pragma once

#include <chrono>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/json.hpp"
#include "system/stage.hpp"

namespace hirewise::test {

// Something of the bot that was not to be seen before, or was different.
struct sighting {
    enum class kind { message, modal, home, closed };  // closed: a modal went away
    kind what;
    std::string channel = {};  // of a message
    std::string ts = {};
};

// What one person sees of the workspace.
class onlooker {
public:
    // The stage, which must serve the control API, outlives it.
    onlooker(stage& where, std::string user) : stage_{where}, user_{std::move(user)} {}

    const std::string& user() const { return user_; }

    // What is new since the last look; waits for it up to the limit. What people wrote or chose is not new.
    std::vector<sighting> look(std::chrono::milliseconds limit = std::chrono::milliseconds{0});

    // As of the last look; null for what is not there.
    json message(const std::string& channel, const std::string& ts) const;
    json modal() const { return modals_.empty() ? json() : modals_.back(); }  // the open one
    const json& home() const { return home_; }
    // The thread of the agent's pane in this channel, and what is suggested there.
    std::string pane(const std::string& channel) const { return text_at(member_at(agents_, channel), "thread_ts"); }
    std::vector<std::string> prompts(const std::string& channel) const;

private:
    void take_messages(const json& messages, std::vector<sighting>& found);
    void take_modals(const json& stack, std::vector<sighting>& found);
    void take_home(const json& home, std::vector<sighting>& found);

    stage& stage_;
    std::string user_;
    std::string position_ = "0";
    std::map<std::pair<std::string, std::string>, json> messages_;  // by channel and ts
    std::vector<json> modals_;
    json home_;
    json agents_ = json::object();
};

}  // namespace hirewise::test
