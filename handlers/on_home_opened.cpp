#include "handlers/agent_pane.hpp"
#include "handlers/home_page.hpp"
#include "handlers/surfaces.hpp"

namespace hirewise::handlers {

awaitable<void> on_home_opened(desk& desk, slack::home_opened opened) {
    if (!opened.is_home()) {
        co_await offer_questions_in_messages(desk, opened.channel, opened.user);
        co_return;
    }
    home_wish wanted{opened.user};
    wanted.hash = opened.view.hash;
    wanted.may_give_way = true;
    co_await publish_home(desk, std::move(wanted));
}

}  // namespace hirewise::handlers
