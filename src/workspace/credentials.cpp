#include "workspace/credentials.hpp"

#include <utility>

namespace hirewise::workspace {

namespace {

constexpr std::chrono::seconds trigger_lifetime{3};
constexpr std::chrono::minutes response_lifetime{30};
constexpr int response_uses = 5;

}  // namespace

std::string ticket_office::issue() {
    return *unused_.insert(ids_.secret()).first;
}

std::string trigger_book::issue(std::string user) {
    std::string trigger = ids_.trigger_id();
    triggers_[trigger] = {std::move(user), clock_.since_epoch(), false};
    return trigger;
}

trigger_book::use trigger_book::spend(const std::string& trigger) {
    const auto found = triggers_.find(trigger);
    if (found == triggers_.end()) { return {"invalid_trigger_id", {}}; }
    if (found->second.spent) { return {"exchanged_trigger_id", {}}; }
    if (clock_.since_epoch() - found->second.issued > trigger_lifetime) { return {"expired_trigger_id", {}}; }
    found->second.spent = true;
    return {{}, found->second.user};
}

std::string response_book::issue(response_subject subject) {
    std::string token = ids_.secret();
    entry& added = entries_[token];
    added.subject = std::move(subject);
    added.issued = clock_.since_epoch();
    return token;
}

response_book::use response_book::spend(const std::string& token) {
    use answer;
    const auto found = entries_.find(token);
    if (found == entries_.end()) {
        answer.error = "invalid_url";
    } else if (clock_.since_epoch() - found->second.issued > response_lifetime) {
        answer.error = "expired_url";
    } else if (found->second.uses >= response_uses) {
        answer.error = "used_url";
    } else {
        ++found->second.uses;
        answer.subject = found->second.subject;
    }
    return answer;
}

}  // namespace hirewise::workspace
