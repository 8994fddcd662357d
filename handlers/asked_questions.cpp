#include "handlers/asked_questions.hpp"

#include <utility>

#include "base/text.hpp"
#include "cards/answer_shape.hpp"
#include "handlers/trouble.hpp"

namespace hirewise::handlers {

awaitable<void> record_asked(desk& desk, slack::user_id who, std::string words, advice::answer answer) {
    constexpr std::size_t longest_kept = 500;
    if (answer.silent || cards::speaks_for_itself(cards::shape_of(answer))) { co_return; }
    const bool by_page = answer.answered && desk.engine()->base().comparisons.contains(answer.comparison);
    store::asked_question question;
    question.user = std::move(who.value);
    question.text = clip(valid_utf8(words), longest_kept);
    question.kind = advice::name_of(answer.reading.intent);
    if (by_page) { question.page = std::move(answer.comparison); }
    question.answered = answer.answered;
    question.asked = desk.clock.since_epoch();
    const auto recorded = co_await desk.store.record(std::move(question));
    if (!recorded) { log_trouble(desk.log, "a question was not noted", recorded.error()); }
}

}  // namespace hirewise::handlers
