#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "cards/answer_card.hpp"
#include "handlers/desk.hpp"

namespace hirewise::handlers {

// An answer together with the engine that gave it: a reload in the middle changes nothing in it.
struct asked {
    std::shared_ptr<const advice::engine> engine;
    advice::outcome outcome;
};

// Asks the engine in force. Blank words are a call for help, or silence if overheard; words beyond 4,000 units are cut
// off.
asked ask(const desk& desk, std::string_view words, advice::thread_context context,
          advice::manner manner = advice::manner::addressed);

// The card for it; help names the bot and shows what the knowledge answers well.
slack::message card_for(const desk& desk, const asked& question, cards::placement where, std::string_view answer_key,
                        std::string_view words);

// Notes what came of the question for the statistics, and the question itself for the editors if no answer was given.
// Silence, courtesies and help are not noted. A failure of the store is logged.
awaitable<void> record_unanswered(desk& desk, std::string words, advice::answer answer);

}  // namespace hirewise::handlers
