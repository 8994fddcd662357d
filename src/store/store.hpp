#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "async/asio.hpp"
#include "base/result.hpp"

// What must survive a crash. One interface; SQLite behind it for one bot, PostgreSQL for several that share it.
namespace hirewise::store {

enum class store_errc {
    unavailable = 1,  // busy, full or read-only disk: may work later
    corrupt,          // the file or the tables are not ours or are damaged
    too_new,          // written by a newer version
    closed,           // after close()
    in_use,           // another process has it open
    unreachable,      // the database does not answer, or went away in the middle: a change may have been made or not
    too_slow,         // a statement took longer than it may
    refused,          // the database refuses the user, the password or its own name
    not_allowed,      // the database's user lacks a right
};

error_code make_error_code(store_errc code) noexcept;

using milliseconds = std::chrono::milliseconds;  // since 1970, wherever a time is meant

// A question that was accepted and not yet answered.
struct inbox_item {
    std::vector<std::string> keys;  // any of them seen before: a duplicate; the first is its name. Never empty.
    std::string frame;              // as Slack sent it, so that a restart can read it again
    milliseconds received{0};
    std::string channel = {};  // whose order is kept; empty: none
};

enum class admission {
    accepted,     // the caller's to answer
    duplicate,    // known already
    handed_over,  // accepted, but its channel is in another bot's hands: theirs to answer, by take_over()
};

// Whose a question or a reply is when a call about it has ended.
enum class hold {
    held,  // the caller's
    lost,  // finished already, or another bot's: nothing was changed, and nothing may be sent
};

// A reply on its way to Slack.
struct outbox_item {
    std::string key;  // unique; also travels as message metadata
    std::string channel;
    std::string thread_ts;  // empty: not in a thread
    std::string content;    // JSON with text and blocks
    milliseconds created{0};
    int attempts = 0;           // tries begun: more than none means that the outcome may be unknown
    std::int64_t position = 0;  // order of writing, set by the store
    std::string asker = {};     // the user id of who is told if it cannot be sent; empty: nobody
};

// What a conversation remembers: one person in one thread.
struct thread_key {
    std::string channel;
    std::string thread_ts;
    std::string user;

    auto operator<=>(const thread_key&) const = default;
};

struct thread_memory {
    thread_key key;
    std::string content;  // JSON of the handlers' choosing
    milliseconds updated{0};
};

// What is older than this is forgotten.
struct horizon {
    milliseconds records{0};  // memories, opinions, unanswered and asked questions
    milliseconds traces{0};  // dedupe keys and finished replies: of no use once Slack delivers nothing of then any more
};

// How a question ended, written in one transaction.
struct settlement {
    std::string inbox_key;             // the first key of the inbox item
    std::vector<outbox_item> replies;  // none for silence
    std::optional<thread_memory> memory;
};

// What has become the caller's to finish.
struct inheritance {
    std::vector<outbox_item> replies;   // in order of writing
    std::vector<inbox_item> questions;  // oldest first; `keys` holds the name only
};

struct feedback {
    std::string answer_key;
    std::string user;
    bool helpful = true;
    milliseconds given{0};
};

struct unanswered_question {
    std::string text;
    std::string reason;
    milliseconds asked{0};
};

// Questions that were asked in the same words, but for case, and got no answer.
struct knowledge_gap {
    std::string text;    // as it was asked last
    std::string reason;  // likewise
    std::int64_t times = 0;
    milliseconds latest{0};
};

// Questions of one kind, for the statistics.
struct kind_use {
    std::string kind;
    std::int64_t asked = 0;
    std::int64_t answered = 0;
};

// A question that was put to the bot, whatever came of it.
struct asked_question {
    std::string user;
    std::string text;      // plain words
    std::string kind;      // what was asked for: "compare"
    std::string page;      // id of the comparison that answered it; empty if none did
    bool answered = true;  // false: abstained
    milliseconds asked{0};
};

// How often a comparison answered a question.
struct page_count {
    std::string page;
    std::int64_t times = 0;
};

struct usage {
    std::vector<kind_use> kinds;    // the most frequent first
    std::vector<page_count> pages;  // likewise
    std::int64_t helpful = 0;       // opinions
    std::int64_t unhelpful = 0;
};

// One reading of the knowledge, for the audit.
struct reload_record {
    std::string asked_by;        // a Slack user id, or what else set it off: "SIGHUP", "watch", "start"
    std::string outcome;         // a word of the caller's choosing
    std::string version_before;  // of the knowledge in force; empty if there was none
    std::string version_after;   // the same if nothing took its place
    std::int64_t faults = 0;     // errors found in its files
    milliseconds ended{0};
};

// All calls on one executor's thread; the work happens elsewhere. Calls that are waiting at the same time share one
// commit. Every change is durable when its call returns. Fails with store_errc.
//
// Several bots may have the same store open if it is in a database. Each then holds a lease on what it has accepted,
// which the store renews by itself; all that is open in one channel is in one bot's hands. What is open when a lease
// ends goes to another bot as a whole.
class store {
public:
    virtual ~store() = default;

