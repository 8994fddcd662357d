#include "cards/stats_card.hpp"
#include "handlers/administration.hpp"
#include "handlers/trouble.hpp"

namespace hirewise::handlers {

awaitable<slack::message> show_statistics(desk& desk) {
    constexpr std::size_t most_pages = 5;
    cards::usage_counts counts;
    const auto since = desk.clock.since_epoch() - std::chrono::days{counts.days};
    const auto found = co_await desk.store.usage_since(since, most_pages);
    if (!found) {
        log_trouble(desk.log, "the statistics cannot be read", found.error());
        co_return cards::stats_unavailable_card();
    }
    for (const auto& each : found->kinds) { counts.kinds.push_back({each.kind, each.asked, each.answered}); }
    for (const auto& each : found->pages) { counts.pages.push_back({each.page, each.times}); }
    counts.helpful = found->helpful;
    counts.unhelpful = found->unhelpful;
    co_return cards::stats_card(counts, desk.engine()->base());
}

}  // namespace hirewise::handlers
