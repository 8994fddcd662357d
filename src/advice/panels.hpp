#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "advice/advice.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// The page that a decision is taken on: a written one, or one derived from the options' profiles.
struct panel {
    const knowledge::comparison* page = nullptr;
    std::shared_ptr<const knowledge::comparison> derived;  // owns the page if nobody wrote it
    std::vector<std::string> options;                      // those of the page that are weighed
    std::vector<std::string> left_out = {};                // criteria that say nothing across kinds of options
};

// What an open question is about: "whom should we hire for a real-time bidding service?".
struct brief {
    std::string_view category;           // of the options; empty: the use cases tell
    std::vector<std::string> use_cases;  // ids
    std::vector<priority> priorities;
    std::vector<std::string> excluded = {};  // ids that are not wanted
    std::string_view written_in = {};        // only what is written in this language; empty: any
    std::vector<std::string> skills = {};    // ids of what the team can work with already
};

// The use cases of these ids, as far as the base knows them.
std::vector<const knowledge::use_case*> use_cases_of(const knowledge::snapshot& base,
                                                     const std::vector<std::string>& ids);

// Finds or makes the page for a set of options or for an open question (method, 3.5 and 3.6). Immutable; points into
// the snapshot, which must outlive it.
class panel_finder {
public:
    explicit panel_finder(const knowledge::snapshot& base);

    // The page about exactly these options, else the smallest that has them all; else such a page about their
    // languages, else one derived from their profiles; else either for the platforms they stand for (stand_ins.hpp).
    // Nothing if they do different jobs or share fewer than four rated criteria.
    std::optional<panel> for_options(const std::vector<std::string>& options) const;

    // The three best of the category that fits the brief, with the rules of all pages put together: an option is the
    // choice for a use case if it wins a page and loses none to another of the three. Nothing if no category fits.
    std::optional<panel> for_brief(const brief& asked) const;

    // The best for the brief beside this technology: what a rule chooses, else the best rated. Nothing if there is
    // none.
    std::optional<std::string> rival_of(std::string_view technology, const brief& asked) const;

    // The page about this technology whose rule settles one of the use cases: one that rests on a published comparison
    // before all others; else, where pages disagree, one of the larger side, and at a draw of those that decide against
    // it; of several that whose choice most pages share. Nothing if no page has such a rule. No use case asks for the
    // published page as such.
    const knowledge::comparison* page_ruling(std::string_view technology,
                                             const std::vector<std::string>& use_cases) const;

    // Whether a page chooses options of the category for one of the use cases.
    bool rules_on(std::string_view category, const std::vector<std::string>& use_cases) const;

    // The options of a category that are written in a language: the frameworks of PHP.
    std::vector<std::string> written_in(std::string_view language, std::string_view category) const;

    // Pages that weigh this technology, in order of their ids.
    const std::vector<const knowledge::comparison*>& pages_with(std::string_view technology) const;

    // Whether one may be chosen instead of the other (knowledge/rivalry.hpp).
    bool do_the_same_job(std::string_view technology, std::string_view other) const;

private:
    // The options of a category with their profiles, and for each use case and criterion those that lead: an open
    // question is decided among them, however many options there are.
    struct field {
        std::string_view category;
        std::vector<const knowledge::technology*> options;
        knowledge::comparison shared;              // only its criteria: those on which every option is rated
        std::vector<std::vector<double>> ratings;  // [option][criterion]
        std::map<std::string_view, std::vector<std::size_t>, std::less<>> leaders;  // by use case or criterion id
        std::vector<std::size_t> overall;                                           // leaders with equal weights

        void rate();  // fills in the criteria and ratings of its options
        double score(std::size_t option, const std::vector<double>& weights) const;
    };

    const knowledge::comparison* written_for(const std::vector<std::string>& options) const;
    std::string_view category_for(const brief& asked) const;
    bool is_wanted(const knowledge::technology& option, const brief& asked) const;
    // Those that are written in the asked language: the ones on pages, or all if there are not two of those.
    field field_written_in(const field& known, const brief& asked) const;
    std::vector<std::size_t> candidates(const field& known, const brief& asked) const;
    std::vector<std::string> best_for(const field& known, const brief& asked) const;
    std::vector<std::string> best_for(const brief& asked) const;
    void add_what_they_know(const field& known, const brief& asked, std::vector<std::string>& best) const;
    bool wins_for(std::string_view use_case, std::string_view option) const;
    bool wins_for_any(const brief& asked, std::string_view option) const;
    bool is_unbeaten(const brief& asked, std::string_view option) const;  // no page chooses another one over it
    void open_fields();
    void make_shortlists(field& known) const;
    std::vector<knowledge::rule> pooled_rules(const std::vector<std::string>& options, const brief& asked) const;
    std::optional<panel> derive(const std::vector<std::string>& options, std::vector<knowledge::rule> rules = {}) const;

    const knowledge::snapshot& base_;
    std::map<std::string_view, std::vector<const knowledge::comparison*>, std::less<>> pages_;  // by technology
    std::map<std::string_view, std::map<std::string_view, std::size_t>, std::less<>> rules_;    // use case, category
    std::map<std::pair<std::string_view, std::string_view>, std::size_t> winners_;  // rules for a use case and option
    std::map<std::string_view, field, std::less<>> fields_;                         // by category
};

}  // namespace hirewise::advice
