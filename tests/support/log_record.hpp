#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/log.hpp"

namespace hirewise::test {

// A logger that keeps its lines: "warn: link ended  reason=reset".
class log_record {
public:
    logger log() const {
        return logger{log_level::debug, [lines = lines_](log_level level, std::string_view event, log_fields fields) {
                          static constexpr const char* names[] = {"error", "warn", "info", "debug"};
                          std::string line = names[static_cast<int>(level)];
                          line.append(": ").append(event);
                          for (const auto& [name, value] : fields) {
                              line.append("  ").append(name).append("=").append(value);
                          }
                          lines->push_back(std::move(line));
                      }};
    }

    const std::vector<std::string>& lines() const { return *lines_; }

    bool has(std::string_view part) const {
        for (const auto& line : *lines_) {
            if (line.find(part) != std::string::npos) { return true; }
        }
        return false;
    }

private:
    std::shared_ptr<std::vector<std::string>> lines_ = std::make_shared<std::vector<std::string>>();
};

}  // namespace hirewise::test
