#include "handlers/home_page.hpp"

#include <utility>

#include "base/json.hpp"
#include "cards/home_view.hpp"
#include "handlers/administration.hpp"
#include "handlers/trouble.hpp"

namespace hirewise::handlers {
namespace {

constexpr std::size_t most_recent = 5;
constexpr std::size_t most_popular = 5;
constexpr std::chrono::days popular_within{90};

awaitable<void> add_questions(desk& desk, std::string user, cards::home_content* shown) {
    const auto recent = co_await desk.store.recent_questions(std::move(user), most_recent);
    shown->recent_known = recent.has_value();
    if (recent) {
        for (const auto& each : *recent) { shown->recent.push_back(each.text); }
    } else {
        log_trouble(desk.log, "the questions of a person cannot be read", recent.error());
    }
    const auto popular = co_await desk.store.popular_pages(desk.clock.since_epoch() - popular_within, most_popular);
    if (popular) {
        for (const auto& each : *popular) { shown->popular.push_back(each.page); }
    } else {
        log_trouble(desk.log, "the popular pages cannot be read", popular.error());
    }
}

// Nothing for those who are no admins, and where Slack cannot be asked.
awaitable<std::optional<cards::home_administration>> administration_for(desk& desk, slack::user_id user) {
    const auto standing = co_await desk.admins.ask(std::move(user));
    if (!standing) { log_trouble(desk.log, "cannot look up who opened the Home tab", standing.error()); }
    if (!standing || *standing == permission::refused) { co_return std::nullopt; }
    auto status = co_await show_status(desk);
    auto unanswered = co_await list_unanswered(desk);
    cards::home_administration shown;
    shown.status = std::move(status);
    shown.unanswered = std::move(unanswered);
    co_return shown;
}

awaitable<result<slack_io::opened_view>> publish(desk& desk, slack::user_id user, std::string view, std::string hash) {
    return desk.slack.views_publish(std::move(user), std::move(view), std::move(hash));
}

}  // namespace

awaitable<void> publish_home(desk& desk, home_wish wanted) {
    cards::home_content shown;
    const auto engine = desk.engine();
    shown.category = wanted.category;
    shown.examples = engine->examples();
    shown.bot_name = desk.self.user_name;
    co_await add_questions(desk, wanted.user.value, &shown);
    auto administration = co_await administration_for(desk, wanted.user);
    shown.administration = std::move(administration);
    if (shown.administration) { shown.administration->report = std::move(wanted.report); }
    const auto view = dump_json(cards::home_view(engine->base(), shown).json());
    auto published = co_await publish(desk, wanted.user, view, wanted.hash);
    const bool is_outrun = !published && published.error() == slack::slack_errc::conflict;
    if (is_outrun && wanted.may_give_way) { co_return; }
    if (is_outrun) {
        const std::string whatever_is_shown;
        published = co_await publish(desk, wanted.user, view, whatever_is_shown);
    }
    if (!published) { log_trouble(desk.log, "the Home tab was not published", published.error()); }
}

}  // namespace hirewise::handlers
