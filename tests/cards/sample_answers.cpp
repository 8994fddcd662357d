#include "sample_answers.hpp"

#include <utility>

namespace hirewise::test {
namespace {

using weights = std::vector<double>;

const std::vector<std::pair<std::string, std::string>> criteria{
    {"performance", "Performance"},
    {"memory_control", "Memory control"},
    {"developer_productivity", "Developer productivity"},
    {"concurrency", "Concurrency model"},
    {"learning_curve", "Learning curve"},
    {"ecosystem", "Ecosystem"},
    {"talent_availability", "Talent availability"},
};
const std::vector<double> rust_ratings{9, 9, 7, 8, 6, 7, 5};
const std::vector<double> go_ratings{7, 6, 9, 9, 9, 9, 8};

advice::option_score scored(const std::string& id, const std::vector<double>& ratings, const weights& raw) {
    double sum = 0;
    for (const double weight : raw) { sum += weight; }
    advice::option_score option{id, 0, {}};
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const double share = raw[i] / sum;
        option.contributions.push_back({criteria[i].first, ratings[i], share});
        option.score += share * ratings[i];
    }
    return option;
}

advice::answer compared(const weights& raw) {
    advice::answer answer;
    answer.answered = true;
    answer.reading.intent = advice::intent::compare;
    answer.reading.options = {"rust", "go"};
    answer.technologies = {"rust", "go"};
    answer.comparison = "rust-vs-go";
    answer.knowledge = "3f2a91c07b5e";
    auto rust = scored("rust", rust_ratings, raw);
    auto go = scored("go", go_ratings, raw);
    const bool rust_first = rust.score > go.score;
    answer.decision.margin = rust_first ? rust.score - go.score : go.score - rust.score;
    answer.decision.tie_zone = 0.35;
    answer.decision.options = rust_first ? std::vector{rust, go} : std::vector{go, rust};
    answer.explanation.not_covered = "The ratings do not count licence cost, the team you have, or regulation.";
    answer.explanation.review = "Reviewed 2026-11-20 by Dana Reyes";
    answer.citations = {{"comparisons/rust-vs-go.md", "OFFLINEPIXEL: Rust vs Go for Backend Systems",
                         "https://offline-pixel.github.io/compare/rust-vs-go-for-backend-systems", 2025},
                        {"figures/rust-and-go.yaml#so-2024", "Stack Overflow Developer Survey 2024",
                         "https://survey.stackoverflow.co/2024/", 2024}};
    return answer;
}

void decide(advice::answer& answer, std::optional<std::string> winner, advice::strength strength) {
    answer.decision.winner = std::move(winner);
    answer.decision.strength = strength;
}

knowledge::role sample_role(const std::string& technology, const std::string& title) {
    knowledge::role brief;
    brief.id = title;
    brief.title = title;
    brief.technologies = {technology};
    brief.must_have = {"Writes concurrent services", "Handles errors as values"};
    brief.nice_to_have = {"Has maintained a public package"};
    brief.interview = {
        {"Your service stops answering under load. How do you find the cause?",
         "Practical knowledge of concurrency",
         {{1, "Suggests a restart."}, {3, "Looks for blocking calls."}, {5, "Says how to prevent it."}}}};
    brief.trial_task = {"Write a small TCP service that counts.", 3, {"No data race", "Clear errors"}};
    brief.red_flags = {"Calls other languages useless"};
    brief.look_in = {"User groups"};
    brief.figures = {"pay"};
    brief.reviewer = "Dana Reyes";
    brief.reviewed_on = std::chrono::year{2026} / 11 / 20;
    return brief;
}

}  // namespace

knowledge::snapshot sample_base() {
    knowledge::snapshot base;
    base.version = "3f2a91c07b5e";
    for (const auto& [id, name] : {std::pair{"rust", "Rust"}, {"go", "Go"}, {"java", "Java"}, {"python", "Python"}}) {
        knowledge::technology technology;
        technology.id = id;
        technology.name = name;
        base.technologies[id] = technology;
    }
    for (const auto& [id, name] : criteria) {
        knowledge::criterion criterion;
        criterion.id = id;
        criterion.name = name;
        base.criteria[id] = criterion;
    }
    for (const auto* id : {"fintech", "mvp"}) {
        knowledge::use_case use_case;
        use_case.id = id;
        use_case.name = id == std::string{"mvp"} ? "start-up MVP" : "fintech";
        base.use_cases[id] = use_case;
    }
    knowledge::comparison page;
    page.id = "rust-vs-go";
    page.options = {"rust", "go"};
    knowledge::faq_entry together;
    together.id = "work-together";
    together.question = "Can Rust and Go work together?";
    page.faq.push_back(together);
    base.comparisons["rust-vs-go"] = page;
    for (const auto& [id, title] : {std::pair{"go", "Go engineer"}, {"rust", "Rust engineer"}}) {
        base.roles[title] = sample_role(id, title);
    }
    knowledge::figure pay;
    pay.id = "pay";
    pay.metric = "so_median_salary_world";
    pay.value = "76258";
    pay.unit = "US dollars a year";
    pay.year = 2024;
    pay.source_title = "Stack Overflow Developer Survey 2024";
    pay.source_address = "https://survey.stackoverflow.co/2024/";
    base.figures["pay"] = pay;
    return base;
}

