#include <charconv>
#include <string>

#include "base/json.hpp"
#include "base/text.hpp"
#include "require.hpp"
#include "slack/errors.hpp"
#include "slack_io/call_answer.hpp"
#include "targets.hpp"

namespace hirewise::fuzz {
namespace {

// Takes the text up to the next line break off the front.
std::string_view take_line(std::string_view& rest) {
    const auto end = rest.find('\n');
    const auto line = rest.substr(0, end);
    rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
    return line;
}

void check(const slack_io::call_answer& answer) {
    require(answer.body.is_null() || answer.body.is_object(), "a body is an object or null");
    require(answer.retry_after.count() >= 0, "a wait is not negative");
    require(answer.retry_after.count() == 0 || answer.error == slack::slack_errc::rate_limited,
            "only a limited call is waited out");
    (void)dump_json(answer.body);
}

}  // namespace

void fuzz_web_api(std::string_view input) {
    net::http_response response;
    const auto status = take_line(input);
    response.status = 200;
    (void)std::from_chars(status.data(), status.data() + status.size(), response.status);
    response.headers.emplace_back("Retry-After", std::string{take_line(input)});
    response.body = std::string{input};
    const auto answer = slack_io::read_answer(response);
    check(answer);
    require(answer.error || flag_at(answer.body, "ok"), "a success says so", response.body);
    check(slack_io::read_response_url_answer(response));
}

}  // namespace hirewise::fuzz
