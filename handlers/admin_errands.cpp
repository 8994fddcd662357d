#include <string>
#include <utility>

#include "async/pause.hpp"
#include "base/json.hpp"
#include "cards/reload_card.hpp"
#include "handlers/administration.hpp"
#include "handlers/home_page.hpp"
#include "handlers/trouble.hpp"

namespace hirewise::handlers {
namespace {

std::string name_of(admin_errand what) {
    switch (what) {
        case admin_errand::reload: return "reload";
        case admin_errand::list_unanswered: return "unanswered";
        case admin_errand::show_statistics: return "stats";
        case admin_errand::send_export: return "export";
    }
    return {};
}

// Only the person who typed the command sees it.
std::string delayed_answer(const slack::message& said) {
    auto body = said.json();
    body["response_type"] = "ephemeral";
    return dump_json(body);
}

slack::message refuse(desk& desk, const slack::user_id& who, admin_errand what) {
    desk.log.info("a command of admins was refused", {{"command", name_of(what)}, {"user", who.value}});
    return cards::refused_card(desk.admins.listed());
}

awaitable<slack::message> perform(desk& desk, slack::user_id who, admin_errand what) {
    const auto decided = co_await desk.admins.ask(who);
    if (!decided) {
        log_trouble(desk.log, "cannot look up who asks for a command of admins", decided.error());
        co_return cards::unknown_standing_card(decided.error().message());
    }
    if (*decided == permission::refused) { co_return refuse(desk, who, what); }
    if (what == admin_errand::list_unanswered) { co_return co_await list_unanswered(desk); }
    if (what == admin_errand::show_statistics) { co_return co_await show_statistics(desk); }
    if (what == admin_errand::send_export) { co_return co_await send_export(desk, std::move(who)); }
    co_return co_await reload_knowledge(desk, std::move(who));
}

awaitable<void> perform_and_tell(desk& desk, slack::slash_command command, admin_errand what) {
    co_await async::pause(std::chrono::milliseconds::zero());  // lets the acknowledgement go first
    const auto said = co_await perform(desk, command.user, what);
    auto content = delayed_answer(said);
    const auto told = co_await desk.slack.respond(std::move(command.response_url), std::move(content));
    if (!told) { log_trouble(desk.log, "the outcome of a command could not be shown", told.error()); }
    if (what == admin_errand::reload && desk.admins.known(command.user) == permission::granted) {
        home_wish anew{command.user};
        co_await publish_home(desk, std::move(anew));
    }
}

}  // namespace

slack::message begin_errand(desk& desk, slack::slash_command command, admin_errand what) {
    const auto known = desk.admins.known(command.user);
    if (known == permission::refused) { return refuse(desk, command.user, what); }
    const bool begun = desk.errands.spawn(perform_and_tell(desk, std::move(command), what));
    if (!begun) { return cards::busy_card(); }
    if (!known) { return cards::looking_up_card(); }
    return what == admin_errand::reload ? cards::reading_card() : cards::collecting_card();
}

}  // namespace hirewise::handlers
