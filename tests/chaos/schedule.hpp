#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace hirewise::chaos {

// What goes wrong.
enum class trouble {
    kill,            // SIGKILL, and a start right after
    restart,         // SIGTERM, and a start right after
    stall,           // SIGSTOP, later SIGCONT: neither the program nor its store gets any further
    reset,           // all links, by a TCP reset
    drop,            // all links, without a close frame
    refresh,         // Slack asks for new links
    silence,         // all links fall silent, and are dropped later
    garbage,         // frames that are no envelopes
    deafness,        // acknowledgements do not reach Slack, so everything is delivered again
    rate_limits,     // 429 on Web API methods
    errors,          // 500 and 503 on Web API methods
    broken_answers,  // the post is done, its answer never comes
    repetition,      // a recent event once more
    reload,          // SIGHUP with changed files
    broken_reload,   // SIGHUP with files that cannot be loaded
    database_crash,  // all its connections are lost and it recovers
};

inline constexpr std::size_t kinds_of_trouble = 16;

std::string_view name_of(trouble kind);

struct disturbance {
    std::chrono::milliseconds at{0};  // since the beginning of the run
    trouble kind = trouble::kill;
    std::chrono::milliseconds length{0};  // for those that last

    bool operator==(const disturbance&) const = default;
};

// How often something is killed in a run.
struct killings {
    std::size_t bots = 0;
    std::size_t database = 0;
};

// What happens in a run of this length, in order of time: so many kills at random instants, and other troubles about
// one a second. The same for the same seed.
std::vector<disturbance> make_schedule(std::uint64_t seed, std::chrono::milliseconds length, killings how_many);

}  // namespace hirewise::chaos
