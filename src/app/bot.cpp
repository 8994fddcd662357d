#include "app/bot.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "app/exception_text.hpp"
#include "app/exit_code.hpp"
#include "app/join_within.hpp"
#include "app/open_store.hpp"
#include "app/patience.hpp"
#include "app/usable.hpp"
#include "async/backoff.hpp"
#include "async/pause.hpp"
#include "handlers/register_handlers.hpp"
#include "slack/errors.hpp"

namespace hirewise::app {
namespace {

// Slack delivers an event a day late at most.
constexpr std::chrono::hours traces_kept{7 * 24};

// With a database that is away at the start; whoever watches over the bot starts it anew after that.
constexpr std::chrono::seconds store_patience{30};

bool is_refusal(const error_code& error) {
    return error == slack::slack_errc::refused_credentials || error == slack::slack_errc::missing_scope;
}

}  // namespace

bot::bot(asio::any_io_executor executor, configuration settings, logger log)
    : bot{executor, settings, log, [executor, settings, log] { return connections_to_slack(executor, settings, log); },
          bot_options{}} {}

bot::bot(asio::any_io_executor executor, configuration settings, logger log, connect connect_to, bot_options options)
    : executor_{executor},
      settings_{std::move(settings)},
      log_{log},
      connect_{std::move(connect_to)},
      options_{std::move(options)},
      knowledge_{executor, knowledge_folder_of(settings_), options_.clock, options_.reloading, log},
      bell_{executor, asio::steady_timer::time_point::max()},
      tasks_{executor, std::numeric_limits<std::size_t>::max(),
             [this, report = report_to(log)](auto thrown) {
                 report(thrown);
                 if (!is_cancellation(thrown)) { end(exit_code::unavailable); }
             }},
      errands_{executor, options_.errand_limit, report_to(log)} {}

bot::~bot() = default;

awaitable<int> bot::run() {
    const auto code = co_await open();
    if (code != exit_code::success || !store_) {
        if (probes_) { co_await probes_->stop(); }
        co_return code;
    }
    if (!ended_) { (void)tasks_.spawn(work()); }  // the group has no limit that could refuse
    while (!ended_) {
        const auto [error] = co_await bell_.async_wait(use_tuple);
        (void)error;  // the bell is rung by cancelling it
    }
    co_await shut_down();
    co_return *ended_;
}

void bot::request_stop() {
    log_.info("stopping");
    end(exit_code::success);
}

void bot::request_reload(std::string by) {
    if (!store_ || ended_) { return; }
    log_.info("asked to read the knowledge anew", {{"by", by}});
    if (!errands_.spawn(reload(std::move(by)))) { log_.warn("too much is under way to read the knowledge anew"); }
}

// What came of it is in the log already.
awaitable<void> bot::reload(std::string by) {
    const auto report = co_await knowledge_.reload(std::move(by));
    (void)report;
}

void bot::end(int code) {
    if (!ended_) { ended_ = code; }
    bell_.cancel();
}

awaitable<int> bot::open() {
    for (const auto step : {&bot::open_health, &bot::open_knowledge, &bot::open_connections}) {
        if (const auto code = (this->*step)(); code != exit_code::success) { co_return code; }
    }
    co_return co_await open_store();
}

int bot::open_knowledge() {
    if (const auto complaint = knowledge_complaint(settings_); !complaint.empty()) {
        log_.error(complaint);
        return exit_code::configuration;
    }
    for (const auto& fault : knowledge_.open()) {
        if (fault.severity == knowledge::severity::error) { log_.error(knowledge::to_text(fault)); }
    }
    const auto engine = knowledge_.engine();
    if (!engine) {
        log_.error("the knowledge base has errors: mend them, then start again",
                   {{"folder", knowledge_.folder().string()}});
        return exit_code::bad_knowledge;
    }
    log_.info("knowledge loaded", {{"version", engine->base().version},
                                   {"pages", std::to_string(engine->base().pages())},
                                   {"folder", knowledge_.folder().string()}});
    return exit_code::success;
}

awaitable<int> bot::open_store() {
    if (const auto complaint = state_complaint(settings_); !complaint.empty()) {
        log_.error(complaint);
        co_return exit_code::configuration;
    }
    // A file is there or it is not; a database that crashed comes back.
    const auto patience = settings_.database ? store_patience : std::chrono::seconds{0};
    const auto attempt = [this] { return app::open_store(settings_, log_); };
    const auto go_on = [this](const error_code& failed, bool first) {
        if (first) { log_.warn("the database cannot be reached yet; trying again", {{"reason", failed.message()}}); }
        return !ended_;
    };
    auto opened = co_await with_patience(patience, attempt, go_on);
    if (!opened && ended_) { co_return *ended_; }
    if (!opened) {
        log_.error("the store cannot be opened; hirewise doctor says what mends it",
                   {{"store", place_of_store(settings_)}, {"reason", opened.error().message()}});
        co_return exit_code_for_store(opened.error());
    }
    store_ = std::move(*opened);
    knowledge_.record_into(*store_);
    co_return exit_code::success;
}

int bot::open_connections() {
    auto connected = connect_();
    if (!connected) {
        const bool is_file = !settings_.anchors.file.empty();
        log_.error(is_file ? "SSL_CERT_FILE: cannot be used; set it to a readable file of certificates in PEM form"
                           : "SSL_CERT_DIR: cannot be used; set it to a readable folder of certificates",
                   {{"reason", connected.error().message()}});
        return exit_code::configuration;
    }
    slack_ = std::move(*connected);
    return exit_code::success;
}

int bot::open_health() {
    if (!settings_.health_port) { return exit_code::success; }
    auto opened = open_probes(
        executor_, *settings_.health_port, [this] { return look(); }, log_);
    if (!opened) {
        log_.error("HIREWISE_HEALTH_PORT: cannot be listened on; set it to a free port",
                   {{"port", std::to_string(*settings_.health_port)}, {"reason", opened.error().message()}});
        return exit_code::configuration;
    }
    probes_ = std::move(*opened);
    log_.info("health can be asked for", {{"port", std::to_string(probes_->port())}});
    return exit_code::success;
}

vital_signs bot::look() const {
    vital_signs seen;
    if (intake_) {
        seen.open = intake_->open();
        seen.late_acknowledgements = intake_->late_acknowledgements();
    }
    if (!links_) { return seen; }
    const auto links = links_->state();
    seen.links = links.up;
    seen.links_opened = links.opened;
    if (links.opened > 0) {
        const auto silence = std::chrono::steady_clock::now() - links.last_heard;
        seen.since_heard = std::chrono::duration_cast<std::chrono::milliseconds>(silence);
    }
    return seen;
}

awaitable<void> bot::work() {
    auto self = co_await introduce();
    if (!self) {
        end(exit_code::refused_credentials);
        co_return;
    }
    set_up_desk(std::move(*self));
    const auto recovered = co_await replica_->recover();
    if (!recovered) {
        log_.error("the store cannot be read", {{"reason", recovered.error().message()}});
        end(exit_code::unavailable);
        co_return;
    }
    if (ended_) { co_return; }
    (void)tasks_.spawn(clean_up_now_and_then());
    (void)tasks_.spawn(replica_->follow());
    if (settings_.watch) { (void)tasks_.spawn(knowledge_.watch()); }
    links_ = slack_->links_into([this](slack::envelope arrived) { return intake_->take(std::move(arrived)); });
    const auto ended = co_await links_->run();
    if (ended) { co_return; }
    log_.error(
        is_refusal(ended.error()) ? "Slack refuses the app token; check SLACK_APP_TOKEN" : "the links to Slack ended",
        {{"reason", ended.error().message()}});
    end(is_refusal(ended.error()) ? exit_code::refused_credentials : exit_code::unavailable);
}

awaitable<std::optional<slack_io::identity>> bot::introduce() {
    async::backoff waits{options_.first_retry, options_.longest_retry, options_.outbox.seed};
    while (true) {
        auto self = co_await slack_->api().auth_test();
        if (self) {
            log_.info("Slack knows the bot", {{"as", self->user_name + " (" + self->user.value + ")"},
                                              {"workspace", self->team_name + " (" + self->team.value + ")"}});
            co_return std::move(*self);
        }
        if (is_refusal(self.error())) {
            log_.error("Slack refuses the bot token; check SLACK_BOT_TOKEN", {{"reason", self.error().message()}});
            co_return std::nullopt;
        }
        const auto wait = waits.next();
        log_.warn("cannot reach Slack; trying again",
                  {{"reason", self.error().message()}, {"after_ms", std::to_string(wait.count())}});
        co_await async::pause(wait);
    }
}

void bot::set_up_desk(slack_io::identity self) {
    const slack::own_identity guard{self.user, self.bot};
    auto& api = slack_->api();
    admins_ = std::make_unique<handlers::admins>(settings_.admins, self.team, api, options_.clock);
    desk_ = std::make_unique<handlers::desk>(
        handlers::desk{[this] { return knowledge_.engine(); }, *store_, api, std::move(self), options_.clock, log_,
                       knowledge_, *admins_, errands_, handlers::device_random(), settings_.ask_a_person});
    handlers::register_handlers(router_, *desk_);
    outbox_ = std::make_unique<outbox>(executor_, *store_, api, options_.clock, options_.outbox, log_);
    auto taking = options_.intake;
    if (settings_.database) {
        taking.recognise = [this](store::thread_key whose) { return replica_->recognise(std::move(whose)); };
    }
    intake_ = std::make_unique<intake>(executor_, *store_, router_, *outbox_, api, guard, options_.clock,
                                       std::move(taking), log_);
    replica_options following;
    following.retention = settings_.retention;
    replica_ = std::make_unique<replica>(*store_, *intake_, *outbox_, knowledge_, desk_->followed, options_.clock,
                                         following, log_);
}

awaitable<void> bot::clean_up_now_and_then() {
    while (true) {
        const auto now = options_.clock.since_epoch();
        const store::horizon old{now - settings_.retention,
                                 now - std::min<std::chrono::milliseconds>(settings_.retention, traces_kept)};
        const auto gone = co_await store_->forget(old);
        if (!gone) { log_.warn("old entries could not be removed", {{"reason", gone.error().message()}}); }
        co_await async::pause(options_.cleaning);
    }
}

awaitable<void> bot::shut_down() {
    if (intake_) { co_await intake_->finish(options_.answer_limit); }
    if (outbox_) { co_await outbox_->finish(options_.flush_limit); }
    knowledge_.stop();
    auto all_told = errands_.join();
    co_await join_within(options_.errand_end_limit, std::move(all_told));
    errands_.cancel();
    co_await errands_.join();
    if (links_) { co_await links_->stop(); }
    tasks_.cancel();
    co_await tasks_.join();
    co_await knowledge_.finish();
    co_await store_->close();
    if (probes_) { co_await probes_->stop(); }
    log_.info("stopped");
}

}  // namespace hirewise::app
