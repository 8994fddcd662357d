#include "crawl/crawler.hpp"

#include <algorithm>
#include <optional>

#include "base/json.hpp"

namespace hirewise::test {
namespace {

constexpr int deepest = 3;
constexpr int deepest_of_others = 1;

// The same button elsewhere on the surface, or once more on a card that was drawn anew.
std::optional<touch> find_again(const json& blocks, const touch& wanted) {
    for (auto& each : touches_in(blocks)) {
        if (each.action_id == wanted.action_id && each.label == wanted.label) { return each; }
    }
    return std::nullopt;
}

bool is_modal(const sighting& what) {
    return what.what == sighting::kind::modal;
}

}  // namespace

onlooker& crawler::person(const std::string& user) {
    return people_.try_emplace(user, stage_, user).first->second;
}

std::vector<sighting> crawler::crawl(const beginning& from) {
    const footing at{&person(from.who), from.surface, from.name};
    const auto again = [this, from, at] {
        acts_.close_modals(at);
        (void)crawl_first(from);
    };
    const auto seen = crawl_first(from);
    go_on(seen, {at, 1, care::full, from.channel}, again);
    acts_.close_modals(at);
    finish_pending();
    return seen;
}

std::vector<sighting> crawler::crawl_first(const beginning& from) {
    const footing at{&person(from.who), from.surface, from.name};
    tally_.add(at.surface, tally::count::acts);
    return acts_.perform(at, from.request, from.body);
}

void crawler::crawl_as(const std::string& user, const beginning& from, const std::vector<sighting>& seen) {
    const footing at{&person(user), from.surface + ", " + user, user + " at " + from.name};
    (void)at.who->look();
    go_on(seen, {at, 1, care::brief, from.channel}, nullptr);
    finish_pending();
}

// Modals hide what is below, so they are seen to at once; the rest has its turn when all of this depth is done.
void crawler::go_on(const std::vector<sighting>& seen, const visit& now, const reopening& again) {
    for (const auto& each : seen) {
        if (is_modal(each) && again) {
            press_all(each, now, again);
            fill_in_all(now, again);
        } else if (!is_modal(each) && each.what != sighting::kind::closed) {
            pending_.push_back({each, now});
        }
    }
}

void crawler::finish_pending() {
    while (!pending_.empty()) {
        const auto [where, now] = pending_.front();
        pending_.pop_front();
        acts_.close_modals(now.at);
        press_all(where, now, nullptr);
    }
}

void crawler::press_all(const sighting& where, const visit& now, const reopening& again) {
    const auto container = container_of(where, now);
    const auto next = [&]() -> std::optional<touch> {
        for (auto& each : touches_in(blocks_of(where, now))) {
            if (is_new(now, container, each.action_id + " " + each.shape)) { return each; }
        }
        return std::nullopt;
    };
    while (const auto what = next()) {
        auto further = now;
        further.at = now.at.further(what->label);
        const auto seen = press(where, *what, further);
        ++further.depth;
        const auto limit = now.how == care::full ? deepest : deepest_of_others;
        const bool is_form = std::ranges::any_of(seen, is_modal);
        if (further.depth <= limit || (is_form && now.depth <= limit)) {
            go_on(seen, further, pressing_again(where, *what, further, again));
        }
        if (is_modal(where) ? !bring_back(now, again) : (acts_.close_modals(further.at), false)) { return; }
    }
}

void crawler::fill_in_all(const visit& now, const reopening& again) {
    acts_.close_modals(now.at);  // what was pressed in it may have changed it
    if (!bring_back(now, again)) { return; }
    const auto view = now.at.who->modal();
    if (!view.contains("submit")) { return acts_.close_modals(now.at); }
    const auto container = container_of({sighting::kind::modal}, now);
    const auto all =
        now.how == care::full ? fillings_of(view, now.channel) : std::vector{complete_filling_of(view, now.channel)};
    for (const auto& how : all) {
        if (!is_new(now, container, how.name)) { continue; }
        if (!bring_back(now, again)) { return; }
        submit(how, now, again);
    }
    acts_.close_modals(now.at);
}

// A form that was refused stays open: its person corrects it.
void crawler::submit(const filling& how, const visit& now, const reopening& again) {
    auto further = now;
    further.at = now.at.further("submit " + how.name);
    const auto seen = acts_.submit(further.at, how);
    if (seen.empty()) { return; }
    const auto once_more = [this, again, how, further] {
        acts_.close_modals(further.at);
        again();
        if (acts_.sees_modal(further.at)) { (void)acts_.submit(further.at, how); }
    };
    ++further.depth;
    if (further.depth <= deepest && now.how == care::full) { go_on(seen, further, once_more); }
    acts_.close_modals(further.at);
}

// If it is gone, as it was opened at first.
bool crawler::bring_back(const visit& now, const reopening& again) {
    if (now.at.who->modal().is_null() && again) { again(); }
    if (acts_.sees_modal(now.at)) { return true; }
    tally_.add_fault(now.at.surface, now.at.path, "it does not open a second time");
    return false;
}

std::vector<sighting> crawler::press(const sighting& where, const touch& what, const visit& now) {
    tally_.add(now.at.surface, tally::count::presses);
    if (what.action_id.empty()) {
        tally_.add_fault(now.at.surface, now.at.path, "a kind of element that the crawl does not know");
        return {};
    }
    return acts_.perform(now.at, "act", request_for(where, what, now));
}

crawler::reopening crawler::pressing_again(const sighting& where, const touch& what, const visit& now,
                                           const reopening& before) {
    return [this, where, what, now, before] {
        acts_.close_modals(now.at);
        if (is_modal(where)) {
            before();
            (void)acts_.sees_modal(now.at);
        }
        if (const auto found = find_again(blocks_of(where, now), what)) { (void)press(where, *found, now); }
    };
}

json crawler::blocks_of(const sighting& where, const visit& now) {
    const auto& who = *now.at.who;
    switch (where.what) {
        case sighting::kind::message: return member_at(who.message(where.channel, where.ts), "blocks");
        case sighting::kind::modal: return member_at(who.modal(), "blocks");
        case sighting::kind::home: return member_at(who.home(), "blocks");
        case sighting::kind::closed: break;
    }
    return json::array();
}

json crawler::request_for(const sighting& where, const touch& what, const visit& now) {
    auto request = what.chosen;
    request["block_id"] = what.block_id;
    request["action_id"] = what.action_id;
    if (where.what == sighting::kind::message) {
        request["channel"] = where.channel;
        request["ts"] = where.ts;
    } else {
        request["view_id"] = text_at(is_modal(where) ? now.at.who->modal() : now.at.who->home(), "id");
    }
    return request;
}

bool crawler::is_new(const visit& now, const std::string& container, const std::string& what) {
    return done_.insert(now.at.surface + "|" + container + "|" + what).second;
}

// Cards that everybody sees and those that one person sees are answered in different ways.
std::string crawler::container_of(const sighting& where, const visit& now) {
    const auto& who = *now.at.who;
    switch (where.what) {
        case sighting::kind::message:
            return flag_at(who.message(where.channel, where.ts), "is_ephemeral") ? "own message" : "message";
        case sighting::kind::modal:
            return "modal " + text_at(who.modal(), "callback_id") + text_at(member_at(who.modal(), "title"), "text");
        case sighting::kind::home: return "home";
        case sighting::kind::closed: break;
    }
    return {};
}

}  // namespace hirewise::test
