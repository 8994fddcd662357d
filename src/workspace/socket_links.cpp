#include "workspace/socket_links.hpp"

#include <algorithm>
#include <exception>
#include <utility>

#include <boost/asio/cancellation_state.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/experimental/parallel_group.hpp>
#include <boost/asio/this_coro.hpp>

#include "async/task_group.hpp"
#include "base/json.hpp"
#include "workspace/arguments.hpp"
#include "workspace/payloads.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

constexpr std::size_t most_links = 10;
constexpr std::size_t most_waiting_frames = 65'536;
constexpr std::chrono::seconds close_limit{1};
constexpr std::chrono::seconds end_limit{10};  // never reached unless the network folder is at fault

std::string disconnect_frame(const std::string& reason) {
    return dump_json(json::object(
        {{"type", "disconnect"}, {"reason", reason}, {"debug_info", json::object({{"host", "applink-local"}})}}));
}

std::string hello_frame(std::size_t connections) {
    const json debug = json::object({{"host", "applink-local"},
                                     {"started", "2026-01-01 00:00:00.000"},
                                     {"build_number", 1},
                                     {"approximate_connection_time", 3600}});
    return dump_json(json::object({{"type", "hello"},
                                   {"num_connections", connections},
                                   {"connection_info", json::object({{"app_id", app_id}})},
                                   {"debug_info", debug}}));
}

bool is_hello(const std::string& frame) {
    const auto parsed = parse_json(frame);
    return parsed && text_at(*parsed, "type") == "hello";
}

}  // namespace

socket_links::link::link(asio::any_io_executor executor, link_id number, std::unique_ptr<net::web_socket> connection)
    : id{number},
      socket{std::move(connection)},
      out{executor, most_waiting_frames},
      freezer{executor, asio::steady_timer::time_point::max()} {}

socket_links::socket_links(asio::any_io_executor executor, const workspace_options& options, const faults& misbehaviour,
                           ticket_office& tickets, schedule& later, change_bell& changed, frame_listener listener,
                           link_listener observer, logger log)
    : executor_{std::move(executor)},
      options_{options},
      misbehaviour_{misbehaviour},
      tickets_{tickets},
      schedule_{later},
      changed_{changed},
      listener_{std::move(listener)},
      observer_{std::move(observer)},
      log_{std::move(log)} {}

int socket_links::admit(const net::http_request& request) {
    const request_target target = parse_target(request.address.target);
    if (stopping_) { return 503; }
    if (target.path != "/link/") { return 404; }
    if (!tickets_.redeem(text_at(target.query, "ticket"))) { return 403; }
    if (misbehaviour_.hold_upgrades) { return 0; }
    return misbehaviour_.refuse_upgrades_with != 0 ? misbehaviour_.refuse_upgrades_with : 101;
}

awaitable<void> socket_links::serve(std::unique_ptr<net::web_socket> socket) {
    // Ended by end() or stop(), never by cancellation: the writer has to be joined and the link taken off the list.
    co_await asio::this_coro::reset_cancellation_state(asio::disable_cancellation());
    if (stopping_) { co_return; }
    link& self = links_.emplace_back(executor_, ++last_id_, std::move(socket));
    ++opened_;
    observer_(self.id, "opened");
    auto report = [log = log_](std::exception_ptr) { log.error("the writer of a link failed"); };
    async::task_group writing{executor_, 1, report};
    (void)writing.spawn(write_all(self));  // the group is empty
    greet(self);
    changed_.ring();
    co_await read_all(self);
    self.out.close();
    self.socket->abort();
    co_await writing.join();
    const link_id id = self.id;
    std::erase_if(links_, [&](const link& each) { return each.id == id; });
    observer_(id, "ended");
    changed_.ring();
}

void socket_links::greet(link& self) {
    if (links_.size() > most_links) {
        (void)self.out.push({outgoing::what::text, disconnect_frame("too_many_websockets")});
        (void)self.out.push({outgoing::what::close, {}});
        observer_(self.id, "refused");
        return;
    }
    const std::string& odd = misbehaviour_.first_frame;
    if (!odd.empty()) {
        (void)self.out.push({outgoing::what::text, odd});
        self.greeted = is_hello(odd);
    } else if (!misbehaviour_.withhold_hello) {
        (void)self.out.push({outgoing::what::text, hello_frame(up() + 1)});
        self.greeted = true;
    }
    if (self.greeted) { observer_(self.id, "greeted"); }
    if (misbehaviour_.drop_after_hello) { (void)self.out.push({outgoing::what::drop, {}}); }
    ping_from_time_to_time(self.id);
}

void socket_links::ping_from_time_to_time(link_id id) {
    schedule_.after(options_.ping_interval, [this, id] {
        link* self = find(id);
        if (self == nullptr) { return; }
        (void)self->out.push({outgoing::what::ping, {}});
        ping_from_time_to_time(id);
    });
}

