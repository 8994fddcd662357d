#pragma once

#include <optional>
#include <string>
#include <utility>

#include "workspace/house.hpp"

namespace hirewise::test {

inline workspace::workspace_options with_control() {
    workspace::workspace_options options;
    options.serves_control = true;
    return options;
}

// The other side of the control API: a page, a test, a tool.
class visitor {
public:
    explicit visitor(house& in) : house_{in} {}

    json get(const std::string& target) {
        return parse_json(house_.send("GET", "/control/" + target, {{"X-Control-Token", token()}}, "").body).value();
    }
    json post(const std::string& name, const json& body) {
        return parse_json(house_.send("POST", "/control/" + name, headers(), dump_json(body)).body).value();
    }
    // Asks and goes on; the answer comes by join().
    beside<json> get_beside(const std::string& target) { return {house_.context(), send("GET", target, "")}; }
    beside<json> post_beside(const std::string& name, const json& body) {
        return {house_.context(), send("POST", name, dump_json(body))};
    }

    const std::string& token() const { return house_.open().control_token(); }

private:
    net::header_list headers() const { return {{"X-Control-Token", token()}, {"Content-Type", "application/json"}}; }
    awaitable<json> send(std::string method, std::string target, std::string body) {
        net::http_request request;
        request.method = std::move(method);
        request.address = net::parse_web_address(house_.open().page_address() + "control/" + target).value();
        request.headers = headers();
        request.body = std::move(body);
        const auto client = net::make_http_client(house_.context().get_executor(), nullptr, {});
        const auto answer = co_await client->send(std::move(request));
        co_return answer ? parse_json(answer->body).value() : json(answer.error().message());
    }

    house& house_;
};

// Blocks from text.
inline json blocks_of(const std::string& text) {
    return parse_json(text).value();
}

}  // namespace hirewise::test