advice::answer strong_answer() {
    auto answer = compared({1, 1, 3, 1, 2, 1, 2});
    decide(answer, "go", advice::strength::strong);
    answer.reading.use_cases = {"mvp"};
    answer.decision.rules = {{"mvp", "go", "an MVP has to ship first"}};
    answer.decision.flips = {{"performance", 9, "rust"}};
    answer.explanation.headline = "Hire a Go engineer for a start-up building an MVP";
    answer.explanation.because = {
        "Developer productivity: our editors rate Go 9 and Rust 7, and it counts three times.",
        "Learning curve: Go 9, Rust 6; a new engineer is productive within weeks."};
    answer.explanation.but = "Rust is faster and controls memory more precisely.";
    answer.explanation.flips_if = "Rust wins if performance counts 9 times as much.";
    answer.explanation.rule = "Our rule for a start-up building an MVP: Go engineer, since an MVP has to ship first.";
    return answer;
}

advice::answer conditional_answer() {
    auto answer = compared({3, 3, 1, 1, 1, 1, 1.2});
    decide(answer, "rust", advice::strength::conditional);
    answer.reading.use_cases = {"fintech"};
    answer.reading.priorities = {{"talent_availability", 1.2, "people are a bit hard to find"}};
    answer.reading.mentions = {{"java", "Java", 40, advice::role::incumbent, 0},
                               {"python", "Python", 60, advice::role::excluded, 0}};
    answer.reading.notes = {"read “golnag” as Go"};
    answer.decision.rules = {{"fintech", "rust", "predictable latency is often mandatory"}};
    answer.decision.flips = {{"talent_availability", 2.3, "go"}};
    answer.explanation.headline = "Hire a Rust engineer for a latency-sensitive trading or fintech service, narrowly";
    answer.explanation.because = {"Memory control: our editors rate Rust 9 and Go 6, and it counts three times.",
                                  "Performance: Rust 9, Go 7, and it counts three times."};
    answer.explanation.but = "Go engineers are easier to find and productive sooner.";
    answer.explanation.flips_if = "Go wins if finding people counts 2.3 times as much.";
    answer.explanation.assumptions = {"Assumes that latency is a hard limit."};
    answer.explanation.rule =
        "Our rule for a latency-sensitive trading or fintech service: Rust engineer, since predictable latency is "
        "often "
        "mandatory.";
    return answer;
}

advice::answer split_answer() {
    auto answer = compared({3, 3, 1, 1, 1, 1, 3});
    decide(answer, std::nullopt, advice::strength::split);
    answer.reading.use_cases = {"fintech"};
    answer.reading.priorities = {{"talent_availability", 3, "talent matters most"}};
    answer.decision.rules = {{"fintech", "rust", "predictable latency is often mandatory"}};
    answer.explanation.headline = "Rust by our rule for fintech; Go by the ratings";
    answer.explanation.because = {"Our rule for fintech says Rust, since predictable latency is often mandatory.",
                                  "The ratings lean to Go because of talent availability."};
    answer.explanation.flips_if = "Rust leads on both if talent counts at most 2.3 times as much.";
    answer.explanation.assumptions = {"Assumes that latency is a hard limit."};
    return answer;
}

advice::answer level_answer() {
    auto answer = compared({2, 2, 1, 1, 1, 1, 1});
    decide(answer, std::nullopt, advice::strength::level);
    answer.explanation.headline = "Rust or Go: too close to call on what you told me";
    answer.explanation.because = {"Rust is better at memory control and performance.",
                                  "Go is better at learning curve and talent availability."};
    answer.explanation.flips_if = "Say whether latency is a hard limit, and it is decided.";
    return answer;
}

advice::answer three_way_answer() {
    auto answer = compared({1, 1, 1, 1, 1, 1, 0});
    decide(answer, "go", advice::strength::conditional);
    answer.reading.options = {"rust", "go", "java", "python"};
    answer.reading.priorities = {{"talent_availability", 0, "we already have the people"}};
    const weights raw{1, 1, 1, 1, 1, 1, 0};
    answer.decision.options.push_back(scored("java", {6, 5, 8, 7, 7, 10, 10}, raw));
    answer.decision.options.push_back(scored("python", {3, 3, 9, 5, 9.5, 10, 10}, raw));
    answer.explanation.headline = "Hire a Go engineer";
    answer.explanation.because = {"Learning curve: Go 9, Java 7, Rust 6."};
    return answer;
}

