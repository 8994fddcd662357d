#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace hirewise::app {

// How a running bot is, at one moment.
struct vital_signs {
    std::size_t links = 0;                                 // greeted by Slack and not retired
    std::uint64_t links_opened = 0;                        // greeted since the start
    std::optional<std::chrono::milliseconds> since_heard;  // since the last frame on any link; none: nothing came yet
    std::size_t open = 0;                                  // questions and replies that are not finished
    std::uint64_t late_acknowledgements = 0;               // since the start: Slack delivered again what was accepted
};

// Why nothing should be expected of the bot now, in words for an operator; empty if it is ready. Ready means that Slack
// has been heard within half a minute on a link that is up: a flag that was set once would stay green on a dead link.
std::string why_not_ready(const vital_signs& signs);

// The same in Prometheus' text format: https://prometheus.io/docs/instrumenting/exposition_formats/
std::string metrics_text(const vital_signs& signs);

}  // namespace hirewise::app
