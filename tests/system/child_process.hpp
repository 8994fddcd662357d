#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <sys/types.h>

#include "async/asio.hpp"
#include "base/result.hpp"

namespace hirewise::test {

// A program that runs beside the test, with an environment of its own. What it writes to standard output and error is
// collected. Always reaped: a program that still runs when this is destroyed is killed.
class child_process {
public:
    // Throws if the program cannot be started.
    child_process(asio::any_io_executor executor, const std::string& program, const std::vector<std::string>& arguments,
                  const std::map<std::string, std::string>& environment);
    child_process(const child_process&) = delete;
    child_process& operator=(const child_process&) = delete;
    ~child_process();

    void send_signal(int number) const;

    // Waits for its end and the end of its output: the exit code, or 128 + the signal that ended it. Fails with
    // timed_out.
    awaitable<result<int>> wait(std::chrono::milliseconds limit);

    // Waits until the output holds this. Fails with timed_out.
    awaitable<result<>> wait_for_output(std::string part, std::chrono::milliseconds limit);

    const std::string& output() const;
    pid_t id() const;

private:
    struct inside;
    std::shared_ptr<inside> inside_;
};

}  // namespace hirewise::test
