#include "system/child_process.hpp"

#include <array>
#include <csignal>
#include <optional>
#include <stdexcept>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <boost/asio/buffer.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>

#include "workspace/change_bell.hpp"

namespace hirewise::test {

namespace {

std::runtime_error failure_of(const char* what, int number) {
    return std::runtime_error{std::string{what} + ": " + std::generic_category().message(number)};
}

// Texts as the zero-ended list that exec wants.
class argument_list {
public:
    explicit argument_list(std::vector<std::string> texts) : texts_{std::move(texts)} {
        for (std::string& text : texts_) { pointers_.push_back(text.data()); }
        pointers_.push_back(nullptr);
    }
    char** data() { return pointers_.data(); }

private:
    std::vector<std::string> texts_;
    std::vector<char*> pointers_;
};

// Starts the program with standard output and error going into `write_end`.
pid_t spawn(const std::string& program, std::vector<std::string> arguments, std::vector<std::string> environment,
            int write_end) {
    arguments.insert(arguments.begin(), program);
    argument_list argv{std::move(arguments)};
    argument_list envp{std::move(environment)};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, write_end, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, write_end, STDERR_FILENO);
    pid_t id = 0;
    const int failed = ::posix_spawn(&id, program.c_str(), &actions, nullptr, argv.data(), envp.data());
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0) { throw failure_of(program.c_str(), failed); }
    return id;
}

int exit_code_of(const siginfo_t& end) {
    return end.si_code == CLD_EXITED ? end.si_status : 128 + end.si_status;
}

}  // namespace

struct child_process::inside : std::enable_shared_from_this<inside> {
    inside(asio::any_io_executor executor, int read_end, pid_t process)
        : pipe{executor, read_end}, ending{executor, process_descriptor(process)}, changed{executor}, id{process} {}

    // Becomes readable when the process ends.
    static int process_descriptor(pid_t process) {
        const long descriptor = ::syscall(SYS_pidfd_open, process, 0);
        if (descriptor < 0) { throw failure_of("pidfd_open", errno); }
        return static_cast<int>(descriptor);
    }

    void read_on() {
        pipe.async_read_some(asio::buffer(chunk), [self = shared_from_this()](error_code failed, std::size_t count) {
            self->output.append(self->chunk.data(), count);
            self->output_ended = static_cast<bool>(failed);
            self->changed.ring();
            if (!failed) { self->read_on(); }
        });
    }

    void watch_end() {
        ending.async_wait(asio::posix::stream_descriptor::wait_read, [self = shared_from_this()](error_code failed) {
            if (!failed) { self->reap(WNOHANG); }
            self->changed.ring();
        });
    }

    void reap(int options) {
        siginfo_t end{};
        if (exit_code || ::waitid(P_PID, static_cast<id_t>(id), &end, WEXITED | options) != 0) { return; }
        if (end.si_pid == id) { exit_code = exit_code_of(end); }
    }

    asio::posix::stream_descriptor pipe;
    asio::posix::stream_descriptor ending;
    workspace::change_bell changed;
    pid_t id;
    std::array<char, 4096> chunk{};
    std::string output;
    bool output_ended = false;
    std::optional<int> exit_code;
};

child_process::child_process(asio::any_io_executor executor, const std::string& program,
                             const std::vector<std::string>& arguments,
                             const std::map<std::string, std::string>& environment) {
    std::vector<std::string> entries;
    for (const auto& [name, value] : environment) { entries.push_back(name + "=" + value); }
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) { throw failure_of("pipe2", errno); }
    const pid_t id = spawn(program, arguments, std::move(entries), ends[1]);
    ::close(ends[1]);
    inside_ = std::make_shared<inside>(std::move(executor), ends[0], id);
    inside_->read_on();
    inside_->watch_end();
}

child_process::~child_process() {
    if (!inside_->exit_code) {
        ::kill(inside_->id, SIGKILL);
        inside_->reap(0);
    }
    error_code ignored;
    inside_->pipe.close(ignored);
    inside_->ending.close(ignored);
}

void child_process::send_signal(int number) const {
    if (!inside_->exit_code) { ::kill(inside_->id, number); }
}

awaitable<result<int>> child_process::wait(std::chrono::milliseconds limit) {
    auto ended = [inside = inside_] { return inside->exit_code && inside->output_ended; };
    const auto waited = co_await inside_->changed.wait_until(std::move(ended), limit);
    if (!waited) { co_return waited.error(); }
    co_return *inside_->exit_code;
}

awaitable<result<>> child_process::wait_for_output(std::string part, std::chrono::milliseconds limit) {
    auto written = [inside = inside_, part = std::move(part)] {
        return inside->output.find(part) != std::string::npos;
    };
    co_return co_await inside_->changed.wait_until(std::move(written), limit);
}

const std::string& child_process::output() const {
    return inside_->output;
}

pid_t child_process::id() const {
    return inside_->id;
}

}  // namespace hirewise::test
