#include "handlers/open_project_form.hpp"

#include <utility>

#include "base/json.hpp"
#include "cards/project_form.hpp"
#include "handlers/trouble.hpp"

namespace hirewise::handlers {

awaitable<bool> open_project_form(desk& desk, slack::trigger_id trigger, slack::channel_id channel) {
    const bool in_channel = !channel.empty() && channel.value.front() != 'D';
    const auto engine = desk.engine();
    auto view = dump_json(cards::project_view(engine->base(), in_channel).json());
    const auto opened = co_await desk.slack.views_open(std::move(trigger), std::move(view));
    if (!opened) { log_trouble(desk.log, "the form about a project was not opened", opened.error()); }
    co_return opened.has_value();
}

}  // namespace hirewise::handlers
