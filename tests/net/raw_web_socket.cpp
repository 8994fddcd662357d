#include "raw_web_socket.hpp"

#include <array>

#include <openssl/evp.h>

namespace hirewise::net {
namespace {

constexpr std::string_view key_name = "Sec-WebSocket-Key: ";
constexpr std::string_view key_suffix = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";  // RFC 6455, section 1.3
constexpr std::array<char, 4> mask{0x11, 0x22, 0x33, 0x44};

std::string accept_value(const std::string& head) {
    const auto start = head.find(key_name) + key_name.size();
    const auto key = head.substr(start, head.find("\r\n", start) - start).append(key_suffix);
    std::array<unsigned char, 20> digest;
    EVP_Digest(key.data(), key.size(), digest.data(), nullptr, EVP_sha1(), nullptr);
    std::array<unsigned char, 29> encoded;
    EVP_EncodeBlock(encoded.data(), digest.data(), digest.size());
    return {encoded.begin(), encoded.end() - 1};
}

void append_number(std::string& bytes, std::uint64_t number, int byte_count) {
    for (int shift = 8 * (byte_count - 1); shift >= 0; shift -= 8) {
        bytes.push_back(static_cast<char>(number >> static_cast<unsigned>(shift) & 0xFFU));
    }
}

std::string frame_head(opcode kind, std::size_t size, bool is_final, bool is_masked) {
    std::string bytes;
    const unsigned mask_bit = is_masked ? 0x80U : 0U;
    append_number(bytes, static_cast<unsigned>(kind) | (is_final ? 0x80U : 0U), 1);
    if (size < 126) {
        append_number(bytes, mask_bit | size, 1);
    } else if (size < 65536) {
        append_number(bytes, mask_bit | 126U, 1);
        append_number(bytes, size, 2);
    } else {
        append_number(bytes, mask_bit | 127U, 1);
        append_number(bytes, size, 8);
    }
    return bytes;
}

std::uint64_t number_in(const std::string& bytes) {
    std::uint64_t number = 0;
    for (const char byte : bytes) { number = number << 8U | static_cast<unsigned char>(byte); }
    return number;
}

void apply_mask(std::string& payload, std::string_view key) {
    for (std::size_t i = 0; i < payload.size(); ++i) { payload[i] = static_cast<char>(payload[i] ^ key[i % 4]); }
}

}  // namespace

awaitable<std::string> accept_upgrade(raw_peer& peer) {
    auto head = co_await peer.read_until("\r\n\r\n");
    std::string answer =
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ";
    answer += accept_value(head) + "\r\n\r\n";
    co_await peer.write(std::move(answer));
    co_return head;
}

awaitable<std::string> request_upgrade(raw_peer& peer) {
    std::string request =
        "GET /link HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    co_await peer.write(std::move(request));
    co_return co_await peer.read_until("\r\n\r\n");
}

std::string unmasked(opcode kind, const std::string& payload, bool is_final) {
    return frame_head(kind, payload.size(), is_final, false) + payload;
}

std::string masked(opcode kind, const std::string& payload, bool is_final) {
    auto hidden = payload;
    const std::string key{mask.begin(), mask.end()};
    apply_mask(hidden, key);
    return frame_head(kind, payload.size(), is_final, true) + key + hidden;
}

std::string close_payload(int code, const std::string& reason) {
    std::string payload;
    append_number(payload, static_cast<std::uint64_t>(code), 2);
    return payload + reason;
}

awaitable<frame> read_frame(raw_peer& peer) {
    const auto head = co_await peer.read_exactly(2);
    frame next;
    if (head.size() < 2) { co_return next; }
    const auto first = static_cast<unsigned char>(head[0]);
    const auto second = static_cast<unsigned char>(head[1]);
    next.kind = static_cast<opcode>(first & 0x0FU);
    next.is_final = (first & 0x80U) != 0;
    next.is_masked = (second & 0x80U) != 0;
    std::uint64_t size = second & 0x7FU;
    if (size >= 126) {
        const std::size_t length_bytes = size == 126 ? 2 : 8;
        const auto length = co_await peer.read_exactly(length_bytes);
        size = number_in(length);
    }
    std::string key;
    if (next.is_masked) { key = co_await peer.read_exactly(4); }
    next.payload = co_await peer.read_exactly(size);
    if (next.is_masked) { apply_mask(next.payload, key); }
    co_return next;
}

}  // namespace hirewise::net
