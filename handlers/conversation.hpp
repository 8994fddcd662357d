#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "advice/advice.hpp"

// How a conversation is written into the store.
namespace hirewise::handlers {

std::string encode(const advice::thread_context& context);

// Nothing for broken text and for versions this program does not know: the conversation then starts anew.
std::optional<advice::thread_context> decode_context(std::string_view content);

}  // namespace hirewise::handlers
