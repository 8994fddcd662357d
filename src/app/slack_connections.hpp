#pragma once

#include <memory>

#include "app/configuration.hpp"
#include "async/asio.hpp"
#include "base/log.hpp"
#include "base/result.hpp"
#include "slack_io/socket_mode_client.hpp"
#include "slack_io/web_api.hpp"

namespace hirewise::app {

// What the bot talks to Slack through. A seam: tests put something else behind it.
class slack_connections {
public:
    virtual ~slack_connections() = default;

    virtual slack_io::web_api& api() = 0;

    // Links that deliver envelopes into the sink once they run. Called once; must not outlive the connections.
    virtual std::unique_ptr<slack_io::socket_mode_client> links_into(slack_io::envelope_sink sink) = 0;
};

// Over HTTPS and WebSocket, as the configuration says. Opens nothing yet. Fails with net_errc::bad_trust_anchors.
result<std::unique_ptr<slack_connections>> connections_to_slack(asio::any_io_executor executor,
                                                                const configuration& settings, logger log);

}  // namespace hirewise::app
