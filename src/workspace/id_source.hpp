#pragma once

#include <cstdint>
#include <string>

namespace hirewise::workspace {

// Makes the identifiers that Slack makes. Unique within one start; secrets come from the system's randomness.
class id_source {
public:
    std::string envelope_id();  // in the form of a UUID
    std::string event_id();     // "Ev0000000001"
    std::string trigger_id();
    std::string view_id();
    std::string file_id();
    std::string group_id();  // of a conversation with several people
    std::string request_id();

    // 32 hexadecimal digits that nobody can guess: tickets, response addresses, the page's token.
    std::string secret();

private:
    std::uint64_t count_ = 0;
};

}  // namespace hirewise::workspace
