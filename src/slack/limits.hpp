#pragma once

#include <cstddef>

// What Slack accepts, one name per limit; the number of the section of the platform facts it comes from stands behind.
// Lengths of text are UTF-16 units: Slack does not say what it counts, and no other unit but bytes counts more (6.6).
namespace hirewise::slack::limits {

// Messages
inline constexpr std::size_t message_text = 4'000;       // 6.6: above, chat.update refuses
inline constexpr std::size_t message_blocks = 50;        // 6
inline constexpr std::size_t message_tables = 1;         // 6.1: more are accepted at times only
inline constexpr std::size_t message_charts = 2;         // 6.1
inline constexpr std::size_t message_strings = 12'000;   // 6.6: all text of all blocks; about 13,000 are refused
inline constexpr std::size_t frame_bytes = 20'479;       // 1.3: acknowledgements of 20,480 bytes vanish
inline constexpr std::size_t link_label = 300;           // ours: a link is shown whole or not at all
inline constexpr std::size_t envelope_id_bytes = 1'024;  // ours: Slack's are UUIDs; keeps every frame far below

// Blocks (6.1)
inline constexpr std::size_t block_id = 255;  // 6
inline constexpr std::size_t header_text = 150;
inline constexpr std::size_t section_text = 3'000;
inline constexpr std::size_t section_fields = 10;
inline constexpr std::size_t field_text = 2'000;
inline constexpr std::size_t context_elements = 10;
inline constexpr std::size_t context_text = 3'000;  // 6.4: any text object
inline constexpr std::size_t actions_elements = 25;

// Tables (6.1)
inline constexpr std::size_t table_rows = 100;  // the heading is one of them
inline constexpr std::size_t table_columns = 20;
inline constexpr std::size_t table_text = 10'000;
// Ours: the heading and one row of the widest table always fit.
inline constexpr std::size_t table_heading_text = 150;
inline constexpr std::size_t table_cell_text = 300;
static_assert(table_columns * (table_heading_text + table_cell_text) <= table_text);

// Elements (6.3)
inline constexpr std::size_t action_id = 255;
inline constexpr std::size_t button_label = 75;
inline constexpr std::size_t button_value = 2'000;
inline constexpr std::size_t button_address = 3'000;
inline constexpr std::size_t accessibility_label = 75;
inline constexpr std::size_t placeholder = 150;
inline constexpr std::size_t context_actions_elements = 5;  // 6.1
inline constexpr std::size_t select_options = 100;
inline constexpr std::size_t choice_options = 10;  // radio buttons and checkboxes
inline constexpr std::size_t overflow_options = 5;
inline constexpr std::size_t input_length = 3'000;

// Composition objects (6.4)
inline constexpr std::size_t option_label = 75;
inline constexpr std::size_t option_value = 150;
inline constexpr std::size_t option_description = 75;
inline constexpr std::size_t confirm_title = 100;
inline constexpr std::size_t confirm_text = 300;
inline constexpr std::size_t confirm_label = 30;

// Input blocks, cards (6.1) and charts (6.2)
inline constexpr std::size_t input_label = 2'000;
inline constexpr std::size_t card_title = 150;
inline constexpr std::size_t card_body = 200;
inline constexpr std::size_t card_buttons = 3;
inline constexpr std::size_t chart_title = 50;
inline constexpr std::size_t chart_axis_label = 50;
inline constexpr std::size_t chart_label = 20;
inline constexpr std::size_t chart_points = 20;
inline constexpr std::size_t chart_series = 12;

// Views (5)
inline constexpr std::size_t view_blocks = 100;
inline constexpr std::size_t view_title = 24;
inline constexpr std::size_t view_button = 24;
inline constexpr std::size_t view_metadata = 3'000;
inline constexpr std::size_t view_id = 255;             // callback_id and external_id
inline constexpr std::size_t view_bytes = 240'000;      // 250 kB are refused
inline constexpr std::size_t view_errors_text = 2'000;  // ours: Slack names no limit

}  // namespace hirewise::slack::limits
