#include <random>

#include <gtest/gtest.h>

#include "block_checker.hpp"
#include "slack/block_kit.hpp"

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
