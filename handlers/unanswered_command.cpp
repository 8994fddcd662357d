#include "cards/gaps_card.hpp"
#include "handlers/administration.hpp"
#include "handlers/trouble.hpp"

namespace hirewise::handlers {

awaitable<slack::message> list_unanswered(desk& desk) {
    constexpr int days = 90;
    constexpr std::size_t most_gaps = 15;
    const auto since = desk.clock.since_epoch() - std::chrono::days{days};
    const auto found = co_await desk.store.gaps(since, most_gaps);
    if (!found) {
        log_trouble(desk.log, "the unanswered questions cannot be read", found.error());
        co_return cards::gaps_unavailable_card();
    }
    std::vector<cards::gap> gaps;
    for (const auto& each : *found) { gaps.push_back({each.text, each.reason, each.times, each.latest}); }
    co_return cards::gaps_card(gaps, days);
}

}  // namespace hirewise::handlers
