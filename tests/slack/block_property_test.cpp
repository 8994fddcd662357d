#include <random>

#include <gtest/gtest.h>

#include "block_checker.hpp"
#include "slack/block_kit.hpp"
#include "slack/charts.hpp"
#include "slack/classic_blocks.hpp"
#include "slack/elements.hpp"

namespace hirewise::slack {
namespace {

// Words of any bytes, with what is dangerous in Slack more often than by chance. The same on every run.
class hostile_words {
public:
    std::string next(std::size_t longest) {
        static const std::vector<std::string> dangerous = {"<!channel>",
                                                           "<!here|x>",
                                                           "<@U1>",
                                                           "<#C1>",
                                                           "&lt;!channel&gt;",
                                                           "&",
                                                           "<",
                                                           ">",
                                                           "|",
                                                           "*",
                                                           "_",
                                                           "`",
                                                           "~",
                                                           "\n",
                                                           "\r\n",
                                                           "\t",
                                                           "@everyone",
                                                           "@channel",
                                                           "https://",
                                                           "```",
                                                           "\xE2\x80\xAE",
                                                           "\x01",
                                                           "\xF0\x9F\xA6\x80",
                                                           "\xED\xA0\x80"};
        std::string words;
        const auto wanted = pick(longest);
        while (words.size() < wanted) {
            if (pick(3) == 0) {
                words += dangerous[pick(dangerous.size() - 1)];
            } else {
                words.push_back(static_cast<char>(pick(255)));
            }
        }
        return words;
    }

