#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <string>

#include <nlohmann/json.hpp>

#include "async/asio.hpp"
#include "workspace/api_methods.hpp"
#include "workspace/change_bell.hpp"
#include "workspace/delivery_book.hpp"
#include "workspace/element_values.hpp"
#include "workspace/responder.hpp"

namespace hirewise::workspace {

// What became of something that a person did.
struct deed {
    std::string error = {};  // "invalid_arguments", "dispatch_failed", "operation_timeout"; empty: done
    std::string hint = {};   // what would be right
    bool acknowledged = false;
    std::chrono::milliseconds taken{0};              // until acknowledged
    nlohmann::json payload = nullptr;                // of the acknowledgement
    nlohmann::json more = nlohmann::json::object();  // further members of the control API's answer
};

// What people do in their client, each from a request of the control API (docs/playground.md): checks that it is
// possible, tells the app as Slack would, waits for the acknowledgement where Slack's client does. On one thread.
class interactions {
public:
    using response_addresses = std::function<std::string(response_subject)>;

    // All references outlive it.
    interactions(method_desk& desk, delivery_book& book, responder& shows, change_bell& changed,
                 response_addresses addresses)
        : desk_{desk}, book_{book}, responder_{shows}, changed_{changed}, addresses_{std::move(addresses)} {}

    // Without a wait.
    deed post(const nlohmann::json& request);
    deed react(const nlohmann::json& request);
    deed open_home(const nlohmann::json& request);
    deed open_agent(const nlohmann::json& request);
    deed close(const nlohmann::json& request);

    // Until acknowledged, at most the three seconds that Slack waits.
    awaitable<deed> command(nlohmann::json request);
    awaitable<deed> act(nlohmann::json request);
    awaitable<deed> options(nlohmann::json request);
    awaitable<deed> shortcut(nlohmann::json request);
    awaitable<deed> submit(nlohmann::json request);

private:
    // Who acts, and where; or why not.
    struct actor {
        const person* who = nullptr;
        const room* where = nullptr;
        deed refused = {};
    };
    // Where an element stands.
    struct surface_of_act {
        const person* who = nullptr;
        const room* where = nullptr;
        const posted_message* message = nullptr;
        kept_view* view = nullptr;
        std::string key;  // of what was entered and offered there
        nlohmann::json blocks = nlohmann::json::array();
        deed refused = {};
    };

    actor find_actor(const nlohmann::json& request) const;
    surface_of_act find_surface(const nlohmann::json& request);
    surface_of_act find_view_surface(const nlohmann::json& request, const person& who);
    awaitable<deed> deliver(std::string type, nlohmann::json payload);
    void remember(const surface_of_act& where, const found_element& found, const nlohmann::json& value);
    nlohmann::json action_payload(const surface_of_act& where, const found_element& found, nlohmann::json value);
    nlohmann::json suggestion_payload(const surface_of_act& where, const found_element& found,
                                      const std::string& typed) const;
    nlohmann::json attach_files(const nlohmann::json& files, const std::string& user);
    deed take_values(kept_view& view, const nlohmann::json& values);
    nlohmann::json submission_payload(const person& who, const kept_view& view);
    deed take_response(const person& who, const std::string& view_id, deed done);
    deed show_view(const person& who, const std::string& view_id, const nlohmann::json& response, deed done);
    void tell_closed(const person& who, const std::vector<kept_view>& closed, bool is_cleared);

    method_desk& desk_;
    delivery_book& book_;
    responder& responder_;
    change_bell& changed_;
    response_addresses addresses_;
    std::map<std::string, nlohmann::json> entered_;  // in messages, by person and place: {block: {action: value}}
    std::map<std::string, nlohmann::json> offered_;  // by person, place, block and action
};

// A refusal of what was asked, with what would be right.
deed refused_deed(std::string hint);

}  // namespace hirewise::workspace
