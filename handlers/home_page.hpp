#pragma once

#include <optional>
#include <string>

#include "handlers/desk.hpp"
#include "slack/block_kit.hpp"

namespace hirewise::handlers {

// What the Home tab of one person is to show.
struct home_wish {
    slack::user_id user;
    std::string category = {};                  // whose pages are listed
    std::string hash = {};                      // of the view that is shown; empty: whatever is shown is replaced
    bool may_give_way = false;                  // to a view that was published meanwhile
    std::optional<slack::message> report = {};  // of a reload; for admins only
};

// Collects what is shown and publishes it. Parts that cannot be read say so. Failures are logged.
awaitable<void> publish_home(desk& desk, home_wish wanted);

}  // namespace hirewise::handlers
