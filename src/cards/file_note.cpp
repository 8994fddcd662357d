#include "cards/file_note.hpp"

#include <string>

namespace hirewise::cards {

slack::message with_file_note(slack::message answer) {
    const slack::mrkdwn note{"I can't read files, so this goes by your words alone."};
    answer.text = note.markup() + " " + answer.text;
    answer.blocks.insert(answer.blocks.begin(), slack::context({note}));
    return answer;
}

slack::message only_files_card(std::string_view example) {
    slack::mrkdwn words{"I can't read files. Write in words what you weigh and what it is for"};
    if (!example.empty()) { words.text(", for example: ").italic(example); }
    words.text(example.empty() ? "." : "");
    return {words.markup(), {slack::section(words)}};
}

}  // namespace hirewise::cards
