#pragma once

#include <functional>
#include <memory>
#include <string>

#include "async/asio.hpp"
#include "async/task_group.hpp"
#include "base/log.hpp"
#include "net/http.hpp"
#include "workspace/delivery_book.hpp"
#include "workspace/envelope.hpp"
#include "workspace/workspace.hpp"

namespace hirewise::workspace {

// "v0=" and the HMAC of version, timestamp and raw body (slack-platform, 2.1).
std::string request_signature(const std::string& secret, const std::string& timestamp, const std::string& body);

// A delivery as Slack POSTs it to a request address: events as JSON, the rest as forms, signed, with the retry headers
// (slack-platform, 1.6 and 2.2). `timestamp`: seconds since 1970.
net::http_request posted_request(const envelope& sent, const net::web_address& to, const std::string& secret,
                                 const std::string& timestamp);

// What an app has to echo before Slack sends anything to its request address (slack-platform, 2.2).
net::http_request challenge_request(const std::string& challenge, const net::web_address& to, const std::string& secret,
                                    const std::string& timestamp);
// Whether an app's answer is the challenge: as plain text, as form or as JSON.
bool answers_challenge(const net::http_response& answer, const std::string& challenge);

// POSTs deliveries and reports what came back. The address is challenged first, and again until it echoed; meanwhile
// deliveries fail. On one thread; stop() before it is destroyed.
class http_delivery {
public:
    using listener = std::function<void(const std::string& envelope_id, posted_outcome)>;

    // `challenge`: a random word.
    http_delivery(asio::any_io_executor executor, const workspace_options& options, std::string challenge,
                  listener heard, logger log);

    // False if the address is none on loopback or too much is on the way; then nothing is reported.
    bool send(const envelope& sent);
    awaitable<void> stop();

private:
    std::string timestamp() const;
    awaitable<bool> verify(net::web_address to);
    awaitable<void> post(envelope sent, net::web_address to);

    const workspace_options& options_;
    std::string challenge_;
    listener heard_;
    std::unique_ptr<net::http_client> client_;
    async::task_group tasks_;
    bool verified_ = false;
    bool stopping_ = false;
};

}  // namespace hirewise::workspace
