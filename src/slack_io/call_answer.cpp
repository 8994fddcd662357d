#include "slack_io/call_answer.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

#include "base/json.hpp"
#include "base/text.hpp"
#include "slack/errors.hpp"

namespace hirewise::slack_io {
namespace {

using slack::slack_errc;

// Where Slack is over its limit but does not say for how long (slack-platform, 7.3).
constexpr std::chrono::seconds usual_retry_after{30};
constexpr int longest_detail = 200;

std::chrono::milliseconds retry_after(const net::http_response& response) {
    constexpr long most_seconds = 86'400;
    const std::string_view text = trim(net::header_value(response.headers, "Retry-After"));
    long seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc{} || end != text.data() + text.size() || seconds < 0) { return usual_retry_after; }
    return std::chrono::seconds{std::min(seconds, most_seconds)};
}

// Errors that the status alone tells.
error_code error_from_status(int status) {
    if (status == 429) { return slack_errc::rate_limited; }
    if (status >= 500 || status == 408) { return slack_errc::unavailable; }
    if (status >= 300 && status < 400) { return slack_errc::not_slack; }
    return {};
}

// "[json-pointer:/blocks/0/text]" out of Slack's explanations; the rest of them may quote the message.
std::string pointers(const nlohmann::json& body) {
    std::string out;
    const auto& messages = member_at(member_at(body, "response_metadata"), "messages");
    if (!messages.is_array()) { return out; }
    for (const auto& message : messages) {
        if (!message.is_string()) { continue; }
        const auto& text = message.get_ref<const std::string&>();
        const auto begin = text.find("[json-pointer:");
        if (begin == std::string::npos) { continue; }
        const auto end = text.find(']', begin);
        if (end != std::string::npos) { out.append(" ").append(text, begin, end - begin + 1); }
    }
    return out;
}

std::string describe(const nlohmann::json& body) {
    std::string detail = text_at(body, "error", "no error named");
    const std::string needed = text_at(body, "needed");
    if (!needed.empty()) { detail.append(" needed=").append(needed); }
    return detail + pointers(body);
}

// Under which Slack finds the call in its own logs.
std::string request_id(const net::http_response& response) {
    const std::string_view id = net::header_value(response.headers, "x-slack-req-id");
    return id.empty() ? std::string{} : " request=" + std::string{id};
}

call_answer failed(error_code error, const net::http_response& response) {
    call_answer answer;
    answer.error = error;
    answer.detail = clip("HTTP " + std::to_string(response.status) + request_id(response), longest_detail);
    if (error == slack_errc::rate_limited) { answer.retry_after = retry_after(response); }
    return answer;
}

call_answer refused(nlohmann::json body, const net::http_response& response) {
    call_answer answer = failed(slack::error_from_name(text_at(body, "error")), response);
    answer.detail = clip(describe(body) + request_id(response), longest_detail);
    answer.body = std::move(body);
    return answer;
}

}  // namespace

call_answer read_answer(const net::http_response& response) {
    if (const error_code error = error_from_status(response.status)) { return failed(error, response); }
    auto parsed = parse_json(response.body);
    if (!parsed || !parsed->is_object() || !member_at(*parsed, "ok").is_boolean()) {
        return failed(slack_errc::not_slack, response);
    }
    if (!flag_at(*parsed, "ok")) { return refused(std::move(*parsed), response); }
    call_answer answer;
    answer.body = std::move(*parsed);
    return answer;
}

call_answer read_response_url_answer(const net::http_response& response) {
    if (const error_code error = error_from_status(response.status)) { return failed(error, response); }
    auto parsed = parse_json(response.body);
    if (parsed && parsed->is_object() && !flag_at(*parsed, "ok", true)) {
        return refused(std::move(*parsed), response);
    }
    if (response.status >= 200 && response.status < 300) { return {}; }
    if (response.status == 404 || response.status == 410) { return failed(slack_errc::expired, response); }
    return failed(slack_errc::other, response);
}

}  // namespace hirewise::slack_io
