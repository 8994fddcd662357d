#include "advice/roles.hpp"

#include <algorithm>
#include <utility>

#include "advice/rivals.hpp"
#include "advice/role_cues.hpp"
#include "advice/skill_cues.hpp"
#include "advice/unknown_names.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
#include "base/word_list.hpp"
#include "knowledge/categories.hpp"
#include "knowledge/rivalry.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

std::string name_of(const parsed_text& text, const named& n) {
    if (n.technology != nullptr) { return n.technology->name; }
    return clip(valid_utf8(text.written(n.first, n.last)), 40);
}

struct chain {
    std::size_t first = 0;  // names [first, last)
    std::size_t last = 0;
    std::size_t known = 0;
    bool compared = false;
    bool moves = false;
    // "KMP or Flutter? We have Android, Kotlin and iOS": what is set against each other, not what is listed.
    std::size_t strength() const {
        return (compared && known >= 2 ? 100 : 0) + known * 10 + (compared ? 5 : 0) + (last - first);
    }
};

// "We have a Java monolith, Go or Rust ...": the comma ends what is there already.
bool is_what_they_have(const parsed_text& text, const named& n) {
    return is_written_into_something(text, n) && is_incumbent(text, n);
}

// "PHP Ruby or Python": the commas of a hurried list are left out.
bool are_rivals_in_a_row(const named& left, const named& right) {
    return left.last == right.first && left.technology != nullptr && right.technology != nullptr &&
           knowledge::do_the_same_job(*left.technology, *right.technology);
}

bool do_other_jobs(const named& left, const named& right) {
    return left.technology != nullptr && right.technology != nullptr &&
           !knowledge::do_the_same_job(*left.technology, *right.technology);
}

bool begins_choice(const parsed_text& text, const std::vector<named>& names, std::size_t which) {
    if (which + 1 >= names.size()) { return false; }
    const auto& n = names[which];
    return tie_between(text, n.first, n.last, names[which + 1].first) == tie::choice;
}

// Runs of names that are tied to each other.
std::vector<chain> find_chains(const parsed_text& text, const std::vector<named>& names, std::vector<tie>& ties) {
    std::vector<chain> chains;
    for (std::size_t i = 0; i < names.size();) {
        chain run{i, i + 1, names[i].technology != nullptr ? 1U : 0U, false, false};
        while (run.last < names.size()) {
            const auto& before = names[run.last - 1];
            auto between = tie_between(text, before.first, before.last, names[run.last].first);
            if (between == tie::list && is_what_they_have(text, before)) { between = tie::none; }
            // "a Python service, Flask or FastAPI": a framework is no rival of its language
            const bool apart = names[run.last].first - before.last > 1;
            if (between == tie::list && apart && is_parent_of(before, names[run.last])) { between = tie::none; }
            // "Go or Rust, Kubernetes operators"
            if (between == tie::list && run.compared && do_other_jobs(before, names[run.last])) { between = tie::none; }
            // "for both iOS and Android, Flutter or React Native"
            const bool ends_pair = between == tie::list && ties[run.last - 1] == tie::conjunction;
            if (ends_pair && begins_choice(text, names, run.last)) { between = tie::none; }
            if (between == tie::none && are_rivals_in_a_row(before, names[run.last])) { between = tie::list; }
            ties[run.last] = between;
            if (between == tie::none) { break; }
            run.compared = run.compared || (between != tie::conjunction && between != tie::list);
            run.moves = run.moves || between == tie::to_first || between == tie::to_second;
            run.known += names[run.last].technology != nullptr ? 1U : 0U;
            ++run.last;
        }
        i = run.last;
        if (run.last - run.first >= 2) { chains.push_back(run); }
    }
    return chains;
}

void note_move_roles(const chain& run, const std::vector<tie>& ties, std::vector<named>& names) {
    for (auto i = run.first + 1; i < run.last; ++i) {
        if (ties[i] == tie::to_second) { names[i - 1].role = role::incumbent; }
        if (ties[i] == tie::to_first) { names[i].role = role::incumbent; }
    }
}

