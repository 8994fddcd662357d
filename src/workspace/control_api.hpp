#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include <nlohmann/json.hpp>

#include "async/asio.hpp"
#include "net/http.hpp"
#include "workspace/change_bell.hpp"
#include "workspace/delivery_book.hpp"
#include "workspace/interactions.hpp"
#include "workspace/traffic_journal.hpp"
#include "workspace/workspace.hpp"

namespace hirewise::workspace {

// The control API under "/control/" (docs/playground.md): what people, the page and tests do and look at. Requests must
// come to a loopback name (against DNS rebinding) and carry the token (against other pages in the same browser).
class control_api {
public:
    // All references outlive it.
    control_api(method_desk& desk, workspace& house, interactions& acts, delivery_book& book, traffic_journal& traffic,
                change_bell& changed, std::string token);

    // True if the Host header names this server by a loopback name.
    bool is_addressed_here(const net::http_request& request) const;

    // `name` is what stands after "/control/". To be called only for requests that are addressed here.
    awaitable<net::http_response> answer(std::string name, nlohmann::json query, net::http_request request);

    const std::string& token() const { return token_; }
    void set_port(std::uint16_t port) { port_ = port; }
    // Lets waiting requests go.
    void stop() { stopping_ = true; }

private:
    using handler = awaitable<nlohmann::json> (control_api::*)(nlohmann::json asked);
    static handler find_handler(const std::string& request);
    bool has_token(const net::http_request& request) const;

    awaitable<nlohmann::json> get_workspace(nlohmann::json query);
    awaitable<nlohmann::json> get_changes(nlohmann::json query);
    awaitable<nlohmann::json> get_traffic(nlohmann::json query);
    awaitable<nlohmann::json> get_quiet(nlohmann::json query);
    awaitable<nlohmann::json> get_faults(nlohmann::json query);
    awaitable<nlohmann::json> get_complaints(nlohmann::json query);
    awaitable<nlohmann::json> get_knowledge(nlohmann::json query);
    awaitable<nlohmann::json> post_post(nlohmann::json body);
    awaitable<nlohmann::json> post_command(nlohmann::json body);
    awaitable<nlohmann::json> post_act(nlohmann::json body);
    awaitable<nlohmann::json> post_options(nlohmann::json body);
    awaitable<nlohmann::json> post_submit(nlohmann::json body);
    awaitable<nlohmann::json> post_close(nlohmann::json body);
    awaitable<nlohmann::json> post_shortcut(nlohmann::json body);
    awaitable<nlohmann::json> post_open_home(nlohmann::json body);
    awaitable<nlohmann::json> post_open_agent(nlohmann::json body);
    awaitable<nlohmann::json> post_react(nlohmann::json body);
    awaitable<nlohmann::json> post_event(nlohmann::json body);
    awaitable<nlohmann::json> post_faults(nlohmann::json body);
    awaitable<nlohmann::json> post_links(nlohmann::json body);
    awaitable<nlohmann::json> post_knowledge(nlohmann::json body);

    std::size_t activity() const { return traffic_.position() + desk_.state.journal().size(); }

    method_desk& desk_;
    workspace& house_;
    interactions& acts_;
    delivery_book& book_;
    traffic_journal& traffic_;
    change_bell& changed_;
    std::string token_;
    std::uint16_t port_ = 0;
    bool stopping_ = false;
};

}  // namespace hirewise::workspace
