#include "app/join_within.hpp"

#include <utility>

#include "async/with_deadline.hpp"

namespace hirewise::app {
namespace {

awaitable<result<>> as_result(awaitable<void> finished) {
    co_await std::move(finished);
    co_return result<>{};
}

}  // namespace

awaitable<void> join_within(std::chrono::milliseconds limit, awaitable<void> finished) {
    auto work = as_result(std::move(finished));
    const auto outcome = co_await async::with_deadline(limit, std::move(work));
    (void)outcome;  // the owner looks for itself what is left
}

}  // namespace hirewise::app
