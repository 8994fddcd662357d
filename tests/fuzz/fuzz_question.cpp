#include <filesystem>
#include <stdexcept>
#include <string>

#include <nlohmann/json.hpp>

#include "advice/engine.hpp"
#include "base/text.hpp"
#include "cards/answer_card.hpp"
#include "cards/block_kit_faults.hpp"
#include "knowledge/load.hpp"
#include "require.hpp"
#include "slack/mrkdwn.hpp"
#include "support/places.hpp"
#include "targets.hpp"

namespace hirewise::fuzz {
namespace {

constexpr std::chrono::year_month_day today{std::chrono::year{2026}, std::chrono::November, std::chrono::day{26}};
constexpr std::size_t most_turns = 6;

const advice::engine& small_engine() {
    static const advice::engine made = [] {
        const auto loaded =
            knowledge::load(std::filesystem::path{test::tests_folder()} / "knowledge/small_base", today);
        if (!loaded.snapshot) { throw std::runtime_error{"the small base does not load"}; }
        return advice::engine{loaded.snapshot};
    }();
    return made;
}

void check(const advice::answer& answer, const std::string& asked) {
    const auto& base = small_engine().base();
    const auto words = cards::plain_text(answer, base);
    require_utf8(words, "the plain text");
    require(words.find_first_of("\n\r\x1b") == words.npos, "plain text is one paragraph", words);
    const auto card = cards::answer_card(answer, base, cards::placement::ephemeral, "K1", asked).json();
    require_none(test::block_kit_faults(card), "Slack takes the card");
    require_none(test::mentions_in(card), "a card mentions nobody");
}

}  // namespace

void fuzz_question(std::string_view input) {
    advice::question asked;
    asked.today = today;
    std::size_t turn = 0;
    for (const auto line : split(input, '\n')) {
        asked.text = slack::plain_words(line, {"U0BOT"});
        asked.manner = turn % 3 == 2 ? advice::manner::overheard : advice::manner::addressed;
        auto outcome = small_engine().ask(asked);
        if (asked.manner == advice::manner::addressed) { check(outcome.answer, asked.text); }
        const auto again = small_engine().ask(asked);
        require(cards::plain_text(again.answer, small_engine().base()) ==
                    cards::plain_text(outcome.answer, small_engine().base()),
                "the same question gets the same answer", asked.text);
        asked.context = std::move(outcome.context);
        if (++turn == most_turns) { return; }
    }
}

}  // namespace hirewise::fuzz
