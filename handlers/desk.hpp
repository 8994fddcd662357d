#pragma once

#include <functional>
#include <memory>

#include "advice/engine.hpp"
#include "base/clock.hpp"
#include "base/log.hpp"
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
};

}  // namespace hirewise::handlers
