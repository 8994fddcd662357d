#include "store/postgres_store.hpp"

#include <exception>
#include <limits>
#include <utility>

#include <boost/asio/this_coro.hpp>
#include <boost/system/system_error.hpp>

#include "async/pause.hpp"
#include "async/task_group.hpp"
#include "base/failure.hpp"
#include "store/pg_calls.hpp"
#include "store/pg_listener.hpp"
#include "store/pg_session.hpp"

namespace hirewise::store {
namespace {

class postgres_store final : public store {
public:
    postgres_store(asio::any_io_executor executor, const postgres_options& options, logger log)
        : options_{options},
          session_{executor, options, log},
          listener_{executor, options, [this] { return session_.owner(); }},
          queue_{executor, [this](batch jobs) { (void)transactions_.spawn(carry_out(std::move(jobs))); }},
          transactions_{executor, std::numeric_limits<std::size_t>::max(), report},
          beside_{executor, std::numeric_limits<std::size_t>::max(), report} {}

    awaitable<result<>> open() {
        auto opened = co_await session_.open();
        if (opened) {
            (void)beside_.spawn(listener_.run());  // the groups have no limit that could refuse
            (void)beside_.spawn(keep_lease());
        }
        co_return opened;
    }

    awaitable<result<admission>> admit(inbox_item item) override { return carry(pg::admit(std::move(item))); }
    awaitable<result<hold>> settle(settlement outcome) override { return carry(pg::settle(std::move(outcome))); }
    awaitable<result<inheritance>> take_over() override { return carry(pg::take_over()); }
    awaitable<void> wait_for_others() override { return listener_.wait(); }
    awaitable<result<hold>> begin_sending(std::string key) override { return carry(pg::begin_sending(std::move(key))); }
    awaitable<result<>> mark_sent(std::string key, std::string ts) override {
        return carry(pg::mark_sent(std::move(key), std::move(ts)));
    }
    awaitable<result<>> abandon(std::string key, std::string reason) override {
        return carry(pg::abandon(std::move(key), std::move(reason)));
    }
    awaitable<result<std::optional<thread_memory>>> recall(thread_key key) override {
        return carry(pg::recall(std::move(key)));
    }
    awaitable<result<>> remember(thread_memory memory) override { return carry(pg::remember(std::move(memory))); }
    awaitable<result<>> record(feedback given) override { return carry(pg::record(std::move(given))); }
    awaitable<result<>> record(unanswered_question question) override { return carry(pg::record(std::move(question))); }
    awaitable<result<>> record(reload_record reload) override { return carry(pg::record(std::move(reload))); }
    awaitable<result<>> record(asked_question question) override { return carry(pg::record(std::move(question))); }
    awaitable<result<std::vector<asked_question>>> recent_questions(std::string user, std::size_t most) override {
        return carry(pg::recent_questions(std::move(user), most));
    }
    awaitable<result<std::vector<page_count>>> popular_pages(milliseconds since, std::size_t most) override {
        return carry(pg::popular_pages(since, most));
    }
    awaitable<result<usage>> usage_since(milliseconds since, std::size_t most_pages) override {
        return carry(pg::usage_since(since, most_pages));
    }
    awaitable<result<std::vector<feedback>>> opinions_since(milliseconds since, std::size_t most) override {
        return carry(pg::opinions_since(since, most));
    }
    awaitable<result<std::vector<unanswered_question>>> unanswered_since(milliseconds since,
                                                                         std::size_t most) override {
        return carry(pg::unanswered_since(since, most));
    }
    awaitable<result<std::vector<thread_key>>> conversations_since(milliseconds since, std::size_t most) override {
        return carry(pg::conversations_since(since, most));
    }
    awaitable<result<std::vector<knowledge_gap>>> gaps(milliseconds since, std::size_t most) override {
        return carry(pg::gaps(since, most));
    }
    awaitable<result<std::vector<reload_record>>> reloads(std::size_t most) override {
        return carry(pg::reloads(most));
    }
    awaitable<result<std::int64_t>> forget(horizon what) override { return carry(pg::forget(what)); }

    awaitable<void> close() override {
        beside_.cancel();
        co_await beside_.join();
        co_await queue_.close();
        co_await transactions_.join();
        co_await session_.leave();
    }

private:
    using batch = commit_queue<pg_job>::batch;

    // Anything but the cancellation by close() is a bug that nobody could go on with.
    static void report(const std::exception_ptr& thrown) {
        try {
            std::rethrow_exception(thrown);
        } catch (const boost::system::system_error& error) {
            if (error.code() != failure::cancelled) { throw; }
        }
    }

    template <class T>
    awaitable<result<T>> carry(pg_call<T> call) {
        auto make = [call = std::move(call)](auto handler) mutable -> std::unique_ptr<pg_job> {
            return std::make_unique<pg_job_of<T, decltype(handler)>>(std::move(call), std::move(handler));
        };
        return queue_.carry<T>(std::move(make));
    }

    awaitable<void> carry_out(batch jobs) {
        co_await session_.run(jobs);
        queue_.done(std::move(jobs));
    }

    // Of a quiet bot; all others renew it with what they write.
    awaitable<void> keep_lease() {
        while (true) {
            co_await async::pause(options_.renewal);
            const auto renewed = co_await carry(pg::renew());
            (void)renewed;  // the session has told the log, and the next one tries again
        }
    }

    postgres_options options_;
    pg_session session_;
    pg_listener listener_;
    commit_queue<pg_job> queue_;
    async::task_group transactions_;  // one at a time
    async::task_group beside_;
};

}  // namespace

awaitable<result<std::unique_ptr<store>>> open_postgres_store(postgres_options options, logger log) {
    auto opened = std::make_unique<postgres_store>(co_await asio::this_coro::executor, options, std::move(log));
    const auto ready = co_await opened->open();
    if (!ready) { co_return ready.error(); }
    co_return result<std::unique_ptr<store>>{std::move(opened)};
}

}  // namespace hirewise::store
