#include "handlers/register_surfaces.hpp"

#include "cards/agent_words.hpp"
#include "cards/home_view.hpp"
#include "cards/project_form.hpp"
#include "cards/question_views.hpp"
#include "handlers/surfaces.hpp"

namespace hirewise::handlers {
namespace {

using slack_io::serving;

using press_handler = awaitable<slack_io::replies> (*)(desk&, slack::block_action);
using submission_handler = awaitable<slack_io::submission_outcome> (*)(desk&, slack::view_submission);

// The lambdas are no coroutines themselves: they only pass the call on, so nothing of theirs has to outlive it.
void on_press(slack_io::router& router, desk& desk, std::string_view action_id, press_handler heard, serving when) {
    router.on_action(
        std::string{action_id}, [&desk, heard](slack::block_action action) { return heard(desk, std::move(action)); },
        when);
}

void on_submission(slack_io::router& router, desk& desk, std::string_view callback_id, submission_handler heard) {
    router.on_submission(std::string{callback_id}, [&desk, heard](slack::view_submission submitted) {
        return heard(desk, std::move(submitted));
    });
}

void register_home(slack_io::router& router, desk& desk) {
    router.on_home_opened([&desk](slack::home_opened opened) { return on_home_opened(desk, std::move(opened)); });
    on_press(router, desk, cards::home_category_action, on_home_category, serving::at_once);
    on_press(router, desk, cards::home_ask_action, on_home_ask, serving::at_once);
    on_press(router, desk, cards::home_reload_action, on_home_reload, serving::at_once);
}

void register_agent_pane(slack_io::router& router, desk& desk) {
    const auto heard = [&desk](slack::agent_thread thread) { return on_agent_thread(desk, std::move(thread)); };
    router.on_agent_thread_started(heard);
    router.on_agent_context_changed(heard);
    router.on_direct_message(
        [&desk](slack::message_event event) { return on_message_in_pane(desk, std::move(event)); });
    on_press(router, desk, cards::post_there_action, on_post_there, serving::in_turn);
}

void register_forms(slack_io::router& router, desk& desk) {
    router.on_message_shortcut(std::string{cards::ask_about_this_callback}, [&desk](slack::message_shortcut chosen) {
        return on_ask_about_this(desk, std::move(chosen));
    });
    router.on_shortcut(std::string{cards::new_question_callback},
                       [&desk](slack::shortcut chosen) { return on_new_question(desk, std::move(chosen)); });
    on_press(router, desk, cards::new_question_action, on_new_question_pressed, serving::at_once);
    on_press(router, desk, cards::project_form_action, on_project_pressed, serving::at_once);
    on_submission(router, desk, cards::ask_about_this_callback, on_ask_about_submitted);
    on_submission(router, desk, cards::new_question_callback, on_new_question_submitted);
    on_submission(router, desk, cards::answer_callback, on_answer_kept);
    on_submission(router, desk, cards::project_callback, on_project_submitted);
}

}  // namespace

void register_surfaces(slack_io::router& router, desk& desk) {
    register_home(router, desk);
    register_agent_pane(router, desk);
    register_forms(router, desk);
}

}  // namespace hirewise::handlers
