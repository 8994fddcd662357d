#pragma once

#include <chrono>
#include <string>

#include <nlohmann/json.hpp>

#include "base/result.hpp"
#include "net/http.hpp"

// What the Web API answered. Pure.
namespace hirewise::slack_io {

struct call_answer {
    error_code error;                          // none: the call was carried out
    nlohmann::json body;                       // the answer; null if it was not a JSON object
    std::chrono::milliseconds retry_after{0};  // with slack_errc::rate_limited
    std::string detail;                        // Slack's word for the error and where it sees it, for the log
};

// An answer of a method: {"ok":true,...}, {"ok":false,"error":...}, or something that is not Slack's.
call_answer read_answer(const net::http_response& response);

// An answer of a response_url, which need not be JSON.
call_answer read_response_url_answer(const net::http_response& response);

}  // namespace hirewise::slack_io
