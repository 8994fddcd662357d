#include "advice/role_fields.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "base/contains.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

constexpr auto role_words =
    std::to_array<std::string_view>({"position", "profile", "role", "roles", "title", "titles"});
constexpr auto asking = std::to_array<std::string_view>({"what", "whats", "which"});

constexpr auto operations = std::to_array<std::string_view>(
    {"alerts", "cluster", "clusters", "deploy", "deployment", "deployments", "deploys", "incidents", "infra",
     "infrastructure", "on-call", "ops", "outage", "outages", "pager", "releases", "servers", "uptime"});
constexpr auto data = std::to_array<std::string_view>({"analytics", "dashboard", "dashboards", "data", "figures",
                                                       "forecast", "forecasts", "loads", "model", "models", "numbers",
                                                       "pipelines", "report", "reports", "statistical", "statistics"});
constexpr auto leading =
    std::to_array<std::string_view>({"appraisals", "feedback", "heads", "leads", "manage", "manages", "morale",
                                     "resign", "resigned", "reviews", "squads"});

struct role_field {
    std::string_view category;
    std::span<const std::string_view> work;
};
constexpr std::array<role_field, 3> fields{
    {{"operations_role", operations}, {"data_role", data}, {"leadership", leading}}};

// Parts of a product: who does several of them has no field of his own.
constexpr auto screens = std::to_array<std::string_view>({"browser", "front", "frontend", "screens", "ui"});
constexpr auto storage = std::to_array<std::string_view>({"database", "databases", "db", "sql", "tables"});
constexpr auto serving = std::to_array<std::string_view>({"api", "apis", "back", "backend", "backends"});
constexpr auto running = std::to_array<std::string_view>({"deploy", "deployment", "deploys", "hosting", "servers"});
constexpr std::array<std::span<const std::string_view>, 4> layers{{screens, storage, serving, running}};

// "which title", "what kind of profile", "what is this someone called"
bool names_a_role(const parsed_text& text) {
    constexpr std::size_t reach = 3;
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        const bool of_job = at > 0 && text.tokens[at].text == "title" && text.tokens[at - 1].text == "job";
        if (of_job) { return true; }
        const bool called = text.tokens[at].text == "called" && text.has_class(wc::person);
        if (!called && !contains(role_words, text.tokens[at].text)) { continue; }
        for (std::size_t back = 1; back <= reach + (called ? 1 : 0) && back <= at; ++back) {
            if (contains(asking, text.tokens[at - back].text)) { return true; }
        }
    }
    return false;
}

std::size_t words_of(const parsed_text& text, std::span<const std::string_view> work) {
    return static_cast<std::size_t>(std::count_if(text.tokens.begin(), text.tokens.end(), [&](const token& t) {
        return std::ranges::find(work, t.text) != work.end();
    }));
}

// "someone must do the screens, the database and the deploys"
bool spans_layers(const parsed_text& text) {
    return std::count_if(layers.begin(), layers.end(), [&](auto work) { return words_of(text, work) > 0; }) >= 2;
}

}  // namespace

std::string_view role_field_in(const parsed_text& text) {
    const bool named = names_a_role(text);
    if (!named && !(text.has(cue::recommend) && text.has_class(wc::person))) { return {}; }
    if (named && spans_layers(text)) { return "team_shape"; }
    const std::size_t least = named ? 1 : 2;  // words
    std::string_view best;
    std::size_t most = least - 1;
    for (const auto& field : fields) {
        const auto words = words_of(text, field.work);
        if (words > most) {
            most = words;
            best = field.category;
        }
    }
    return best;
}

}  // namespace hirewise::advice
