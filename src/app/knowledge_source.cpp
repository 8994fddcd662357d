#include "app/knowledge_source.hpp"

#include <utility>

#include "knowledge/load.hpp"

namespace hirewise::app {

std::vector<knowledge::diagnostic> knowledge_source::load() {
    auto outcome = knowledge::load(folder_, clock_.today());
    if (outcome.snapshot) { engine_ = std::make_shared<const advice::engine>(std::move(outcome.snapshot)); }
    return std::move(outcome.diagnostics);
}

}  // namespace hirewise::app
