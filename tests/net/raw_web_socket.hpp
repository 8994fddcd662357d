#pragma once

#include <cstdint>
#include <string>

#include "async/asio.hpp"
#include "raw_peer.hpp"

// The WebSocket protocol (RFC 6455) by hand, to see and to send exactly the bytes that a test is about.
namespace hirewise::net {

enum class opcode : std::uint8_t { continuation = 0, text = 1, binary = 2, close = 8, ping = 9, pong = 10 };

struct frame {
    opcode kind = opcode::text;
    bool is_final = true;
    bool is_masked = false;
    std::string payload;
};

// Reads the client's upgrade request and grants it. Returns the request's head.
awaitable<std::string> accept_upgrade(raw_peer& peer);

// Asks our server for an upgrade and returns the head of its answer.
awaitable<std::string> request_upgrade(raw_peer& peer);

// A frame as a server sends it.
std::string unmasked(opcode kind, const std::string& payload, bool is_final = true);

// A frame as a client sends it.
std::string masked(opcode kind, const std::string& payload, bool is_final = true);

// The payload of a close frame.
std::string close_payload(int code, const std::string& reason = {});

// The next frame of the other side, with its payload unmasked.
awaitable<frame> read_frame(raw_peer& peer);

}  // namespace hirewise::net
