#include "async/backoff.hpp"

#include <algorithm>

namespace hirewise::async {

std::chrono::milliseconds backoff::next() {
    constexpr int most_doublings = 20;  // keeps the shift far from overflow; the cap is reached long before
    const std::chrono::milliseconds step = std::min(cap_, first_ * (1L << std::min(failures_, most_doublings)));
    ++failures_;
    const auto half = step.count() / 2;
    std::uniform_int_distribution<long> jitter{0, step.count() - half};
    return std::chrono::milliseconds{half + jitter(random_)};
}

}  // namespace hirewise::async
