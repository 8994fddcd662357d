#include "advice/phrase_index.hpp"

#include <gtest/gtest.h>

#include <optional>

#include "advice/numbers.hpp"

namespace hirewise::advice {
namespace {

class PhraseIndex : public testing::Test {
protected:
    PhraseIndex() : language_{make_} {}

    // The words that the phrase finds in the text; nothing if it finds none.
    std::optional<std::string> found(std::string_view phrase, std::string_view text) {
        phrase_index phrases;
        phrases.add(phrase, 1, make_);
        auto tokens = split_into_tokens(folder_.fold(text));
        label(tokens, words_, make_.stems());
        for (std::size_t at = 0; at < tokens.size(); ++at) {
            const auto match = phrases.longest_at(tokens, at, word_class::determiner | word_class::copula);
            if (match.length == 0) { continue; }
            const auto begin = tokens[at].begin;
            return std::string{text.substr(begin, tokens[at + match.length - 1].end - begin)};
        }
        return std::nullopt;
    }

    text_folder folder_;
    vocabulary words_;
    phrase_maker make_{folder_, words_};
    lexicon language_;
};

TEST_F(PhraseIndex, FindsOtherFormsOfSeveralWords) {
    EXPECT_EQ(found("ship quickly", "who ships quickly?"), "ships quickly");
}

TEST_F(PhraseIndex, FindsASingleWordOnlyAsWrittenOrInThePlural) {
    EXPECT_EQ(found("sensor", "two sensors"), "sensors");
    EXPECT_EQ(found("productivity", "in production"), std::nullopt);
}

TEST_F(PhraseIndex, LetsSmallWordsStandInside) {
    EXPECT_EQ(found("performance critical", "performance is critical"), "performance is critical");
}

TEST_F(PhraseIndex, DoesNotEndWithASmallWord) {
    EXPECT_EQ(found("stock levels", "stock levels that are right"), "stock levels");
}

TEST_F(PhraseIndex, ReadsNoNameOfAThingAcrossIsA) {
    EXPECT_EQ(found("big team", "how big is a team"), std::nullopt);
}

TEST_F(PhraseIndex, FindsAlternatives) {
    EXPECT_EQ(found("nobody|none runs servers", "none runs servers"), "none runs servers");
    EXPECT_EQ(found("nobody|none runs servers", "everybody runs servers"), std::nullopt);
}

TEST_F(PhraseIndex, FindsAcrossAGapOfThreeWords) {
    EXPECT_EQ(found("nobody .. servers", "nobody servers"), "nobody servers");
    EXPECT_EQ(found("nobody .. servers", "nobody here to run servers"), "nobody here to run servers");
    EXPECT_EQ(found("nobody .. servers", "nobody who would like to run servers"), std::nullopt);
}

TEST_F(PhraseIndex, DoesNotCrossAPause) {
    EXPECT_EQ(found("nobody .. servers", "nobody cares, servers are cheap"), std::nullopt);
    EXPECT_EQ(found("nobody .. servers", "nobody but servers"), std::nullopt);
}

TEST_F(PhraseIndex, ReadsNumbersOfTheSizeGiven) {
    EXPECT_EQ(found("<20+> devs", "some 25 devs"), "25 devs");
    EXPECT_EQ(found("<20+> devs", "nineteen devs"), std::nullopt);
    EXPECT_EQ(found("<1-12> weeks", "twelve weeks"), "twelve weeks");
    EXPECT_EQ(found("<1-12> weeks", "40 weeks"), std::nullopt);
}

TEST_F(PhraseIndex, ReadsNumbersAfterWordsOfEstimate) {
    EXPECT_EQ(found("in <1-8> weeks", "in about six weeks"), "in about six weeks");
    EXPECT_EQ(found("team of <20+>", "team of at least a hundred"), "team of at least a hundred");
}

TEST_F(PhraseIndex, ReadsUnitsAndSlashesAndPluses) {
    EXPECT_EQ(found("<1-64> kb", "with 64KB of flash"), "64KB");
    EXPECT_EQ(found("<1+> requests per second", "40k requests/second"), "40k requests/second");
    EXPECT_EQ(found("ios and android", "ios + android"), "ios + android");
}

struct written_number {
    std::string_view text;
    double value;
};

std::vector<token> tokens_of(std::string_view text) {
    static const text_folder folder;
    stemmer stems;
    auto tokens = split_into_tokens(folder.fold(text));
    label(tokens, vocabulary{}, stems);
    return tokens;
}

class Numbers : public testing::TestWithParam<written_number> {};

TEST_P(Numbers, AreReadAsPeopleWriteThem) {
    const auto tokens = tokens_of(GetParam().text);
    const auto number = number_at(tokens, 0);
    EXPECT_EQ(number.value, GetParam().value);
    EXPECT_EQ(number.length, GetParam().value == 0 ? 0U : tokens.size());
}

INSTANTIATE_TEST_SUITE_P(Forms, Numbers,
                         testing::Values(written_number{"40", 40}, written_number{"40k", 40'000},
                                         written_number{"1.5m", 1'500'000}, written_number{"10,000", 10'000},
                                         written_number{"1,250,000", 1'250'000}, written_number{"10.000", 10'000},
                                         written_number{"20+", 20}, written_number{"twenty-five", 25},
                                         written_number{"two hundred", 200}, written_number{"dozen", 12},
                                         written_number{"couple of dozen", 24}, written_number{"3 million", 3'000'000},
                                         written_number{"hundreds of thousands", 200'000}, written_number{"4-5", 5},
                                         written_number{"four to six", 6}, written_number{"go", 0},
                                         written_number{"3d", 0}, written_number{"v8", 0}));

TEST(Numbers, EndBeforeAWordThatIsNone) {
    EXPECT_EQ(number_at(tokens_of("10 to be sure"), 0).length, 1U);
    EXPECT_EQ(number_at(tokens_of("10, 200 or 300"), 0).length, 1U);
}

}  // namespace
}  // namespace hirewise::advice
