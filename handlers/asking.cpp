#include "handlers/asking.hpp"

#include "base/text.hpp"
#include "cards/answer_shape.hpp"
#include "handlers/card_presses.hpp"
#include "handlers/trouble.hpp"

namespace hirewise::handlers {
namespace {

// Longer than any question; what Slack guarantees for commands is not known (slack-platform, 11).
constexpr std::size_t longest_question = 4'000;

std::string reason_for(const advice::answer& answer) {
    if (!answer.reading.unknown.empty()) { return "unknown: " + join(answer.reading.unknown, ", "); }
    return std::string{advice::name_of(answer.reading.intent)};
}

}  // namespace

asked ask(const desk& desk, std::string_view words, advice::thread_context context, advice::manner manner) {
    asked question{desk.engine(), {}};
    if (trim(words).empty()) {
        question.outcome.answer.reading.intent = advice::intent::help;
        question.outcome.answer.silent = manner == advice::manner::overheard;
        question.outcome.context = std::move(context);
        return question;
    }
    advice::question put;
    put.text = clip(valid_utf8(words), longest_question);
    put.manner = manner;
    put.context = std::move(context);
    put.today = desk.clock.today();
    question.outcome = question.engine->ask(put);
    return question;
}

slack::message card_for(const desk& desk, const asked& question, cards::placement where, std::string_view answer_key,
                        std::string_view words) {
    const auto& answer = question.outcome.answer;
    if (answer.reading.intent == advice::intent::help) {
        return cards::help_card(question.engine->examples(), "@" + desk.self.user_name);
    }
    const auto place = place_for(desk, where, answer_key, words, question.outcome.context);
    return cards::answer_card(answer, question.engine->base(), place);
}

awaitable<void> record_unanswered(desk& desk, std::string words, advice::answer answer) {
    if (answer.silent || cards::shape_of(answer) != cards::answer_shape::abstention) { co_return; }
    store::unanswered_question question{std::move(words), reason_for(answer), desk.clock.since_epoch()};
    const auto recorded = co_await desk.store.record(std::move(question));
    if (!recorded) { log_trouble(desk.log, "unanswered question not recorded", recorded.error()); }
}

}  // namespace hirewise::handlers
