#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "advice/engine.hpp"
#include "base/clock.hpp"
#include "knowledge/diagnostic.hpp"

namespace hirewise::app {

// The knowledge in force, and where it comes from. A question keeps the engine it began with, whatever happens here.
class knowledge_source {
public:
    knowledge_source(std::filesystem::path folder, clock clock)
        : folder_{std::move(folder)}, clock_{std::move(clock)} {}

    // Reads the folder. Only a base without errors takes the place of the one in force. Returns what there is to say
    // about the files. Blocking.
    std::vector<knowledge::diagnostic> load();

    // Null until a load has succeeded.
    std::shared_ptr<const advice::engine> engine() const { return engine_; }

    const std::filesystem::path& folder() const { return folder_; }

private:
    std::filesystem::path folder_;
    clock clock_;
    std::shared_ptr<const advice::engine> engine_;
};

}  // namespace hirewise::app
