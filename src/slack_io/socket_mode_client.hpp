#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "async/asio.hpp"
#include "base/log.hpp"
#include "base/result.hpp"
#include "net/web_socket.hpp"
#include "slack/socket_mode_protocol.hpp"
#include "slack_io/web_api.hpp"

namespace hirewise::slack_io {

// Takes one envelope in. Returns the frame that acknowledges it, or nothing if it must stay unacknowledged, so that
// Slack delivers it again (for instance when it could not be stored). Called for many envelopes at a time.
using envelope_sink = std::function<awaitable<std::optional<std::string>>(slack::envelope)>;

struct socket_mode_options {
    std::size_t links = 2;                            // kept open beside each other; Slack allows ten per app
    std::chrono::milliseconds hello_timeout{10'000};  // from connected to hello
    std::chrono::milliseconds ping_interval{10'000};  // own pings
    std::chrono::milliseconds silence_limit{25'000};  // no frame of any kind: the link is dead
    std::chrono::milliseconds stable_after{60'000};   // a link that lived this long resets the backoff
    std::chrono::milliseconds drain_limit{10'000};    // how long a replaced link is still read
    std::chrono::milliseconds close_limit{1'000};     // for the close handshake
    std::chrono::milliseconds first_backoff{500};
    std::chrono::milliseconds longest_backoff{30'000};      // after links that failed
    std::chrono::milliseconds longest_open_backoff{8'000};  // after failed apps.connections.open, which cost little
    std::chrono::milliseconds retreat_wait{60'000};         // after link_disabled or too_many_websockets
    std::chrono::milliseconds open_spacing{1'000};          // never two apps.connections.open closer than this...
    std::size_t open_burst = 3;                             // ...but for a first burst
    std::size_t envelopes_in_flight = 1024;                 // beyond, envelopes are left to Slack's redelivery
    std::uint32_t seed = 1;                                 // of the jitter
};

// What operators and tests watch.
struct link_state {
    std::size_t up = 0;        // links that were greeted and are not retired
    std::uint64_t opened = 0;  // links greeted since the start
    std::chrono::steady_clock::time_point last_heard{};
};

// Keeps links to Slack open: opens, greets, reads, acknowledges, replaces before the old one ends, reconnects.
class socket_mode_client {
public:
    virtual ~socket_mode_client() = default;

    // Runs until stop(), then returns success; or until Slack refuses the credentials: then fails with
    // slack_errc::refused_credentials (or missing_scope).
    virtual awaitable<result<>> run() = 0;

    // Takes no new envelopes, acknowledges what was accepted, sends close frames, ends run(). Returns when run() has
    // ended.
    virtual awaitable<void> stop() = 0;

    virtual link_state state() const = 0;
};

// All references must outlive it.
std::unique_ptr<socket_mode_client> make_socket_mode_client(asio::any_io_executor executor, web_api& api,
                                                            net::web_socket_connector& connector, envelope_sink sink,
                                                            socket_mode_options options, logger log);

}  // namespace hirewise::slack_io
