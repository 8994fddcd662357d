#include <utility>

#include "cards/command_words.hpp"
#include "cards/export_table.hpp"
#include "handlers/administration.hpp"
#include "handlers/trouble.hpp"
#include "slack/errors.hpp"

namespace hirewise::handlers {
namespace {

constexpr std::size_t most_rows = 20'000;  // of each kind; some megabytes at most

slack::message trouble_card(const desk& desk, const error_code& error) {
    if (error == slack::slack_errc::missing_scope) {
        log_trouble(desk.log, "the export cannot be sent", error);
        return cards::export_lacks_scope_card();
    }
    return apologise(desk.log, desk.random, "the export was not sent", error.message());
}

std::string table_of(const std::vector<store::feedback>& opinions,
                     const std::vector<store::unanswered_question>& questions) {
    std::vector<cards::exported_opinion> given;
    for (const auto& each : opinions) { given.push_back({each.answer_key, each.helpful, each.given}); }
    std::vector<cards::exported_question> asked;
    for (const auto& each : questions) { asked.push_back({each.text, each.reason, each.asked}); }
    return cards::export_table(given, asked);
}

}  // namespace

awaitable<slack::message> send_export(desk& desk, slack::user_id who) {
    const auto opinions = co_await desk.store.opinions_since({}, most_rows);
    if (!opinions) { co_return trouble_card(desk, opinions.error()); }
    const auto questions = co_await desk.store.unanswered_since({}, most_rows);
    if (!questions) { co_return trouble_card(desk, questions.error()); }
    if (opinions->empty() && questions->empty()) { co_return cards::export_empty_card(); }
    auto direct = co_await desk.slack.conversations_open(std::move(who));
    if (!direct) { co_return trouble_card(desk, direct.error()); }
    slack_io::file_upload file;
    file.name = "hirewise-export.csv";
    file.bytes = table_of(*opinions, *questions);
    file.title = "Opinions and unanswered questions";
    file.channel = std::move(*direct);
    const auto sent = co_await desk.slack.upload_file(std::move(file));
    if (!sent) { co_return trouble_card(desk, sent.error()); }
    co_return cards::export_sent_card(opinions->size(), questions->size());
}

}  // namespace hirewise::handlers
