#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <boost/asio/steady_timer.hpp>

#include "async/asio.hpp"
#include "async/mailbox.hpp"
#include "base/log.hpp"
#include "net/http.hpp"
#include "net/web_socket.hpp"
#include "workspace/change_bell.hpp"
#include "workspace/credentials.hpp"
#include "workspace/schedule.hpp"
#include "workspace/workspace.hpp"

namespace hirewise::workspace {

// The WebSockets that apps hold open: admits, greets, pings, sends, reads, ends. On one thread.
class socket_links {
public:
    using link_id = std::uint64_t;
    // A text frame of the app arrived.
    using frame_listener = std::function<void(link_id, std::string)>;

    // Something became of a link: "opened", "greeted", "refused", "told to go", "silent", "ended".
    using link_listener = std::function<void(link_id, std::string_view what)>;

    // All references outlive it.
    socket_links(asio::any_io_executor executor, const workspace_options& options, const faults& misbehaviour,
                 ticket_office& tickets, schedule& later, change_bell& changed, frame_listener listener,
                 link_listener observer, logger log);

    // The status for an upgrade request: 101 once for each ticket; 0 leaves it unanswered.
    int admit(const net::http_request& request);
    // Owns the socket until it ended.
    awaitable<void> serve(std::unique_ptr<net::web_socket> socket);

    // Sends to one link, in turn; nothing if none is up. Links that were told to go are taken only if no other is up.
    std::optional<link_id> send_to_one(const std::string& frame);
    void send_to_all(const std::string& frame);
    // Tells every link to go; those still here after their time are closed, at once for link_disabled.
    void disconnect(const std::string& reason);
    void end_all(workspace::ending how);
    // Puts a change of the misbehaviour into effect.
    void review_misbehaviour();

    std::size_t up() const;
    std::size_t opened() const { return opened_; }

    // Ends all links and waits for their tasks.
    awaitable<void> stop();

private:
    struct outgoing {
        enum class what { text, ping, close, drop } kind;
        std::string text;
    };
    struct link {
        link(asio::any_io_executor executor, link_id number, std::unique_ptr<net::web_socket> connection);

        link_id id;
        std::unique_ptr<net::web_socket> socket;
        async::mailbox<outgoing> out;
        asio::steady_timer freezer;  // cancelled when the link falls silent or ends: the pending read is given up
        bool greeted = false;
        bool leaving = false;
        bool silent = false;
        bool ended = false;
    };

    void greet(link& self);
    void ping_from_time_to_time(link_id id);
    void end(link& which, workspace::ending how);
    link* find(link_id id);
    link* next_in_turn(bool (*fits)(const link&));
    link* best_in_turn();
    awaitable<void> read_all(link& self);
    awaitable<result<std::string>> read_unless_silent(link& self);
    awaitable<void> write_all(link& self);
    awaitable<result<>> write_one(link& self, outgoing item);

    asio::any_io_executor executor_;
    const workspace_options& options_;
    const faults& misbehaviour_;
    ticket_office& tickets_;
    schedule& schedule_;
    change_bell& changed_;
    frame_listener listener_;
    link_listener observer_;
    logger log_;
    std::list<link> links_;  // in order of opening
    link_id last_id_ = 0;
    link_id last_used_ = 0;
    std::size_t opened_ = 0;
    bool stopping_ = false;
};

}  // namespace hirewise::workspace
