// Words of the asker reach a card through the reading, the text and the button. None of them may mention anybody,
// break the card, or steer a terminal.
#include <gtest/gtest.h>

#include "base/json.hpp"
#include "base/text.hpp"
#include "block_kit_faults.hpp"
#include "cards/answer_card.hpp"
#include "sample_answers.hpp"

namespace hirewise::test {
namespace {

std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i) { text += piece; }
    return text;
}

std::vector<std::string> hostile_words() {
    return {"<!channel> <!here> <@U024BE7LH> <#C024BE7LR>",
            "&lt;!channel&gt; <https://evil.example|Reviewed by the editors>",
            "@channel @here @everyone",
            "```*bold* _italic_ ~gone~ `code`",
            "`` `<!channel>` ``",
            "> quoted\n>>> and more",
            "line one\r\nline two\x0bline three",
            std::string{"nul \0 inside", 12},
            "\xff\xfe\xc3 not UTF-8 \xed\xa0\x80",
            "\x1b[2J\x1b]0;title\x07 \xc2\x9b\x33\x31m",
            R"({"v":1,"q":"x"}\"\\)",
            repeated("Ж", 2'500),
            repeated("漢", 2'500),
            repeated("👩‍💻", 800),
            repeated("&", 2'500),
            repeated("*", 2'500),
            repeated("\"", 1'900),
            repeated("a\n", 1'500)};
}

// The words wherever an asker's words can stand.
advice::answer laced(advice::answer answer, const std::string& words) {
    answer.reading.notes.assign(6, words);
    answer.reading.unknown.assign(6, words);
    answer.reading.priorities.assign(6, {"performance", 3, words});
    answer.text = words;
    return answer;
}

// And where only the knowledge base's words stand: an editor may paste anything, too.
advice::answer laced_everywhere(advice::answer answer, const std::string& words) {
    answer = laced(std::move(answer), words);
    answer.explanation.headline = words;
    answer.explanation.because.assign(2, words);
    answer.explanation.but = words;
    answer.explanation.assumptions.assign(6, words);
    answer.explanation.review = words;
    answer.reading.use_cases.push_back(words);
    answer.reading.options.push_back(words);
    answer.decision.options.push_back({words, 1, {}});
    answer.suggestions.assign(3, words);
    answer.citations.push_back({words, words, words, 2024});
    return answer;
}

class HostileWords : public testing::TestWithParam<int> {
protected:
    // By number: the words themselves would fill the report of a failure.
    static std::string words() { return hostile_words().at(static_cast<std::size_t>(GetParam())); }

    static std::vector<advice::answer> answers() {
        return {laced(conditional_answer(), words()), laced(faq_answer(), words()),
                laced(unknown_name_answer(), words())};
    }
    static std::vector<advice::answer> worst_answers() {
        return {laced_everywhere(conditional_answer(), words()), laced_everywhere(faq_answer(), words()),
                laced_everywhere(unknown_name_answer(), words())};
    }
    static nlohmann::json card_of(const advice::answer& answer) {
        return cards::answer_card(answer, sample_base(), cards::placement::ephemeral, "K1", words()).json();
    }
};

TEST_P(HostileWords, NeverMentionAnybody) {
    for (const auto& answer : worst_answers()) { EXPECT_EQ(mentions_in(card_of(answer)), std::vector<std::string>{}); }
}

TEST_P(HostileWords, NeverBecomeALink) {
    for (const auto& answer : worst_answers()) {
        for (const auto& link : links_in(card_of(answer))) { EXPECT_EQ(link.find("evil"), std::string::npos) << link; }
    }
}

TEST_P(HostileWords, NeverMakeACardThatSlackRefuses) {
    for (const auto& answer : answers()) { EXPECT_EQ(block_kit_faults(card_of(answer)), std::vector<std::string>{}); }
}

TEST_P(HostileWords, KeepPlainTextOneParagraphOfCleanText) {
    for (const auto& answer : worst_answers()) {
        const auto text = cards::plain_text(answer, sample_base());
        EXPECT_EQ(text.find_first_of("\n\r\x1b\x07"), std::string::npos);
        EXPECT_EQ(valid_utf8(text), text);
    }
}

TEST_P(HostileWords, NeverSteerATerminal) {
    for (const auto& answer : worst_answers()) {
        const auto text = cards::terminal_text(answer, sample_base(), false);
        EXPECT_EQ(text.find_first_of("\r\x1b\x07\x0b"), std::string::npos);
        EXPECT_EQ(text.find("\xc2\x9b"), std::string::npos);
        EXPECT_EQ(valid_utf8(text), text);
    }
}

INSTANTIATE_TEST_SUITE_P(Cards, HostileWords, testing::Range(0, 18),
                         [](const auto& tested) { return "Number" + std::to_string(tested.param); });

}  // namespace
}  // namespace hirewise::test
