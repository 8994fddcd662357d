#include "handlers/message_reply.hpp"

#include "base/text.hpp"
#include "cards/file_note.hpp"
#include "handlers/asked_questions.hpp"
#include "handlers/asking.hpp"
#include "handlers/memory.hpp"

namespace hirewise::handlers {
namespace {

// The same for a redelivery and for the other event of the same message (slack::dedupe_keys).
std::string answer_key(const slack::message_event& event) {
    return event.channel.value + ":" + event.ts.value;
}

bool holds_files_alone(const slack::message_event& event, std::string_view words) {
    return event.has_files && trim(words).empty();
}

slack_io::replies replies_of(const desk& desk, const slack::message_event& event, const asked& question,
                             cards::placement where, std::string_view words) {
    auto card = card_for(desk, question, where, answer_key(event), words);
    if (event.has_files) { card = cards::with_file_note(std::move(card)); }
    return {{event.channel, event.root(), std::move(card)}};
}

}  // namespace

awaitable<slack_io::replies> reply_to(desk& desk, slack::message_event event, cards::placement where,
                                      advice::manner manner) {
    const auto words = slack::plain_words(event.text, desk.self.user);
    if (holds_files_alone(event, words) && manner == advice::manner::addressed) {
        const auto examples = desk.engine()->examples();
        co_return slack_io::replies{
            {event.channel, event.root(), cards::only_files_card(examples.empty() ? std::string{} : examples.front())}};
    }
    const auto whose = conversation_of(event);
    const auto memory = co_await recall(desk, whose);
    const auto question = ask(desk, words, memory.context, manner);
    const auto& outcome = question.outcome;
    if (outcome.answer.silent) { co_return slack_io::replies{}; }
    desk.followed.note(whose);
    if (memory.store_works && outcome.context != memory.context) { co_await remember(desk, whose, outcome.context); }
    co_await record_unanswered(desk, words, outcome.answer);
    co_await record_asked(desk, event.user, words, outcome.answer);
    co_return replies_of(desk, event, question, where, words);
}

}  // namespace hirewise::handlers
