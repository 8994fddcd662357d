#pragma once

#include <filesystem>
#include <string>

#include <sys/types.h>

#include "support/temporary_folder.hpp"

namespace hirewise::test {

// A PostgreSQL server of its own, from the programs of the package `postgresql`, in a temporary folder and on a socket
// there. It runs as somebody else if this is root, since the server refuses that, and never outlives the test program.
// Blocking. Throws std::runtime_error with what the server said.
class postgres_server {
public:
    struct settings {
        bool syncs = false;         // every commit, to the disk; without it tests are quicker
        std::string password = {};  // of the user; empty: whoever asks is let in
    };

    // Why there can be none; empty if there can.
    static std::string reason_to_skip();

    postgres_server() : postgres_server{settings{}} {}
    explicit postgres_server(settings how);
    postgres_server(const postgres_server&) = delete;
    postgres_server& operator=(const postgres_server&) = delete;
    ~postgres_server();

    // After crash(). Returns when it answers.
    void start();
    // The same, and returns at once.
    void launch();
    // Drops all connections, writes nothing more; the next start recovers from its log.
    void crash();

    // A new, empty database and its address.
    std::string make_database();
    std::string address(const std::string& database, const std::string& password = {}) const;

    // The socket that it listens on.
    std::filesystem::path socket() const;

    // Runs a statement as the superuser; the first column of its first row, empty if there is none.
    std::string execute(const std::string& database, const std::string& sql) const;

private:
    void make_cluster();
    void end(int signal_number);
    std::string log() const;

    settings how_;
    temporary_folder folder_;
    pid_t process_ = 0;
    int databases_ = 0;
};

}  // namespace hirewise::test
