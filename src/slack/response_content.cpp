#include "slack/response_content.hpp"

#include "base/json.hpp"

namespace hirewise::slack {

std::string response_content(const message& shown, visibility who, const message_ts& thread_ts) {
    auto content = shown.json();
    const bool for_all = who == visibility::in_channel;
    content["response_type"] = for_all ? "in_channel" : "ephemeral";
    content["replace_original"] = false;
    if (for_all && !thread_ts.empty()) { content["thread_ts"] = thread_ts.value; }
    return dump_json(content);
}

std::string replacing_content(const message& shown) {
    auto content = shown.json();
    content["replace_original"] = true;
    return dump_json(content);
}

std::string deleting_content() {
    return R"({"delete_original":true})";
}

}  // namespace hirewise::slack
