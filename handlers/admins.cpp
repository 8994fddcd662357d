#include "handlers/admins.hpp"

#include <algorithm>
#include <utility>

namespace hirewise::handlers {

admins::admins(std::vector<std::string> listed, slack::team_id own_team, slack_io::web_api& slack, clock clock,
               admins_options options)
    : listed_{std::move(listed)},
      own_team_{std::move(own_team)},
      slack_{slack},
      clock_{std::move(clock)},
      options_{options} {}

std::optional<permission> admins::known(const slack::user_id& user) const {
    if (user.empty()) { return permission::refused; }
    if (std::ranges::find(listed_, user.value) != listed_.end()) { return permission::granted; }
    const auto found = remembered_.find(user);
    if (found == remembered_.end() || found->second.until <= clock_.since_epoch()) { return std::nullopt; }
    return found->second.decided;
}

awaitable<result<permission>> admins::ask(slack::user_id user) {
    if (const auto decided = known(user)) { co_return *decided; }
    const auto found = co_await slack_.users_info(user);
    if (!found) { co_return found.error(); }
    const auto decided = decide(*found);
    remember(user, decided);
    co_return decided;
}

// An admin of another workspace, met in a shared channel, is none here.
permission admins::decide(const slack_io::standing& found) const {
    const bool is_of_this_team = !found.is_stranger && (found.team.empty() || found.team == own_team_);
    const bool may = is_of_this_team && (found.is_admin || found.is_owner);
    return may ? permission::granted : permission::refused;
}

void admins::remember(const slack::user_id& user, permission decided) {
    const auto now = clock_.since_epoch();
    if (remembered_.size() >= options_.most_remembered) {
        std::erase_if(remembered_, [now](const auto& entry) { return entry.second.until <= now; });
    }
    if (remembered_.size() >= options_.most_remembered) { remembered_.clear(); }
    const auto valid = decided == permission::granted ? options_.valid : options_.refusal_valid;
    remembered_[user] = {decided, now + valid};
}

}  // namespace hirewise::handlers
