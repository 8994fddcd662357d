#pragma once

#include <chrono>
#include <random>

namespace hirewise::async {

// Waits between tries: exponential with full jitter, so that many clients do not return at the same instant.
// A pure value; randomness comes from the seed.
class backoff {
public:
    backoff(std::chrono::milliseconds first, std::chrono::milliseconds cap, std::uint32_t seed)
        : first_{first}, cap_{cap}, random_{seed} {}

    // Half of the current step plus a random part of the other half; the step doubles up to the cap.
    std::chrono::milliseconds next();

    // To be called only after success has proved stable, else a storm of short successes never slows down.
    void reset() { failures_ = 0; }

    int failures() const { return failures_; }

private:
    std::chrono::milliseconds first_;
    std::chrono::milliseconds cap_;
    std::minstd_rand random_;
    int failures_ = 0;
};

}  // namespace hirewise::async
