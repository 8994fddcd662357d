#pragma once

#include <chrono>
#include <csignal>
#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "chaos/gauge.hpp"
#include "chaos/ledger.hpp"
#include "support/living_base.hpp"
#include "support/log_record.hpp"
#include "support/temporary_folder.hpp"
#include "system/child_process.hpp"
#include "workspace/workspace.hpp"

namespace hirewise::chaos {

// The lives of the program in a run.
struct lives {
    std::size_t started = 0;
    std::size_t killed = 0;
    std::vector<std::string> deaths;  // ends that nobody asked for, with the last words of each
    std::vector<std::string> leaks;   // lines of its log that hold what must not be in one
};

// A local workspace with hundreds of channels, the real program beside it, and the account of what happens between
// them. On one thread; stop() before it is destroyed.
class rig final : public workspace::witness {
public:
    // `log_level` as in HIREWISE_LOG; what the program writes is added to `log_file`, if one is named. Throws if the
    // workspace cannot be opened.
    rig(asio::any_io_executor executor, std::string log_level, std::string log_file = {});
    ~rig() override = default;

    workspace::workspace& slack() const { return *slack_; }
    const ledger& book() const { return book_; }
    const lives& past() const { return lives_; }

    // Starts the program, and again whenever it has ended, until let_it_end(). Also ends after ten deaths.
    awaitable<void> keep_running();
    // The program is asked to end, in good order, and not started again.
    void let_it_end();
    // Ends the program without its having been able to do anything about it, or in good order.
    void send_signal(int number);
    // True if the program that runs now has been connected.
    bool was_connected() const { return slack_->links_opened() > opened_before_; }
    holdings of_program() const;
    std::uintmax_t store_bytes() const { return size_of_folder(state_.path()); }

    // Changes the files of the knowledge and has them read. Nothing while the program is starting, since it refuses to
    // start from half a file.
    void change_knowledge();
    void break_knowledge();
    void mend_knowledge();

    // The payload of one of the latest questions; null if there is none.
    nlohmann::json recent_question(std::size_t back) const;

    void sent(const workspace::envelope& what) override;
    void acknowledged(const workspace::delivery& what) override;
    void posted(const workspace::posted_message& message) override;

    awaitable<void> stop() { return slack_->stop(); }

private:
    void start();
    void note_end(int exit_code);

    asio::any_io_executor executor_;
    std::string log_level_;
    std::string log_file_;
    test::temporary_folder state_;
    test::living_base knowledge_;
    std::size_t editions_ = 0;
    test::log_record log_;
    workspace::workspace_options options_;
    std::unique_ptr<workspace::workspace> slack_;
    std::optional<test::child_process> bot_;
    std::size_t opened_before_ = 0;
    bool is_asked_to_end_ = false;
    bool is_over_ = false;
    lives lives_;
    ledger book_;
    std::deque<nlohmann::json> recent_;
};

}  // namespace hirewise::chaos