void add_once(std::vector<std::string>& list, const std::string& value) {
    if (std::find(list.begin(), list.end(), value) == list.end()) { list.push_back(value); }
}

void add_option(const parsed_text& text, const named& n, cast& roles) {
    if (n.technology != nullptr) {
        add_once(roles.options, n.technology->id);
        roles.outlandish = false;
    } else {
        add_once(roles.unknown, name_of(text, n));
        roles.outlandish = roles.outlandish && !n.certain;
        for (auto at = n.first; at < n.last; ++at) {
            roles.outlandish = roles.outlandish && !is_shaped_like_technology(text.tokens[at]);
        }
    }
}

void take_chain(const parsed_text& text, const chain& run, const std::vector<tie>& ties, cast& roles) {
    note_move_roles(run, ties, roles.names);
    for (auto i = run.first; i < run.last; ++i) {
        auto& n = roles.names[i];
        const bool left_behind = n.role == role::incumbent && n.technology == nullptr && run.known >= 2;
        if (left_behind) { continue; }
        if (is_slashed_parent(text, roles.names, i)) {
            n.role = role::parent;
            continue;
        }
        if (n.role == role::mentioned) { n.role = role::candidate; }
        add_option(text, n, roles);
    }
    const auto& first = roles.names[run.first];
    const auto& last = roles.names[run.last - 1];
    roles.compared = run.compared || is_bare_list(text, first.first, last.last) || sets_apart(text);
    roles.together = !roles.compared;
    roles.moves = run.moves;
}

// "The CTO wants Go, the team wants Rust": no word ties them, but they stand against each other.
void take_contested(const parsed_text& text, const std::vector<std::size_t>& rivals, cast& roles) {
    for (const auto i : rivals) {
        roles.names[i].role = role::candidate;
        add_option(text, roles.names[i], roles);
    }
    roles.compared = true;
    roles.contested = true;
}

// Names outside the strongest chain.
void take_rest(const parsed_text& text, cast& roles) {
    for (std::size_t i = 0; i < roles.names.size(); ++i) {
        auto& n = roles.names[i];
        if (n.role != role::mentioned) { continue; }
        if (is_excluded(text, n)) {
            n.role = role::excluded;
        } else if (n.technology != nullptr && is_skill_at_hand(text, n)) {
            n.role = role::at_hand;
        } else if (is_incumbent(text, n)) {
            n.role = role::incumbent;
        } else if (is_parent(text, roles.names, i)) {
            n.role = role::parent;
        } else if (is_place_of_use(text, roles.names, i)) {
            n.role = role::place_of_use;
        }
    }
}

// "Rust, Go or Java? Java is out.": what stood in the choice, and is taken out of it afterwards.
void drop_struck_out(const parsed_text& text, cast& roles) {
    for (auto& n : roles.names) {
        const bool again = n.technology != nullptr && (n.role == role::mentioned || n.role == role::excluded) &&
                           contains(roles.options, n.technology->id);
        if (!again || roles.options.size() < 3 || !is_struck_out(text, n)) { continue; }
        n.role = role::excluded;
        std::erase(roles.options, n.technology->id);
    }
}

// How many others that play no part yet do the job of this one.
std::size_t count_rivals(const knowledge::technology& one, const std::vector<named>& names) {
    std::vector<const knowledge::technology*> found;
    for (const auto& n : names) {
        const bool plays_none = n.technology != nullptr && n.role == role::mentioned;
        const bool is_rival = plays_none && n.technology != &one && knowledge::do_the_same_job(one, *n.technology);
        if (is_rival && !contains(found, n.technology)) { found.push_back(n.technology); }
    }
    return found.size();
}

// "somebody strong in Terraform or somebody strong in Ansible": the next name does the same job, behind an "or".
bool has_alternative(const parsed_text& text, const std::vector<named>& names, std::size_t which) {
    static constexpr auto apart = word_list({"or", "versus", "vs"});
    if (which + 1 == names.size() || names[which + 1].technology == nullptr) { return false; }
    const auto& one = names[which];
    const auto& next = names[which + 1];
    if (!knowledge::do_the_same_job(*one.technology, *next.technology)) { return false; }
    for (auto at = one.last; at < next.first; ++at) {
        if (contains(apart, text.tokens[at].text)) { return true; }
    }
    return false;
}

