#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "slack/block_kit.hpp"

// Charts and cards, which Slack draws itself (slack-platform, 6.1 and 6.2). Messages only, at most two charts in each.
// Old clients and notifications show only the message's text: put the numbers there.
namespace hirewise::slack {

enum class chart_kind : std::uint8_t { bar, line, area };

struct chart_series {
    std::string name;            // at most 20 units, clipped
    std::vector<double> values;  // one for each category
};

struct chart_axes {
    std::vector<std::string> categories;  // in order, at most 20; each at most 20 units, clipped and kept apart
    std::string x_label = {};             // at most 50 units, clipped
    std::string y_label = {};
};

// Left out: series after the twelfth, and those with another number of values than there are categories or with a value
// that is no finite number. A divider if nothing is left.
block chart(chart_kind kind, std::string_view title, const chart_axes& axes, const std::vector<chart_series>& series);

struct chart_slice {
    std::string label;
    double value = 0;
};

// At most 12 slices; those that are not above zero are left out. A divider if nothing is left.
block pie_chart(std::string_view title, const std::vector<chart_slice>& slices);

// A boxed summary. Title and subtitle up to 150 units, body up to 200, at most three buttons.
struct card_content {
    mrkdwn title;
    mrkdwn subtitle = {};
    mrkdwn body = {};
    std::vector<button> buttons = {};
};
block card(const card_content& content);

}  // namespace hirewise::slack
