#include <algorithm>
#include <utility>

#include <boost/asio/error.hpp>

#include "base/json.hpp"
#include "base/text.hpp"
#include "workspace/interaction_payloads.hpp"
#include "workspace/interactions.hpp"
#include "workspace/payloads.hpp"
#include "workspace/reactions.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

deed failed_deed(std::string error, std::string hint) {
    deed failed;
    failed.error = std::move(error);
    failed.hint = std::move(hint);
    return failed;
}

}  // namespace

deed refused_deed(std::string hint) {
    return failed_deed("invalid_arguments", std::move(hint));
}

interactions::actor interactions::find_actor(const json& request) const {
    actor found;
    const std::string user = text_at(request, "as");
    const std::string channel = text_at(request, "channel");
    found.who = desk_.state.find_person(user);
    found.where = desk_.state.find_room(channel);
    if (found.who == nullptr) {
        found.refused = refused_deed("as: the id of a person, see GET workspace");
    } else if (found.where == nullptr) {
        found.refused = refused_deed("channel: the id of a channel, see GET workspace");
    } else if (!state::is_member(*found.where, user)) {
        found.refused = refused_deed("channel: one that " + found.who->name + " is in");
    }
    return found;
}

awaitable<deed> interactions::deliver(std::string type, json payload) {
    const std::string id = book_.deliver_once(type, std::move(payload), 0);
    if (!book_.find(id)->sent) { co_return failed_deed("dispatch_failed", "the bot is not connected"); }
    auto reached = [this, id] { return book_.find(id)->acknowledged || !book_.find(id)->failure.empty(); };
    auto waited = co_await changed_.wait_until(std::move(reached), desk_.options.ack_deadline);
    if (waited.has_error() && waited.error() != asio::error::timed_out) {
        co_return failed_deed("stopped", "the workspace is being stopped");
    }
    const delivery& sent = *book_.find(id);
    if (!sent.acknowledged) {
        const bool is_late = sent.failure.empty() || sent.failure.ends_with("timeout");
        if (is_late) { co_return failed_deed("operation_timeout", "the bot did not acknowledge in time"); }
        co_return failed_deed("dispatch_failed", "the bot's answer: " + sent.failure);
    }
    deed done;
    done.acknowledged = true;
    done.taken = sent.ack_time;
    done.payload = sent.ack_payload;
    co_return done;
}

json interactions::attach_files(const json& files, const std::string& user) {
    json shown = json::array();
    for (const json& each : files) {
        kept_file file;
        file.id = desk_.ids.file_id();
        file.name = file.title = text_at(each, "name", "file.txt");
        file.user = user;
        file.bytes = text_at(each, "content");
        file.is_complete = true;
        shown.push_back(file_object(file, desk_.address));
        desk_.state.files()[file.id] = std::move(file);
    }
    return shown;
}

deed interactions::post(const json& request) {
    actor from = find_actor(request);
    if (!from.refused.error.empty()) { return from.refused; }
    const std::string text = valid_utf8(text_at(request, "text"));
    const std::string thread_ts = text_at(request, "thread_ts");
    if (!thread_ts.empty() && desk_.state.find({from.where->id, thread_ts}) == nullptr) {
        return refused_deed("thread_ts: the ts of a message in this channel");
    }
    posted_message message;
    message.channel = from.where->id;
    message.user = from.who->id;
    message.thread_ts = thread_ts;
    message.content = json::object({{"text", text}});
    json files = attach_files(member_at(request, "files"), from.who->id);
    if (!files.empty()) { message.content["files"] = std::move(files); }
    const posted_message posted = desk_.state.add(std::move(message));
    const std::string& bot = desk_.options.bot_user;
    const bool is_mention = text.find("<@" + bot + ">") != std::string::npos;
    if (is_mention && !from.where->is_direct() && state::is_member(*from.where, bot)) {
        desk_.emit(mention_event(desk_.options, posted));
    }
    announce(desk_, *from.where, posted);
    changed_.ring();
    deed done;
    done.more["ts"] = posted.ts;
    return done;
}

