#include <utility>

#include "cards/reload_card.hpp"
#include "handlers/administration.hpp"

namespace hirewise::handlers {
namespace {

slack::message card_for(const reload_report& report) {
    const cards::knowledge_label now{report.version, report.loaded};
    switch (report.outcome) {
        case reload_outcome::replaced: return cards::replaced_card(report.changes, now);
        case reload_outcome::unchanged: return cards::unchanged_card(now);
        case reload_outcome::faulty: return cards::faulty_card(report.errors, report.error_count, now);
        case reload_outcome::failed: break;
    }
    return cards::failed_card(report.reason, now);
}

}  // namespace

awaitable<slack::message> reload_knowledge(desk& desk, slack::user_id who) {
    const auto report = co_await desk.knowledge.reload(who.value);
    co_return card_for(report);
}

}  // namespace hirewise::handlers
