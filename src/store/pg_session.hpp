#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "async/backoff.hpp"
#include "store/pg_connection.hpp"
#include "store/pg_job.hpp"
#include "store/postgres_store.hpp"

namespace hirewise::store {

// This bot at the database: its connection, its lease and its transactions. One coroutine at a time.
class pg_session {
public:
    using jobs = std::vector<std::unique_ptr<pg_job>>;

    pg_session(asio::any_io_executor executor, const postgres_options& options, logger log);

    // Connects, brings the schema up to date and takes a lease.
    awaitable<result<>> open();

    // Runs the jobs in one transaction, sent in one go. If the database refuses one of them, each is tried by itself.
    // Afterwards every job has its outcome or has failed. Where it cannot be known whether they were committed they
    // have failed, and what they may have claimed is handed out again by take_over().
    awaitable<void> run(jobs& batch);

    // Ends the lease, so that others need not wait for its end.
    awaitable<void> leave();

    // The number that the lease stands under; 0 while there is none.
    std::int64_t owner() const { return owner_; }

private:
    using time_point = pg_connection::time_point;

    awaitable<result<>> connect(time_point end);
    awaitable<result<>> connect_once(time_point end);
    awaitable<result<>> reach();
    awaitable<result<>> take_lease(time_point end);
    awaitable<result<>> settle_doubt(time_point end);
    awaitable<error_code> transact(std::vector<pg_job*> together);
    awaitable<error_code> try_alone(pg_job& job);
    awaitable<void> roll_back(time_point end);
    void note_end_of_lease();

    postgres_options options_;
    logger log_;
    pg_connection connection_;
    async::backoff waits_;
    std::int64_t owner_ = 0;
    std::int64_t last_claim_ = 0;
    std::optional<std::int64_t> in_doubt_;  // the claim of a transaction whose outcome is unknown
};

}  // namespace hirewise::store
