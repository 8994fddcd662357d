#pragma once

#include <cstdint>
#include <string>

#include <nlohmann/json.hpp>

#include "async/asio.hpp"
#include "net/http.hpp"
#include "workspace/change_bell.hpp"
#include "workspace/state.hpp"
#include "workspace/workspace.hpp"

namespace hirewise::workspace {

// The page at "/" and what it asks for under "/page/". Requests must come to a loopback name (against DNS rebinding),
// and those for data must carry the token that stands in the page (against other pages in the same browser).
class page_api {
public:
    // All references outlive it.
    page_api(const workspace_options& options, const hirewise::workspace::state& state, workspace& house,
             change_bell& changed, std::string token);

    // `path` and `query` of the request.
    awaitable<net::http_response> answer(std::string path, nlohmann::json query, net::http_request request);

    void set_port(std::uint16_t port) { port_ = port; }
    // Lets waiting requests go.
    void stop() { stopping_ = true; }

private:
    bool is_addressed_here(const net::http_request& request) const;
    bool is_from_the_page(const net::http_request& request) const;
    net::http_response file(std::string_view name) const;
    awaitable<net::http_response> data(std::string path, nlohmann::json query, net::http_request request);
    nlohmann::json overview() const;
    awaitable<net::http_response> changes(nlohmann::json query);
    nlohmann::json changes_since(std::size_t since, const std::string& viewer) const;
    bool is_visible(const posted_message& message, const std::string& viewer) const;
    net::http_response post(const nlohmann::json& body);
    awaitable<net::http_response> command(nlohmann::json body);
    awaitable<net::http_response> press(nlohmann::json body);

    const workspace_options& options_;
    const hirewise::workspace::state& state_;
    workspace& house_;
    change_bell& changed_;
    std::string token_;
    std::uint16_t port_ = 0;
    bool stopping_ = false;
};

}  // namespace hirewise::workspace
