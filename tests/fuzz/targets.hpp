#pragma once

#include <span>
#include <string_view>

// One function for each thing that is read from outside. Each takes any bytes and aborts where the code that it feeds
// breaks a promise of its header; what it may return is not looked at.
namespace hirewise::fuzz {

void fuzz_loader(std::string_view input);    // files of a knowledge base, as an archive
void fuzz_frame(std::string_view input);     // a frame of Socket Mode
void fuzz_web_api(std::string_view input);   // an answer of the Web API: status, Retry-After, and the body, by line
void fuzz_question(std::string_view input);  // a conversation, one message a line: read, decided, shown as a card
void fuzz_card(std::string_view input);      // answers whose words are the lines of the input, as cards
void fuzz_markup(std::string_view input);    // words as mark-up and as blocks
void fuzz_form(std::string_view input);      // values of forms, and the bodies of calls as the workspace reads them
void fuzz_address(std::string_view input);   // addresses, proxies and headers, by line

struct target {
    std::string_view name;
    void (*run)(std::string_view input);
};

std::span<const target> all_targets();

}  // namespace hirewise::fuzz
