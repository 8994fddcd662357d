#include "workspace/http_delivery.hpp"

#include <array>
#include <exception>
#include <utility>

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <boost/asio/error.hpp>

#include "base/json.hpp"
#include "net/web_address.hpp"
#include "workspace/arguments.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

constexpr std::size_t most_on_the_way = 256;

std::string hexadecimal(const unsigned char* bytes, std::size_t count) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        text += digits[bytes[i] >> 4U];
        text += digits[bytes[i] & 15U];
    }
    return text;
}

std::string encoded(const std::string& text) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string form;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                              c == '_' || c == '.';
        if (is_plain) {
            form += c;
        } else {
            form += {'%', digits[byte >> 4U], digits[byte & 15U]};
        }
    }
    return form;
}

std::string form_of(const json& members) {
    std::string form;
    for (const auto& [name, value] : members.items()) {
        const std::string text = value.is_string() ? value.get<std::string>() : dump_json(value);
        form += (form.empty() ? "" : "&") + encoded(name) + "=" + encoded(text);
    }
    return form;
}

void sign(net::http_request& request, const std::string& type, const std::string& secret,
          const std::string& timestamp) {
    request.headers = {{"Content-Type", type},
                       {"X-Slack-Request-Timestamp", timestamp},
                       {"X-Slack-Signature", request_signature(secret, timestamp, request.body)}};
}

// Slack's retry reason for what went wrong; empty if nothing did.
std::string failure_of(const result<net::http_response>& answer) {
    if (answer) { return answer->status >= 200 && answer->status < 300 ? "" : "http_error"; }
    return answer.error() == asio::error::connection_refused ? "connection_failed" : "http_timeout";
}

}  // namespace

std::string request_signature(const std::string& secret, const std::string& timestamp, const std::string& body) {
    const std::string base = "v0:" + timestamp + ":" + body;
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    const std::basic_string<unsigned char> bytes{base.begin(), base.end()};
    HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()), bytes.data(), bytes.size(), digest.data(),
         &length);
    return "v0=" + hexadecimal(digest.data(), length);
}

net::http_request challenge_request(const std::string& challenge, const net::web_address& to, const std::string& secret,
                                    const std::string& timestamp) {
    net::http_request request;
    request.method = "POST";
    request.address = to;
    request.body = dump_json(json::object({{"type", "url_verification"}, {"challenge", challenge}}));
    sign(request, "application/json", secret, timestamp);
    return request;
}

bool answers_challenge(const net::http_response& answer, const std::string& challenge) {
    if (answer.status != 200) { return false; }
    const auto parsed = parse_json(answer.body);
    return answer.body == challenge || answer.body == "challenge=" + challenge ||
           (parsed && text_at(*parsed, "challenge") == challenge);
}

net::http_request posted_request(const envelope& sent, const net::web_address& to, const std::string& secret,
                                 const std::string& timestamp) {
    net::http_request request;
    request.method = "POST";
    request.address = to;
    std::string type = "application/x-www-form-urlencoded";
    if (sent.type == "events_api") {
        type = "application/json";
        request.body = dump_json(sent.payload);
    } else if (sent.type == "slash_commands") {
        request.body = form_of(sent.payload);
    } else {
        request.body = form_of(json::object({{"payload", dump_json(sent.payload)}}));
    }
    sign(request, type, secret, timestamp);
    if (sent.retry_attempt > 0) {
        request.headers.emplace_back("X-Slack-Retry-Num", std::to_string(sent.retry_attempt));
        request.headers.emplace_back("X-Slack-Retry-Reason", sent.retry_reason);
    }
    return request;
}

http_delivery::http_delivery(asio::any_io_executor executor, const workspace_options& options, std::string challenge,
                             listener heard, logger log)
    : options_{options},
      challenge_{std::move(challenge)},
      heard_{std::move(heard)},
      client_{net::make_http_client(executor, nullptr, {},
                                    {.connect_timeout = options.ack_deadline, .answer_timeout = options.ack_deadline})},
      tasks_{executor, most_on_the_way,
             [log = std::move(log)](std::exception_ptr) { log.error("a delivery by HTTP failed"); }} {}

bool http_delivery::send(const envelope& sent) {
    const auto to = net::parse_web_address(options_.events_url);
    if (stopping_ || !to || !net::is_loopback(to->host)) { return false; }
    return tasks_.spawn(post(sent, *to));
}

std::string http_delivery::timestamp() const {
    return std::to_string(std::chrono::duration_cast<std::chrono::seconds>(options_.clock.since_epoch()).count());
}

awaitable<bool> http_delivery::verify(net::web_address to) {
    auto request = challenge_request(challenge_, to, options_.signing_secret, timestamp());
    const auto answer = co_await client_->send(std::move(request));
    verified_ = verified_ || (answer && answers_challenge(*answer, challenge_));
    co_return verified_;
}

awaitable<void> http_delivery::post(envelope sent, net::web_address to) {
    if (!verified_ && !co_await verify(to)) {
        if (!stopping_) { heard_(sent.id, {.failure = "http_error"}); }
        co_return;
    }
    auto request = posted_request(sent, to, options_.signing_secret, timestamp());
    const auto answer = co_await client_->send(std::move(request));
    if (stopping_) { co_return; }
    posted_outcome outcome;
    outcome.failure = failure_of(answer);
    if (answer) {
        outcome.no_retry = net::header_value(answer->headers, "X-Slack-No-Retry") == "1";
        auto payload = parse_json(answer->body);
        // A command may be answered in plain text.
        if (payload && payload->is_object()) { outcome.payload = std::move(*payload); }
        if (!payload && !answer->body.empty()) { outcome.payload = json::object({{"text", answer->body}}); }
    }
    heard_(sent.id, std::move(outcome));
}

awaitable<void> http_delivery::stop() {
    stopping_ = true;
    tasks_.cancel();
    co_await tasks_.join();
}

}  // namespace hirewise::workspace
