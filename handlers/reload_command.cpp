#include <utility>

#include "async/pause.hpp"
#include "base/json.hpp"
#include "cards/reload_card.hpp"
#include "handlers/administration.hpp"
#include "handlers/trouble.hpp"

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

// Only the person who typed the command sees it.
std::string delayed_answer(const slack::message& said) {
    auto body = said.json();
    body["response_type"] = "ephemeral";
    return dump_json(body);
}

awaitable<slack::message> reload(desk& desk, slack::user_id who) {
    const auto decided = co_await desk.admins.ask(who);
    if (!decided) {
        log_trouble(desk.log, "cannot look up who asks for a reload", decided.error());
        co_return cards::unknown_standing_card(decided.error().message());
    }
    if (*decided == permission::refused) {
        desk.log.info("a reload was refused", {{"user", who.value}});
        co_return cards::refused_card(desk.admins.listed());
    }
    const auto report = co_await desk.knowledge.reload(who.value);
    co_return card_for(report);
}

awaitable<void> reload_and_tell(desk& desk, slack::user_id who, std::string response_url) {
    co_await async::pause(std::chrono::milliseconds::zero());  // lets the acknowledgement go first
    const auto said = co_await reload(desk, std::move(who));
    auto content = delayed_answer(said);
    const auto told = co_await desk.slack.respond(std::move(response_url), std::move(content));
    if (!told) { log_trouble(desk.log, "the outcome of a reload could not be shown", told.error()); }
}

}  // namespace

slack::message begin_reload(desk& desk, slack::slash_command command) {
    const auto known = desk.admins.known(command.user);
    if (known == permission::refused) {
        desk.log.info("a reload was refused", {{"user", command.user.value}});
        return cards::refused_card(desk.admins.listed());
    }
    const bool begun = desk.errands.spawn(reload_and_tell(desk, command.user, command.response_url));
    if (!begun) { return cards::busy_card(); }
    return known ? cards::reading_card() : cards::looking_up_card();
}

}  // namespace hirewise::handlers
