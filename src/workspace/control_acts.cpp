#include <utility>

#include "workspace/control_api.hpp"
#include "workspace/control_views.hpp"

// The requests of the control API that are something a person does.
namespace hirewise::workspace {

using nlohmann::json;

awaitable<json> control_api::post_post(json body) {
    co_return deed_view(acts_.post(body));
}

awaitable<json> control_api::post_command(json body) {
    const deed done = co_await acts_.command(std::move(body));
    co_return delivered_view(done);
}

awaitable<json> control_api::post_act(json body) {
    const deed done = co_await acts_.act(std::move(body));
    co_return delivered_view(done);
}

awaitable<json> control_api::post_options(json body) {
    const deed done = co_await acts_.options(std::move(body));
    co_return deed_view(done);
}

awaitable<json> control_api::post_submit(json body) {
    const deed done = co_await acts_.submit(std::move(body));
    co_return delivered_view(done);
}

awaitable<json> control_api::post_close(json body) {
    co_return deed_view(acts_.close(body));
}

awaitable<json> control_api::post_shortcut(json body) {
    const deed done = co_await acts_.shortcut(std::move(body));
    co_return delivered_view(done);
}

awaitable<json> control_api::post_open_home(json body) {
    co_return deed_view(acts_.open_home(body));
}

awaitable<json> control_api::post_open_agent(json body) {
    co_return deed_view(acts_.open_agent(body));
}

awaitable<json> control_api::post_react(json body) {
    co_return deed_view(acts_.react(body));
}

}  // namespace hirewise::workspace
