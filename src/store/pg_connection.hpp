#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/posix/stream_descriptor.hpp>

#include "async/asio.hpp"
#include "base/result.hpp"
#include "store/pg_rows.hpp"
#include "store/postgres_address.hpp"

struct pg_conn;

namespace hirewise::store {

// What came of several statements: those that ended well, in order, and why the next one did not.
struct pg_outcome {
    std::vector<pg_rows> rows;
    error_code failed;
};

// One connection to PostgreSQL on the loop: libpq without blocking, always in pipeline mode. One coroutine at a time.
// After store_errc::unreachable, or when a call was cancelled, it is of no further use.
class pg_connection {
public:
    using time_point = std::chrono::steady_clock::time_point;

    explicit pg_connection(const asio::any_io_executor& executor);
    pg_connection(const pg_connection&) = delete;
    pg_connection& operator=(const pg_connection&) = delete;
    ~pg_connection();

    // Connects. Fails with store_errc::refused, or unreachable also when the time has passed.
    awaitable<result<>> open(postgres_address address, time_point end);

    // Sends all statements in one go and reads what they return; the first failure is the last that is tried. Without
    // a BEGIN among them they are one transaction. Fails with unreachable when the time has passed: what they did may
    // stand or not.
    awaitable<pg_outcome> run(std::vector<pg_query> queries, time_point end);

    // The payloads of notifications, once there are any; empty when the time has passed. Fails with unreachable.
    awaitable<result<std::vector<std::string>>> next_notifications(time_point end);

    bool is_usable() const;

private:
    enum class wanted { to_read, to_write, either };
    // One result that is to come.
    struct expected {
        const char* sql;
        bool is_preparation;
    };

    awaitable<result<>> ready(wanted what, time_point end);
    awaitable<result<>> flush(time_point end);
    awaitable<result<pg_rows>> next_result(time_point end);
    awaitable<pg_outcome> collect(std::vector<expected> steps, time_point end);
    result<std::vector<expected>> send(const std::vector<pg_query>& queries);
    bool prepare(const char* sql);
    bool send_one(const pg_query& query);
    void watch_socket();
    void drop();
    error_code reason_of_refusal() const;

    struct closer {
        void operator()(pg_conn* connection) const noexcept;
    };

    asio::posix::stream_descriptor socket_;  // libpq's; never closed here
    std::unique_ptr<pg_conn, closer> connection_;
    std::map<const char*, std::string> prepared_;  // statement -> its name in this session
    int names_ = 0;                                // given so far
    bool is_busy_ = false;                         // in the middle of something, or cancelled there
};

}  // namespace hirewise::store
