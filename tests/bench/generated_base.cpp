#include "generated_base.hpp"
#include "support/places.hpp"

#include <array>
#include <fstream>
#include <string>

namespace hirewise::test {
namespace {

namespace fs = std::filesystem;

constexpr std::array criteria = {"performance",    "memory_control", "developer_productivity", "concurrency",
                                 "learning_curve", "ecosystem",      "talent_availability"};
constexpr std::array use_cases = {"fintech", "mvp", "web_api", "real_time", "rapid_delivery"};
constexpr std::size_t partners = 5;  // each technology is compared with the next five

void write(const fs::path& file, const std::string& content) {
    std::ofstream{file} << content;
}

// A rating that differs from technology to technology and from criterion to criterion.
std::string rating(std::size_t technology, std::size_t criterion) {
    return std::to_string(2 + (technology * 7 + criterion * 3) % 8);
}

void write_technology(const fs::path& folder, std::size_t n) {
    const auto name = generated_name(n);
    std::string page = "---\ncategory: language\nrole: " + name + " engineer\naliases: [" + name + "lang]\nratings:\n";
    for (std::size_t k = 0; k < criteria.size(); ++k) {
        page +=
            "  " + std::string{criteria[k]} + ": {value: " + rating(n, k) + ", judgement: Judged for " + name + ".}\n";
    }
    page += "strengths: [quick to write]\nrisks: [few people]\nreviewer: Editors\nreviewed_on: 2026-11-01\n---\n\n# " +
            name + "\n\nA language made up for measuring.\n";
    write(folder / "technologies" / (name + ".md"), page);
}

std::string faq_front(const std::string& id, const std::string& a, const std::string& b) {
    std::string text = "faq:\n";
    const auto entry = [&](const std::string& topic, const std::array<std::string, 8>& phrasings) {
        text += "  " + id + "-" + topic + ":\n    topics: [" + topic + "]\n    judgement: true\n    phrasings:\n";
        for (const auto& phrasing : phrasings) { text += "      - " + phrasing + "\n"; }
    };
    entry("together", {"can " + a + " and " + b + " work together", "do " + b + " and " + a + " interoperate",
                       "can we mix " + a + " with " + b, "how do you connect " + a + " to " + b,
                       "is it possible to combine " + a + " and " + b, "can a " + a + " service call " + b,
                       "does " + b + " talk to " + a, "should " + a + " and " + b + " share one system"});
    entry("salary", {"do " + a + " engineers earn more than " + b + " engineers",
                     "what does a " + a + " or " + b + " engineer cost", "salary of " + a + " compared to " + b,
                     "is " + b + " talent more expensive than " + a, "who is paid more, " + a + " or " + b + " people",
                     "what pays better " + a + " or " + b, "what should we budget for " + a + " and " + b,
                     "pay gap between " + b + " and " + a});
    entry("learning", {"how hard is " + a + " for somebody who knows " + b, "can " + b + " people learn " + a,
                       "how long does it take to move from " + b + " to " + a, "is " + a + " harder than " + b,
                       "can we train our " + b + " team in " + a, "what is the learning curve of " + a + " after " + b,
                       "do " + b + " developers pick up " + a + " quickly", "is it easy to go from " + b + " to " + a});
    return text;
}

void write_comparison(const fs::path& folder, std::size_t first, std::size_t second) {
    const auto a = generated_name(first);
    const auto b = generated_name(second);
    const auto id = a + "-vs-" + b;
    std::string page =
        "---\noptions: [" + a + ", " + b +
        "]\ndomain: backend systems\nreviewer: Editors\nreviewed_on: 2026-11-01\n"
        "criteria: [performance, memory_control, developer_productivity, concurrency, learning_curve, ecosystem,\n"
        "  talent_availability]\nchoose_when:\n  " +
        a + ": Speed decides and people are at hand.\n  " + b +
        ": The team has to grow and the product has to ship.\nrules:\n";
    for (std::size_t k = 0; k < use_cases.size(); ++k) {
        page += "  - use_case: " + std::string{use_cases[k]} + "\n    option: " + ((first + k) % 2 == 0 ? a : b) +
                "\n    reason: It fits this kind of work better, as our editors judge.\n";
    }
    page += faq_front(id, a, b) + "---\n\n# " + a + " vs " + b + "\n\n## Verdict\n\n" + a + " is the general choice; " +
            b + " is it where the team has to grow soon.\n\n## Analysis\n\n";
    for (const auto* title : {"Performance", "People", "Risk"}) {
        page += "### " + std::string{title} +
                "\n\nBoth do the job in most systems. The difference shows when the load grows, when "
                "people leave, and when the product changes its shape. Measure before you decide, and ask who will "
                "keep the "
                "system alive in five years. This text is as long as those of the base that ships.\n\n";
    }
    page += "## FAQ\n\n";
    for (const auto* topic : {"together", "salary", "learning"}) {
        page += "### What about " + std::string{topic} + " with " + a + " and " + b + "? {#" + id + "-" + topic +
                "}\n\nIt depends on the team more than on the two. Plan some weeks, keep one experienced person on the "
                "work, and "
                "decide again when the first service has been in production for a while.\n\n";
    }
    write(folder / "comparisons" / (id + ".md"), page);
}

}  // namespace

std::string generated_name(std::size_t n) {
    return "tool" + std::to_string(n);
}

void write_generated_base(const fs::path& folder, std::size_t comparisons) {
    for (const auto* part : {"technologies", "comparisons", "use_cases"}) { fs::create_directories(folder / part); }
    const fs::path shipped{knowledge_base()};
    fs::copy_file(shipped / "criteria.md", folder / "criteria.md");
    for (const auto* use_case : use_cases) {
        const auto name = std::string{use_case} + ".md";
        fs::copy_file(shipped / "use_cases" / name, folder / "use_cases" / name);
    }
    const auto technologies = comparisons / partners + partners;
    for (std::size_t n = 0; n < technologies; ++n) { write_technology(folder, n); }
    for (std::size_t page = 0; page < comparisons; ++page) {
        const auto first = page / partners;
        write_comparison(folder, first, first + 1 + page % partners);
    }
}

}  // namespace hirewise::test
