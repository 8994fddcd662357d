#pragma once

#include <deque>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "crawl/acting.hpp"
#include "crawl/touches.hpp"

namespace hirewise::test {

// Where a crawl begins: something that a person does, as a request of the control API.
struct beginning {
    std::string surface;  // in the table; on each surface the same button is pressed once
    std::string who;      // user id
    std::string name;     // in the path of a fault
    std::string request;
    json body;
    std::string channel = "C0HIRING";  // chosen in forms that want a conversation
};

// Presses every button and menu entry that appears, fills in every form, and goes on from what appears then, to a depth
// of three. Knows elements by their kind only.
class crawler {
public:
    // The stage serves the control API, has a running bot, and outlives it. What is not to be seen in this time is not
    // waited for.
    explicit crawler(stage& where, std::chrono::milliseconds until_visible = std::chrono::seconds{10})
        : stage_{where}, acts_{where, tally_, until_visible} {}

    // What was to be seen first, for others to press on.
    std::vector<sighting> crawl(const beginning& from);
    // Only what is to be seen first.
    std::vector<sighting> crawl_first(const beginning& from);
    // Presses everything on what a beginning showed, as anybody who sees it, and fills in each form once.
    void crawl_as(const std::string& user, const beginning& from, const std::vector<sighting>& seen);

    onlooker& person(const std::string& user);
    const tally& results() const { return tally_; }

private:
    enum class care { full, brief };
    struct visit {
        footing at;
        int depth;
        care how;
        std::string channel;
    };
    // Does again what opened the modal that is looked at.
    using reopening = std::function<void()>;

    void go_on(const std::vector<sighting>& seen, const visit& now, const reopening& again);
    void finish_pending();
    void press_all(const sighting& where, const visit& now, const reopening& again);
    void fill_in_all(const visit& now, const reopening& again);
    void submit(const filling& how, const visit& now, const reopening& again);
    bool bring_back(const visit& now, const reopening& again);

    std::vector<sighting> press(const sighting& where, const touch& what, const visit& now);
    reopening pressing_again(const sighting& where, const touch& what, const visit& now, const reopening& before);
    json blocks_of(const sighting& where, const visit& now);
    json request_for(const sighting& where, const touch& what, const visit& now);
    bool is_new(const visit& now, const std::string& container, const std::string& what);
    std::string container_of(const sighting& where, const visit& now);

    stage& stage_;
    tally tally_;
    acting acts_;
    std::map<std::string, onlooker> people_;
    std::set<std::string> done_;
    std::deque<std::pair<sighting, visit>> pending_;
};

}  // namespace hirewise::test
