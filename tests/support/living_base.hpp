#pragma once

#include <string>

#include "support/temporary_folder.hpp"

namespace hirewise::test {

// A small knowledge base in a folder of its own that changes while a test runs. Asked "rust or go for fintech?", it
// recommends whom it prefers.
class living_base {
public:
    // Writes the base; rust is preferred.
    living_base() {
        folder_.write("criteria.md", criteria);
        write_technology("rust", "Rust");
        write_technology("go", "Go");
        folder_.write("use_cases/fintech.md",
                      "---\nname: fintech\ndescription: a trading service\nweights: {performance: 3}\n"
                      "phrases: [trading, order book]\n---\n\n# Fintech\n");
        prefer("rust");
    }

    const std::filesystem::path& path() const { return folder_.path(); }

    // "rust" or "go". Also mends what spoil() did.
    void prefer(const std::string& option, const std::string& verdict = "It depends on speed.") const {
        const bool rust = option == "rust";
        folder_.replace(page, std::string{"---\noptions: [rust, go]\ndomain: backend systems\nreviewer: Editors\n"
                                          "reviewed_on: 2026-06-01\nratings:\n  performance:\n"} +
                                  rating("rust", rust ? 9 : 6) + rating("go", rust ? 6 : 9) + "  talent:\n" +
                                  rating("rust", 5) + rating("go", 5) +
                                  "rules:\n  - use_case: fintech\n    option: " + option +
                                  "\n    reason: We prefer it.\ncalls:\n  - label: Not sure?\n---\n\n# Rust vs Go\n\n"
                                  "## Verdict\n\n" +
                                  verdict + "\n\n## Analysis\n\n### Performance\n\nBoth are fast.\n");
    }

    // Until prefer() is called the base has this many errors.
    void spoil(int errors = 1) const {
        std::string content = "---\noptions: [rust, go]\n";
        for (int number = 0; number < errors; ++number) { content += "nonsense" + std::to_string(number) + ": 1\n"; }
        folder_.replace(page, content + "---\n\n# Rust vs Go\n");
    }

    void write(const std::string& name, const std::string& content) const { folder_.write(name, content); }
    void remove(const std::string& name) const { std::filesystem::remove(path() / name); }

    static constexpr const char* page = "comparisons/rust-vs-go.md";
    static constexpr const char* question = "rust or go for fintech?";

private:
    static std::string rating(const std::string& option, int value) {
        return "    " + option + ": {value: " + std::to_string(value) + ", judgement: Seen in practice.}\n";
    }

    void write_technology(const std::string& id, const std::string& name) const {
        folder_.write("technologies/" + id + ".md",
                      "---\ncategory: language\nrole: " + name + " engineer\n---\n\n# " + name + "\n\nCompiled.\n");
    }

    static constexpr const char* criteria = R"(---
criteria:
  - id: performance
    name: Performance
    meaning: raw execution speed
    anchors: {0: slow, 5: fine, 10: fast}
    phrases: [performance, speed]
  - id: talent
    name: Talent
    meaning: engineers on the market
    anchors: {0: none, 5: some, 10: many}
    phrases: [talent, hiring pool]
---

# Criteria
)";

    temporary_folder folder_;
};

}  // namespace hirewise::test
