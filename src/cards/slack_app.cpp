#include "cards/slack_app.hpp"

namespace hirewise::cards {
namespace {

std::vector<slack::command_line_entry> commands() {
    return {{"/verdict", "A quick verdict that only you see", "Rust or Go for our fintech service?"},
            {"/hirewise", "Ask, compare, browse; help and what admins need",
             "ask QUESTION | compare A B | roles ROLE | list | brief | help"}};
}

std::vector<slack::shortcut_entry> shortcuts() {
    return {{"Ask Hirewise about this", slack::shortcut_place::message, "ask_about_this",
             "Opens a form with this message as the question"},
            {"New hiring question", slack::shortcut_place::everywhere, "new_question", "Opens a form for a question"}};
}

// Optional are those without which only some of the bot's doings fall away.
std::vector<slack::scope_line> scopes() {
    return {{"app_mentions:read", "hears mentions"},
            {"assistant:write", "offers questions in the agent view"},
            {"channels:history", "hears follow-ups in its own threads; looks up whether an answer was posted", true},
            {"chat:write", "answers"},
            {"commands", "/verdict, /hirewise and the shortcuts"},
            {"files:write", "hands the export to admins as a file", true},
            {"groups:history", "like channels:history, in private channels", true},
            {"im:history", "hears direct messages; looks up whether an answer was posted"},
            {"im:write", "opens the direct message that the export goes to", true},
            {"mpim:history", "like channels:history, in group messages", true},
            {"usergroups:read", "who is in the group that is asked for help", true},
            {"users:read", "who is an admin and may reload the knowledge"}};
}

std::vector<std::string> events() {
    return {"app_context_changed",
            "app_home_opened",
            "app_mention",
            "assistant_thread_context_changed",
            "assistant_thread_started",
            "message.channels",
            "message.groups",
            "message.im",
            "message.mpim"};
}

}  // namespace

slack::app_manifest slack_app() {
    slack::app_manifest app;
    app.name = "Hirewise";
    app.description = "Settles \"X or Y, whom do we hire?\" from a reviewed knowledge base";
    app.background_color = "#1f3a5f";
    app.bot_name = "hirewise";
    app.agent_description =
        "Automated hiring adviser. Weighs technologies and ways of hiring for what you build, with reasons, sources "
        "and what would change the verdict. Answers only from a reviewed knowledge base.";
    app.prompts = {{"Rust or Go?", "Rust or Go for our fintech service?"},
                   {"React or Angular?", "React or Angular for a web shop?"},
                   {"PostgreSQL or MongoDB?", "PostgreSQL or MongoDB for a SaaS product?"},
                   {"For an MVP", "Whom should we hire for an MVP?"}};
    app.commands = commands();
    app.shortcuts = shortcuts();
    app.scopes = scopes();
    app.events = events();
    return app;
}

}  // namespace hirewise::cards
