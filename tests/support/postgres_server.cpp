#include "support/postgres_server.hpp"

#include <grp.h>
#include <libpq-fe.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <thread>
#include <vector>

#include "support/files.hpp"

namespace hirewise::test {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::seconds patience{30};
constexpr const char* user = "hirewise";

// The folder of the server's programs, the newest; empty if it is not installed.
fs::path programs() {
    std::vector<fs::path> found;
    std::error_code none;
    for (const auto& version : fs::directory_iterator{"/usr/lib/postgresql", none}) {
        if (fs::exists(version.path() / "bin" / "initdb") && fs::exists(version.path() / "bin" / "postgres")) {
            found.push_back(version.path() / "bin");
        }
    }
    std::sort(found.begin(), found.end());
    return found.empty() ? fs::path{} : found.back();
}

// Who the server runs as: this user, or somebody without rights in root's place.
const passwd* servant() {
    if (::geteuid() != 0) { return ::getpwuid(::geteuid()); }
    const auto* own = ::getpwnam("postgres");
    return own != nullptr ? own : ::getpwnam("nobody");
}

// The child ends with this program, whatever becomes of it.
pid_t start_as(const passwd& who, const std::vector<std::string>& command, const std::string& output) {
    std::vector<char*> arguments;
    for (const auto& each : command) { arguments.push_back(const_cast<char*>(each.c_str())); }
    arguments.push_back(nullptr);
    const auto child = ::fork();
    if (child != 0) { return child; }
    const bool is_other = ::geteuid() == 0;
    if (is_other && (::setgroups(0, nullptr) != 0 || ::setgid(who.pw_gid) != 0 || ::setuid(who.pw_uid) != 0)) {
        ::_exit(126);
    }
    ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
    if (::freopen(output.c_str(), "a", stdout) == nullptr || ::freopen(output.c_str(), "a", stderr) == nullptr) {
        ::_exit(126);
    }
    ::execv(arguments[0], arguments.data());
    ::_exit(127);
}

int exit_code_of(pid_t child) {
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

std::string postgres_server::reason_to_skip() {
    if (programs().empty()) { return "needs PostgreSQL's server: install the package postgresql"; }
    return servant() == nullptr ? "needs a user that PostgreSQL's server may run as" : "";
}

postgres_server::postgres_server(settings how) : how_{std::move(how)} {
    make_cluster();
    start();
}

postgres_server::~postgres_server() {
    if (process_ != 0) { end(SIGQUIT); }
}

std::string postgres_server::log() const {
    return read_file((folder_.path() / "log").string());
}

void postgres_server::make_cluster() {
    const auto& who = *servant();
    fs::create_directory(folder_.path() / "socket");
    folder_.write("log", "");
    folder_.write("password", how_.password + "\n");
    for (const auto& mine :
         {folder_.path(), folder_.path() / "socket", folder_.path() / "log", folder_.path() / "password"}) {
        if (::chown(mine.c_str(), who.pw_uid, who.pw_gid) != 0) {
            throw std::runtime_error{"cannot give a folder away"};
        }
    }
    std::vector<std::string> command{
        programs() / "initdb", "-D",       folder_.path() / "data", "-U", user, "-E", "UTF8",
        "--locale=C.UTF-8",    "--no-sync"};
    command.push_back(how_.password.empty() ? "--auth=trust" : "--auth=scram-sha-256");
    if (!how_.password.empty()) { command.push_back("--pwfile=" + (folder_.path() / "password").string()); }
    if (exit_code_of(start_as(who, command, folder_.path() / "log")) != 0) {
        throw std::runtime_error{"initdb: " + log()};
    }
}

void postgres_server::launch() {
    const std::vector<std::string> command{programs() / "postgres",
                                           "-D",
                                           folder_.path() / "data",
                                           "-k",
                                           folder_.path() / "socket",
                                           "-c",
                                           "listen_addresses=",
                                           "-c",
                                           how_.syncs ? "fsync=on" : "fsync=off",
                                           "-c",
                                           "shared_buffers=16MB"};
    process_ = start_as(*servant(), command, folder_.path() / "log");
}

void postgres_server::start() {
    launch();
    const auto end_of_patience = std::chrono::steady_clock::now() + patience;
    while (PQping(address("postgres", how_.password).c_str()) != PQPING_OK) {
        if (std::chrono::steady_clock::now() > end_of_patience) { throw std::runtime_error{"no server: " + log()}; }
        std::this_thread::sleep_for(std::chrono::milliseconds{10});
    }
}

void postgres_server::crash() {
    end(SIGQUIT);
}

void postgres_server::end(int signal_number) {
    ::kill(process_, signal_number);
    (void)exit_code_of(process_);
    process_ = 0;
}

std::string postgres_server::make_database() {
    const auto name = "test" + std::to_string(++databases_);
    execute("postgres", "CREATE DATABASE " + name);
    return address(name, how_.password);
}

std::string postgres_server::address(const std::string& database, const std::string& password) const {
    const auto credentials = std::string{user} + (password.empty() ? "" : ":" + password);
    return "postgresql://" + credentials + "@/" + database + "?host=" + (folder_.path() / "socket").string();
}

std::filesystem::path postgres_server::socket() const {
    return folder_.path() / "socket" / ".s.PGSQL.5432";
}

std::string postgres_server::execute(const std::string& database, const std::string& sql) const {
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection{PQconnectdb(address(database, how_.password).c_str()),
                                                                  PQfinish};
    PQsetNoticeProcessor(
        connection.get(), [](void*, const char*) {}, nullptr);
    const std::unique_ptr<PGresult, decltype(&PQclear)> outcome{PQexec(connection.get(), sql.c_str()), PQclear};
    const auto status = PQresultStatus(outcome.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
        throw std::runtime_error{sql + ": " + PQerrorMessage(connection.get())};
    }
    return PQntuples(outcome.get()) > 0 ? PQgetvalue(outcome.get(), 0, 0) : "";
}

}  // namespace hirewise::test
