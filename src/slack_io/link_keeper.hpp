#pragma once

#include <list>
#include <memory>
#include <optional>
#include <string>

#include "async/task_group.hpp"
#include "slack_io/bell.hpp"
#include "slack_io/link_pacing.hpp"
#include "slack_io/slack_link.hpp"
#include "slack_io/socket_mode_client.hpp"

namespace hirewise::slack_io {

// Keeps the wanted number of links up. It looks at what is there, not at what happened: a link is missing while fewer
// than wanted are up, so however many causes end a link, it is replaced once, and a late end of an old link touches
// nothing else. One task opens links, one after another.
class link_keeper final : public socket_mode_client, private link_owner {
public:
    link_keeper(asio::any_io_executor executor, web_api& api, net::web_socket_connector& connector, envelope_sink sink,
                socket_mode_options options, logger log);

    awaitable<result<>> run() override;
    awaitable<void> stop() override;
    link_state state() const override;

private:
    using time_point = std::chrono::steady_clock::time_point;
    using link_pointer = std::shared_ptr<slack_link>;

    void on_greeted(slack_link& link, const slack::greeted& hello) override;
    void on_retired(slack_link& link) override;
    void on_retreat(slack_link& link, slack::retreat_cause cause) override;
    void on_envelope(slack_link& link, slack::envelope envelope) override;
    void on_over(slack_link& link) override;

    awaitable<void> keep_open();
    awaitable<void> open_link();
    awaitable<result<std::unique_ptr<net::web_socket>>> dial(std::string address);
    awaitable<void> live(link_pointer link);
    awaitable<void> settle(link_pointer from, slack::envelope envelope);
    awaitable<result<>> all_settled();
    awaitable<void> wind_up();

    bool is_stopping() const { return stop_requested_ || refused_; }
    std::size_t links_up() const;
    std::size_t links_missing() const;
    void open_failed(const error_code& error);
    void dial_failed(const error_code& error);
    void release_retired();
    void warn_of_strangers(int counted_by_slack);

    asio::any_io_executor executor_;
    web_api& api_;
    net::web_socket_connector& connector_;
    envelope_sink sink_;
    socket_mode_options options_;
    logger log_;
    link_pacing pacing_;

    std::list<link_pointer> links_;  // every open connection, oldest first
    std::uint64_t opened_ = 0;
    time_point last_heard_{};  // on links that are over
    bool warned_of_strangers_ = false;
    bool warned_of_overload_ = false;

    bool running_ = false;
    bool stop_requested_ = false;
    std::optional<error_code> refused_;

    bell changed_;
    async::task_group opening_;
    async::task_group living_;
    async::task_group settling_;
};

}  // namespace hirewise::slack_io
