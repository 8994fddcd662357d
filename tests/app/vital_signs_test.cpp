#include "app/vital_signs.hpp"

#include <gtest/gtest.h>

namespace hirewise::app {
namespace {

using namespace std::chrono_literals;

vital_signs of_a_healthy_bot() {
    vital_signs signs;
    signs.links = 2;
    signs.links_opened = 5;
    signs.since_heard = 8s;
    return signs;
}

// Lesson 73: readiness follows what was heard last, not a flag.
TEST(Readiness, IsHearingSlackOnALinkThatIsUp) {
    EXPECT_EQ(why_not_ready(of_a_healthy_bot()), "");
}

TEST(Readiness, EndsWithTheLastLink) {
    auto signs = of_a_healthy_bot();
    signs.links = 0;
    EXPECT_EQ(why_not_ready(signs), "no link to Slack is up");
}

TEST(Readiness, EndsAfterHalfAMinuteOfSilence) {
    auto signs = of_a_healthy_bot();
    signs.since_heard = 30s;
    EXPECT_EQ(why_not_ready(signs), "");
    signs.since_heard = 30s + 1ms;
    EXPECT_EQ(why_not_ready(signs), "Slack has been silent for too long");
}

TEST(Readiness, IsNotThereBeforeSlackWasHeard) {
    EXPECT_NE(why_not_ready({}), "");
}

TEST(Metrics, AreWrittenAsPrometheusReadsThem) {
    auto signs = of_a_healthy_bot();
    signs.open = 3;
    signs.late_acknowledgements = 4;
    const auto text = metrics_text(signs);
    for (const auto* line :
         {"# TYPE hirewise_ready gauge\nhirewise_ready 1\n", "hirewise_links 2\n", "hirewise_open 3\n",
          "# TYPE hirewise_links_opened_total counter\nhirewise_links_opened_total 5\n",
          "hirewise_late_acknowledgements_total 4\n", "hirewise_silence_seconds 8\n"}) {
        EXPECT_NE(text.find(line), std::string::npos) << line << "in:\n" << text;
    }
}

TEST(Metrics, LeaveOutTheSilenceBeforeAnythingWasHeard) {
    const auto text = metrics_text({});
    EXPECT_NE(text.find("hirewise_ready 0\n"), std::string::npos);
    EXPECT_EQ(text.find("hirewise_silence_seconds"), std::string::npos);
}

}  // namespace
}  // namespace hirewise::app
