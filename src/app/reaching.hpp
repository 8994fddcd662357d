#pragma once

#include <string>

#include "async/asio.hpp"
#include "base/log.hpp"
#include "handlers/apology.hpp"
#include "slack/events.hpp"
#include "slack_io/web_api.hpp"

namespace hirewise::app {

// Where a person can be told something that nobody else sees. Nothing in it: nowhere.
struct person_place {
    std::string response_url;  // a credential: never logged
    slack::channel_id channel;
    slack::message_ts thread_ts;
    slack::user_id user;
};

// Where the person is who did this.
person_place place_of(const slack::arrival& gesture);

// Tells it through the response address, or in the channel as an ephemeral message. False if there is no way or it
// failed, which is logged.
awaitable<bool> tell(slack_io::web_api* slack, person_place where, slack::message words, logger log);

}  // namespace hirewise::app
