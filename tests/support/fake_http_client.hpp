#pragma once

#include <deque>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "net/http.hpp"

namespace hirewise::test {

// An HTTP client that records every request and gives the prepared answers, in order; without one, 200 {"ok":true}.
class fake_http_client : public net::http_client {
public:
    std::vector<net::http_request> requests;
    std::deque<result<net::http_response>> answers;

    // If set: awaited after a request was recorded and before its answer is taken.
    std::function<awaitable<void>()> hold;

    void answer(int status, std::string body, net::header_list headers = {}) {
        answers.push_back(net::http_response{status, std::move(headers), std::move(body)});
    }
    void fail(error_code error) { answers.push_back(error); }

    awaitable<result<net::http_response>> send(net::http_request request) override {
        requests.push_back(std::move(request));
        if (hold) { co_await hold(); }
        if (answers.empty()) { co_return net::http_response{200, {}, R"({"ok":true})"}; }
        result<net::http_response> next = std::move(answers.front());
        answers.pop_front();
        co_return next;
    }
};

}  // namespace hirewise::test
