#include "workspace/responder.hpp"

#include <utility>

#include "base/json.hpp"
#include "workspace/answers.hpp"
#include "workspace/arguments.hpp"

namespace hirewise::workspace {

using nlohmann::json;

refusal responder::show(const response_subject& subject, const json& body) {
    draft made = read_draft(body);
    if (made.why_not) { return made.why_not; }
    posted_message message;
    message.channel = subject.channel;
    message.user = options_.bot_user;
    message.content = std::move(made.content);
    if (text_at(body, "response_type") == "in_channel") {
        message.thread_ts = text_at(body, "thread_ts");
        announce_(state_.add(std::move(message)));
    } else {
        message.thread_ts = subject.thread_ts;
        message.ephemeral_to = subject.user;
        state_.add(std::move(message));
    }
    return {};
}

net::http_response responder::answer(const std::string& token, const net::http_request& request) {
    if (request.method != "POST") { return error_answer(405, "invalid_request"); }
    const auto body = parse_json(request.body);
    if (!body || !body->is_object()) { return error_answer(400, "invalid_payload"); }
    const response_book::use use = responses_.spend(token);
    if (!use.error.empty()) { return error_answer(404, use.error); }
    const refusal why_not = carry_out(use.subject, *body);
    if (why_not) { return json_answer(400, refused(why_not)); }
    return json_answer(200, json::object({{"ok", true}}));
}

refusal responder::carry_out(const response_subject& subject, const json& body) {
    if (flag_argument(body, "delete_original")) {
        if (subject.message_ts.empty()) { return {"message_not_found"}; }
        state_.remove({subject.channel, subject.message_ts});
        return body.size() == 1 ? refusal{} : show(subject, body);
    }
    if (flag_argument(body, "replace_original") && !subject.message_ts.empty()) { return replace(subject, body); }
    return show(subject, body);
}

refusal responder::replace(const response_subject& subject, const json& body) {
    draft made = read_draft(body);
    if (made.why_not) { return made.why_not; }
    const message_place place{subject.channel, subject.message_ts};
    posted_message* message = state_.find(place);
    if (message == nullptr) { return {"message_not_found"}; }
    if (message->content.contains("reactions")) { made.content["reactions"] = message->content["reactions"]; }
    message->content = std::move(made.content);
    state_.touch(place);
    return {};
}

}  // namespace hirewise::workspace
