#pragma once

#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <boost/asio/ip/tcp.hpp>

#include "async/asio.hpp"
#include "async/mailbox.hpp"
#include "async/task_group.hpp"
#include "base/result.hpp"

namespace hirewise::test {

// One WebSocket frame as it stood on the wire.
struct raw_frame {
    bool is_final = true;
    int opcode = 0;       // 0 continuation, 1 text, 2 binary, 8 close, 9 ping, 10 pong
    std::string payload;  // unmasked
    std::string bytes;    // as sent
};

// Takes a whole frame from the front of the buffer, if there is one.
std::optional<raw_frame> take_frame(std::string& buffer);

// An unmasked frame, as servers send it. For payloads below 64 KiB.
std::string frame_bytes(int opcode, const std::string& payload, bool is_final = true);

// Stands between a bot and a plain workspace and does to WebSocket frames what no well-behaved library would do.
// HTTP passes unchanged. On one thread; stop() before it is destroyed.
class frame_relay {
public:
    frame_relay(asio::any_io_executor executor, std::uint16_t workspace_port);
    ~frame_relay();

    std::uint16_t port() const;
    awaitable<void> stop();

    // What goes to the bot instead of a frame of the workspace. Absent: the frame as it is.
    std::function<std::string(const raw_frame&)> rewrite;
    // From then on every byte of a WebSocket travels to the bot in a segment of its own.
    bool goes_byte_by_byte = false;

    // Sends bytes to the bot on every WebSocket, between two frames.
    void inject(const std::string& bytes);

    // Everything that the bot sent on its WebSockets.
    const std::vector<raw_frame>& sent_by_bot() const { return sent_by_bot_; }
    // Called for each of those frames.
    std::function<void(const raw_frame&)> on_frame_of_bot;

    std::size_t web_sockets_opened() const { return web_sockets_opened_; }

private:
    using tcp = asio::ip::tcp;
    struct passage {
        passage(tcp::socket from_bot, asio::any_io_executor executor)
            : bot{std::move(from_bot)}, workspace{executor}, to_bot{executor, 65'536} {}

        tcp::socket bot;
        tcp::socket workspace;
        async::mailbox<std::string> to_bot;
        bool is_web_socket = false;
        std::string unread_of_bot;        // frames that are not whole yet
        std::string unread_of_workspace;  // the answer to the upgrade, then frames
        bool is_upgraded = false;
    };
    using passage_ptr = std::shared_ptr<passage>;

    awaitable<void> accept_all();
    awaitable<void> serve(passage_ptr one);
    awaitable<void> from_bot(passage_ptr one);
    awaitable<void> from_workspace(passage_ptr one);
    awaitable<void> write_to_bot(passage_ptr one);
    void look_at_bots_bytes(passage& one, const std::string& bytes);
    void pass_to_bot(passage& one, const std::string& bytes);
    static void end(passage& one);

    asio::any_io_executor executor_;
    tcp::acceptor acceptor_;
    tcp::endpoint target_;
    async::task_group tasks_;
    std::list<std::weak_ptr<passage>> passages_;
    std::vector<raw_frame> sent_by_bot_;
    std::size_t web_sockets_opened_ = 0;
};

}  // namespace hirewise::test
