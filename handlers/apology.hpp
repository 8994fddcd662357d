#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "base/log.hpp"
#include "slack/block_kit.hpp"

// What a person is told when something of ours failed.
namespace hirewise::handlers {

// Evenly spread numbers of 32 bits. Passed in, so that tests know them.
using random_source = std::function<std::uint32_t()>;

// From the operating system.
random_source device_random();

// Eight letters and digits that cannot be mistaken for one another when read aloud: "K7QF2M9D".
std::string reference_id(const random_source& random);

// One line with a next step and a reference id, which is logged as an error together with `event` and `reason` (neither
// of them shown; no message text, token or response address in them). To be shown to this person only.
slack::message apologise(const logger& log, const random_source& random, std::string_view event,
                         std::string_view reason);

}  // namespace hirewise::handlers
