#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "async/asio.hpp"
#include "async/mailbox.hpp"
#include "async/task_group.hpp"
#include "base/log.hpp"
#include "net/web_socket.hpp"
#include "slack/socket_mode_protocol.hpp"
#include "slack_io/bell.hpp"
#include "slack_io/link_watch.hpp"
#include "slack_io/socket_mode_client.hpp"

namespace hirewise::slack_io {

class slack_link;

// What a link tells its owner, from within its run().
class link_owner {
public:
    virtual void on_greeted(slack_link& link, const slack::greeted& hello) = 0;
    virtual void on_retired(slack_link& link) = 0;
    virtual void on_retreat(slack_link& link, slack::retreat_cause cause) = 0;
    virtual void on_envelope(slack_link& link, slack::envelope envelope) = 0;
    // The connection is gone. The last call.
    virtual void on_over(slack_link& link) = 0;

protected:
    ~link_owner() = default;
};

// The life of one connection: a reader that is always waiting, one writer, and a watch on the time.
//
//     greeting -> up -> retired -> closing -> over
//
// A retired link is announced to end: it is still read and acknowledged on, but no longer counted. Every phase can
// be skipped; over is final.
class slack_link : public std::enable_shared_from_this<slack_link> {
public:
    using time_point = std::chrono::steady_clock::time_point;

    // The owner must outlive run().
    slack_link(asio::any_io_executor executor, std::unique_ptr<net::web_socket> socket, link_owner& owner,
               const socket_mode_options& options, logger log);

    // Returns when the connection is gone and nothing of the link runs any more. Not to be cancelled: close it.
    awaitable<void> run();

    // Sends a frame on this connection, or nowhere if it is closing.
    void send(std::string frame);

    // The replacement is up: read on for the drain limit at most, then close.
    void drain();

    // Sends what is waiting, then a close frame; takes no more envelopes.
    void close();

    bool is_greeting() const { return phase_ == phase::greeting; }
    bool is_up() const { return phase_ == phase::up; }
    bool is_retired() const { return phase_ == phase::retired; }
    bool is_draining() const { return is_retired() && draining_; }

    bool was_greeted() const { return greeted_at_ != time_point{}; }
    bool was_announced_to_end() const { return announced_; }
    std::chrono::steady_clock::duration lived() const;
    const std::string& end_reason() const { return end_reason_; }
    time_point last_heard() const { return socket_->last_heard(); }

private:
    enum class phase { greeting, up, retired, closing, over };
    struct outgoing {
        bool is_ping = false;
        std::string frame;
    };

    awaitable<void> read();
    awaitable<void> write();
    awaitable<void> watch();

    void take(slack::greeted hello);
    void take(slack::deliver step);
    void take(slack::acknowledge step);
    void take(slack::replace_link step);
    void take(slack::retreat step);
    void take(slack::remark step);

    bool act(link_watch::duty due);
    void retire(std::string reason);
    void drop(std::string reason);
    void note_end(std::string reason);

    std::unique_ptr<net::web_socket> socket_;
    link_owner& owner_;
    logger log_;
    link_watch watch_;
    std::chrono::milliseconds close_limit_;

    phase phase_ = phase::greeting;
    bool announced_ = false;
    bool draining_ = false;
    bool saying_goodbye_ = false;
    time_point greeted_at_{};
    std::string end_reason_;

    async::mailbox<outgoing> outbox_;
    bell wake_;
    async::task_group tasks_;
};

}  // namespace hirewise::slack_io
