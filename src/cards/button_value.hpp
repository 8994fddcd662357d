#pragma once

#include <optional>
#include <string>
#include <string_view>

// What the buttons of a card carry, so that a press can be served after a restart or a reload of the knowledge.
// Compact JSON with a version. A value comes back from the client: it is data, not proof of anything.
namespace hirewise::cards {

// A question that is to be answered again, in front of everybody.
struct shared_question {
    std::string question;  // plain words
    std::string key;       // of the answer

    bool operator==(const shared_question&) const = default;
};

// Empty if the value would be too long for a button (2,000 bytes, which is never more than Slack's 2,000 units).
std::string encode(const shared_question& shared);
// Nothing for values of another version, broken values and empty questions.
std::optional<shared_question> decode_shared_question(std::string_view value);

// What somebody thinks of an answer.
struct opinion {
    std::string key;  // of the answer
    bool helpful = true;
    std::string question = {};  // that was answered, plain words; empty on old cards

    bool operator==(const opinion&) const = default;
};

std::string encode(const opinion& given);
// Nothing for values of another version and broken values.
std::optional<opinion> decode_opinion(std::string_view value);

// Whose hiring brief is wanted.
struct brief_request {
    std::string key;         // of the answer
    std::string technology;  // id

    bool operator==(const brief_request&) const = default;
};

std::string encode(const brief_request& wanted);
// Nothing for values of another version and broken values.
std::optional<brief_request> decode_brief_request(std::string_view value);

}  // namespace hirewise::cards
