#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "async/task_group.hpp"
#include "net/http_server.hpp"
#include "workspace/api_methods.hpp"
#include "workspace/change_bell.hpp"
#include "workspace/control_api.hpp"
#include "workspace/credentials.hpp"
#include "workspace/delivery_book.hpp"
#include "workspace/http_delivery.hpp"
#include "workspace/id_source.hpp"
#include "workspace/interactions.hpp"
#include "workspace/payloads.hpp"
#include "workspace/responder.hpp"
#include "workspace/schedule.hpp"
#include "workspace/socket_links.hpp"
#include "workspace/state.hpp"
#include "workspace/web_api_front.hpp"
#include "workspace/workspace.hpp"

namespace hirewise::workspace {

// Puts the parts together behind one server.
class local_workspace final : public workspace {
public:
    local_workspace(asio::any_io_executor executor, workspace_options options, logger log);

    // To be called once, before anything else. Fails with the system's error.
    result<> listen();

    std::string api_address() const override { return address() + "api/"; }
    std::string page_address() const override { return address(); }
    std::uint16_t port() const override { return server_->port(); }
    const std::string& control_token() const override { return control_.token(); }

    std::string post_as(const std::string& user, const std::string& channel, const std::string& text,
                        const std::string& thread_ts) override;
    awaitable<result<nlohmann::json>> type_command(std::string user, std::string channel, std::string command,
                                                   std::string text) override;
    awaitable<result<>> press(std::string user, std::string channel, std::string ts, std::string action_id,
                              std::string value) override;
    std::string send_envelope(const std::string& type, nlohmann::json payload, int retry_attempt) override;
    void send_frame(std::string text) override { links_.send_to_all(text); }
    void send_disconnect(const std::string& reason) override { links_.disconnect(reason); }
    void end_links(ending how) override { links_.end_all(how); }
    faults& misbehave() override;

    const std::deque<posted_message>& messages() const override { return state_.messages(); }
    const std::deque<delivery>& deliveries() const override { return book_.deliveries(); }
    const std::vector<std::string>& complaints() const override { return book_.complaints(); }
    std::size_t links_up() const override { return links_.up(); }
    std::size_t links_opened() const override { return links_.opened(); }
    std::size_t calls(const std::string& method) const override { return api_.calls(method); }

    awaitable<result<>> wait_until(std::function<bool()> reached, std::chrono::milliseconds limit) override {
        return bell_.wait_until(std::move(reached), limit);
    }
    awaitable<void> stop() override;

private:
    std::string address() const;
    std::string response_address(response_subject subject);
    awaitable<net::http_response> answer(net::http_request request);
    void emit(nlohmann::json event);
    std::optional<delivery_book::link_id> send(const envelope& sent);
    void note_link(socket_links::link_id id, std::string_view what);

    asio::any_io_executor executor_;
    workspace_options options_;
    logger log_;
    faults faults_;
    id_source ids_;
    state state_;
    ticket_office tickets_;
    trigger_book triggers_;
    response_book responses_;
    change_bell bell_;
    traffic_journal traffic_;
    schedule schedule_;
    socket_links links_;
    http_delivery http_;
    delivery_book book_;
    view_shelf views_;
    method_desk desk_;
    responder responder_;
    interactions acts_;
    web_api_front api_;
    control_api control_;
    async::task_group tasks_;
    std::unique_ptr<net::http_server> server_;
};

}  // namespace hirewise::workspace
