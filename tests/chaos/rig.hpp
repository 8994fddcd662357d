#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "chaos/bot_life.hpp"
#include "chaos/gauge.hpp"
#include "chaos/ledger.hpp"
#include "support/living_base.hpp"
#include "support/log_record.hpp"
#include "support/postgres_server.hpp"
#include "support/temporary_folder.hpp"
#include "workspace/workspace.hpp"

namespace hirewise::chaos {

struct rig_options {
    std::string log_level = "debug";  // as in HIREWISE_LOG
    std::string log_file = {};        // what the programs write is added to it; empty: nowhere
    std::size_t bots = 1;             // one keeps its questions in a file; several share a PostgreSQL of their own
};

// A local workspace with hundreds of channels, the real program beside it, or several, and the account of what happens
// between them. On one thread; stop() before it is destroyed.
class rig final : public workspace::witness {
public:
    // Throws if the workspace cannot be opened or the database cannot be started.
    rig(asio::any_io_executor executor, const rig_options& how);
    ~rig() override = default;

    workspace::workspace& slack() const { return *slack_; }
    const ledger& book() const { return book_; }
    const lives& past() const { return lives_; }

    std::size_t bots() const { return bots_.size(); }
    bot_life& bot(std::size_t number) { return *bots_.at(number); }
    // To be awaited for each of them; see bot_life.
    awaitable<void> keep_running(std::size_t number);
    void let_them_end();
    // True once all of them are connected, false if that takes longer.
    awaitable<bool> wait_for_links(std::chrono::milliseconds limit) const;
    // Of the one that holds most.
    holdings of_programs() const;
    std::uintmax_t store_bytes() const;

    // Nothing without a database, or if it is so already. The launch returns before the database answers.
    void crash_database();
    void launch_database();

    // Changes the files of the knowledge and tells this bot to read them. Nothing while it is starting, since it
    // refuses to start from half a file.
    void change_knowledge(std::size_t bot);
    void break_knowledge(std::size_t bot);
    void mend_knowledge();

    // The payload of one of the latest questions; null if there is none.
    nlohmann::json recent_question(std::size_t back) const;

    void sent(const workspace::envelope& what) override;
    void acknowledged(const workspace::delivery& what) override;
    void posted(const workspace::posted_message& message) override;

    awaitable<void> stop() { return slack_->stop(); }

private:
    bot_life::variables environment() const;

    asio::any_io_executor executor_;
    std::string log_level_;
    test::temporary_folder state_;
    std::optional<test::postgres_server> database_;
    std::string database_address_;
    bool is_database_up_ = true;
    test::living_base knowledge_;
    std::size_t editions_ = 0;
    test::log_record log_;
    workspace::workspace_options options_;
    std::unique_ptr<workspace::workspace> slack_;
    lives lives_;
    std::vector<std::unique_ptr<bot_life>> bots_;
    ledger book_;
    std::deque<nlohmann::json> recent_;
};

}  // namespace hirewise::chaos
