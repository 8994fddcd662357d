#include "store/pg_session.hpp"

#include <utility>

#include "async/pause.hpp"
#include "base/failure.hpp"
#include "store/pg_schema.hpp"
#include "store/pg_transaction.hpp"

namespace hirewise::store {
namespace {

using std::chrono::steady_clock;

constexpr std::chrono::milliseconds first_wait{50};
constexpr std::chrono::milliseconds longest_wait{1'000};

// A transaction is sent as a whole, so one that stands still half-way belongs to a bot that is gone.
pg_query limits_of(std::chrono::milliseconds timeout) {
    return {R"sql(
        SELECT set_config('statement_timeout', $1, false), set_config('client_encoding', 'UTF8', false),
               set_config('idle_in_transaction_session_timeout', $1, false))sql",
            {pg_value::number(timeout.count())}};
}

pg_query new_lease(std::chrono::milliseconds length) {
    return {R"sql(
        INSERT INTO hirewise.replicas (alive_until)
        VALUES (clock_timestamp() + $1::bigint * interval '1 millisecond') RETURNING id)sql",
            {pg_value::number(length.count())}};
}

// Wakes every bot, this one among them.
pg_query tell_all() {
    return {"SELECT pg_notify('hirewise', '')"};
}

// The renewal waits until the transaction in question has ended, if it is still running there.
std::vector<pg_query> giving_back(std::int64_t owner, std::int64_t claim, std::chrono::milliseconds lease) {
    const std::vector<pg_value> whose{pg_value::number(owner), pg_value::number(claim)};
    std::vector<pg_query> queries;
    queries.push_back({"BEGIN"});
    queries.push_back(renewal_of(owner, lease));
    queries.push_back(
        {"UPDATE hirewise.inbox SET claim = NULL WHERE owner = $1::bigint AND claim = $2::bigint", whose});
    queries.push_back(
        {"UPDATE hirewise.outbox SET claim = NULL WHERE owner = $1::bigint AND claim = $2::bigint", whose});
    queries.push_back(tell_all());
    queries.push_back({"COMMIT"});
    return queries;
}

}  // namespace

pg_session::pg_session(asio::any_io_executor executor, const postgres_options& options, logger log)
    : options_{options},
      log_{std::move(log)},
      connection_{std::move(executor)},
      waits_{first_wait, longest_wait, options.seed} {}

awaitable<result<>> pg_session::open() {
    const auto end = steady_clock::now() + options_.opening_limit;
    const auto connected = co_await connect(end);
    if (!connected) { co_return connected; }
    const auto migrated = co_await migrate(connection_, end);
    if (!migrated) { co_return migrated; }
    co_return co_await take_lease(end);
}

awaitable<result<>> pg_session::take_lease(time_point end) {
    std::vector<pg_query> taking;
    taking.push_back(new_lease(options_.lease));
    const auto taken = co_await connection_.run(std::move(taking), end);
    if (taken.failed) { co_return taken.failed; }
    owner_ = taken.rows[0].integer(0, 0);
    co_return result<>{};
}

awaitable<result<>> pg_session::connect_once(time_point end) {
    const auto opened = co_await connection_.open(options_.address, end);
    if (!opened) { co_return opened; }
    std::vector<pg_query> setting;
    setting.push_back(limits_of(options_.statement_timeout));
    const auto set = co_await connection_.run(std::move(setting), end);
    if (set.failed) { co_return set.failed; }
    co_return result<>{};
}

awaitable<result<>> pg_session::connect(time_point end) {
    while (true) {
        const auto connected = co_await connect_once(end);
        if (connected) { break; }
        if (waits_.failures() == 0) {
            log_.warn("the database cannot be reached", {{"reason", connected.error().message()}});
        }
        const auto wait = waits_.next();
        const bool may_pass = connected.error() == failure::transient && steady_clock::now() + wait < end;
        if (!may_pass) { co_return connected; }
        co_await async::pause(wait);
    }
    if (waits_.failures() > 0) { log_.info("the database can be reached again"); }
    waits_.reset();
    co_return result<>{};
}