    std::size_t pick(std::size_t highest) { return std::uniform_int_distribution<std::size_t>{0, highest}(random_); }

private:
    std::mt19937 random_{20251111};
};

mrkdwn mixed(hostile_words& words, std::size_t longest) {
    mrkdwn text;
    const auto parts = words.pick(6);
    for (std::size_t i = 0; i < parts; ++i) {
        switch (words.pick(5)) {
            case 0: text.bold(words.next(longest)); break;
            case 1: text.italic(words.next(longest)); break;
            case 2: text.code(words.next(longest)); break;
            case 3: text.link("https://example.org/" + words.next(60), words.next(longest)); break;
            case 4: text.link(words.next(60), words.next(longest)); break;
            default: text.text(words.next(longest));
        }
    }
    return text;
}

button random_button(hostile_words& words) {
    return {.action_id = words.next(4),
            .label = words.next(200),
            .value = words.next(2100),
            .style = button_style::danger,
            .address = words.pick(1) == 0 ? "" : "https://example.org/" + words.next(80),
            .accessibility_label = words.next(200)};
}

block random_table(hostile_words& words) {
    std::vector<table_column> columns;
    for (auto i = words.pick(22); i > 0; --i) { columns.push_back({words.next(250), words.pick(1) == 0}); }
    std::vector<std::vector<std::string>> rows;
    for (auto i = words.pick(104); i > 0; --i) {
        rows.emplace_back();
        for (auto j = words.pick(22); j > 0; --j) { rows.back().push_back(words.next(40)); }
    }
    return table(columns, rows);
}

block random_block(hostile_words& words) {
    switch (words.pick(7)) {
        case 0: return header(words.next(400));
        case 1: return section(mixed(words, 1500));
        case 2: return section(mixed(words, 1500), random_button(words));
        case 3: return fields(std::vector<mrkdwn>(words.pick(12), mixed(words, 900)));
        case 4: return context(std::vector<mrkdwn>(words.pick(12), mixed(words, 300)));
        case 5: return random_table(words);
        case 6: return feedback(words.next(300), words.next(2100), words.next(50));
        default: {
            std::vector<button> buttons;
            for (auto i = words.pick(30); i > 0; --i) { buttons.push_back(random_button(words)); }
            return actions(words.next(300), buttons);
        }
    }
}

std::vector<option> random_options(hostile_words& words) {
    std::vector<option> options;
    for (auto i = words.pick(120); i > 0; --i) { options.push_back({words.next(90), words.next(160), words.next(90)}); }
    return options;
}

element random_element(hostile_words& words) {
    const auto action = words.next(6);
    switch (words.pick(7)) {
        case 0: return as_element(random_button(words));
        case 1: return text_input(action, {words.next(200), words.next(3200)});
        case 2: return static_select(action, random_options(words), words.next(200), words.next(5));
        case 3: return checkboxes(action, random_options(words));
        case 4: return overflow(action, random_options(words));
        case 5: return feedback_buttons(action, {words.next(90), words.next(40)}, {words.next(90), words.next(40)});
        case 6: return icon_button(action, "trash", words.next(90), words.next(40));
        default: return users_select(action, words.next(200));
    }
}

block random_chart(hostile_words& words) {
    chart_axes axes{{}, words.next(60), words.next(60)};
    for (auto i = words.pick(25); i > 0; --i) { axes.categories.push_back(words.next(30)); }
    const std::vector<double> values(axes.categories.size(), 1.5);
    std::vector<chart_series> series;
    for (auto i = words.pick(15); i > 0; --i) { series.push_back({words.next(30), values}); }
    if (words.pick(3) > 0) { return chart(chart_kind::bar, words.next(60), axes, series); }
    return pie_chart(words.next(60), {{words.next(30), 1}, {words.next(30), 2}});
}

block random_new_block(hostile_words& words) {
    std::vector<element> elements;
    for (auto i = words.pick(30); i > 0; --i) { elements.push_back(random_element(words)); }
    switch (words.pick(6)) {
        case 0: return input(words.next(300), words.next(2100), random_element(words), {words.next(2100)});
        case 1: return controls(words.next(300), elements);
        case 2: return context_actions(words.next(300), elements);
        case 3: return section_with_fields(mixed(words, 1500), {mixed(words, 900)}, random_element(words));
        case 4: return random_chart(words);
        case 5: return random_table(words);
        default: return card({mixed(words, 100), mixed(words, 100), mixed(words, 100), {random_button(words)}});
    }
}

TEST(Blocks, OfEverySurfaceKeepTheirLimitsAndBecomeClassicOnes) {
    hostile_words words;
    for (int round = 0; round < 250; ++round) {
        const auto made = random_new_block(words);
        const auto faults = test::block_faults(nlohmann::json::array({made.json()}));
        ASSERT_TRUE(faults.empty()) << faults.front() << " in round " << round << made.json().dump();
        const auto plain = classic({"words", {made}}).json();
        ASSERT_FALSE(has_new_blocks(plain.dump()));
        const auto left = test::block_faults(plain.value("blocks", nlohmann::json::array()));
        ASSERT_TRUE(left.empty()) << left.front() << " in round " << round << plain.dump();
    }
}

TEST(Blocks, KeepAllLimitsAndCallNobodyWhateverTheWords) {
    hostile_words words;
    for (int round = 0; round < 250; ++round) {
        const auto made = random_block(words).json();
        const auto faults = test::block_faults(nlohmann::json::array({made}));
        ASSERT_TRUE(faults.empty()) << faults.front() << " in round " << round;
        ASSERT_NO_THROW(static_cast<void>(made.dump())) << "not UTF-8 in round " << round;
    }
}

TEST(Messages, KeepAllLimitsWhateverTheBlocks) {
    hostile_words words;
    for (int round = 0; round < 12; ++round) {
        std::vector<block> blocks;
        for (auto i = words.pick(60); i > 0; --i) { blocks.push_back(random_block(words)); }
        const auto made = message{mixed(words, 3000).markup(), blocks}.json();
        const auto faults = test::block_faults(made.value("blocks", nlohmann::json::array()));
        ASSERT_TRUE(faults.empty()) << faults.front() << " in round " << round;
        const auto text = made.value("text", "");
        ASSERT_TRUE(test::markup_faults(text).empty()) << test::markup_faults(text).front() << " in round " << round;
        ASSERT_LE(test::units(text), 4000U);
        ASSERT_NO_THROW(static_cast<void>(made.dump()));
    }
}

}  // namespace
}  // namespace hirewise::slack
