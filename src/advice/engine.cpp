#include "advice/engine.hpp"

#include <utility>

#include "advice/composer.hpp"
#include "advice/conversation.hpp"
#include "advice/faq_reader.hpp"
#include "advice/folding.hpp"
#include "advice/reader.hpp"
#include "advice/replies.hpp"

namespace hirewise::advice {
namespace {

// What the thread is about from now on: the decision's subject, or what it was about before.
thread_context remember(const answer& made, const thread_context& before) {
    if (made.decision.options.size() < 2) {
        if (!before.empty() || made.reading.intent != intent::compare || !made.answered) { return before; }
        return {made.reading.options, made.reading.use_cases, made.reading.priorities};
    }
    thread_context now{made.reading.options, made.reading.use_cases, made.reading.priorities};
    if (now.options.size() < 2) {
        now.options.clear();
        for (const auto& option : made.decision.options) { now.options.push_back(option.id); }
    }
    return now;
}

}  // namespace

struct engine::prepared {
    explicit prepared(std::shared_ptr<const knowledge::snapshot> knowledge)
        : base{std::move(knowledge)},
          make{folder, words},
          read{*base, words, folder, make},
          faqs{*base, read.names(), make},
          compose{*base, faqs, read.names()} {}

    std::shared_ptr<const knowledge::snapshot> base;
    text_folder folder;
    vocabulary words;
    phrase_maker make;
    reader read;
    faq_reader faqs;
    composer compose;
};

engine::engine(std::shared_ptr<const knowledge::snapshot> base)
    : prepared_{std::make_unique<const prepared>(std::move(base))} {}

engine::~engine() = default;
engine::engine(engine&&) noexcept = default;
engine& engine::operator=(engine&&) noexcept = default;

outcome engine::ask(const question& asked) const {
    const auto made = prepared_->read.read(asked);
    const auto now = continue_thread(made, asked.context, asked.manner);
    std::vector<faq_hit> near;
    if (made.talk == small_talk::none) { near = prepared_->faqs.find(made.text, made.links, asked.context.options); }
    outcome result;
    result.answer = prepared_->compose.compose({made, now, near, asked.manner, asked.today, !asked.context.empty(), asked.explain});
    result.context = remember(result.answer, asked.context);
    return result;
}

const knowledge::snapshot& engine::base() const {
    return *prepared_->base;
}

std::vector<std::string> engine::examples() const {
    return prepared_->compose.examples();
}

}  // namespace hirewise::advice
