#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "chaos/gauge.hpp"
#include "system/child_process.hpp"

namespace hirewise::chaos {

// The lives of the programs in a run.
struct lives {
    std::size_t started = 0;
    std::size_t killed = 0;
    std::vector<std::string> deaths;  // ends that nobody asked for, with the last words of each
    std::vector<std::string> leaks;   // lines of their logs that hold what must not be in one
};

// One seat for the program: started, killed, started again. On one thread.
class bot_life {
public:
    using variables = std::map<std::string, std::string>;

    // What becomes of it is added to `record`, which outlives this; what it writes to `log_file`, unless that is empty.
    bot_life(asio::any_io_executor executor, variables environment, lives& record, std::string log_file);

    // Starts the program, and again whenever it has ended, until let_it_end(); before each start `prepare` is called.
    // Also ends after ten deaths of the record.
    awaitable<void> keep_running(std::function<void()> prepare);
    // The program is asked to end, in good order, and not started again.
    void let_it_end();
    // Ends the program without its having been able to do anything about it, or in good order.
    void send_signal(int number);
    // True if the program that runs now has had a link to the workspace.
    bool was_connected() const;
    holdings held() const { return holdings_of(bot_->id()); }

private:
    void note_end(int exit_code);

    asio::any_io_executor executor_;
    variables environment_;
    lives& record_;
    std::string log_file_;
    std::optional<test::child_process> bot_;
    int asked_to_end_ = 0;  // times
    bool is_over_ = false;
};

}  // namespace hirewise::chaos