// The first that is known, or the first of those that are several for one job ("around Docker. There is a Go dev and
// there is a Rust dev"), before all of those with an "or" between them; nullptr: none is known.
const knowledge::technology* subject_of(const parsed_text& text, const std::vector<named>& names) {
    const named* subject = nullptr;
    std::pair<bool, std::size_t> most;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto& n = names[i];
        if (n.role != role::mentioned || n.technology == nullptr) { continue; }
        const std::pair fits{has_alternative(text, names, i), count_rivals(*n.technology, names)};
        if (subject != nullptr && fits <= most) { continue; }
        subject = &n;
        most = fits;
    }
    return subject == nullptr ? nullptr : subject->technology;
}

// "We're a Python house. Django?": what is there is what the only option is written in.
bool carries(const named& ground, const cast& roles) {
    return std::any_of(roles.names.begin(), roles.names.end(),
                       [&](const named& n) { return n.role == role::candidate && is_parent_of(ground, n); });
}

// Names that nothing ties together: the subject is weighed, and so are those that do the same job.
void take_singles(const parsed_text& text, cast& roles) {
    const auto* subject = subject_of(text, roles.names);
    for (auto& n : roles.names) {
        if (n.role != role::mentioned) { continue; }
        if (n.technology != nullptr && !knowledge::do_the_same_job(*subject, *n.technology)) { continue; }
        n.role = role::candidate;
        add_option(text, n, roles);
    }
    // "We have Go services. Should we hire Rust engineers?" weighs the new against the present.
    if (roles.options.size() == 1) {
        for (const auto& n : roles.names) {
            const bool is_there = n.role == role::incumbent || n.role == role::at_hand;
            if (!is_there || n.technology == nullptr || carries(n, roles)) { continue; }
            roles.moves = roles.moves || n.technology->id != roles.options.front();
            add_once(roles.options, n.technology->id);
        }
    }
    const auto count = roles.options.size() + roles.unknown.size();
    roles.compared = count >= 2 && (roles.moves || sets_apart(text));
    roles.together = count >= 2 && !roles.compared;
}

void note_incumbents(const parsed_text& text, cast& roles) {
    for (const auto& n : roles.names) {
        if (n.role == role::incumbent) { add_once(roles.incumbent, name_of(text, n)); }
    }
    // "our Java monolith": a name that plays no other part.
    for (std::size_t at = 1; at + 1 < text.tokens.size(); ++at) {
        const auto& word = text.tokens[at];
        if (!word.is_word() || !word.capital || word.classes != 0) { continue; }
        named stranger{nullptr, at, at + 1, role::mentioned};
        const bool taken = std::any_of(roles.names.begin(), roles.names.end(),
                                       [&](const named& n) { return at >= n.first && at < n.last; });
        const auto* next = text.word_at(at + 1);
        if (!taken && next != nullptr && next->is(wc::artefact) && is_incumbent(text, stranger)) {
            add_once(roles.incumbent, name_of(text, stranger));
        }
    }
}

// "our people know Java and Go": what is joined to a skill is one.
void note_skills(const parsed_text& text, cast& roles) {
    // "We have an Angular code base. Angular or React for the next hire?": whoever has it knows it.
    for (const auto& n : roles.names) {
        const bool there =
            n.role == role::incumbent && n.technology != nullptr && !knowledge::is_hiring_shape(n.technology->category);
        if (there && !roles.moves && contains(roles.options, n.technology->id)) {
            add_once(roles.skills, n.technology->id);
        }
    }
    const named* before = nullptr;
    for (const auto& n : roles.names) {
        if (n.technology == nullptr) { continue; }
        const bool joined = before != nullptr && n.first == before->last + 1 && text.tokens[before->last].text == "and";
        const bool is_skill = n.role == role::at_hand || joined || is_skill_at_hand(text, n);
        if (is_skill && n.role != role::excluded) { add_once(roles.skills, n.technology->id); }
        before = is_skill ? &n : nullptr;
    }
}

