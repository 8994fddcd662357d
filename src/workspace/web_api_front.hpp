#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "async/asio.hpp"
#include "net/http.hpp"
#include "workspace/api_methods.hpp"
#include "workspace/change_bell.hpp"
#include "workspace/rate_limits.hpp"
#include "workspace/traffic_journal.hpp"
#include "workspace/workspace.hpp"

namespace hirewise::workspace {

// The HTTP side of the Web API: tokens, arguments, headers, and the scripted misbehaviour.
class web_api_front {
public:
    // All references outlive it.
    web_api_front(const workspace_options& options, faults& misbehaviour, method_desk& desk, change_bell& changed,
                  traffic_journal& traffic)
        : options_{options}, misbehaviour_{misbehaviour}, desk_{desk}, changed_{changed}, traffic_{traffic} {}

    awaitable<net::http_response> answer(std::string method, net::http_request request);

    std::size_t calls(const std::string& method) const;
    // Lets held calls go.
    void stop() { stopping_ = true; }

    // host:port of the server, for requests that name no usable one.
    void set_address(std::string host_and_port) { address_ = std::move(host_and_port); }

private:
    awaitable<net::http_response> respond(std::string method, net::http_request request);
    net::http_response work(const std::string& name, const net::http_request& request);
    std::string check_token(const api_method& method, const net::http_request& request,
                            const nlohmann::json& arguments) const;
    faults::method_fault* fault_of(const std::string& method);
    net::http_response broken(const faults::method_fault& fault) const;
    net::http_response with_headers(net::http_response answer, const api_method* method);

    const workspace_options& options_;
    faults& misbehaviour_;
    method_desk& desk_;
    change_bell& changed_;
    traffic_journal& traffic_;
    rate_limits limits_;
    std::string address_;
    std::map<std::string, std::size_t> calls_;
    bool stopping_ = false;
};

}  // namespace hirewise::workspace
