#include "store/postgres_relay.hpp"

#include <array>
#include <string_view>
#include <utility>

#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>

namespace hirewise::test {

namespace asio = boost::asio;
using boost::system::error_code;

// Two sockets and what is on its way between them.
struct postgres_relay::line {
    explicit line(protocol::socket to_store, asio::io_context& context) : store{std::move(to_store)}, server{context} {}

    void close() {
        error_code ignored;
        store.close(ignored);
        server.close(ignored);
    }

    protocol::socket store;
    protocol::socket server;
    std::array<std::array<char, 16'384>, 2> chunks{};
};

postgres_relay::postgres_relay(asio::io_context& context, std::filesystem::path server)
    : context_{context},
      server_{std::move(server)},
      acceptor_{context, protocol::endpoint{(folder_.path() / ".s.PGSQL.5432").string()}} {
    accept();
}

postgres_relay::~postgres_relay() {
    acceptor_.close();
    for (const auto& each : lines_) {
        if (const auto open = each.lock()) { open->close(); }
    }
    context_.restart();
    context_.poll();  // the operations that this has ended
}

std::string postgres_relay::address(const std::string& database) const {
    return "postgresql://hirewise@/" + database + "?host=" + folder_.path().string();
}

void postgres_relay::accept() {
    acceptor_.async_accept([this](error_code failed, protocol::socket accepted) {
        if (failed) { return; }
        auto between = std::make_shared<line>(std::move(accepted), context_);
        error_code refused;
        between->server.connect(protocol::endpoint{server_.string()}, refused);
        if (!refused) {
            lines_.push_back(between);
            pass_on(between, false);
            pass_on(between, true);
        }
        accept();
    });
}

void postgres_relay::speak_again() {
    is_silent_ = false;
    for (const auto& each : lines_) {
        if (const auto open = each.lock()) { open->close(); }
    }
}

void postgres_relay::pass_on(std::shared_ptr<line> between, bool from_server) {
    auto& from = from_server ? between->server : between->store;
    auto& to = from_server ? between->store : between->server;
    auto& chunk = between->chunks.at(from_server ? 1 : 0);
    from.async_read_some(asio::buffer(chunk), [this, between, from_server, &to, &chunk](error_code failed,
                                                                                        std::size_t count) {
        using std::literals::string_view_literals::operator""sv;
        if (failed) { return between->close(); }
        if (is_silent_) { return pass_on(between, from_server); }
        const std::string_view said{chunk.data(), count};
        if (from_server && breaks_at_commit_ && said.find("COMMIT\0"sv) != std::string_view::npos) {
            breaks_at_commit_ = false;
            has_broken_ = true;
            return between->close();
        }
        asio::async_write(to, asio::buffer(chunk, count), [this, between, from_server](error_code unsent, std::size_t) {
            if (unsent) { return between->close(); }
            pass_on(between, from_server);
        });
    });
}

}  // namespace hirewise::test
