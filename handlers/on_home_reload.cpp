#include <utility>

#include "async/pause.hpp"
#include "cards/reload_card.hpp"
#include "handlers/administration.hpp"
#include "handlers/home_page.hpp"
#include "handlers/surfaces.hpp"
#include "handlers/trouble.hpp"

namespace hirewise::handlers {
namespace {

awaitable<void> show_report(desk& desk, slack::user_id user, slack::message report) {
    home_wish wanted{std::move(user)};
    wanted.report = std::move(report);
    co_await publish_home(desk, std::move(wanted));
}

awaitable<void> reload_and_show(desk& desk, slack::user_id user) {
    auto report = co_await reload_knowledge(desk, user);
    co_await show_report(desk, std::move(user), std::move(report));
}

}  // namespace

// What the tab showed is no proof: the person is looked up anew. For others the tab loses its part for admins.
awaitable<slack_io::replies> on_home_reload(desk& desk, slack::block_action action) {
    const auto standing = co_await desk.admins.ask(action.user);
    const bool may = standing && *standing == permission::granted;
    if (!standing) { log_trouble(desk.log, "cannot look up who wants a reload", standing.error()); }
    if (may) {
        auto begun = cards::reading_card();
        co_await show_report(desk, action.user, std::move(begun));
        if (desk.errands.spawn(reload_and_show(desk, action.user))) { co_return slack_io::replies{}; }
    } else {
        desk.log.info("a reload from the Home tab was refused", {{"user", action.user.value}});
    }
    auto report = cards::busy_card();
    co_await show_report(desk, action.user, std::move(report));
    co_return slack_io::replies{};
}

}  // namespace hirewise::handlers
