#pragma once

#include <chrono>
#include <map>
#include <set>
#include <string>

#include "base/clock.hpp"
#include "workspace/id_source.hpp"

// What Slack hands out for limited use: tickets of links, trigger ids, response addresses. Without any network.
namespace hirewise::workspace {

// Tickets for one WebSocket each.
class ticket_office {
public:
    explicit ticket_office(id_source& ids) : ids_{ids} {}

    std::string issue();
    // True once for each ticket.
    bool redeem(const std::string& ticket) { return unused_.erase(ticket) > 0; }

private:
    id_source& ids_;
    std::set<std::string> unused_;
};

// Trigger ids: for one view within three seconds, shown to whoever caused it.
class trigger_book {
public:
    trigger_book(id_source& ids, const clock& time) : ids_{ids}, clock_{time} {}

    std::string issue(std::string user);

    struct use {
        std::string error;  // Slack's; empty if it may be used: it is then spent
        std::string user;
    };
    use spend(const std::string& trigger);

private:
    struct issued_trigger {
        std::string user;
        std::chrono::milliseconds issued{0};
        bool spent = false;
    };

    id_source& ids_;
    const clock& clock_;
    std::map<std::string, issued_trigger> triggers_;
};

// What an answer through a response address is about.
struct response_subject {
    std::string user;
    std::string channel;
    std::string message_ts;  // the message with the button that was pressed; empty after a command
    std::string thread_ts;
};

// Response addresses: five uses within thirty minutes.
class response_book {
public:
    response_book(id_source& ids, const clock& time) : ids_{ids}, clock_{time} {}

    // The token at the end of the address.
    std::string issue(response_subject subject);

    struct use {
        std::string error;  // "used_url", "expired_url", "invalid_url"; empty if it may be used: one use is then gone
        response_subject subject;
    };
    use spend(const std::string& token);

private:
    struct entry {
        response_subject subject;
        std::chrono::milliseconds issued{0};
        int uses = 0;
    };

    id_source& ids_;
    const clock& clock_;
    std::map<std::string, entry> entries_;
};

}  // namespace hirewise::workspace
