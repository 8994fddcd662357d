#include "cards/project_choices.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "cards/category_names.hpp"

namespace hirewise::cards {
namespace {

constexpr std::string_view other = "Anything else";

// Where people look for a kind of project. The knowledge has no such headings; what stands nowhere here comes last.
struct theme {
    std::string_view label;
    std::vector<std::string_view> use_cases;
};

const std::vector<theme>& themes() {
    static const std::vector<theme> all = {
        {"Web and apps",
         {"single_page_app", "server_rendered_site", "content_site", "ecommerce", "saas_product", "collaboration_app",
          "consumer_mobile_app", "cross_platform_app", "device_features_app", "desktop_app", "internal_tools",
          "institutional_site", "site_upkeep"}},
        {"Services and systems",
         {"web_api",          "microservices",          "fintech",          "real_time",           "high_traffic",
          "embedded_device",  "iot_platform",           "game_development", "command_line_tool",   "cloud_tooling",
          "existing_servers", "enterprise_integration", "event_streaming",  "task_queue",          "telecom_signalling",
          "smart_contracts",  "blockchain_node",        "language_tools",   "control_engineering", "closed_network",
          "unusual_builds",   "safety_critical"}},
        {"Data and machine learning",
         {"data_analysis", "data_pipeline", "machine_learning_product", "ml_research", "generative_ai",
          "scientific_computing", "transaction_processing", "flexible_schema", "full_text_search", "caching",
          "plain_cache", "horizontal_scale", "graph_data"}},
        {"Company and project",
         {"mvp", "rapid_delivery", "urgent_start", "short_project", "long_term_product", "large_team",
          "legacy_modernisation", "regulated_industry", "small_operations_team", "multi_cloud", "specialist_problem",
          "nobody_to_teach", "time_to_teach", "microsoft_house", "perl_upkeep"}},
    };
    return all;
}

std::string with_capital(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') { text[0] = static_cast<char>(text[0] - 'a' + 'A'); }
    return text;
}

// In the order of the categories.
std::vector<slack::option_group> in_order(std::map<std::string_view, std::vector<slack::option>> by_category) {
    std::vector<slack::option_group> groups;
    for (const auto category : knowledge::categories) {
        const auto found = by_category.find(category);
        if (found == by_category.end()) { continue; }
        groups.push_back({std::string{category_name(category)}, std::move(found->second)});
    }
    for (auto& group : groups) { std::ranges::stable_sort(group.options, {}, &slack::option::label); }
    return groups;
}

}  // namespace

std::vector<slack::option_group> use_case_groups(const knowledge::snapshot& base) {
    std::vector<slack::option_group> groups;
    std::set<std::string_view> placed;
    const auto add = [&](slack::option_group& group, const std::string& id, const std::string& name) {
        if (placed.insert(id).second) { group.options.push_back({with_capital(name), id}); }
    };
    for (const auto& theme : themes()) {
        auto& group = groups.emplace_back(slack::option_group{std::string{theme.label}, {}});
        for (const auto id : theme.use_cases) {
            if (const auto* found = base.find_use_case(id)) { add(group, found->id, found->name); }
        }
    }
    auto& rest = groups.emplace_back(slack::option_group{std::string{other}, {}});
    for (const auto& [id, use_case] : base.use_cases) { add(rest, id, use_case.name); }
    for (auto& group : groups) { std::ranges::stable_sort(group.options, {}, &slack::option::label); }
    return groups;
}

std::vector<slack::option_group> technology_groups(const knowledge::snapshot& base) {
    std::map<std::string_view, std::vector<slack::option>> by_category;
    for (const auto& [id, technology] : base.technologies) {
        if (knowledge::is_hiring_shape(technology.category)) { continue; }
        by_category[technology.category].push_back({technology.name, id});
    }
    return in_order(std::move(by_category));
}

std::vector<slack::option> criterion_options(const knowledge::snapshot& base) {
    std::vector<slack::option> options;
    for (const auto& [id, criterion] : base.criteria) { options.push_back({criterion.name, id, criterion.meaning}); }
    std::ranges::stable_sort(options, {}, &slack::option::label);
    return options;
}

const std::vector<stance_menu>& stance_menus() {
    static const std::vector<stance_menu> menus = {
        {"skills",
         "Skills of the team",
         {{"juniors", "Mostly beginners", {{"learning_curve", 2, "mostly beginners"}}},
          {"mixed", "Mixed"},
          {"seniors", "Mostly experienced", {{"learning_curve", 0.5, "mostly experienced"}}}}},
        {"latency",
         "Latency",
         {{"ordinary", "Ordinary: people wait for pages"},
          {"fast", "Fast: answers below 100 ms", {{"performance", 2, "answers below 100 ms"}}},
          {"hard", "Hard limit: below 10 ms, always", {{"performance", 3, "below 10 ms"}}}}},
        {"scale",
         "Scale",
         {{"small", "Small: hundreds of users"},
          {"growing", "Growing: thousands at a time", {{"scalability", 2, "thousands at a time"}}},
          {"large", "Large: millions of users", {{"scalability", 3, "millions of users"}}}}},
        {"budget",
         "Budget",
         {{"tight", "Tight", {{"affordable_pay", 2, "tight budget"}, {"running_cost", 2, "tight budget"}}},
          {"usual", "As usual"},
          {"ample", "Ample: money is no object", {{"affordable_pay", 0, "money is no object"}}}}},
        {"region",
         "Where you hire",
         {{"anywhere", "Anywhere, remote"},
          {"north_america", "North America"},
          {"latin_america", "Latin America"},
          {"europe", "Europe"},
          {"africa", "Africa and the Middle East"},
          {"asia", "Asia and the Pacific"}}},
    };
    return menus;
}

const stance* find_stance(const stance_menu& menu, std::string_view value) {
    const auto found = std::ranges::find(menu.stances, value, &stance::value);
    return found == menu.stances.end() ? nullptr : &*found;
}

}  // namespace hirewise::cards
