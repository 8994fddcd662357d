#include "crawl/onlooker.hpp"

#include <algorithm>

namespace hirewise::test {
namespace {

using std::chrono::milliseconds;

// A view without what its person entered.
json drawn(const json& view) {
    return {{"id", member_at(view, "id")}, {"title", member_at(view, "title")}, {"blocks", member_at(view, "blocks")}};
}

json words_of(const json& message) {
    return {{"text", member_at(message, "text")}, {"blocks", member_at(message, "blocks")}};
}

}  // namespace

std::vector<sighting> onlooker::look(milliseconds limit) {
    const auto end = std::chrono::steady_clock::now() + limit;
    std::vector<sighting> found;
    for (;;) {
        const auto left = std::chrono::ceil<milliseconds>(end - std::chrono::steady_clock::now());
        const auto wait = std::to_string(std::max(left, milliseconds{0}).count());
        const auto seen = stage_.control("changes?as=" + user_ + "&since=" + position_ + "&wait=" + wait);
        position_ = dump_json(member_at(seen, "position"));
        take_messages(member_at(seen, "messages"), found);
        if (seen.contains("modals")) { take_modals(seen["modals"], found); }
        if (seen.contains("home")) { take_home(seen["home"], found); }
        if (seen.contains("agents")) { agents_.update(seen["agents"]); }
        if (!found.empty() || left <= milliseconds{0}) { return found; }
    }
}

void onlooker::take_messages(const json& messages, std::vector<sighting>& found) {
    for (const auto& each : messages) {
        if (!flag_at(each, "is_bot")) { continue; }
        const auto channel = text_at(each, "channel");
        const auto ts = text_at(each, "ts");
        auto& known = messages_[{channel, ts}];
        if (known.is_null() || words_of(known) != words_of(each)) {
            found.push_back({sighting::kind::message, channel, ts});
        }
        known = each;
    }
}

void onlooker::take_modals(const json& stack, std::vector<sighting>& found) {
    const auto was = drawn(modal());
    const auto before = modals_.size();
    modals_.assign(stack.begin(), stack.end());
    if (modals_.size() < before) {
        found.push_back({sighting::kind::closed});
    } else if (!modals_.empty() && drawn(modal()) != was) {
        found.push_back({sighting::kind::modal});
    }
}

void onlooker::take_home(const json& home, std::vector<sighting>& found) {
    const bool is_new = !home.is_null() && drawn(home) != drawn(home_);
    home_ = home;
    if (is_new) { found.push_back({sighting::kind::home}); }
}

json onlooker::message(const std::string& channel, const std::string& ts) const {
    const auto found = messages_.find({channel, ts});
    return found == messages_.end() ? json() : found->second;
}

std::vector<std::string> onlooker::prompts(const std::string& channel) const {
    std::vector<std::string> all;
    for (const auto& each : member_at(member_at(agents_, channel), "prompts")) {
        all.push_back(text_at(each, "message"));
    }
    return all;
}

}  // namespace hirewise::test
