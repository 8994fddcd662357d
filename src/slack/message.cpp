#include <set>

#include <nlohmann/json.hpp>

#include "base/json.hpp"
#include "base/text.hpp"
#include "slack/block_kit.hpp"
#include "slack/clip_markup.hpp"
#include "slack/limits.hpp"
#include "slack/words.hpp"

namespace hirewise::slack {
namespace {

// What a block counts with towards the limit of a message: every text in it but the names of types. Slack counts what
// is visible; values and addresses are counted as well, as nobody outside knows exactly.
std::size_t string_units(const nlohmann::json& value) {
    if (value.is_string()) { return utf16_length(value.get_ref<const std::string&>()); }
    if (!value.is_structured()) { return 0; }
    std::size_t units = 0;
    for (const auto& item : value.items()) {
        if (item.key() != "type") { units += string_units(item.value()); }
    }
    return units;
}

// Chooses the blocks of one message, in order.
class block_selection {
public:
    void add(const nlohmann::json& candidate) {
        const auto units = string_units(candidate);
        const bool is_table = candidate.at("type") == "table";
        const bool is_chart = candidate.at("type") == "data_visualization";
        const bool fits = chosen_.size() < limits::message_blocks && units_ + units <= limits::message_strings &&
                          (!is_table || tables_ < limits::message_tables) &&
                          (!is_chart || charts_ < limits::message_charts);
        if (!fits) { return; }
        units_ += units;
        tables_ += is_table ? 1 : 0;
        charts_ += is_chart ? 1 : 0;
        chosen_.push_back(candidate);
        const auto id = text_at(candidate, "block_id");
        if (!id.empty() && !ids_.insert(id).second) { chosen_.back().erase("block_id"); }
    }

    nlohmann::json take() { return std::move(chosen_); }

private:
    nlohmann::json chosen_ = nlohmann::json::array();
    std::set<std::string> ids_;
    std::size_t units_ = 0;
    std::size_t tables_ = 0;
    std::size_t charts_ = 0;
};

}  // namespace

nlohmann::json message::json() const {
    block_selection selection;
    for (const auto& candidate : blocks) { selection.add(candidate.json()); }
    auto chosen = selection.take();
    auto shown = clip_markup(without_broadcasts(clean_words(text)), limits::message_text);
    if (trim(shown).empty()) { shown = chosen.empty() ? std::string{dash} : std::string{}; }

    auto members = nlohmann::json::object();
    if (!shown.empty()) { members["text"] = std::move(shown); }
    if (!chosen.empty()) { members["blocks"] = std::move(chosen); }
    return members;
}

}  // namespace hirewise::slack
