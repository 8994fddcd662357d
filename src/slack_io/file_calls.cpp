#include <utility>

#include "base/json.hpp"
#include "base/text.hpp"
#include "net/errors.hpp"
#include "slack_io/call_body.hpp"
#include "slack_io/http_web_api.hpp"

// Uploading a file: a place, the bytes, the completion (slack-platform, 7.6).
namespace hirewise::slack_io {
namespace {

constexpr std::size_t longest_alt_text = 1'000;

// Answers of the upload address are plain text; only the status counts.
call_answer read_upload_answer(const net::http_response& response) {
    if (response.status == 200) { return {}; }
    call_answer answer;
    answer.error = response.status >= 500 ? slack::slack_errc::unavailable : slack::slack_errc::other;
    answer.detail = "HTTP " + std::to_string(response.status);
    return answer;
}

nlohmann::json completion(const file_upload& file, const std::string& id) {
    const nlohmann::json entry = {{"id", id}, {"title", file.title.empty() ? file.name : file.title}};
    nlohmann::json arguments = {{"files", nlohmann::json::array({entry})}};
    if (!file.channel.empty()) { arguments["channel_id"] = file.channel.value; }
    if (!file.channel.empty() && !file.thread_ts.empty()) { arguments["thread_ts"] = file.thread_ts.value; }
    if (!file.channel.empty() && !file.comment.empty()) { arguments["initial_comment"] = file.comment; }
    return arguments;
}

}  // namespace

awaitable<result<http_web_api::upload_place>> http_web_api::reserve_upload(form_fields fields) {
    auto call = method_call("files.getUploadURLExternal", options_.bot_token, form_type, form_body(fields));
    const auto answer = co_await carry_out(std::move(call));
    if (answer.error) { co_return answer.error; }
    upload_place place;
    place.file = text_at(answer.body, "file_id");
    place.address = text_at(answer.body, "upload_url");
    if (place.file.empty() || !may_link_to(place.address)) { co_return slack::slack_errc::not_slack; }
    co_return place;
}

awaitable<result<>> http_web_api::send_bytes(std::string address, std::string bytes) {
    auto parsed = net::parse_web_address(address);
    if (!parsed) { co_return parsed.error(); }
    web_call call;
    call.method = "upload_url";
    call.kind = call.method;
    call.request.method = "POST";
    call.request.address = std::move(*parsed);
    call.request.headers = {{"Content-Type", "application/octet-stream"}};
    call.request.body = std::move(bytes);
    call.read = read_upload_answer;
    co_return co_await plain_call(std::move(call));
}

awaitable<result<slack::file_id>> http_web_api::upload_file(file_upload file) {
    if (!base_) { co_return base_.error(); }
    if (file.bytes.empty() || file.name.empty()) { co_return slack::slack_errc::invalid_message; }
    form_fields fields = {{"filename", file.name},
                          {"length", std::to_string(file.bytes.size())},
                          {"alt_txt", clip(file.alt_text, longest_alt_text)}};
    auto place = co_await reserve_upload(std::move(fields));
    if (!place) { co_return place.error(); }
    auto sent = co_await send_bytes(std::move(place->address), std::move(file.bytes));
    if (!sent) { co_return sent.error(); }
    const auto arguments = completion(file, place->file);
    auto call = json_call("files.completeUploadExternal", arguments);
    call.repeats = repeatable::only_if_unsent;
    auto completed = co_await plain_call(std::move(call));
    if (!completed) { co_return completed.error(); }
    co_return slack::file_id{place->file};
}

}  // namespace hirewise::slack_io
