#include <algorithm>

#include "handlers/home_page.hpp"
#include "handlers/surfaces.hpp"
#include "knowledge/categories.hpp"

namespace hirewise::handlers {

awaitable<slack_io::replies> on_home_category(desk& desk, slack::block_action action) {
    const bool is_known = std::ranges::find(knowledge::categories, action.value) != knowledge::categories.end();
    home_wish wanted{action.user, is_known ? action.value : std::string{}, action.view.hash};
    co_await publish_home(desk, std::move(wanted));
    co_return slack_io::replies{};
}

}  // namespace hirewise::handlers
