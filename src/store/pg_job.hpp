#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "store/commit_queue.hpp"
#include "store/pg_rows.hpp"

namespace hirewise::store {

// Who claims what a transaction takes: the bot, and the transaction by its number within that bot's life.
struct claimant {
    std::int64_t owner = 0;
    std::int64_t claim = 0;
};

// What one call of the store says to the database, as values: decided without a connection.
template <class T>
struct pg_call {
    std::function<std::vector<pg_query>(const claimant&)> ask;
    std::function<T(std::span<const pg_rows>)> read;  // of as many outcomes as there were statements
    bool writes = true;
    std::string channel = {};  // nobody else may admit into it meanwhile; empty: none
};

// Such a call on its way.
class pg_job : public waiting_call {
public:
    virtual std::vector<pg_query> ask(const claimant& me) const = 0;
    virtual void take(std::span<const pg_rows> rows) = 0;
    virtual bool writes() const = 0;
    virtual const std::string& channel() const = 0;
};

template <class T, class Handler>
class pg_job_of final : public answered_call<pg_job, T, Handler> {
public:
    pg_job_of(pg_call<T> call, Handler handler)
        : answered_call<pg_job, T, Handler>{std::move(handler)}, call_{std::move(call)} {}

    std::vector<pg_query> ask(const claimant& me) const override { return call_.ask(me); }
    bool writes() const override { return call_.writes; }
    const std::string& channel() const override { return call_.channel; }

    void take(std::span<const pg_rows> rows) override {
        if constexpr (std::is_void_v<T>) {
            this->outcome_ = result<>{};
        } else {
            this->outcome_ = call_.read(rows);
        }
    }

private:
    pg_call<T> call_;
};

}  // namespace hirewise::store
