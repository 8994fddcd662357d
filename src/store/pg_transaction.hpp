#pragma once

#include <chrono>
#include <span>
#include <vector>

#include "store/pg_job.hpp"

namespace hirewise::store {

// Jobs as one transaction: what is sent, and what each job gets of its outcome. Pure.
class pg_transaction {
public:
    // If any of the jobs writes, the transaction first renews the lease and then locks the jobs' channels.
    pg_transaction(std::vector<pg_job*> jobs, const claimant& me, std::chrono::milliseconds lease);

    const std::vector<pg_query>& queries() const { return queries_; }
    bool writes() const { return writes_; }

    // Of the statements that ended well, in order: whether the lease was over already.
    bool found_lease_over(std::span<const pg_rows> rows) const;

    // Gives each job its part. Only if all statements ended well.
    void hand_out(std::span<const pg_rows> rows) const;

private:
    void open(const claimant& me, std::chrono::milliseconds lease);

    std::vector<pg_job*> jobs_;
    std::vector<pg_query> queries_;
    std::vector<std::size_t> lengths_;  // statements of each job
    std::size_t first_ = 0;             // place of the first job's first statement
    bool writes_ = false;
};

// Prolongs the lease and locks its row: nobody can inherit from this bot before the transaction has ended. Writes no
// row if the lease was over and others have inherited.
pg_query renewal_of(std::int64_t owner, std::chrono::milliseconds lease);

}  // namespace hirewise::store
