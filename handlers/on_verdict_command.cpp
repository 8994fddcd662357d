#include "handlers/asked_questions.hpp"
#include "handlers/asking.hpp"
#include "handlers/command_question.hpp"
#include "handlers/gestures.hpp"

namespace hirewise::handlers {

// Commands cannot be given in threads, so there is no conversation to remember.
awaitable<slack::message> on_verdict_command(desk& desk, slack::slash_command command) {
    const auto typed = slack::plain_words(command.text, desk.self.user);
    const auto words = as_question(typed, desk.engine()->base());
    const auto question = ask(desk, words, {});
    co_await record_unanswered(desk, words, question.outcome.answer);
    co_await record_asked(desk, command.user, words, question.outcome.answer);
    co_return card_for(desk, question, cards::placement::ephemeral, command.trigger.value, words);
}

}  // namespace hirewise::handlers
