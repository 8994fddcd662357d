#pragma once

#include <string>

#include "support/places.hpp"
#include "system/stage.hpp"
#include "workspace/roster_file.hpp"

namespace hirewise::test {

// The people and channels of `hirewise play`, and the shipped knowledge or another one.
class crawl_stage : public stage {
public:
    explicit crawl_stage(const std::string& knowledge = knowledge_base()) : stage{set_up_with(knowledge)} {}

private:
    static set_up set_up_with(const std::string& knowledge) {
        set_up how;
        how.over_tls = false;
        workspace::apply(workspace::read_roster(workspace::default_roster(), how.workspace), how.workspace);
        how.workspace.serves_control = true;
        how.environment["HIREWISE_KNOWLEDGE"] = knowledge;
        how.environment["HIREWISE_ASK_A_PERSON"] = "C0HIRING";
        how.environment["HIREWISE_LOG"] = "warn";
        return how;
    }
};

}  // namespace hirewise::test
