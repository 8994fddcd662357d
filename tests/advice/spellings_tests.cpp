#include "advice/spellings.hpp"

#include <gtest/gtest.h>

#include "base/contains.hpp"
#include "shipped_base.hpp"

namespace hirewise::advice {
namespace {

struct typing_error {
    const char* written;
    const char* meant;  // empty: nothing
};

void PrintTo(const typing_error& each, std::ostream* out) {
    *out << each.written;
}

class Spellings : public testing::TestWithParam<typing_error> {
protected:
    Spellings() {
        for (const auto* word : {"traffic", "first", "service", "services", "regulator", "porter", "poster", "tool"}) {
            known.add(word, 1);
        }
        known.add("intern", 3);
        known.add("internal", 9);
        known.add("command", 8);
        known.add("commend", 1);
    }

    spellings known;
};

TEST_P(Spellings, FindWhatWasMeant) {
    EXPECT_EQ(known.nearest(GetParam().written), GetParam().meant);
}

INSTANTIATE_TEST_SUITE_P(OneLetter, Spellings,
                         testing::Values(typing_error{"trafic", "traffic"}, typing_error{"traffiic", "traffic"},
                                         typing_error{"regulater", "regulator"}, typing_error{"frist", "first"}));

INSTANTIATE_TEST_SUITE_P(FormsOfOneWord, Spellings,
                         testing::Values(typing_error{"servics", "service"}, typing_error{"internl", "internal"}));

INSTANTIATE_TEST_SUITE_P(OfTwoTheOneThatIsMetFarOftener, Spellings, testing::Values(typing_error{"commnd", "command"}));

INSTANTIATE_TEST_SUITE_P(NothingClear, Spellings,
                         testing::Values(typing_error{"potter", ""}, typing_error{"graffic", ""},
                                         typing_error{"trafik", ""}, typing_error{"tol", ""},
                                         typing_error{"Trafic", ""}, typing_error{"", ""}));

TEST(TypingErrors, InAQuestionAreReadOver) {
    const auto made = test::ask("go or java for many small microsevices");
    EXPECT_TRUE(contains(made.reading.use_cases, std::string{"microservices"}));
}

TEST(TypingErrors, AreReadOverInWordsThatSomeNamesHold) {
    EXPECT_EQ(test::ask("which langauge for firmware on a small chip").decision.winner,
              test::ask("which language for firmware on a small chip").decision.winner);
}

TEST(TypingErrors, MakeNoNameOfAnotherWord) {
    EXPECT_TRUE(test::ask("the springg is nice this year").technologies.empty());
}

}  // namespace
}  // namespace hirewise::advice
