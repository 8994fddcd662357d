#pragma once

#include <string>
#include <vector>

#include "crawl/fillings.hpp"
#include "crawl/onlooker.hpp"
#include "crawl/tally.hpp"

namespace hirewise::test {

// Who does something, where that counts in the tally, and the way that led there.
struct footing {
    onlooker* who;  // never null
    std::string surface;
    std::string path;

    footing further(const std::string& step) const { return {who, surface, path + " > " + step}; }
};

// Does what people do and judges what comes of it: the app acknowledges in time, something is to be seen, the workspace
// complains of nothing and the bot logs no trouble. What is wrong goes to the tally.
class acting {
public:
    // Both outlive it. The stage serves the control API.
    acting(stage& where, tally& counts, std::chrono::milliseconds until_visible)
        : stage_{where}, tally_{counts}, until_visible_{until_visible} {}

    // A request of the control API; gives what is to be seen of it, the acknowledgement's answer included.
    std::vector<sighting> perform(const footing& at, const std::string& request, json body);
    // Fills in and submits the open modal. Where it is refused, the error has to stand at its field, and what was
    // entered has to stay.
    std::vector<sighting> submit(const footing& at, const filling& how);
    void close_modals(const footing& at);
    // Whether a modal is open, or opens in time.
    bool sees_modal(const footing& at);

private:
    json request(const footing& at, const std::string& name, json body);
    std::vector<sighting> see(const footing& at);
    void judge_refusal(const footing& at, const filling& how, const json& answer);
    void judge_trouble(const footing& at);

    stage& stage_;
    tally& tally_;
    std::chrono::milliseconds until_visible_;
    std::size_t complaints_ = 0;  // known already
    std::size_t output_ = 0;      // of the bot, looked through already
};

}  // namespace hirewise::test
