#include "advice/work_of_others.hpp"

#include <algorithm>

#include "advice/spoken_weights.hpp"
#include "advice/work_elsewhere.hpp"
#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

// "is done by an agency", "that one is bought"
bool is_left_to_others(const parsed_text& text, const clause& part) {
    static constexpr auto doing = word_list({"built", "delivered", "developed", "done", "handled", "made", "maintained",
                                             "programmed", "supplied", "written"});
    static constexpr auto bought = word_list({"bought", "outsourced", "rented"});
    static constexpr auto makers = word_list({"agency", "manufacturer", "partner", "supplier", "vendor"});
    for (auto at = part.first + 1; at < part.last; ++at) {
        const auto& word = text.tokens[at];
        // "looked after by the supplier"
        const auto* whom = text.word_at(at + 1);
        const bool maker = whom != nullptr && contains(makers, whom->text);
        if (maker && word.is(word_class::determiner) && text.tokens[at - 1].text == "by") { return true; }
        if (!text.tokens[at - 1].is(word_class::copula)) { continue; }
        const auto* next = text.word_at(at + 1);
        const bool by_others = contains(doing, word.text) && next != nullptr && next->text == "by";
        if (by_others || contains(bought, word.text)) { return true; }
    }
    return false;
}

// "my brother builds drones", "our sister company runs an exchange": but "my brother and I build ..."
bool is_of_another_party(const parsed_text& text, const clause& part) {
    static constexpr auto parties =
        word_list({"brother",  "competitor", "competitors", "cousin", "dad",   "daughter", "father",
                   "friend",   "husband",    "landlord",    "mother", "mum",   "nephew",   "neighbour",
                   "neighbor", "niece",      "sister",      "son",    "uncle", "wife"});
    static constexpr auto described = word_list({"ex", "former", "late", "old", "previous"});
    static constexpr auto firms = word_list({"agency", "architect", "client", "company", "contractor", "customer",
                                             "employer", "firm", "founder", "job", "start-up", "startup", "studio"});
    static constexpr auto owners = word_list({"a", "another", "her", "his", "my", "our", "the"});
    static constexpr auto own = word_list({"i", "im", "us", "we", "were", "weve"});
    static constexpr auto elsewhere = word_list({"downstairs", "next", "opposite", "upstairs"});
    static constexpr auto own_people = word_list({"colleague", "colleagues", "department", "group", "guys", "team"});
    if (!contains(owners, text.tokens[part.first].text) || part.last < part.first + 3) { return false; }
    // "the team upstairs builds drones"
    if (contains(own_people, text.tokens[part.first + 1].text) &&
        contains(elsewhere, text.tokens[part.first + 2].text)) {
        return true;
    }
    // "my late partner built control units"
    const auto& whose = text.tokens[part.first + 2];
    const bool somebody =
        whose.is(word_class::person | word_class::developer | word_class::hire_noun) || contains(firms, whose.text);
    const bool theirs = contains(parties, text.tokens[part.first + 1].text) ||
                        (contains(described, text.tokens[part.first + 1].text) && somebody);
    const auto begin = text.tokens.begin() + static_cast<std::ptrdiff_t>(part.first);
    const auto end = text.tokens.begin() + static_cast<std::ptrdiff_t>(part.last);
    return theirs && std::none_of(begin, end, [](const token& t) { return contains(own, t.text); });
}

bool is_elsewhere(const parsed_text& text, const clause& part) {
    return is_of_the_past(text, part) || is_for_later(text, part) || is_of_somebody_else(text, part) ||
           is_set_aside(text, part);
}

}  // namespace

bool is_left_to_others(const parsed_text& text, std::size_t at) {
    return std::ranges::any_of(split_clauses(text), [&](const clause& part) {
        return at >= part.first && at < part.last && is_left_to_others(text, part);
    });
}

bool tells_of_the_past(const parsed_text& text, std::size_t first, std::size_t last) {
    static constexpr auto formerly = word_list({"formerly", "previously"});
    for (auto at = first; at < last; ++at) {
        const auto& word = text.tokens[at].text;
        const auto* next = text.word_at(at + 1);
        // "they are used to it" is no past
        const bool used_to = word == "used" && next != nullptr && next->text == "to" &&
                             (at == first || !text.tokens[at - 1].is(word_class::copula));
        if (used_to || contains(formerly, word)) { return true; }
    }
    return false;
}

namespace {

bool lies_in(const std::vector<clause>& parts, std::size_t at) {
    return std::ranges::any_of(parts, [at](const clause& part) { return at >= part.first && at < part.last; });
}

}  // namespace

std::vector<clause> clauses_of_others(const parsed_text& text) {
    auto theirs = split_clauses(text);
    std::erase_if(theirs, [&](const clause& part) {
        return !is_left_to_others(text, part) && !tells_of_the_past(text, part.first, part.last) &&
               !is_of_another_party(text, part) && !is_elsewhere(text, part);
    });
    return theirs;
}

void drop_work_of_others(const std::vector<clause>& theirs, std::vector<use_case_mention>& mentions) {
    const auto is_own = [&](const use_case_mention& m) { return !m.denied && !lies_in(theirs, m.first); };
    if (theirs.empty() || std::ranges::none_of(mentions, is_own)) { return; }
    std::erase_if(mentions, [&](const use_case_mention& m) { return !m.denied && !is_own(m); });
}

void drop_work_of_others(const parsed_text& text, const std::vector<clause>& theirs,
                         std::vector<use_case_candidate>& weighed, std::vector<use_case_mention>& mentions) {
    constexpr double worth_a_guess = 0.3;
    // "Forget the drones": what is told of in such a sentence is not meant.
    std::erase_if(weighed, [&](const use_case_candidate& each) {
        return !each.named && each.found.was_read() && is_to_be_forgotten(text, each.found.first + 1);
    });
    if (theirs.empty()) { return; }
    // "we only buy a SaaS product, ready made": by the larger part of what tells of it.
    const auto is_told_by_others = [&](const use_case_candidate& each) {
        if (each.named || !each.found.was_read()) { return false; }
        std::size_t others = 0;
        for (auto at = each.found.first; at < each.found.last; ++at) { others += lies_in(theirs, at) ? 1U : 0U; }
        return others * 2 > each.found.last - each.found.first;
    };
    const auto is_named_as_own = [&](const use_case_candidate& each) {
        return std::ranges::any_of(mentions, [&](const use_case_mention& m) {
            return m.use_case == each.use_case && !m.denied && !lies_in(theirs, m.first);
        });
    };
    const auto is_own = [&](const use_case_candidate& each) {
        return each.chance >= worth_a_guess && (each.named ? is_named_as_own(each) : !is_told_by_others(each));
    };
    if (std::ranges::none_of(weighed, is_own)) { return; }
    std::erase_if(weighed, [&](const use_case_candidate& each) {
        const bool only_theirs = each.named && !is_named_as_own(each);
        return is_told_by_others(each) || (only_theirs && std::ranges::any_of(mentions, [&](const use_case_mention& m) {
                                               return m.use_case == each.use_case && lies_in(theirs, m.first);
                                           }));
    });
    std::erase_if(mentions, [&](const use_case_mention& m) { return !m.denied && lies_in(theirs, m.first); });
}

}  // namespace hirewise::advice
