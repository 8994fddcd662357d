#include "workspace/traffic_journal.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace hirewise::workspace {

using nlohmann::json;

namespace {

constexpr std::size_t most_entries = 2'000;
constexpr std::array<std::string_view, 4> secret_members = {"token", "response_url", "upload_url", "trigger_id"};
constexpr std::array<std::string_view, 6> secret_parts = {"xoxb-",   "xoxp-",      "xapp-",
                                                          "ticket=", "/response/", "/upload/"};

bool is_secret(const std::string& text) {
    return std::ranges::any_of(secret_parts,
                               [&](std::string_view part) { return text.find(part) != std::string::npos; });
}

}  // namespace

json without_secrets(json value) {
    if (value.is_string() && is_secret(value.get_ref<const std::string&>())) { return "(left out)"; }
    if (value.is_array()) {
        for (json& each : value) { each = without_secrets(std::move(each)); }
    }
    if (!value.is_object()) { return value; }
    for (auto& [name, content] : value.items()) {
        const bool is_named = content.is_string() && std::ranges::find(secret_members, name) != secret_members.end();
        content = is_named ? json("(left out)") : without_secrets(std::move(content));
    }
    return value;
}

void traffic_journal::add(traffic_entry entry) {
    last_change_ = std::chrono::steady_clock::now();
    const auto at = std::chrono::duration_cast<std::chrono::milliseconds>(last_change_ - start_);
    entries_.push_back(json::object({{"n", ++last_},
                                     {"at", at.count()},
                                     {"kind", std::move(entry.kind)},
                                     {"name", std::move(entry.name)},
                                     {"id", std::move(entry.id)},
                                     {"milliseconds", entry.taken.count()},
                                     {"ok", entry.ok},
                                     {"sent", without_secrets(std::move(entry.sent))},
                                     {"received", without_secrets(std::move(entry.received))}}));
    if (entries_.size() > most_entries) { entries_.pop_front(); }
    changed_.ring();
}

json traffic_journal::entries_since(std::size_t since) const {
    json shown = json::array();
    for (const json& entry : entries_) {
        if (entry.at("n").get<std::size_t>() > since) { shown.push_back(entry); }
    }
    return shown;
}

}  // namespace hirewise::workspace
