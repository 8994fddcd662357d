#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "async/asio.hpp"
#include "base/clock.hpp"
#include "base/result.hpp"
#include "slack/ids.hpp"
#include "slack_io/web_api.hpp"

namespace hirewise::handlers {

enum class permission { refused, granted };

struct admins_options {
    std::chrono::milliseconds valid{300'000};         // how long Slack's yes is believed
    std::chrono::milliseconds refusal_valid{30'000};  // its no: somebody may just have been made an admin
    std::size_t most_remembered = 1'000;              // people
};

// Who may administer the bot: whom the configuration names, and admins and owners of its own workspace.
class admins {
public:
    // The Web API must outlive it.
    admins(std::vector<std::string> listed, slack::team_id own_team, slack_io::web_api& slack, clock clock,
           admins_options options = {});

    // What is known without asking Slack; nothing if it has to be asked.
    std::optional<permission> known(const slack::user_id& user) const;

    // Asks Slack unless it is known. Fails with the Web API's errors.
    awaitable<result<permission>> ask(slack::user_id user);

    // User ids that the configuration names.
    const std::vector<std::string>& listed() const { return listed_; }

private:
    struct memory {
        permission decided = permission::refused;
        std::chrono::milliseconds until{0};
    };

    permission decide(const slack_io::standing& found) const;
    void remember(const slack::user_id& user, permission decided);

    std::vector<std::string> listed_;
    slack::team_id own_team_;
    slack_io::web_api& slack_;
    clock clock_;
    admins_options options_;
    std::map<slack::user_id, memory> remembered_;
};

}  // namespace hirewise::handlers
