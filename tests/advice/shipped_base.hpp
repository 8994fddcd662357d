#pragma once

#include <chrono>
#include <stdexcept>
#include <string>

#include "advice/engine.hpp"
#include "knowledge/load.hpp"
#include "support/places.hpp"
#include "support/review_day.hpp"

namespace hirewise::advice::test {

inline constexpr auto review_day = hirewise::test::after_last_review;

inline std::shared_ptr<const knowledge::snapshot> load_shipped_base() {
    auto loaded = knowledge::load(hirewise::test::knowledge_base(), review_day);
    if (!loaded.snapshot) {
        std::string faults;
        for (const auto& fault : loaded.diagnostics) { faults += knowledge::to_text(fault) + "\n"; }
        throw std::runtime_error{"the base that ships does not load:\n" + faults};
    }
    return loaded.snapshot;
}

// The engine over the base that ships, made once for the whole program.
inline const engine& shipped_engine() {
    static const engine made{load_shipped_base()};
    return made;
}

inline question addressed(std::string text) {
    question asked;
    asked.text = std::move(text);
    asked.today = review_day;
    return asked;
}

inline answer ask(std::string text) {
    return shipped_engine().ask(addressed(std::move(text))).answer;
}

}  // namespace hirewise::advice::test
