// How long 200 questions a second take to be answered: first undisturbed, then while the knowledge is read anew 50
// times, half of them with an error in it. A time counts from the moment at which the question was due, so a thread
// that is kept from answering shows. Argument: the folder of a knowledge base; the shipped one if there is none.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/reloader.hpp"
#include "async/pause.hpp"
#include "base/json.hpp"
#include "handlers/gestures.hpp"
#include "support/fake_store.hpp"
#include "support/fake_web_api.hpp"
#include "support/files.hpp"
#include "support/places.hpp"
#include "support/run_to_end.hpp"
#include "support/temporary_folder.hpp"

namespace hirewise::bench {
namespace {

using namespace std::chrono_literals;
using clock_type = std::chrono::steady_clock;

constexpr int reloads = 50;
constexpr auto between_questions = 5ms;
constexpr auto calm_time = 10s;

// A copy of a base whose files change.
class changing_copy {
public:
    explicit changing_copy(const std::filesystem::path& original) {
        std::filesystem::copy(original, folder_.path(), std::filesystem::copy_options::recursive);
        page_ = std::filesystem::directory_iterator {
            folder_.path() / "comparisons"
            } -> path();
        content_ = test::read_file(page_);
    }
    const std::filesystem::path& path() const { return folder_.path(); }

    // Another version each time, or one with an error.
    void change(int number) const {
        const auto name = std::filesystem::relative(page_, folder_.path());
        const bool broken = number % 2 == 0;
        folder_.write(name, broken ? "nonsense\n" : content_ + std::string(static_cast<std::size_t>(number), '\n'));
    }

private:
    test::temporary_folder folder_;
    std::filesystem::path page_;
    std::string content_;
};

struct measured {
    std::vector<double> milliseconds;
    int reloads_done = 0;
    double seconds = 0;
};

class bench {
public:
    explicit bench(const std::filesystem::path& folder)
        : base_{folder}, reloader_{context_.get_executor(), base_.path(), clock{}, {}, {}} {}

    // False if the base has errors.
    bool open() {
        for (const auto& fault : reloader_.open()) {
            if (fault.severity == knowledge::severity::error) { std::puts(to_text(fault).c_str()); }
        }
        return reloader_.engine() != nullptr;
    }

    void close() {
        reloader_.stop();
        test::run_to_end(context_, reloader_.finish());
    }

    measured calm() {
        measured times;
        auto waiting = async::pause(calm_time);
        run(times, std::move(waiting));
        return times;
    }

    measured reloading() {
        measured times;
        run(times, reload_again_and_again(times));
        return times;
    }

private:
    awaitable<void> reload_again_and_again(measured& times) {
        for (int number = 0; number < reloads; ++number) {
            base_.change(number);
            std::string by = "bench";
            const auto report = co_await reloader_.reload(std::move(by));
            const auto expected =
                number % 2 == 0 ? handlers::reload_outcome::faulty : handlers::reload_outcome::replaced;
            times.reloads_done += report.outcome == expected ? 1 : 0;
        }
    }

    // Asks as long as the work goes on.
    void run(measured& times, awaitable<void> work) {
        asking_ = true;
        const auto begin = clock_type::now();
        asio::co_spawn(context_, std::move(work), [this](const std::exception_ptr&) { asking_ = false; });
        test::run_to_end(context_, ask_on_and_on(times), 30min);
        times.seconds = std::chrono::duration<double>(clock_type::now() - begin).count();
    }

    awaitable<void> ask_on_and_on(measured& times) {
        auto due = clock_type::now();
        while (asking_) {
            due += between_questions;
            asio::steady_timer timer{context_, due};
            const auto [error] = co_await timer.async_wait(use_tuple);
            (void)error;
            slack::slash_command typed;
            typed.text = "Rust or Go for our fintech service? Latency matters most, but hiring has to be easy.";
            const auto card = co_await handlers::on_verdict_command(desk_, typed);
            bytes_ += dump_json(card.json()).size();
            times.milliseconds.push_back(std::chrono::duration<double, std::milli>(clock_type::now() - due).count());
        }
    }

    changing_copy base_;
    asio::io_context context_{1};
    test::fake_store store_;
    test::fake_web_api web_;
    app::reloader reloader_;
    handlers::admins admins_{{}, {}, web_, clock{}};
    async::task_group errands_{context_.get_executor(), 1, [](const std::exception_ptr&) {}};
    handlers::desk desk_{
        [this] { return reloader_.engine(); }, store_, web_, web_.self, clock{}, {}, reloader_, admins_, errands_};
    bool asking_ = false;
    std::size_t bytes_ = 0;
};

double percentile(const std::vector<double>& sorted, double share) {
    return sorted.at(static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1)));
}

void print(const char* name, measured times) {
    std::ranges::sort(times.milliseconds);
    const auto& sorted = times.milliseconds;
    std::printf("%-10s %6zu answers in %5.1f s, %2d reloads as expected;  ms: p50 %.3f  p90 %.3f  p99 %.3f  max %.3f\n",
                name, sorted.size(), times.seconds, times.reloads_done, percentile(sorted, 0.5),
                percentile(sorted, 0.9), percentile(sorted, 0.99), sorted.back());
}

int run(const std::filesystem::path& folder) {
    bench measuring{folder};
    if (!measuring.open()) { return 65; }
    print("calm", measuring.calm());
    const auto disturbed = measuring.reloading();
    print("reloading", disturbed);
    print("calm again", measuring.calm());
    measuring.close();
    return disturbed.reloads_done == reloads ? 0 : 1;
}

}  // namespace
}  // namespace hirewise::bench

int main(int argc, char** argv) {
    return hirewise::bench::run(argc > 1 ? argv[1] : test::knowledge_base());
}
