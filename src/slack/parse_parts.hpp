#pragma once

#include <string_view>

#include <nlohmann/json.hpp>

#include "slack/events.hpp"

// The parts of parse_arrival, one for each kind of payload. Like it they never fail and take the payload apart. For use
// inside this folder.
namespace hirewise::slack {

// `detail` may hold names that went through loggable_name only.
unhandled nothing_to_do(std::string_view kind, std::string_view detail);

// The workspace of an event: where the app is installed, else the author's.
team_id take_event_team(nlohmann::json& outer, nlohmann::json& event);

// app_home_opened, assistant_thread_started, assistant_thread_context_changed; `outer` as in parse_arrival.
arrival parse_home_opened(nlohmann::json outer, nlohmann::json event);
arrival parse_agent_thread(std::string_view type, nlohmann::json outer, nlohmann::json event);
arrival parse_context_changed(nlohmann::json outer, nlohmann::json event);

// The channel among what somebody looks at: `context` is {"entities": [...]} (slack-platform, 3.3). Empty if there is
// none.
channel_id channel_in_context(const nlohmann::json& context);

// Any payload of an interactive envelope.
arrival parse_interaction(nlohmann::json payload);

shown_view parse_view(nlohmann::json view);

}  // namespace hirewise::slack
