#pragma once

#include <filesystem>

#include "support/places.hpp"
#include "support/temporary_folder.hpp"

namespace hirewise::test {

// The part of the shipped base that the Rust and Go page needs, in a folder of its own: dozens of starts of the bot
// would else read the whole base each time.
class rust_and_go_base {
public:
    rust_and_go_base() {
        for (const auto* file : {"criteria.md",
                                 "comparisons/rust-vs-go.md",
                                 "technologies/rust.md",
                                 "technologies/go.md",
                                 "technologies/c.md",
                                 "figures/rust.yaml",
                                 "figures/go.yaml",
                                 "figures/c.yaml",
                                 "figures/hiring-pay-premium.yaml",
                                 "figures/hiring-ramp-up.yaml",
                                 "use_cases/fintech.md",
                                 "use_cases/mvp.md",
                                 "use_cases/web_api.md",
                                 "use_cases/real_time.md",
                                 "use_cases/rapid_delivery.md",
                                 "use_cases/microservices.md",
                                 "use_cases/cloud_tooling.md",
                                 "use_cases/embedded_device.md",
                                 "use_cases/saas_product.md",
                                 "use_cases/safety_critical.md",
                                 "use_cases/scientific_computing.md"}) {
            const auto to = folder_.path() / file;
            std::filesystem::create_directories(to.parent_path());
            std::filesystem::copy_file(std::filesystem::path{knowledge_base()} / file, to);
        }
    }

    const std::filesystem::path& path() const { return folder_.path(); }

private:
    temporary_folder folder_;
};

}  // namespace hirewise::test
