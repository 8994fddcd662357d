#include "store/pg_transaction.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hirewise::store {
namespace {

// In the same order for everybody, so that no two transactions wait for each other.
constexpr const char* lock_channels = R"sql(
    SELECT pg_advisory_xact_lock(number)
    FROM (SELECT DISTINCT hashtextextended(name, 0) AS number FROM unnest($1::text[]) AS name ORDER BY 1) AS channels)sql";

constexpr std::size_t place_of_renewal = 1;

}  // namespace

pg_query renewal_of(std::int64_t owner, std::chrono::milliseconds lease) {
    return {R"sql(
        UPDATE hirewise.replicas SET alive_until = clock_timestamp() + $2::bigint * interval '1 millisecond'
        WHERE id = $1::bigint)sql",
            {pg_value::number(owner), pg_value::number(lease.count())}};
}

pg_transaction::pg_transaction(std::vector<pg_job*> jobs, const claimant& me, std::chrono::milliseconds lease)
    : jobs_{std::move(jobs)}, writes_{std::ranges::any_of(jobs_, [](const auto* job) { return job->writes(); })} {
    if (writes_) { open(me, lease); }
    first_ = queries_.size();
    for (const auto* job : jobs_) {
        auto asked = job->ask(me);
        lengths_.push_back(asked.size());
        std::ranges::move(asked, std::back_inserter(queries_));
    }
    if (writes_) { queries_.push_back({"COMMIT"}); }
}

void pg_transaction::open(const claimant& me, std::chrono::milliseconds lease) {
    std::vector<std::string> channels;
    for (const auto* job : jobs_) {
        if (!job->channel().empty()) { channels.push_back(job->channel()); }
    }
    queries_.push_back({"BEGIN"});
    queries_.push_back(renewal_of(me.owner, lease));
    if (!channels.empty()) { queries_.push_back({lock_channels, {pg_value::texts(channels)}}); }
}

bool pg_transaction::found_lease_over(std::span<const pg_rows> rows) const {
    return writes_ && rows.size() > place_of_renewal && rows[place_of_renewal].affected() == 0;
}

void pg_transaction::hand_out(std::span<const pg_rows> rows) const {
    auto left = rows.subspan(first_);
    for (std::size_t i = 0; i < jobs_.size(); ++i) {
        jobs_[i]->take(left.first(lengths_[i]));
        left = left.subspan(lengths_[i]);
    }
}

}  // namespace hirewise::store
