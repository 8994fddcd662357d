#include "seeds.hpp"

#include <algorithm>
#include <filesystem>

#include <nlohmann/json.hpp>

#include "archive.hpp"
#include "support/files.hpp"
#include "support/places.hpp"

namespace hirewise::fuzz {
namespace {

namespace fs = std::filesystem;

// The whole of the small base, and each of its files alone.
std::vector<std::string> archives() {
    knowledge::fault_list faults;
    const auto files = knowledge::read_base_files(fs::path{test::tests_folder()} / "knowledge/small_base",
                                                  knowledge::base_part::pages, faults);
    std::vector<std::string> all = {pack(files)};
    for (const auto& file : files) { all.push_back(pack({file})); }
    return all;
}

std::vector<std::string> frames() {
    std::vector<std::string> all;
    for (const auto& entry : fs::directory_iterator{fs::path{test::tests_folder()} / "golden/slack"}) {
        all.push_back(test::read_file(entry.path()));
    }
    std::ranges::sort(all);
    return all;
}

std::vector<std::string> answers_of_slack() {
    return {"200\n\n{\"ok\":true,\"channel\":\"C1\",\"ts\":\"1700000000.000100\"}",
            "200\n\n{\"ok\":false,\"error\":\"invalid_blocks\",\"response_metadata\":{\"messages\":[\"[ERROR] x\"]}}",
            "200\n\n{\"ok\":false,\"error\":\"missing_scope\",\"needed\":\"chat:write\",\"provided\":\"users:read\"}",
            "429\n30\n{\"ok\":false,\"error\":\"ratelimited\"}",
            "503\n\n<!doctype html><title>Something went wrong</title>",
            "200\n\nok",
            "404\n\n{\"ok\":false,\"error\":\"used_url\"}"};
}

std::vector<std::string> conversations() {
    return {"<@U0BOT> rust or go for fintech?\nand for an mvp?\nwhy not go?",
            "what does a Rust engineer cost?\nthanks!",
            "go, but performance counts double\nleave rust out",
            "Elm or Rust?\nnever mind\nstart over",
            "Rust oder Go f\xC3\xBCr ein MVP?\n\xC2\xBFRust o Go?",
            "help"};
}

std::vector<std::string> words() {
    return {"\x10plain words",
            "\x20<!channel> <!here|x> <@U024BE7LH> <#C024BE7LR> @everyone",
            "\x40&lt;!channel&gt; <https://example.org|label> & < >",
            "\x08*bold* _italic_ ~gone~ `code` ```block```",
            "\x01line one\r\nline two\ttab\x0b",
            "\x30\xE2\x80\xAE\xF0\x9F\xA6\x80\xED\xA0\x80\xff"};
}

std::vector<std::string> forms() {
    std::vector<std::string> all = {
        "channel=C1&text=a%26b+c&blocks=%5B%7B%22type%22%3A%22divider%22%7D%5D&as_user=true",
        "/link/?ticket=1&app_id=2",
        R"({"channel":"C1","text":"x","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"y"}}],"metadata":{}})",
        R"({"values":{"b":{"a":{"type":"number_input","value":"1e3"},"d":{"type":"datepicker","selected_date":"2026-02-29"}}}})"};
    const auto submitted = nlohmann::json::parse(test::golden("slack/view_submission.json"));
    all.push_back(submitted.at("payload").at("view").at("state").dump());
    return all;
}

std::vector<std::string> addresses() {
    return {"https://slack.com/api/\nhttp://127.0.0.1:8080/link/?ticket=1",
            "wss://wss-primary.slack.com:443/link/?ticket=a&app_id=b",
            "http://user:p%40ss@proxy.example:3128\nlocalhost,.internal,*", "proxy.example\n[::1]", "Retry-After\n30"};
}

}  // namespace

std::vector<std::string> seeds_for(std::string_view target) {
    if (target == "loader") { return archives(); }
    if (target == "frame") { return frames(); }
    if (target == "web_api") { return answers_of_slack(); }
    if (target == "question") { return conversations(); }
    if (target == "form") { return forms(); }
    if (target == "address") { return addresses(); }
    return words();  // card and markup
}

}  // namespace hirewise::fuzz
