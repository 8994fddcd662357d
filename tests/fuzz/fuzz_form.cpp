#include <cmath>
#include <string>

#include "base/json.hpp"
#include "require.hpp"
#include "slack/form_values.hpp"
#include "targets.hpp"
#include "workspace/arguments.hpp"
#include "workspace/message_draft.hpp"

namespace hirewise::fuzz {
namespace {

void read_every_way(const slack::form_values& form) {
    for (const auto& value : form.all()) {
        const auto& block = value.block_id;
        const auto& action = value.action_id;
        require(form.find(block, action) != nullptr, "a value is found under its ids", block + "/" + action);
        (void)form.text(block, action);
        (void)form.choice(block, action);
        (void)form.choices(block, action);
        const auto day = form.date(block, action);
        require(!day || day->ok(), "a date is a calendar day");
        const auto number = form.number(block, action);
        require(!number || std::isfinite(*number), "a number is finite");
        (void)form.users(block, action);
        (void)form.channels(block, action);
    }
}

void read_body(std::string_view body, std::string type) {
    net::http_request request;
    request.method = "POST";
    request.headers.emplace_back("Content-Type", std::move(type));
    request.body = std::string{body};
    const auto read = workspace::read_arguments(request, true);
    require(read.values.is_object(), "arguments are an object");
    const auto draft = workspace::read_draft(read.values);
    require(draft.content.is_object(), "a draft is an object");
    (void)dump_json(draft.content);
}

}  // namespace

void fuzz_form(std::string_view input) {
    const auto state = parse_json(input);
    if (state.has_value()) { read_every_way(slack::read_form(*state)); }
    const auto form = workspace::parse_form(input);
    for (const auto& [name, value] : form.items()) { require(value.is_string(), "a form holds texts", name); }
    require(workspace::parse_target(input).query.is_object(), "a query is an object");
    read_body(input, "application/x-www-form-urlencoded");
    read_body(input, "application/json; charset=utf-8");
}

}  // namespace hirewise::fuzz
