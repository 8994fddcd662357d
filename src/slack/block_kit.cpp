#include "slack/block_kit.hpp"

#include "slack/block_maker.hpp"
#include "slack/clip_markup.hpp"
#include "slack/limits.hpp"
#include "slack/words.hpp"

namespace hirewise::slack {
namespace {

bool is_blank(std::string_view markup) {
    return markup.find_first_not_of(" \n") == std::string_view::npos;
}

// The first `count` cells as text objects.
nlohmann::json text_objects(const std::vector<mrkdwn>& cells, std::size_t count, std::size_t limit) {
    auto objects = nlohmann::json::array();
    for (const auto& cell : cells) {
        if (objects.size() == count) { break; }
        objects.push_back(mrkdwn_object(cell, limit));
    }
    return objects;
}

}  // namespace

block::block(nlohmann::json finished) : json_{std::make_shared<const nlohmann::json>(std::move(finished))} {}

nlohmann::json plain_text_object(std::string_view words, std::size_t limit) {
    return {{"type", "plain_text"}, {"text", plain_text(words, limit)}, {"emoji", true}};
}

nlohmann::json mrkdwn_object(const mrkdwn& text, std::size_t limit) {
    auto markup =
        is_blank(text.markup()) ? std::string{dash} : clip_markup(text.markup(), limit, usergroups::mentioned);
    return {{"type", "mrkdwn"}, {"text", std::move(markup)}, {"verbatim", true}};
}

block header(std::string_view words) {
    return block_maker::finish({{"type", "header"}, {"text", plain_text_object(words, limits::header_text)}});
}

block section(const mrkdwn& text) {
    return block_maker::finish({{"type", "section"}, {"text", mrkdwn_object(text, limits::section_text)}});
}

block section(const mrkdwn& text, const button& accessory) {
    auto elements = button_elements({accessory}, 1);
    if (elements.empty()) { return section(text); }
    return block_maker::finish({{"type", "section"},
                                {"text", mrkdwn_object(text, limits::section_text)},
                                {"accessory", std::move(elements.front())}});
}

block fields(const std::vector<mrkdwn>& cells) {
    auto objects = text_objects(cells, limits::section_fields, limits::field_text);
    if (objects.empty()) { return divider(); }
    return block_maker::finish({{"type", "section"}, {"fields", std::move(objects)}});
}

block context(const std::vector<mrkdwn>& elements) {
    std::vector<mrkdwn> shown;
    for (const auto& element : elements) {
        if (!is_blank(element.markup())) { shown.push_back(element); }
    }
    if (shown.empty()) { return divider(); }
    auto objects = text_objects(shown, limits::context_elements, limits::context_text);
    return block_maker::finish({{"type", "context"}, {"elements", std::move(objects)}});
}

block divider() {
    return block_maker::finish({{"type", "divider"}});
}

}  // namespace hirewise::slack
