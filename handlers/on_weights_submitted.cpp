#include "base/json.hpp"
#include "cards/action_notes.hpp"
#include "cards/weights_form.hpp"
#include "handlers/card_gestures.hpp"
#include "handlers/card_presses.hpp"
#include "handlers/memory.hpp"
#include "handlers/trouble.hpp"
#include "slack/response_content.hpp"

namespace hirewise::handlers {
namespace {

slack_io::submission_outcome refused(const slack::form_values& form, std::string_view words) {
    return {slack::view_answer::reject(cards::error_at_first_input(form, words)), {}};
}

// The card in its place; for the person alone where that fails.
awaitable<void> change_card(desk& desk, card_location where, slack::user_id who, slack::message card) {
    result<> changed;
    if (where.is_ephemeral) {
        auto content = slack::replacing_content(card);
        changed = co_await desk.slack.respond(where.response_url, std::move(content));
    } else {
        auto content = dump_json(card.json());
        changed = co_await desk.slack.chat_update(where.channel, where.message, std::move(content));
    }
    if (changed) { co_return; }
    log_trouble(desk.log, "a card could not be changed", changed.error());
    card.blocks.insert(card.blocks.begin(), slack::section(slack::mrkdwn{cards::notes::not_changed}));
    where.is_ephemeral = false;  // its response address may be what failed
    co_await tell(desk, std::move(where), std::move(who), std::move(card));
}

struct weighed {
    std::shared_ptr<const advice::engine> engine;
    advice::outcome before;
    advice::outcome after;
    std::vector<std::string> changes;
};

weighed weigh_again(const desk& desk, const cards::card_state& was, std::vector<advice::priority> chosen,
                    std::shared_ptr<const advice::engine> engine, advice::outcome before) {
    weighed made{std::move(engine), std::move(before), {}, {}};
    made.changes = cards::weight_changes(was.about.priorities, chosen, made.engine->base());
    auto subject = cards::subject_of(was, desk.clock.today());
    subject.about.priorities = std::move(chosen);
    made.after = made.engine->weigh(subject);
    // "Undo that" in the thread then means this change.
    made.after.context.earlier = {{was.about.options, was.about.use_cases, was.about.priorities}};
    return made;
}

slack::message card_of(const desk& desk, const weighed& made, const cards::card_state& was, const slack::user_id& who,
                       cards::placement where) {
    auto place = place_for(desk, where, was.key, was.question, made.after.context);
    place.is_reweighed = true;
    auto card = cards::answer_card(made.after.answer, made.engine->base(), place);
    cards::add_weight_changes(card, who, made.changes, made.before.answer, made.after.answer);
    return card;
}

}  // namespace

awaitable<slack_io::submission_outcome> on_weights_submitted(desk& desk, slack::view_submission submitted) {
    const auto& form = submitted.view.state;
    const auto wanted = cards::decode_weights_request(submitted.view.private_metadata);
    if (!wanted) { co_return refused(form, cards::notes::another_version); }
    const auto engine = desk.engine();
    auto before = engine->weigh(cards::subject_of(wanted->state, desk.clock.today()));
    if (before.answer.decision.options.size() < 2) { co_return refused(form, cards::notes::cannot_weigh); }
    auto read = cards::read_weights(form, before.answer, wanted->state);
    if (!read.errors.empty()) {
        slack_io::submission_outcome rejected{slack::view_answer::reject(std::move(read.errors)), {}};
        co_return rejected;
    }
    const auto made = weigh_again(desk, wanted->state, std::move(read.priorities), engine, std::move(before));
    const auto where = co_await kept_location(desk, submitted.user, wanted->name);
    slack_io::submission_outcome done;
    if (!where) {
        const auto card = card_of(desk, made, wanted->state, submitted.user, cards::placement::thread);
        done.answer = slack::view_answer::replace_with(cards::weighed_view(card));
        co_return done;
    }
    if (made.changes.empty()) {
        (void)desk.errands.spawn(tell(desk, *where, submitted.user, line(cards::notes::same_weights)));
        co_return done;
    }
    auto card = card_of(desk, made, wanted->state, submitted.user, where->placement());
    const bool begun = desk.errands.spawn(change_card(desk, *where, submitted.user, std::move(card)));
    if (!begun) { co_return refused(form, cards::notes::busy); }
    if (!where->is_ephemeral) {
        store::thread_key whose{where->channel.value, where->root().value, submitted.user.value};
        co_await remember(desk, std::move(whose), made.after.context);
    }
    co_return done;
}

}  // namespace hirewise::handlers
