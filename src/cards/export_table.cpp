#include "cards/export_table.hpp"

#include <string_view>

#include "base/text.hpp"
#include "cards/reload_card.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

std::string cell(std::string_view words) {
    auto text = one_line(words);
    if (!text.empty() && std::string_view{"=+-@"}.find(text.front()) != std::string_view::npos) {
        text.insert(text.begin(), '\'');
    }
    std::string quoted{"\""};
    for (const char character : text) {
        if (character == '"') { quoted.push_back('"'); }
        quoted.push_back(character);
    }
    return quoted + "\"";
}

std::string row(const std::vector<std::string>& words) {
    std::vector<std::string> cells;
    for (const auto& each : words) { cells.push_back(cell(each)); }
    return join(cells, ",") + "\r\n";
}

}  // namespace

std::string export_table(const std::vector<exported_opinion>& opinions,
                         const std::vector<exported_question>& questions) {
    auto table = row({"kind", "when", "answer", "helpful", "question", "reason"});
    for (const auto& each : opinions) {
        table += row({"opinion", moment(each.given), each.answer, each.helpful ? "yes" : "no", "", ""});
    }
    for (const auto& each : questions) {
        table += row({"unanswered", moment(each.asked), "", "", each.text, each.reason});
    }
    return table;
}

}  // namespace hirewise::cards
