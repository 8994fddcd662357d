#include "advice/advice.hpp"

namespace hirewise::advice {

std::string_view name_of(intent kind) {
    switch (kind) {
        case intent::compare: return "compare";
        case intent::recommend: return "recommend";
        case intent::single: return "single";
        case intent::faq: return "faq";
        case intent::salary: return "salary";
        case intent::help: return "help";
        case intent::out_of_scope: return "out_of_scope";
    }
    return "";
}

std::string_view name_of(strength kind) {
    switch (kind) {
        case strength::strong: return "strong";
        case strength::conditional: return "conditional";
        case strength::split: return "split";
        case strength::level: return "level";
    }
    return "";
}

std::string_view name_of(dialogue_act act) {
    switch (act) {
        case dialogue_act::decides: return "decides";
        case dialogue_act::explains: return "explains";
        case dialogue_act::tells_pay: return "tells_pay";
        case dialogue_act::tells_fact: return "tells_fact";
        case dialogue_act::asks_back: return "asks_back";
        case dialogue_act::shows: return "shows";
        case dialogue_act::friendly: return "friendly";
        case dialogue_act::forgets: return "forgets";
        case dialogue_act::declines: break;
    }
    return "declines";
}

std::optional<dialogue_act> dialogue_act_called(std::string_view name) {
    using enum dialogue_act;
    for (const auto act : {decides, explains, tells_pay, tells_fact, asks_back, shows, friendly, forgets, declines}) {
        if (name_of(act) == name) { return act; }
    }
    return std::nullopt;
}

std::string_view name_of(role part) {
    switch (part) {
        case role::candidate: return "candidate";
        case role::incumbent: return "incumbent";
        case role::at_hand: return "at hand";
        case role::excluded: return "excluded";
        case role::place_of_use: return "place of use";
        case role::parent: return "parent";
        case role::mentioned: return "mentioned";
    }
    return "";
}

}  // namespace hirewise::advice
