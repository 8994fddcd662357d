#pragma once

#include <functional>
#include <memory>
#include <set>
#include <string>

#include "advice/engine.hpp"
#include "async/task_group.hpp"
#include "base/clock.hpp"
#include "base/log.hpp"
#include "handlers/admins.hpp"
#include "handlers/apology.hpp"
#include "handlers/followed_threads.hpp"
#include "handlers/knowledge_keeper.hpp"
#include "slack_io/web_api.hpp"
#include "store/store.hpp"

namespace hirewise::handlers {

// What a handler works with. Lives as long as the bot.
struct desk {
    std::function<std::shared_ptr<const advice::engine>()> engine;  // of the knowledge in force right now
    store::store& store;
    slack_io::web_api& slack;
    slack_io::identity self;
    hirewise::clock clock;
    logger log;
    knowledge_keeper& knowledge;
    handlers::admins& admins;
    async::task_group& errands;  // what goes on after an acknowledgement
    random_source random = device_random();
    std::string ask_a_person = {};  // id of the channel or user group that knows about hiring; empty: none
    followed_threads followed = followed_threads{};
    std::set<store::thread_key> being_noted = {};  // presses of which it is not known yet whether they repeat another
};

}  // namespace hirewise::handlers
