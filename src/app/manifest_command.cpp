#include "app/manifest_command.hpp"

#include <ostream>

#include "app/exit_code.hpp"
#include "cards/slack_app.hpp"

namespace hirewise::app {

int run_manifest(const console& console) {
    console.out << "# The Slack app for Hirewise in Socket Mode, as `hirewise manifest` prints it.\n"
                   "# Paste it at api.slack.com/apps, \"Create New App\", \"From a manifest\".\n"
                << slack::to_yaml(cards::slack_app());
    return exit_code::success;
}

}  // namespace hirewise::app
