#include <string>

#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "require.hpp"
#include "slack/block_checker.hpp"
#include "slack/block_kit.hpp"
#include "slack/clip_markup.hpp"
#include "slack/mrkdwn.hpp"
#include "slack/words.hpp"
#include "targets.hpp"

namespace hirewise::fuzz {
namespace {

constexpr std::size_t units_a_step = 16;

void check_markup(const std::string& markup, std::string_view promise) {
    require_utf8(markup, promise);
    require_none(test::markup_faults(markup), promise);
}

void check_clipped(std::string_view markup, std::size_t limit) {
    const auto cut = slack::clip_markup(markup, limit);
    require(utf16_length(cut) <= limit, "clipped mark-up is short enough", cut);
    require_utf8(cut, "clipped mark-up");
    require(cut.find("<!") == cut.npos, "clipped mark-up calls nobody", cut);
}

void check_blocks(const std::string& words, const slack::mrkdwn& markup) {
    slack::message made{words,
                        {slack::header(words), slack::section(markup), slack::context({markup}),
                         slack::fields({markup, slack::mrkdwn{words}}),
                         slack::actions(words, {{.action_id = "a", .label = words, .value = words}}),
                         slack::table({{words}, {"n", true}}, {{words, "1"}, {words}})}};
    const auto shown = made.json();
    require_none(test::block_faults(shown.at("blocks")), "Slack takes the blocks");
    const auto text = shown.value("text", std::string{});
    require_utf8(text, "the text of a message");
    require(text.find("<!") == text.npos, "the text of a message calls nobody", text);
}

}  // namespace

void fuzz_markup(std::string_view input) {
    if (input.empty()) { return; }
    const auto limit = units_a_step * static_cast<unsigned char>(input.front());
    const std::string words{input.substr(1)};
    slack::mrkdwn markup;
    markup.text(words).bold(words).italic(words).code(words).link("https://example.org/" + words, words);
    check_markup(markup.markup(), "words as mark-up");
    check_clipped(markup.markup(), limit);
    check_clipped(slack::clean_words(words), limit);
    require_utf8(slack::plain_text(words, limit + 1), "plain text");
    require(slack::escape(words).find_first_of("<>") == std::string::npos, "escaped words hold no brackets", words);
    (void)slack::plain_words(words, {"U0BOT"});
    check_blocks(words, markup);
}

}  // namespace hirewise::fuzz
