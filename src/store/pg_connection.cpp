#include "store/pg_connection.hpp"

#include <libpq-fe.h>

#include <utility>

#include <boost/asio/deferred.hpp>
#include <boost/asio/experimental/parallel_group.hpp>
#include <boost/asio/steady_timer.hpp>

#include "store/store.hpp"

namespace hirewise::store {
namespace {

using descriptor = asio::posix::stream_descriptor;

void ignore_notice(void*, const pg_result*) {}

}  // namespace

pg_connection::pg_connection(const asio::any_io_executor& executor) : socket_{executor} {}

pg_connection::~pg_connection() {
    drop();
}

void pg_connection::closer::operator()(pg_conn* connection) const noexcept {
    PQfinish(connection);
}

// The descriptor is libpq's: given back before libpq closes it.
void pg_connection::drop() {
    if (socket_.is_open()) { (void)socket_.release(); }
    connection_.reset();
    prepared_.clear();
}

bool pg_connection::is_usable() const {
    return !is_busy_ && connection_ && PQstatus(connection_.get()) == CONNECTION_OK;
}

// libpq may change its socket while it connects, even to a new one with the old number.
void pg_connection::watch_socket() {
    if (socket_.is_open()) { (void)socket_.release(); }
    error_code failed;
    socket_.assign(PQsocket(connection_.get()), failed);
}

awaitable<result<>> pg_connection::open(postgres_address address, time_point end) {
    drop();
    is_busy_ = true;
    const auto looked_up = co_await look_up_hosts(std::move(address), end);
    if (!looked_up) { co_return looked_up.error(); }
    std::vector<const char*> names;
    std::vector<const char*> values;
    for (const auto& [name, value] : looked_up->parameters) {
        names.push_back(name.c_str());
        values.push_back(value.c_str());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    connection_.reset(PQconnectStartParams(names.data(), values.data(), 0));
    if (!connection_) { throw std::bad_alloc{}; }
    PQsetNoticeReceiver(connection_.get(), ignore_notice, nullptr);
    PQsetErrorVerbosity(connection_.get(), PQERRORS_SQLSTATE);  // codes, not words; see reason_of_refusal()
    auto step = PQstatus(connection_.get()) == CONNECTION_BAD ? PGRES_POLLING_FAILED : PGRES_POLLING_WRITING;
    while (step != PGRES_POLLING_OK) {
        if (step == PGRES_POLLING_FAILED) { co_return reason_of_refusal(); }
        watch_socket();
        const auto what = step == PGRES_POLLING_READING ? wanted::to_read : wanted::to_write;
        const auto waited = co_await ready(what, end);
        if (!waited) { co_return waited.error(); }
        step = PQconnectPoll(connection_.get());
    }
    watch_socket();
    const bool is_set_up = PQsetnonblocking(connection_.get(), 1) == 0 && PQenterPipelineMode(connection_.get()) == 1;
    if (!is_set_up) { co_return store_errc::unreachable; }
    is_busy_ = false;
    co_return result<>{};
}

// The message ends with the code of the last server that was tried, if it came so far as to refuse.
error_code pg_connection::reason_of_refusal() const {
    constexpr std::size_t length = 5;
    std::string_view message{PQerrorMessage(connection_.get())};
    while (message.ends_with('\n')) { message.remove_suffix(1); }
    if (PQconnectionNeedsPassword(connection_.get()) == 1) { return store_errc::refused; }
    const bool has_code = message.size() > length && message[message.size() - length - 1] == ' ' &&
                          message.find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", message.size() - length) ==
                              std::string_view::npos;
    if (!has_code) { return store_errc::unreachable; }
    return error_from_sqlstate(message.substr(message.size() - length));
}

awaitable<result<>> pg_connection::ready(wanted what, time_point end) {
    using asio::experimental::make_parallel_group;
    using asio::experimental::wait_for_one;
    asio::steady_timer limit{socket_.get_executor(), end};
    auto reading = socket_.async_wait(descriptor::wait_read, asio::deferred);
    auto writing = socket_.async_wait(descriptor::wait_write, asio::deferred);
    auto waiting = limit.async_wait(asio::deferred);
    const error_code late = store_errc::unreachable;
    error_code failed;
    if (what == wanted::either) {
        auto race = make_parallel_group(std::move(reading), std::move(writing), std::move(waiting));
        const auto [order, unread, unwritten, early] = co_await race.async_wait(wait_for_one{}, asio::use_awaitable);
        failed = order[0] == 0 ? unread : order[0] == 1 ? unwritten : late;
    } else if (what == wanted::to_read) {
        auto race = make_parallel_group(std::move(reading), std::move(waiting));
        const auto [order, unread, early] = co_await race.async_wait(wait_for_one{}, asio::use_awaitable);
        failed = order[0] == 0 ? unread : late;
    } else {
        auto race = make_parallel_group(std::move(writing), std::move(waiting));
        const auto [order, unwritten, early] = co_await race.async_wait(wait_for_one{}, asio::use_awaitable);
        failed = order[0] == 0 ? unwritten : late;
    }
    if (failed) { co_return store_errc::unreachable; }
    co_return result<>{};
}

awaitable<result<>> pg_connection::flush(time_point end) {
    while (true) {
        const int left = PQflush(connection_.get());
        if (left == 0) { co_return result<>{}; }
        if (left < 0) { co_return store_errc::unreachable; }
        // Answers may have to be read before more can be written.
        const auto waited = co_await ready(wanted::either, end);
        if (!waited) { co_return waited.error(); }
        if (PQconsumeInput(connection_.get()) == 0) { co_return store_errc::unreachable; }
    }
}

awaitable<result<pg_rows>> pg_connection::next_result(time_point end) {
    while (PQisBusy(connection_.get()) == 1) {
        const auto waited = co_await ready(wanted::to_read, end);
        if (!waited) { co_return waited.error(); }
        if (PQconsumeInput(connection_.get()) == 0) { co_return store_errc::unreachable; }
    }
    co_return pg_rows{PQgetResult(connection_.get())};
}

bool pg_connection::prepare(const char* sql) {
    const auto name = "s" + std::to_string(++names_);
    if (PQsendPrepare(connection_.get(), name.c_str(), sql, 0, nullptr) == 0) { return false; }
    prepared_.emplace(sql, name);
    return true;
}

bool pg_connection::send_one(const pg_query& query) {
    std::vector<const char*> values;
    std::vector<int> lengths;
    std::vector<int> formats;
    for (const auto& value : query.values) {
        values.push_back(value.bytes.c_str());
        lengths.push_back(static_cast<int>(value.bytes.size()));
        formats.push_back(value.is_binary ? 1 : 0);
    }
    return PQsendQueryPrepared(connection_.get(), prepared_.at(query.sql).c_str(), static_cast<int>(values.size()),
                               values.data(), lengths.data(), formats.data(), 0) == 1;
}

result<std::vector<pg_connection::expected>> pg_connection::send(const std::vector<pg_query>& queries) {
    std::vector<expected> steps;
    for (const auto& query : queries) {
        if (!prepared_.contains(query.sql)) {
            if (!prepare(query.sql)) { return store_errc::unreachable; }
            steps.push_back({query.sql, true});
        }
        if (!send_one(query)) { return store_errc::unreachable; }
        steps.push_back({query.sql, false});
    }
    if (PQpipelineSync(connection_.get()) == 0) { return store_errc::unreachable; }
    return steps;
}

awaitable<pg_outcome> pg_connection::run(std::vector<pg_query> queries, time_point end) {
    pg_outcome outcome;
    outcome.failed = store_errc::unreachable;
    if (!is_usable()) { co_return outcome; }
    is_busy_ = true;
    auto steps = send(queries);
    if (!steps) { co_return outcome; }
    const auto flushed = co_await flush(end);
    if (!flushed) { co_return outcome; }
    outcome = co_await collect(std::move(*steps), end);
    is_busy_ = outcome.failed == store_errc::unreachable;
    co_return outcome;
}

// Each statement's results end with nothing, and the pipeline with a mark.
awaitable<pg_outcome> pg_connection::collect(std::vector<expected> steps, time_point end) {
    pg_outcome outcome;
    for (const auto& step : steps) {
        auto rows = co_await next_result(end);
        if (rows && rows->get() != nullptr) {
            const auto nothing = co_await next_result(end);
            if (!nothing) { rows = nothing.error(); }
        }
        if (!rows || rows->get() == nullptr) {
            outcome.failed = store_errc::unreachable;
            co_return outcome;
        }
        const bool is_skipped = PQresultStatus(rows->get()) == PGRES_PIPELINE_ABORTED;
        const auto failed = is_skipped ? outcome.failed : rows->error();
        if (!outcome.failed) { outcome.failed = failed; }
        if (step.is_preparation && (is_skipped || failed)) { prepared_.erase(step.sql); }
        if (!step.is_preparation && !outcome.failed) { outcome.rows.push_back(std::move(*rows)); }
    }
    const auto mark = co_await next_result(end);
    const bool is_at_end = mark && mark->get() != nullptr && PQresultStatus(mark->get()) == PGRES_PIPELINE_SYNC;
    if (!is_at_end) { outcome.failed = store_errc::unreachable; }
    co_return outcome;
}

awaitable<result<std::vector<std::string>>> pg_connection::next_notifications(time_point end) {
    std::vector<std::string> payloads;
    while (payloads.empty()) {
        if (!is_usable() || PQconsumeInput(connection_.get()) == 0) { co_return store_errc::unreachable; }
        while (auto* note = PQnotifies(connection_.get())) {
            payloads.emplace_back(note->extra);
            PQfreemem(note);
        }
        if (!payloads.empty()) { break; }
        const auto waited = co_await ready(wanted::to_read, end);
        if (!waited && std::chrono::steady_clock::now() < end) { co_return waited.error(); }
        if (!waited) { break; }
    }
    co_return payloads;
}

}  // namespace hirewise::store
