#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "async/asio.hpp"
#include "knowledge/diagnostic.hpp"
#include "knowledge/difference.hpp"

namespace hirewise::handlers {

// What came of reading the knowledge anew.
enum class reload_outcome {
    replaced,   // new knowledge is in force
    unchanged,  // the files are those in force
    faulty,     // the files have errors; what was in force stays
    failed,     // it could not be read; what was in force stays
};

inline std::string_view name_of(reload_outcome outcome) {
    static constexpr std::array<std::string_view, 4> names{"replaced", "unchanged", "faulty", "failed"};
    return names.at(static_cast<std::size_t>(outcome));
}

struct reload_report {
    reload_outcome outcome = reload_outcome::failed;
    std::string version_before;
    std::string version;                        // in force now
    std::chrono::milliseconds loaded{0};        // when that was loaded, since 1970
    knowledge::difference changes;              // if replaced
    std::vector<knowledge::diagnostic> errors;  // if faulty: the first of them
    std::size_t error_count = 0;                // all
    std::string reason;                         // if failed: a clause
};

// Keeps the knowledge in force and reads it anew when asked. All functions on the executor's thread.
class knowledge_keeper {
public:
    virtual ~knowledge_keeper() = default;

    // Reads the files beside the knowledge in force and puts them in its place if they are free of errors. Two readings
    // never run at once: requests that come during one share the next. `asked_by` goes into the audit: a Slack user
    // id, "SIGHUP", "watch". Never fails otherwise than by the report; bounded in time.
    virtual awaitable<reload_report> reload(std::string asked_by) = 0;

    // When the knowledge in force was loaded, since 1970.
    virtual std::chrono::milliseconds loaded() const = 0;
};

}  // namespace hirewise::handlers
