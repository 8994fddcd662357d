#include "workspace/fault_values.hpp"

#include <array>
#include <utility>

#include "base/json.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

constexpr std::array<std::pair<const char*, bool faults::*>, 7> switches = {{
    {"hold_upgrades", &faults::hold_upgrades},
    {"withhold_hello", &faults::withhold_hello},
    {"silent", &faults::silent},
    {"ignore_acks", &faults::ignore_acks},
    {"drop_after_hello", &faults::drop_after_hello},
    {"hold_open_calls", &faults::hold_open_calls},
    {"rate_limits", &faults::rate_limits},
}};

bool set_switch(faults& into, const std::string& name, const json& value) {
    for (const auto& [known, place] : switches) {
        if (name != known || !value.is_boolean()) { continue; }
        into.*place = value.get<bool>();
        return true;
    }
    return false;
}

std::string known_names() {
    std::string names = "refuse_upgrades_with (a status), methods (a list)";
    for (const auto& [name, place] : switches) {
        (void)place;
        names += ", " + std::string{name} + " (true or false)";
    }
    return names;
}

faults::method_fault method_from(const json& asked) {
    faults::method_fault made;
    made.method = text_at(asked, "method");
    made.status = static_cast<int>(integer_at(asked, "status", 200));
    made.error = text_at(asked, "error");
    made.retry_after = static_cast<int>(integer_at(asked, "retry_after"));
    made.times = static_cast<int>(integer_at(asked, "times", -1));
    made.after_work = flag_at(asked, "after_work");
    return made;
}

}  // namespace

json faults_view(const faults& set) {
    json shown = json::object({{"refuse_upgrades_with", set.refuse_upgrades_with}, {"methods", json::array()}});
    for (const auto& [name, place] : switches) { shown[name] = set.*place; }
    for (const faults::method_fault& each : set.methods) {
        shown["methods"].push_back(json::object({{"method", each.method},
                                                 {"status", each.status},
                                                 {"error", each.error},
                                                 {"retry_after", each.retry_after},
                                                 {"times", each.times},
                                                 {"after_work", each.after_work}}));
    }
    return shown;
}

read_faults faults_from(const json& asked) {
    read_faults read;
    for (const auto& [name, value] : asked.items()) {
        if (name == "refuse_upgrades_with" && value.is_number_integer()) {
            read.set.refuse_upgrades_with = value.get<int>();
        } else if (name == "methods" && value.is_array()) {
            for (const json& each : value) { read.set.methods.push_back(method_from(each)); }
        } else if (!set_switch(read.set, name, value)) {
            read.hint = name + ": known are " + known_names();
        }
    }
    for (const faults::method_fault& each : read.set.methods) {
        if (each.method.empty()) { read.hint = "methods: each with a method, like chat.postMessage"; }
    }
    return read;
}

}  // namespace hirewise::workspace
