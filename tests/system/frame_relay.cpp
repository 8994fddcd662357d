#include "system/frame_relay.hpp"

#include <array>
#include <exception>
#include <utility>

#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>

namespace hirewise::test {

namespace {

constexpr std::size_t most_tasks = 1024;
constexpr std::string_view upgrade_request = "GET /link/";
constexpr std::string_view head_end = "\r\n\r\n";

std::uint64_t number_at(const std::string& buffer, std::size_t begin, std::size_t width) {
    std::uint64_t number = 0;
    for (std::size_t i = begin; i < begin + width; ++i) {
        number = number << 8U | static_cast<unsigned char>(buffer[i]);
    }
    return number;
}

// Where the parts of the frame at the front of a buffer are; nothing if its head is not there yet.
struct frame_layout {
    std::size_t mask_at = 0;
    bool is_masked = false;
    std::uint64_t length = 0;

    std::size_t payload_at() const { return mask_at + (is_masked ? 4 : 0); }
    std::size_t end() const { return payload_at() + length; }
};

std::optional<frame_layout> layout_of(const std::string& buffer) {
    if (buffer.size() < 2) { return std::nullopt; }
    const auto second = static_cast<unsigned char>(buffer[1]);
    frame_layout layout;
    layout.is_masked = (second & 0x80U) != 0;
    layout.length = second & 0x7FU;
    const std::size_t more = layout.length == 126 ? 2 : layout.length == 127 ? 8 : 0;
    layout.mask_at = 2 + more;
    if (buffer.size() < layout.payload_at()) { return std::nullopt; }
    if (more > 0) { layout.length = number_at(buffer, 2, more); }
    return layout;
}

}  // namespace

std::optional<raw_frame> take_frame(std::string& buffer) {
    const auto layout = layout_of(buffer);
    if (!layout || buffer.size() < layout->end()) { return std::nullopt; }
    const auto first = static_cast<unsigned char>(buffer[0]);
    raw_frame frame;
    frame.is_final = (first & 0x80U) != 0;
    frame.opcode = first & 0x0F;
    frame.bytes = buffer.substr(0, layout->end());
    frame.payload = frame.bytes.substr(layout->payload_at());
    for (std::size_t i = 0; layout->is_masked && i < frame.payload.size(); ++i) {
        frame.payload[i] = static_cast<char>(frame.payload[i] ^ buffer[layout->mask_at + i % 4]);
    }
    buffer.erase(0, layout->end());
    return frame;
}

std::string frame_bytes(int opcode, const std::string& payload, bool is_final) {
    std::string bytes;
    bytes += static_cast<char>((is_final ? 0x80 : 0) | opcode);
    if (payload.size() < 126) {
        bytes += static_cast<char>(payload.size());
    } else {
        bytes += static_cast<char>(126);
        bytes += static_cast<char>(payload.size() >> 8U);
        bytes += static_cast<char>(payload.size() & 0xFFU);
    }
    return bytes + payload;
}

frame_relay::frame_relay(asio::any_io_executor executor, std::uint16_t workspace_port)
    : executor_{executor},
      acceptor_{executor, tcp::endpoint{asio::ip::address_v4::loopback(), 0}},
      target_{asio::ip::address_v4::loopback(), workspace_port},
      tasks_{executor, most_tasks, [](std::exception_ptr) {}} {
    (void)tasks_.spawn(accept_all());  // the group is empty
}

frame_relay::~frame_relay() = default;

std::uint16_t frame_relay::port() const {
    return acceptor_.local_endpoint().port();
}

awaitable<void> frame_relay::stop() {
    error_code ignored;
    acceptor_.close(ignored);
    for (const auto& each : passages_) {
        if (const auto one = each.lock()) { end(*one); }
    }
    tasks_.cancel();
    co_await tasks_.join();
}

void frame_relay::end(passage& one) {
    error_code ignored;
    one.bot.close(ignored);
    one.workspace.close(ignored);
    one.to_bot.close();
}

awaitable<void> frame_relay::accept_all() {
    while (acceptor_.is_open()) {
        auto [failed, socket] = co_await acceptor_.async_accept(use_tuple);
        if (failed) { continue; }
        auto one = std::make_shared<passage>(std::move(socket), executor_);
        passages_.push_back(one);
        (void)tasks_.spawn(serve(std::move(one)));  // far below the limit in any test
    }
}

awaitable<void> frame_relay::serve(passage_ptr one) {
    const auto [failed] = co_await one->workspace.async_connect(target_, use_tuple);
    if (failed) { co_return; }
    one->bot.set_option(tcp::no_delay{true});
    one->workspace.set_option(tcp::no_delay{true});
    const bool started = tasks_.spawn(from_workspace(one)) && tasks_.spawn(write_to_bot(one));
    if (started) { co_await from_bot(one); }
    end(*one);
}

awaitable<void> frame_relay::from_bot(passage_ptr one) {
    std::array<char, 16'384> chunk{};
    for (;;) {
        const auto [failed, count] = co_await one->bot.async_read_some(asio::buffer(chunk), use_tuple);
        if (failed) { co_return; }
        const std::string bytes{chunk.data(), count};
        look_at_bots_bytes(*one, bytes);
        const auto [lost, sent] = co_await asio::async_write(one->workspace, asio::buffer(bytes), use_tuple);
        if (lost) { co_return; }
    }
}

void frame_relay::look_at_bots_bytes(passage& one, const std::string& bytes) {
    if (!one.is_web_socket && bytes.starts_with(upgrade_request)) {
        one.is_web_socket = true;
        ++web_sockets_opened_;
        return;  // a client sends no frame before the answer
    }
    if (!one.is_web_socket) { return; }
    one.unread_of_bot += bytes;
    while (auto frame = take_frame(one.unread_of_bot)) {
        sent_by_bot_.push_back(*frame);
        if (on_frame_of_bot) { on_frame_of_bot(*frame); }
    }
}

awaitable<void> frame_relay::from_workspace(passage_ptr one) {
    std::array<char, 16'384> chunk{};
    for (;;) {
        const auto [failed, count] = co_await one->workspace.async_read_some(asio::buffer(chunk), use_tuple);
        if (failed) { break; }
        pass_to_bot(*one, std::string{chunk.data(), count});
    }
    one->to_bot.close();  // what is inside is still written
}

void frame_relay::pass_to_bot(passage& one, const std::string& bytes) {
    if (!one.is_web_socket) {
        (void)one.to_bot.push(std::string{bytes});
        return;
    }
    one.unread_of_workspace += bytes;
    const std::size_t head = one.unread_of_workspace.find(head_end);
    if (!one.is_upgraded && head != std::string::npos) {
        one.is_upgraded = true;
        (void)one.to_bot.push(one.unread_of_workspace.substr(0, head + head_end.size()));
        one.unread_of_workspace.erase(0, head + head_end.size());
    }
    if (!one.is_upgraded) { return; }
    while (auto frame = take_frame(one.unread_of_workspace)) {
        (void)one.to_bot.push(rewrite ? rewrite(*frame) : std::move(frame->bytes));
    }
}

void frame_relay::inject(const std::string& bytes) {
    for (const auto& each : passages_) {
        const auto one = each.lock();
        if (one && one->is_upgraded) { (void)one->to_bot.push(std::string{bytes}); }
    }
}

awaitable<void> frame_relay::write_to_bot(passage_ptr one) {
    for (;;) {
        co_await one->to_bot.wait_until_filled();
        const auto bytes = one->to_bot.try_pop();
        if (!bytes) { break; }
        const std::size_t step = goes_byte_by_byte && one->is_upgraded ? 1 : bytes->size();
        for (std::size_t done = 0; done < bytes->size(); done += step) {
            const auto part = asio::buffer(bytes->data() + done, step);
            const auto [failed, sent] = co_await asio::async_write(one->bot, part, use_tuple);
            if (failed) { co_return; }
        }
    }
    error_code ignored;
    one->bot.shutdown(tcp::socket::shutdown_send, ignored);
}

}  // namespace hirewise::test
