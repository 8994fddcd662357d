#include "slack_io/link_keeper.hpp"

#include <algorithm>
#include <exception>
#include <limits>
#include <utility>

#include <boost/asio/this_coro.hpp>

#include "async/with_deadline.hpp"
#include "base/failure.hpp"
#include "net/web_address.hpp"
#include "slack/errors.hpp"

namespace hirewise::slack_io {
namespace {

using slack::slack_errc;
using std::chrono::steady_clock;

constexpr std::size_t no_limit = std::numeric_limits<std::size_t>::max();

std::string milliseconds_until(steady_clock::time_point then) {
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(then - steady_clock::now());
    return std::to_string(std::max(wait.count(), std::chrono::milliseconds::rep{0}));
}

// What becomes of exceptions that end a task: bugs are reported, and the bot lives on.
async::task_group::report report_to(const logger& log, std::string what) {
    return [log, what = std::move(what)](std::exception_ptr thrown) {
        try {
            std::rethrow_exception(thrown);
        } catch (const boost::system::system_error& error) {
            if (error.code() != failure::cancelled) { log.error(what, {{"error", error.what()}}); }
        } catch (const std::exception& error) { log.error(what, {{"error", error.what()}}); }
    };
}

}  // namespace

link_keeper::link_keeper(asio::any_io_executor executor, web_api& api, net::web_socket_connector& connector,
                         envelope_sink sink, socket_mode_options options, logger log)
    : executor_{executor},
      api_{api},
      connector_{connector},
      sink_{std::move(sink)},
      options_{options},
      log_{std::move(log)},
      pacing_{options_},
      changed_{executor},
      opening_{executor, 1, report_to(log_, "opening links failed")},
      living_{executor, no_limit, report_to(log_, "link failed")},
      settling_{executor, options_.envelopes_in_flight, report_to(log_, "envelope could not be taken in")} {}

awaitable<result<>> link_keeper::run() {
    // Ended by stop() only: links must not be cut off without their close frames.
    co_await asio::this_coro::reset_cancellation_state(asio::disable_cancellation());
    running_ = true;
    (void)opening_.spawn(keep_open());
    while (!is_stopping()) { co_await changed_.wait(); }
    co_await wind_up();
    running_ = false;
    changed_.ring();
    if (refused_) { co_return *refused_; }
    co_return result<>{};
}

awaitable<void> link_keeper::stop() {
    stop_requested_ = true;
    changed_.ring();
    while (running_) { co_await changed_.wait(); }
}

awaitable<void> link_keeper::wind_up() {
    opening_.cancel();
    co_await opening_.join();
    auto accepted = all_settled();
    const auto in_time = co_await async::with_deadline(options_.close_limit, std::move(accepted));
    if (!in_time) { settling_.cancel(); }
    for (const auto& link : links_) { link->close(); }
    co_await living_.join();
    co_await settling_.join();
}

awaitable<result<>> link_keeper::all_settled() {
    co_await settling_.join();
    co_return result<>{};
}

link_state link_keeper::state() const {
    link_state now;
    now.up = links_up();
    now.opened = opened_;
    now.last_heard = last_heard_;
    for (const auto& link : links_) { now.last_heard = std::max(now.last_heard, link->last_heard()); }
    return now;
}

awaitable<void> link_keeper::keep_open() {
    while (!is_stopping()) {
        const auto next = pacing_.next_open();
        if (links_missing() == 0) {
            co_await changed_.wait();
        } else if (next > steady_clock::now()) {
            co_await changed_.wait_until(next);
        } else {
            std::exception_ptr bug;
            try {
                co_await open_link();
            } catch (...) { bug = std::current_exception(); }
            if (bug && !is_stopping()) {
                pacing_.open_failed();
                report_to(log_, "opening a link failed")(bug);
            }
        }
    }
}

awaitable<void> link_keeper::open_link() {
    pacing_.opening(steady_clock::now());
    auto address = co_await api_.apps_connections_open();
    if (!address) {
        open_failed(address.error());
        co_return;
    }
    pacing_.opened();
    auto socket = co_await dial(std::move(*address));
    if (!socket) {
        dial_failed(socket.error());
        co_return;
    }
    link_owner& owner = *this;
    const auto link = std::make_shared<slack_link>(executor_, std::move(*socket), owner, options_, log_);
    links_.push_back(link);
    (void)living_.spawn(live(link));
    while (link->is_greeting()) { co_await changed_.wait(); }
}

awaitable<result<std::unique_ptr<net::web_socket>>> link_keeper::dial(std::string address) {
    auto parsed = net::parse_web_address(address);
    if (!parsed) { co_return parsed.error(); }
    co_return co_await connector_.connect(std::move(*parsed));
}

awaitable<void> link_keeper::live(link_pointer link) {
    co_await link->run();
}

awaitable<void> link_keeper::settle(link_pointer from, slack::envelope envelope) {
    auto frame = co_await sink_(std::move(envelope));
    if (frame) { from->send(std::move(*frame)); }
}

std::size_t link_keeper::links_up() const {
    const auto is_up = [](const link_pointer& link) { return link->is_up(); };
    return static_cast<std::size_t>(std::count_if(links_.begin(), links_.end(), is_up));
}

std::size_t link_keeper::links_missing() const {
    const auto wanted = std::max<std::size_t>(options_.links, 1);
    return wanted - std::min(wanted, links_up());
}

void link_keeper::open_failed(const error_code& error) {
    if (is_stopping()) { return; }
    if (error == slack_errc::refused_credentials || error == slack_errc::missing_scope) {
        refused_ = error;
        changed_.ring();
        return;
    }
    if (error == slack_errc::rate_limited) {
        pacing_.retreat(steady_clock::now());
    } else {
        pacing_.open_failed();
    }
    log_.warn("no link: Slack gives no address",
              {{"error", error.message()}, {"next_try_ms", milliseconds_until(pacing_.next_open())}});
}

void link_keeper::dial_failed(const error_code& error) {
    if (is_stopping()) { return; }
    pacing_.link_failed();
    log_.warn("no link: cannot connect",
              {{"error", error.message()}, {"next_try_ms", milliseconds_until(pacing_.next_open())}});
}

void link_keeper::on_greeted(slack_link&, const slack::greeted& hello) {
    ++opened_;
    log_.info("link up", {{"links", std::to_string(links_up())}});
    warn_of_strangers(hello.connections);
    release_retired();
    changed_.ring();
}

void link_keeper::on_retired(slack_link& link) {
    pacing_.link_lived(link.lived());
    changed_.ring();
}

void link_keeper::on_retreat(slack_link&, slack::retreat_cause cause) {
    pacing_.retreat(steady_clock::now());
    const auto next = milliseconds_until(pacing_.next_open());
    if (cause == slack::retreat_cause::link_disabled) {
        log_.warn("Socket Mode is switched off in the app's settings at Slack; switch it on there",
                  {{"next_try_ms", next}});
    } else {
        log_.warn("Slack counts too many connections of this app; is another copy running?", {{"next_try_ms", next}});
    }
}

void link_keeper::on_envelope(slack_link& link, slack::envelope envelope) {
    if (is_stopping()) { return; }  // Slack delivers it again
    const bool accepted = settling_.spawn(settle(link.shared_from_this(), std::move(envelope)));
    if (!accepted && !warned_of_overload_) {
        log_.warn("too many envelopes at once, the rest is left to Slack's redelivery",
                  {{"in_flight", std::to_string(settling_.size())}});
    }
    const bool relaxed = settling_.size() <= options_.envelopes_in_flight / 2;
    warned_of_overload_ = !accepted || (warned_of_overload_ && !relaxed);
}

void link_keeper::on_over(slack_link& link) {
    last_heard_ = std::max(last_heard_, link.last_heard());
    links_.remove_if([&link](const link_pointer& each) { return each.get() == &link; });
    if (link.was_greeted()) { pacing_.link_lived(link.lived()); }
    if (!link.was_announced_to_end() && !is_stopping()) { pacing_.link_failed(); }
    const auto lived = std::chrono::floor<std::chrono::seconds>(link.lived());
    log_.info("link ended", {{"reason", link.end_reason()},
                             {"lived_s", std::to_string(lived.count())},
                             {"links", std::to_string(links_up())}});
    changed_.ring();
}

// A retired link is kept until its replacement is up; then it is drained. Peers that neither end drained links nor stop
// retiring new ones must not make us hold more and more of them.
void link_keeper::release_retired() {
    const auto waits = [](const link_pointer& link) { return link->is_retired() && !link->is_draining(); };
    auto surplus = std::count_if(links_.begin(), links_.end(), waits) - static_cast<std::ptrdiff_t>(links_missing());
    auto draining = std::count_if(links_.begin(), links_.end(), [](const auto& link) { return link->is_draining(); });
    for (const auto& link : links_) {
        if (surplus > 0 && waits(link)) {
            link->drain();
            ++draining;
            --surplus;
        }
    }
    for (const auto& link : links_) {
        if (draining > static_cast<std::ptrdiff_t>(options_.links) && link->is_draining()) {
            link->close();
            --draining;
        }
    }
}

void link_keeper::warn_of_strangers(int counted_by_slack) {
    const bool strangers = counted_by_slack > static_cast<int>(links_.size());
    if (strangers && !warned_of_strangers_) {
        log_.warn("Slack counts more connections of this app than this process holds; they take a part of the events",
                  {{"counted", std::to_string(counted_by_slack)}, {"held", std::to_string(links_.size())}});
    }
    warned_of_strangers_ = strangers;
}

}  // namespace hirewise::slack_io
