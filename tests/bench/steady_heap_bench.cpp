// Whether answering lets the heap grow: the bytes in use after 10,000 questions and after a million. Argument: another
// number than a million. Ends with 1 if the heap has grown.
#include <malloc.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <utility>
#include <vector>

#include "advice/engine.hpp"
#include "knowledge/load.hpp"
#include "support/places.hpp"
#include "support/project_questions.hpp"
#include "support/review_day.hpp"

namespace hirewise::bench {
namespace {

constexpr auto today = test::after_last_review;
constexpr std::size_t first_count = 10'000;

// Of the allocator, so that those of the libraries in C count as well. Its caches belong to threads and count as in
// use, so the questions are asked in threads that have ended by now, all of them in the one arena that this looks at.
std::size_t live_bytes() {
    const auto info = ::mallinfo2();
    return info.uordblks + info.hblkhd;
}

// Asks the questions in turn, as one long conversation.
class asker {
public:
    explicit asker(const advice::engine& engine) : engine_{engine} {}

    void ask_until(std::size_t count) {
        std::jthread{[&] { ask_on(count); }}.join();
    }

private:
    void ask_on(std::size_t count) {
        for (; asked_ < count; ++asked_) {
            const auto& text = questions_[asked_ % questions_.size()].text;
            context_ = engine_.ask({text, advice::manner::addressed, std::move(context_), today}).context;
        }
        context_ = {};
    }

    const advice::engine& engine_;
    const std::vector<test::project_question> questions_ = test::project_questions();
    advice::thread_context context_;
    std::size_t asked_ = 0;
};

int measure(std::size_t count) {
    ::mallopt(M_ARENA_MAX, 1);
    const advice::engine engine{knowledge::load(test::knowledge_base(), today).snapshot};
    asker people{engine};
    std::puts("Heap in use, in bytes:");  // before the first look: the output has a buffer there too
    people.ask_until(first_count);
    const auto before = live_bytes();
    std::printf("  after %9zu questions: %zu\n", first_count, before);
    std::fflush(stdout);
    people.ask_until(count);
    const auto after = live_bytes();
    std::printf("  after %9zu questions: %zu\n", count, after);
    return after > before ? EXIT_FAILURE : EXIT_SUCCESS;
}

}  // namespace
}  // namespace hirewise::bench

int main(int argc, char** argv) {
    const std::size_t count = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 1'000'000;
    if (count <= hirewise::bench::first_count) {
        std::fprintf(stderr, "steady_heap_bench needs more than %zu questions\n", hirewise::bench::first_count);
        return 64;
    }
    return hirewise::bench::measure(count);
}
