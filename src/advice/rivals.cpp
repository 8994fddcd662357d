#include "advice/rivals.hpp"

#include <algorithm>
#include <iterator>

#include "advice/contests.hpp"
#include "knowledge/categories.hpp"

namespace hirewise::advice {
namespace {

bool is_shape(const named& n) {
    return n.technology != nullptr && knowledge::is_hiring_shape(n.technology->category);
}

}  // namespace

std::vector<std::size_t> rivals_among(const parsed_text& text, const std::vector<named>& names) {
    std::vector<name_span> spans;
    for (const auto& n : names) { spans.push_back({n.first, n.last}); }
    auto rivals = contested(text, spans);
    std::erase_if(rivals, [&](std::size_t i) { return names[i].technology == nullptr; });
    if (rivals.empty()) { return {}; }
    const auto* first = names[rivals.front()].technology;
    std::erase_if(rivals, [&](std::size_t i) {
        return !knowledge::do_the_same_job(first->category, names[i].technology->category);
    });
    const bool differ = std::any_of(rivals.begin(), rivals.end(), [&](auto i) { return names[i].technology != first; });
    return differ ? rivals : std::vector<std::size_t>{};
}

std::vector<named> take_out_shape(std::vector<named>& names) {
    const knowledge::technology* shape = nullptr;
    const knowledge::technology* skill = nullptr;
    bool rivals = false;
    for (const auto& n : names) {
        if (n.technology == nullptr) { continue; }
        auto& first = is_shape(n) ? shape : skill;
        if (first == nullptr) { first = n.technology; }
        if (n.technology == first) { continue; }
        if (is_shape(n)) { return {}; }
        rivals = rivals || knowledge::do_the_same_job(first->category, n.technology->category);
    }
    std::vector<named> taken;
    if (!rivals) { return taken; }
    std::copy_if(names.begin(), names.end(), std::back_inserter(taken), is_shape);
    std::erase_if(names, is_shape);
    return taken;
}

}  // namespace hirewise::advice
