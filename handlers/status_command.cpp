#include <utility>

#include "cards/status_card.hpp"
#include "handlers/administration.hpp"
#include "handlers/trouble.hpp"

namespace hirewise::handlers {

awaitable<slack::message> show_status(desk& desk) {
    constexpr std::size_t most_reloads = 3;
    const auto engine = desk.engine();
    cards::knowledge_status status;
    status.label = {engine->base().version, desk.knowledge.loaded()};
    const auto reloads = co_await desk.store.reloads(most_reloads);
    status.now = desk.clock.since_epoch();
    status.reloads_known = reloads.has_value();
    if (reloads) {
        for (const auto& each : *reloads) {
            status.reloads.push_back(
                {each.asked_by, each.outcome, each.version_after, static_cast<std::size_t>(each.faults), each.ended});
        }
    } else {
        log_trouble(desk.log, "the audit of reloads cannot be read", reloads.error());
    }
    co_return cards::status_card(engine->base(), status);
}

}  // namespace hirewise::handlers
