#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "base/text.hpp"
#include "cards/answer_card.hpp"
#include "cards/block_kit_faults.hpp"
#include "cards/sample_answers.hpp"
#include "require.hpp"
#include "targets.hpp"

namespace hirewise::fuzz {
namespace {

const std::vector<advice::answer>& samples() {
    static const std::vector<advice::answer> all = {
        test::strong_answer(),      test::conditional_answer(), test::split_answer(),  test::level_answer(),
        test::three_way_answer(),   test::faq_answer(),         test::salary_answer(), test::why_not_answer(),
        test::single_answer(),      test::help_answer(),        test::courtesy(),      test::abstention(),
        test::unknown_name_answer()};
    return all;
}

// Hands out the lines of the input, over and over.
class lines {
public:
    explicit lines(std::string_view input) : all_{split(input, '\n')} {}
    std::string next() { return std::string{all_[at_++ % all_.size()]}; }

private:
    std::vector<std::string_view> all_;
    std::size_t at_ = 0;
};

// The words wherever those of an asker can stand.
advice::answer laced(advice::answer answer, lines& words) {
    answer.reading.notes = {words.next(), words.next()};
    answer.reading.unknown = {words.next(), words.next()};
    answer.reading.priorities.assign(3, {"performance", 3, words.next()});
    answer.text = "Answer: " + words.next();  // never empty
    return answer;
}

// And those of an editor.
advice::answer laced_everywhere(advice::answer answer, lines& words) {
    answer = laced(std::move(answer), words);
    answer.explanation.headline = words.next();
    answer.explanation.because = {words.next(), words.next()};
    answer.explanation.but = words.next();
    answer.explanation.assumptions = {words.next(), words.next()};
    answer.explanation.review = words.next();
    answer.suggestions.assign(3, words.next());
    answer.citations.push_back({words.next(), words.next(), words.next(), 2024});
    return answer;
}

void check(const advice::answer& answer, const std::string& question, bool is_askers) {
    static const auto base = test::sample_base();
    for (const auto where : {cards::placement::thread, cards::placement::direct, cards::placement::ephemeral}) {
        const auto card = cards::answer_card(answer, base, where, "K1", question).json();
        require_none(test::mentions_in(card), "a card mentions nobody");
        if (is_askers) { require_none(test::block_kit_faults(card), "Slack takes the card"); }
    }
    const auto text = cards::plain_text(answer, base);
    require_utf8(text, "the plain text");
    require(text.find_first_of("\n\r\x1b\x07") == text.npos, "plain text is one paragraph of clean text", text);
    const auto shown = cards::terminal_text(answer, base, false);
    require_utf8(shown, "the terminal text");
    require(shown.find_first_of("\r\x1b\x07\x0b") == shown.npos, "nobody steers the terminal", shown);
}

}  // namespace

void fuzz_card(std::string_view input) {
    lines words{input};
    for (const auto& answer : samples()) {
        check(laced(answer, words), words.next(), true);
        check(laced_everywhere(answer, words), words.next(), false);
    }
}

}  // namespace hirewise::fuzz
