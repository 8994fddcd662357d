#include "app/flood_gate.hpp"

namespace hirewise::app {

flood_gate::flood_gate(flood_limits limits)
    : open_in_channel_{limits.open_in_channel}, threads_{limits.in_thread}, people_{limits.of_person} {}

flood_gate::passage flood_gate::look(const slack::message_event& asked, std::size_t open_in_channel, milliseconds now) {
    const auto thread = asked.channel.value + ":" + asked.thread_ts.value;
    if (!asked.thread_ts.empty() && !threads_.admit(thread, now)) { return passage::loop; }
    if (open_in_channel >= open_in_channel_) { return passage::crowded_channel; }
    return people_.admit(asked.user.value, now) ? passage::open : passage::too_many_of_person;
}

bool flood_gate::tells(const slack::message_event& asked, milliseconds now) {
    return told_.admit(asked.channel.value + ":" + asked.user.value, now);
}

}  // namespace hirewise::app
