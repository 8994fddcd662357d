#include "slack_io/slack_link.hpp"

#include <exception>
#include <utility>
#include <variant>

namespace hirewise::slack_io {
namespace {

using std::chrono::steady_clock;

// Beside one acknowledgement for each envelope in flight: pings, and answers to what nobody wants.
constexpr std::size_t spare_frames = 1024;

}  // namespace

slack_link::slack_link(asio::any_io_executor executor, std::unique_ptr<net::web_socket> socket, link_owner& owner,
                       const socket_mode_options& options, logger log)
    : socket_{std::move(socket)},
      owner_{owner},
      log_{std::move(log)},
      watch_{options, steady_clock::now()},
      close_limit_{options.close_limit},
      outbox_{executor, options.envelopes_in_flight + spare_frames},
      wake_{executor},
      tasks_{executor, 2, [this](std::exception_ptr) { drop("internal error"); }} {}

awaitable<void> slack_link::run() {
    (void)tasks_.spawn(write());
    (void)tasks_.spawn(watch());
    std::exception_ptr bug;
    try {
        co_await read();
    } catch (...) {
        bug = std::current_exception();
        note_end("internal error");
    }
    phase_ = phase::over;
    outbox_.close();
    wake_.ring();
    // Slack leaves TCP open after the close frames; whoever is saying goodbye closes it within the limit.
    if (!saying_goodbye_) { socket_->abort(); }
    owner_.on_over(*this);
    co_await tasks_.join();
    if (bug) { std::rethrow_exception(bug); }
}

awaitable<void> slack_link::read() {
    while (true) {
        auto frame = co_await socket_->read();
        if (!frame) {
            note_end(frame.error().message());
            co_return;
        }
        auto steps = slack::on_frame(std::move(*frame));
        for (auto& step : steps) {
            std::visit([this](auto& each) { take(std::move(each)); }, step);
        }
    }
}

awaitable<void> slack_link::write() {
    while (true) {
        co_await outbox_.wait_until_filled();
        auto next = outbox_.try_pop();
        if (!next) { break; }
        result<> sent;
        if (next->is_ping) {
            sent = co_await socket_->ping();
        } else {
            sent = co_await socket_->write(std::move(next->frame));
        }
        if (!sent) {
            drop(sent.error().message());
            co_return;
        }
    }
    if (phase_ != phase::closing) { co_return; }
    saying_goodbye_ = true;
    co_await socket_->close(close_limit_);
}

awaitable<void> slack_link::watch() {
    while (phase_ != phase::over) {
        const auto verdict = watch_.look(steady_clock::now(), socket_->last_heard());
        const bool goes_on = act(verdict.now);
        if (!goes_on) { co_return; }
        co_await wake_.wait_until(verdict.look_again);
    }
}

// False: there is nothing more to watch.
bool slack_link::act(link_watch::duty due) {
    using duty = link_watch::duty;
    switch (due) {
        case duty::none: return true;
        case duty::ping: {
            outgoing ping{true, {}};
            (void)outbox_.push(std::move(ping));  // a full outbox is not getting through: silence will end it
            return true;
        }
        case duty::drop_ungreeted: drop("no hello in time"); return false;
        case duty::drop_silent: drop("silent"); return false;
        case duty::close: close(); return true;
        case duty::drop_unclosed:
            if (!saying_goodbye_) { drop("could not be closed in time"); }
            return false;
    }
    return false;
}

void slack_link::send(std::string frame) {
    outgoing item{false, std::move(frame)};
    if (!outbox_.push(std::move(item))) { log_.debug("acknowledgement not sent, its link is over"); }
}

void slack_link::drain() {
    draining_ = true;
    watch_.draining(steady_clock::now());
    wake_.ring();
}

void slack_link::close() {
    if (phase_ == phase::closing || phase_ == phase::over) { return; }
    phase_ = phase::closing;
    note_end("stopped");
    watch_.closing(steady_clock::now());
    outbox_.close();
    wake_.ring();
}

steady_clock::duration slack_link::lived() const {
    return was_greeted() ? steady_clock::now() - greeted_at_ : steady_clock::duration{0};
}

void slack_link::take(slack::greeted hello) {
    if (phase_ != phase::greeting) { return; }
    phase_ = phase::up;
    greeted_at_ = steady_clock::now();
    watch_.greeted();
    owner_.on_greeted(*this, hello);
}

void slack_link::take(slack::deliver step) {
    if (phase_ == phase::closing) { return; }  // Slack delivers it again
    owner_.on_envelope(*this, std::move(step.envelope));
}

void slack_link::take(slack::acknowledge step) {
    send(std::move(step.frame));
}

void slack_link::take(slack::replace_link step) {
    retire(std::move(step.reason));
}

void slack_link::take(slack::retreat step) {
    const bool disabled = step.cause == slack::retreat_cause::link_disabled;
    owner_.on_retreat(*this, step.cause);
    retire(disabled ? "link_disabled" : "too_many_websockets");
    drain();
}

void slack_link::take(slack::remark step) {
    log_.info("odd frame", {{"what", std::move(step.text)}});
}

void slack_link::retire(std::string reason) {
    note_end(reason);
    if (phase_ == phase::greeting) { drop(std::move(reason)); }
    if (phase_ != phase::up) { return; }
    phase_ = phase::retired;
    announced_ = true;
    owner_.on_retired(*this);
}

void slack_link::drop(std::string reason) {
    note_end(std::move(reason));
    socket_->abort();
}

// The first cause is what counts; others follow from it.
void slack_link::note_end(std::string reason) {
    if (end_reason_.empty()) { end_reason_ = std::move(reason); }
}

}  // namespace hirewise::slack_io