deed interactions::react(const json& request) {
    actor from = find_actor(request);
    if (!from.refused.error.empty()) { return from.refused; }
    const std::string name = text_at(request, "name");
    posted_message* message = desk_.state.find({from.where->id, text_at(request, "ts")});
    if (message == nullptr || !desk_.state.is_visible(*message, from.who->id) || !message->ephemeral_to.empty()) {
        return refused_deed("ts: that of a message which everybody in the channel sees");
    }
    const bool removes = flag_at(request, "remove");
    const std::string error = removes ? remove_reaction(message->content, name, from.who->id)
                                      : add_reaction(message->content, name, from.who->id);
    if (!error.empty()) { return refused_deed("name: " + error); }
    desk_.state.touch({message->channel, message->ts});
    if (state::is_member(*from.where, desk_.options.bot_user)) {
        desk_.emit(reaction_event(removes ? "reaction_removed" : "reaction_added", from.who->id, *message, name,
                                  desk_.state.next_ts()));
    }
    changed_.ring();
    return {};
}

deed interactions::open_home(const json& request) {
    const person* who = desk_.state.find_person(text_at(request, "as"));
    const std::string tab = text_at(request, "tab", "home");
    if (who == nullptr) { return refused_deed("as: the id of a person, see GET workspace"); }
    if (tab != "home" && tab != "messages") { return refused_deed("tab: home or messages"); }
    const room& direct = *desk_.state.find_room(who->id);
    desk_.emit(home_opened_event(*who, direct, tab, desk_.views.home_of(who->id), desk_.state.next_ts()));
    return {};
}

deed interactions::open_agent(const json& request) {
    const person* who = desk_.state.find_person(text_at(request, "as"));
    if (who == nullptr) { return refused_deed("as: the id of a person, see GET workspace"); }
    const std::string seen = text_at(request, "channel");
    const room* watched = desk_.state.find_room(seen);
    if (!seen.empty() && (watched == nullptr || !state::is_member(*watched, who->id))) {
        return refused_deed("channel: one that " + who->name + " is in, or none");
    }
    const room& direct = *desk_.state.find_room(who->id);
    agent_view& agent = desk_.state.agents()[direct.id];
    const std::string thread_ts = text_at(request, "thread_ts");
    if (!thread_ts.empty() && thread_ts != agent.thread_ts) {
        return refused_deed("thread_ts: of the open thread, or none");
    }
    if (thread_ts.empty()) {
        // In this mode the root of the thread is a message of the app (slack-platform, 3.3).
        posted_message root;
        root.channel = direct.id;
        root.user = desk_.options.bot_user;
        root.content = json::object({{"text", "New conversation"}, {"subtype", "assistant_app_thread"}});
        agent = {};
        agent.thread_ts = desk_.state.add(std::move(root)).ts;
    }
    agent.context = json::object();
    if (!seen.empty()) { agent.context = json::object({{"channel_id", seen}, {"team_id", desk_.options.team_id}}); }
    desk_.state.note(change::what::agent, direct.id);
    const char* type = thread_ts.empty() ? "assistant_thread_started" : "assistant_thread_context_changed";
    desk_.emit(assistant_event(type, *who, direct, agent, desk_.state.next_ts()));
    changed_.ring();
    deed done;
    done.more = json::object({{"channel", direct.id}, {"thread_ts", agent.thread_ts}});
    return done;
}

awaitable<deed> interactions::command(json request) {
    actor from = find_actor(request);
    if (!from.refused.error.empty()) { co_return from.refused; }
    const std::string command = text_at(request, "command");
    const auto& all = desk_.options.commands;
    if (std::ranges::find(all, command, &slash_command::command) == all.end()) {
        co_return refused_deed("command: one of the app's, see GET workspace");
    }
    if (!text_at(request, "thread_ts").empty()) {
        co_return refused_deed("thread_ts: none; Slack runs no custom command in a thread");
    }
    const response_subject subject{from.who->id, from.where->id, "", ""};
    json payload = command_payload(desk_.options, *from.who, *from.where, command, text_at(request, "text"));
    payload["trigger_id"] = desk_.triggers.issue(from.who->id);
    payload["response_url"] = addresses_(subject);
    deed done = co_await deliver("slash_commands", std::move(payload));
    if (done.payload.is_object() && (done.payload.contains("text") || done.payload.contains("blocks"))) {
        const refusal why_not = responder_.show(subject, done.payload);
        if (why_not) { book_.complain("answer to a command: " + why_not.error + " " + join(why_not.messages, "; ")); }
        changed_.ring();
    }
    co_return done;
}

}  // namespace hirewise::workspace