advice::answer derived_answer() {
    auto answer = strong_answer();
    decide(answer, "go", advice::strength::conditional);
    answer.comparison.clear();
    answer.explanation.review =
        "Derived from their profiles; nobody has reviewed them side by side. Reviewed 2026-11-20 by Dana Reyes. "
        "Evidence: medium.";
    answer.citations = {{"technologies/go.md", "Our profile of Go", {}, 0}};
    return answer;
}

advice::answer stale_answer() {
    auto answer = strong_answer();
    decide(answer, "go", advice::strength::conditional);
    answer.explanation.review =
        "Reviewed 2025-11-20 by Dana Reyes; overdue: it should be reviewed every 180 days. Evidence: low.";
    return answer;
}

advice::answer german_answer() {
    auto answer = strong_answer();
    answer.reading.notes = {"read as German; I answer in English"};
    return answer;
}

advice::answer why_not_answer() {
    auto answer = conditional_answer();
    answer.text = "What speaks for Go: talent availability: our editors rate Go 8 and Rust 5.";
    return answer;
}

advice::answer verdict_with_fact() {
    auto answer = conditional_answer();
    answer.related =
        advice::related_fact{"garbage-collector", "Is Go's garbage collector a problem?",
                             "Rarely. It pauses for less than a millisecond.\n\nMeasure before you decide."};
    return answer;
}

advice::answer faq_answer() {
    advice::answer answer;
    answer.answered = true;
    answer.reading.intent = advice::intent::faq;
    answer.reading.options = {"rust", "go"};
    answer.technologies = {"rust", "go"};
    answer.comparison = "rust-vs-go";
    answer.faq = "work-together";
    answer.text =
        "Yes. They talk over gRPC, HTTP or a queue.\n\nA common split is Go at the gateway and Rust behind it, in the "
        "few services where every microsecond counts.";
    answer.explanation.review = "Reviewed 2026-11-20 by Dana Reyes";
    answer.citations = {{"comparisons/rust-vs-go.md#work-together", "OFFLINEPIXEL: Rust vs Go for Backend Systems",
                         "https://offline-pixel.github.io/compare/rust-vs-go-for-backend-systems", 2025}};
    answer.knowledge = "3f2a91c07b5e";
    return answer;
}

advice::answer salary_answer() {
    auto answer = faq_answer();
    answer.reading.intent = advice::intent::salary;
    answer.faq.clear();
    answer.text =
        "The comparison page puts Rust 10-20 % higher for scarce skills; the medians of the 2024 developer survey are "
        "about 1 % apart (76,258 and 75,361 US dollars a year).";
    answer.citations.push_back({"figures/rust-and-go.yaml#so-2024", "Stack Overflow Developer Survey 2024",
                                "https://survey.stackoverflow.co/2024/", 2024});
    return answer;
}

advice::answer single_answer() {
    auto answer = faq_answer();
    answer.reading.intent = advice::intent::single;
    answer.reading.options = {"rust"};
    answer.technologies = {"rust"};
    answer.faq.clear();
    answer.text = "Rust compiles to fast native code and frees memory without a collector.";
    answer.suggestions = {"Rust or Go for a web API?"};
    return answer;
}

advice::answer help_answer() {
    advice::answer answer;
    answer.reading.intent = advice::intent::help;
    answer.text = "I compare technologies for hiring. Name two and what you build.";
    answer.suggestions = {"Rust or Go for our fintech service?", "Can Rust and Go work together?"};
    answer.knowledge = "3f2a91c07b5e";
    return answer;
}

advice::answer courtesy() {
    advice::answer answer;
    answer.text = "You're welcome.";
    answer.explanation.headline = answer.text;
    answer.knowledge = "3f2a91c07b5e";
    return answer;
}

advice::answer abstention() {
    advice::answer answer;
    answer.reading.intent = advice::intent::out_of_scope;
    answer.text = "I know about hiring engineers for Rust and Go; this question is about something else.";
    answer.suggestions = {"Rust or Go for our fintech service?", "Can Rust and Go work together?",
                          "What do Rust and Go engineers earn?"};
    answer.knowledge = "3f2a91c07b5e";
    return answer;
}

advice::answer unknown_name_answer() {
    auto answer = abstention();
    answer.reading.intent = advice::intent::compare;
    answer.reading.options = {"rust"};
    answer.reading.unknown = {"Elm"};
    answer.technologies = {"rust"};
    answer.text = "I do not know “Elm” yet, so I cannot weigh it against Rust.";
    return answer;
}

}  // namespace hirewise::test
