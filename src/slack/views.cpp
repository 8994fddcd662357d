#include "slack/views.hpp"

#include <set>
#include <utility>

#include "base/json.hpp"
#include "base/text.hpp"
#include "slack/block_maker.hpp"
#include "slack/classic_blocks.hpp"
#include "slack/limits.hpp"
#include "slack/words.hpp"

namespace hirewise::slack {
namespace {

using json = nlohmann::json;

// Chooses the blocks of one view, in order.
class view_blocks {
public:
    void add(json candidate) {
        const auto bytes = dump_json(candidate).size();
        if (chosen_.size() == limits::view_blocks || bytes_ + bytes > limits::view_bytes) { return; }
        bytes_ += bytes;
        const auto id = text_at(candidate, "block_id");
        if (!id.empty() && !ids_.insert(id).second) { candidate.erase("block_id"); }
        chosen_.push_back(std::move(candidate));
    }

    json take() { return std::move(chosen_); }

private:
    json chosen_ = json::array();
    std::set<std::string> ids_;
    std::size_t bytes_ = 0;
};

json blocks_of(const std::vector<block>& blocks) {
    view_blocks chosen;
    for (const auto& given : blocks) {
        for (const auto& one : classic_blocks(given.json())) { chosen.add(one.json()); }
    }
    return chosen.take();
}

bool has_input(const json& blocks) {
    for (const auto& one : blocks) {
        if (text_at(one, "type") == "input") { return true; }
    }
    return false;
}

void set_if_fits(json& view, std::string_view member, const std::string& value, std::size_t limit) {
    if (!value.empty() && fits(value, limit)) { view[std::string{member}] = value; }
}

void set_label(json& view, std::string_view member, std::string_view words) {
    if (!trim(words).empty()) { view[std::string{member}] = plain_text_object(words, limits::view_button); }
}

std::string_view name_of(view_answer::effect what) {
    switch (what) {
        case view_answer::effect::close: return "";
        case view_answer::effect::show_errors: return "errors";
        case view_answer::effect::update: return "update";
        case view_answer::effect::push: return "push";
        case view_answer::effect::clear: return "clear";
    }
    return "";
}

}  // namespace

json modal_view::json() const {
    nlohmann::json view = {{"type", "modal"}, {"title", plain_text_object(title, limits::view_title)}};
    auto chosen = blocks_of(blocks);
    const bool must_submit = has_input(chosen) && trim(submit).empty();
    set_label(view, "submit", must_submit ? "Submit" : submit);
    set_label(view, "close", close);
    set_if_fits(view, "callback_id", callback_id, limits::view_id);
    set_if_fits(view, "private_metadata", private_metadata, limits::view_metadata);
    set_if_fits(view, "external_id", external_id, limits::view_id);
    if (notify_on_close) { view["notify_on_close"] = true; }
    if (clear_on_close) { view["clear_on_close"] = true; }
    view["blocks"] = std::move(chosen);
    return view;
}

json home_view::json() const {
    nlohmann::json view = {{"type", "home"}, {"blocks", blocks_of(blocks)}};
    set_if_fits(view, "callback_id", callback_id, limits::view_id);
    set_if_fits(view, "private_metadata", private_metadata, limits::view_metadata);
    return view;
}

view_answer view_answer::reject(std::map<std::string, std::string> errors) {
    view_answer answer;
    answer.what = errors.empty() ? effect::close : effect::show_errors;
    answer.errors = std::move(errors);
    return answer;
}

view_answer view_answer::replace_with(modal_view view) {
    view_answer answer;
    answer.what = effect::update;
    answer.view = std::move(view);
    return answer;
}

view_answer view_answer::push_on_top(modal_view view) {
    view_answer answer;
    answer.what = effect::push;
    answer.view = std::move(view);
    return answer;
}

view_answer view_answer::clear_stack() {
    view_answer answer;
    answer.what = effect::clear;
    return answer;
}

json view_answer::json() const {
    if (what == effect::close) { return nullptr; }
    nlohmann::json payload = {{"response_action", name_of(what)}};
    for (const auto& [block_id, words] : errors) {
        payload["errors"][block_id] = plain_text(words, limits::view_errors_text);
    }
    if (view) { payload["view"] = view->json(); }
    return payload;
}

}  // namespace hirewise::slack
