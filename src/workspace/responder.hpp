#pragma once

#include <functional>
#include <string>

#include <nlohmann/json.hpp>

#include "net/http.hpp"
#include "workspace/credentials.hpp"
#include "workspace/message_draft.hpp"
#include "workspace/state.hpp"

namespace hirewise::workspace {

// Puts answers to interactions into the workspace: those in acknowledgements and those through response addresses.
class responder {
public:
    // Hears of a message that appeared in a channel for everybody.
    using announcer = std::function<void(const posted_message&)>;

    // All references outlive it.
    responder(const workspace_options& options, hirewise::workspace::state& state, response_book& responses,
              announcer announce)
        : options_{options}, state_{state}, responses_{responses}, announce_{std::move(announce)} {}

    // Shows a message body: ephemeral to the subject's user unless it says in_channel.
    refusal show(const response_subject& subject, const nlohmann::json& body);

    // POST to /response/TOKEN.
    net::http_response answer(const std::string& token, const net::http_request& request);

private:
    refusal carry_out(const response_subject& subject, const nlohmann::json& body);
    refusal replace(const response_subject& subject, const nlohmann::json& body);

    const workspace_options& options_;
    hirewise::workspace::state& state_;
    response_book& responses_;
    announcer announce_;
};

}  // namespace hirewise::workspace
