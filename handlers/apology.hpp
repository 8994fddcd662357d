#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "base/log.hpp"
#include "slack/block_kit.hpp"
#include "slack/ids.hpp"

// What a person is told when they get no answer although they asked for one.
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

// For whoever asked where Slack does not take the answer: in which channel, and what to do.
slack::message undeliverable(const slack::channel_id& where);

// For whoever asks where so many answers wait already that this one would come too late.
slack::message crowded(std::size_t answers_waiting);

// For whoever asks more than anybody could read.
slack::message too_many_of_you();

}  // namespace hirewise::handlers