void by_position(std::vector<named>& names) {
    std::sort(names.begin(), names.end(), [](const named& a, const named& b) { return a.first < b.first; });
}

bool names_rivals(const std::vector<named>& names) {
    return std::any_of(names.begin(), names.end(), [&](const named& one) {
        return one.technology != nullptr && std::any_of(names.begin(), names.end(), [&](const named& other) {
                   return other.technology != nullptr && other.technology != one.technology &&
                          knowledge::do_the_same_job(*one.technology, *other.technology);
               });
    });
}

// "The Rust man sings, the Go man yawns. Enthusiasm or Go?": beside rivals that are known, a stranger has to be written
// like a name.
void drop_plain_words(const parsed_text& text, std::vector<named>& strangers) {
    std::erase_if(strangers, [&](const named& n) {
        const auto& word = text.tokens[n.first];
        const bool written = (word.capital && !text.begins_sentence(n.first)) || is_shaped_like_technology(word);
        return !written;
    });
}

// "Go or Rust, it must run as quickly as C": of three names two are weighed.
void take_out_yardsticks(const parsed_text& text, std::vector<named>& names, std::vector<named>& aside) {
    const auto is_measure = [&](const named& n) { return n.technology != nullptr && is_yardstick(text, n); };
    const auto weighed =
        std::ranges::count_if(names, [&](const named& n) { return n.technology != nullptr && !is_measure(n); });
    if (weighed < 2) { return; }
    const auto measures =
        std::stable_partition(names.begin(), names.end(), [&](const named& n) { return !is_measure(n); });
    aside.insert(aside.end(), measures, names.end());
    names.erase(measures, names.end());
}

}  // namespace

cast assign_roles(const parsed_text& text, const std::vector<technology_link>& links,
                  const std::vector<uncovered_name>& uncovered, const std::vector<bool>& covered) {
    cast roles;
    for (const auto& l : links) { roles.names.push_back({l.technology, l.first, l.last, role::mentioned, true}); }
    for (const auto& u : uncovered) { roles.names.push_back({nullptr, u.first, u.last, role::mentioned, true}); }
    by_position(roles.names);
    auto strangers = find_unknown_names(text, roles.names, covered);
    if (names_rivals(roles.names)) { drop_plain_words(text, strangers); }
    roles.names.insert(roles.names.end(), strangers.begin(), strangers.end());
    by_position(roles.names);
    for (auto& n : roles.names) { n.role = role::mentioned; }
    auto aside = take_out_shape(text, roles.names);
    take_out_yardsticks(text, roles.names, aside);

    std::vector<tie> ties(roles.names.size() + 1, tie::none);
    auto chains = find_chains(text, roles.names, ties);
    // "Flutter for iOS and Android"
    std::erase_if(chains, [&](const chain& run) {
        const auto inside = run.last - run.first;
        return !run.compared && inside < roles.names.size() && is_place_of_use(text, roles.names, run.first);
    });
    const auto strongest = std::max_element(chains.begin(), chains.end(),
                                            [](const chain& a, const chain& b) { return a.strength() < b.strength(); });
    const auto rivals = rivals_among(text, roles.names);
    const bool is_contest = !rivals.empty() && (strongest == chains.end() || !strongest->compared);
    if (is_contest) {
        take_contested(text, rivals, roles);
    } else if (strongest != chains.end()) {
        take_chain(text, *strongest, ties, roles);
    }
    take_rest(text, roles);
    drop_struck_out(text, roles);
    // "Vue, Svelte, anything but Angular" wants one of the two.
    const bool chosen_among =
        std::any_of(roles.names.begin(), roles.names.end(), [](const named& n) { return n.role == role::excluded; });
    if (roles.together && roles.options.size() >= 2 && chosen_among) {
        roles.compared = true;
        roles.together = false;
    }
    if (!is_contest && strongest == chains.end()) {
        if (roles.names.empty()) { roles.names = find_unknown_subject(text, covered); }
        take_singles(text, roles);
    }
    roles.names.insert(roles.names.end(), aside.begin(), aside.end());
    by_position(roles.names);
    note_incumbents(text, roles);
    note_skills(text, roles);
    return roles;
}

}  // namespace hirewise::advice
