#pragma once

#include <cstdint>

// What Asio has no words for, asked of the system by the socket's descriptor.
namespace hirewise::net {

// A peer that vanished without a word is noticed within two minutes.
void probe_when_idle(int socket);

// True if nothing came in since the last read, not even the peer's end or an error.
bool is_quiet(int socket);

// How many sent bytes the peer's TCP has confirmed so far.
std::uint64_t confirmed_bytes(int socket);

}  // namespace hirewise::net