awaitable<void> socket_links::read_all(link& self) {
    while (!self.ended) {
        auto frame = co_await read_unless_silent(self);
        if (!frame) { break; }
        listener_(self.id, std::move(*frame));
    }
    // A silent link keeps its TCP connection until somebody ends it.
    while (self.silent && !self.ended) {
        const auto [error] = co_await self.freezer.async_wait(use_tuple);
        (void)error;  // rung by cancelling
    }
}

awaitable<result<std::string>> socket_links::read_unless_silent(link& self) {
    if (self.silent) { co_return error_code{asio::error::operation_aborted}; }
    auto executor = co_await asio::this_coro::executor;
    auto race = asio::experimental::make_parallel_group(asio::co_spawn(executor, self.socket->read(), asio::deferred),
                                                        self.freezer.async_wait(asio::deferred));
    auto [order, thrown, frame, rung] =
        co_await race.async_wait(asio::experimental::wait_for_one{}, asio::use_awaitable);
    // A cancelled read may throw; whatever it is, the link is at its end and has to be put away in order.
    if (order[0] == 1 || thrown) { co_return error_code{asio::error::operation_aborted}; }
    co_return std::move(frame);
}

awaitable<void> socket_links::write_all(link& self) {
    while (!self.ended && !self.out.closed()) {
        co_await self.out.wait_until_filled();
        auto item = self.out.try_pop();
        if (!item || self.silent) { continue; }
        auto written = co_await write_one(self, std::move(*item));
        if (!written) { end(self, workspace::ending::drop); }
    }
}

awaitable<result<>> socket_links::write_one(link& self, outgoing item) {
    if (item.kind == outgoing::what::text) { co_return co_await self.socket->write(std::move(item.text)); }
    if (item.kind == outgoing::what::ping) { co_return co_await self.socket->ping(); }
    if (item.kind == outgoing::what::close) { co_await self.socket->close(close_limit); }
    co_return error_code{asio::error::operation_aborted};
}

void socket_links::end(link& which, workspace::ending how) {
    if (how == workspace::ending::close_frame && !which.silent && which.out.push({outgoing::what::close, {}})) {
        return;
    }
    which.ended = true;
    which.socket->abort(how == workspace::ending::reset);
    which.out.close();
    which.freezer.cancel();
}

socket_links::link* socket_links::find(link_id id) {
    const auto found = std::ranges::find(links_, id, &link::id);
    return found == links_.end() ? nullptr : &*found;
}

socket_links::link* socket_links::next_in_turn(bool (*fits)(const link&)) {
    link* first = nullptr;
    for (link& each : links_) {
        if (!each.greeted || each.ended || !fits(each)) { continue; }
        if (each.id > last_used_) { return &each; }
        if (first == nullptr) { first = &each; }
    }
    return first;
}

socket_links::link* socket_links::best_in_turn() {
    link* best = next_in_turn([](const link& each) { return !each.silent && !each.leaving; });
    if (best == nullptr) {
        best = next_in_turn([](const link& each) { return !each.silent; });
    }
    // Nobody has noticed that it is silent: what is sent to it is not acknowledged.
    if (best == nullptr) {
        best = next_in_turn([](const link&) { return true; });
    }
    return best;
}

std::optional<socket_links::link_id> socket_links::send_to_one(const std::string& frame) {
    link* chosen = best_in_turn();
    if (chosen == nullptr || !chosen->out.push({outgoing::what::text, frame})) { return std::nullopt; }
    last_used_ = chosen->id;
    return chosen->id;
}

void socket_links::send_to_all(const std::string& frame) {
    for (link& each : links_) { (void)each.out.push({outgoing::what::text, frame}); }
}

void socket_links::disconnect(const std::string& reason) {
    send_to_all(disconnect_frame(reason));
    for (link& each : links_) {
        each.leaving = true;
        observer_(each.id, "told to go");
        const auto patience = reason == "link_disabled" ? std::chrono::milliseconds{0} : options_.time_to_leave;
        schedule_.after(patience, [this, id = each.id] {
            if (link* still_here = find(id)) { end(*still_here, workspace::ending::close_frame); }
        });
    }
}

void socket_links::end_all(workspace::ending how) {
    for (link& each : links_) { end(each, how); }
}

void socket_links::review_misbehaviour() {
    if (!misbehaviour_.silent) { return; }
    for (link& each : links_) {
        if (!each.silent) { observer_(each.id, "silent"); }
        each.silent = true;
        each.freezer.cancel();
    }
    changed_.ring();
}

std::size_t socket_links::up() const {
    const auto is_up = [](const link& each) { return each.greeted && !each.silent && !each.ended; };
    return static_cast<std::size_t>(std::ranges::count_if(links_, is_up));
}

awaitable<void> socket_links::stop() {
    stopping_ = true;
    end_all(workspace::ending::drop);
    auto none_left = [this] { return links_.empty(); };
    auto ended = co_await changed_.wait_until(std::move(none_left), end_limit);
    if (!ended) { log_.error("links did not end"); }
}

}  // namespace hirewise::workspace
