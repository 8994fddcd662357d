#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/local/stream_protocol.hpp>

#include "support/temporary_folder.hpp"

namespace hirewise::test {

// Stands between a store and its server and can swallow what the server answers: a line that breaks at the worst
// moment. Its socket is in a folder of its own; it runs on the test's context.
class postgres_relay {
public:
    using protocol = boost::asio::local::stream_protocol;

    postgres_relay(boost::asio::io_context& context, std::filesystem::path server);
    postgres_relay(const postgres_relay&) = delete;
    postgres_relay& operator=(const postgres_relay&) = delete;
    ~postgres_relay();

    // The address with this in the server's place.
    std::string address(const std::string& database) const;

    // The next answer that reports a COMMIT is not passed on; the connection breaks instead. (It is a message "C" with
    // the words of the command.)
    void break_at_commit() { breaks_at_commit_ = true; }
    bool has_broken() const { return has_broken_; }

    // From now on nothing is passed on either way, and nothing is closed.
    void fall_silent() { is_silent_ = true; }
    void speak_again();

private:
    struct line;

    void accept();
    void pass_on(std::shared_ptr<line> between, bool from_server);

    boost::asio::io_context& context_;
    std::filesystem::path server_;
    temporary_folder folder_;
    protocol::acceptor acceptor_;
    std::vector<std::weak_ptr<line>> lines_;
    bool breaks_at_commit_ = false;
    bool has_broken_ = false;
    bool is_silent_ = false;
};

}  // namespace hirewise::test