    virtual awaitable<result<admission>> admit(inbox_item item) = 0;
    // Ends an open question and writes its replies, which are then the caller's to send. One that is not open (any
    // more) or is another bot's is `lost`: at most one reply.
    virtual awaitable<result<hold>> settle(settlement outcome) = 0;

    // What is open and has become this bot's without its doing, each item given out once: left by an earlier run or by
    // a bot whose lease has ended, admitted by another bot into a channel of this one, or changed by a call that
    // failed with store_errc::unreachable.
    virtual awaitable<result<inheritance>> take_over() = 0;

    // Returns when another bot may have done something to take notice of: handed a question over, ended, or read the
    // knowledge anew; after a few seconds in any case. Never if there can be no other bot.
    virtual awaitable<void> wait_for_others() = 0;

    // Counts a try before it begins, so that a crash in the middle is known. `lost`: do not send it.
    virtual awaitable<result<hold>> begin_sending(std::string key) = 0;
    virtual awaitable<result<>> mark_sent(std::string key, std::string ts) = 0;
    virtual awaitable<result<>> abandon(std::string key, std::string reason) = 0;

    virtual awaitable<result<std::optional<thread_memory>>> recall(thread_key key) = 0;
    virtual awaitable<result<>> remember(thread_memory memory) = 0;

    virtual awaitable<result<>> record(feedback given) = 0;
    virtual awaitable<result<>> record(unanswered_question question) = 0;
    virtual awaitable<result<>> record(reload_record reload) = 0;
    virtual awaitable<result<>> record(asked_question question) = 0;

    // What this person asked, the latest first, each wording once but for case.
    virtual awaitable<result<std::vector<asked_question>>> recent_questions(std::string user, std::size_t most) = 0;

    // The comparisons that answered most since `since`, the most used first.
    virtual awaitable<result<std::vector<page_count>>> popular_pages(milliseconds since, std::size_t most) = 0;

    // Since `since`; at most so many pages.
    virtual awaitable<result<usage>> usage_since(milliseconds since, std::size_t most_pages) = 0;

    // Since `since`, the latest first.
    virtual awaitable<result<std::vector<feedback>>> opinions_since(milliseconds since, std::size_t most) = 0;
    virtual awaitable<result<std::vector<unanswered_question>>> unanswered_since(milliseconds since,
                                                                                 std::size_t most) = 0;

    // Conversations that were remembered since `since`, the latest first.
    virtual awaitable<result<std::vector<thread_key>>> conversations_since(milliseconds since, std::size_t most) = 0;

    // What was asked since `since` and not answered: what was asked most often first, then the latest.
    virtual awaitable<result<std::vector<knowledge_gap>>> gaps(milliseconds since, std::size_t most) = 0;

    // The latest records of reloads, newest first. They are never forgotten.
    virtual awaitable<result<std::vector<reload_record>>> reloads(std::size_t most) = 0;

    // Never forgets anything open. Returns how many rows went; their room is given back to the disk.
    virtual awaitable<result<std::int64_t>> forget(horizon what) = 0;

    // Finishes what is queued and leaves what is open to the next; later calls fail with store_errc::closed. To be
    // awaited before destruction.
    virtual awaitable<void> close() = 0;
};

struct sqlite_options {
    std::string folder;             // created with mode 0700 if missing; the file is 0600
    bool sync_every_commit = true;  // synchronous=FULL; off: NORMAL, which may lose the last commits at a power cut
    milliseconds busy_timeout{2'000};
};

// Opens or creates the store `hirewise.db` (WAL, one writer), which no other process may then open. Blocking; for
// start-up. Results of the store's calls arrive on `executor`, which must be the callers'.
result<std::unique_ptr<store>> open_sqlite_store(asio::any_io_executor executor, sqlite_options options);

}  // namespace hirewise::store

template <>
struct boost::system::is_error_code_enum<hirewise::store::store_errc> : std::true_type {};
