#include <array>
#include <optional>

#include "knowledge/readers.hpp"
#include "knowledge/shape.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::array keys = {
    key_rule{"choice", shape::number}, key_rule{"ours", shape::number},    key_rule{"stray", shape::number},
    key_rule{"beside", shape::number}, key_rule{"suggest", shape::number},
};

}  // namespace

void read_calibration(const document& file, drafts& into, file_faults& faults) {
    if (!file.usable()) { return; }
    check_keys(file.data, keys, "calibration.yaml", faults);
    const auto read = [&](std::string_view key, double& threshold) {
        const auto value = number_of(file.data, key);
        if (!value) { return; }
        if (*value < 0 || *value > 1) {
            faults.error(place_of(file.data, key), "out-of-range",
                         "the threshold `" + std::string{key} + "` must be between 0 and 1",
                         "let `hirewise calibrate` choose it");
            return;
        }
        threshold = *value;
    };
    read("choice", into.thresholds.choice);
    read("ours", into.thresholds.ours);
    read("stray", into.thresholds.stray);
    read("beside", into.thresholds.beside);
    read("suggest", into.thresholds.suggest);
}

}  // namespace hirewise::knowledge