// A connection that works, and a lease with nothing in doubt.
awaitable<result<>> pg_session::reach() {
    if (!connection_.is_usable()) {
        const auto connected = co_await connect(steady_clock::now() + options_.patience);
        if (!connected) { co_return connected; }
    }
    const auto end = steady_clock::now() + options_.transaction_limit;
    if (in_doubt_) {
        const auto settled = co_await settle_doubt(end);
        if (!settled) { co_return settled; }
    }
    if (owner_ == 0) { co_return co_await take_lease(end); }
    co_return result<>{};
}

awaitable<result<>> pg_session::settle_doubt(time_point end) {
    auto queries = giving_back(owner_, *in_doubt_, options_.lease);
    const auto given = co_await connection_.run(std::move(queries), end);
    if (given.failed) {
        co_await roll_back(end);
        co_return given.failed;
    }
    in_doubt_.reset();
    if (given.rows[1].affected() == 0) { note_end_of_lease(); }
    co_return result<>{};
}

void pg_session::note_end_of_lease() {
    log_.warn("this bot was away for longer than its lease; others have taken over what it had open");
    owner_ = 0;
}

// If that fails too the connection is of no further use, and the database rolls back by itself.
awaitable<void> pg_session::roll_back(time_point end) {
    if (!connection_.is_usable()) { co_return; }
    std::vector<pg_query> undoing;
    undoing.push_back({"ROLLBACK"});
    const auto undone = co_await connection_.run(std::move(undoing), end);
    (void)undone;
}

awaitable<error_code> pg_session::transact(std::vector<pg_job*> together) {
    const auto end = steady_clock::now() + options_.transaction_limit;
    const claimant me{owner_, ++last_claim_};
    const pg_transaction transaction{std::move(together), me, options_.lease};
    const auto outcome = co_await connection_.run(transaction.queries(), end);
    if (transaction.found_lease_over(outcome.rows)) { note_end_of_lease(); }
    if (!outcome.failed) {
        transaction.hand_out(outcome.rows);
    } else if (transaction.writes()) {
        if (!connection_.is_usable() && owner_ != 0) { in_doubt_ = me.claim; }
        co_await roll_back(end);
    }
    co_return outcome.failed;
}

awaitable<error_code> pg_session::try_alone(pg_job& job) {
    const auto reached = co_await reach();
    if (!reached) { co_return reached.error(); }
    std::vector<pg_job*> alone{&job};
    co_return co_await transact(std::move(alone));
}

awaitable<void> pg_session::run(jobs& batch) {
    std::vector<pg_job*> all;
    for (const auto& job : batch) { all.push_back(job.get()); }
    const auto reached = co_await reach();
    auto failed = reached ? error_code{} : reached.error();
    if (reached) { failed = co_await transact(all); }
    if (!failed) { co_return; }
    // Nothing was committed, and it may be for the sake of one job, of another bot's transaction, or of a lease that
    // was over.
    const bool may_help = connection_.is_usable() && failed != store_errc::too_slow;
    for (auto* job : all) {
        auto reason = failed;
        if (may_help) { reason = co_await try_alone(*job); }
        if (reason) { job->fail(reason); }
    }
}

awaitable<void> pg_session::leave() {
    if (!connection_.is_usable() || owner_ == 0) { co_return; }
    std::vector<pg_query> leaving;
    leaving.push_back(
        {"UPDATE hirewise.replicas SET alive_until = '-infinity' WHERE id = $1::bigint", {pg_value::number(owner_)}});
    leaving.push_back(tell_all());
    const auto left = co_await connection_.run(std::move(leaving), steady_clock::now() + options_.patience);
    (void)left;  // at worst the lease ends by itself
}

}  // namespace hirewise::store
