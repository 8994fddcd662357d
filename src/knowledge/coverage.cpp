#include "knowledge/coverage.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.hpp"
#include "knowledge/categories.hpp"
#include "knowledge/near_phrasings.hpp"

namespace hirewise::knowledge {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

class age_list {
public:
    explicit age_list(year_month_day today) : today_{today} {}

    // A page without a day of review does not age.
    void add(const std::string& location, year_month_day reviewed_on, int review_after_days) {
        if (!reviewed_on.ok()) { return; }
        const auto file = location.substr(0, location.find('#'));
        const auto left = sys_days{reviewed_on} + std::chrono::days{review_after_days} - sys_days{today_};
        if (seen_.insert(file).second) { ages_.push_back({file, reviewed_on, static_cast<int>(left.count())}); }
    }

    std::vector<page_age> sorted() && {
        std::ranges::stable_sort(ages_, {}, &page_age::days_left);
        return std::move(ages_);
    }

private:
    year_month_day today_;
    std::set<std::string> seen_;
    std::vector<page_age> ages_;
};

std::vector<page_age> ages_of(const snapshot& base, year_month_day today) {
    age_list ages{today};
    for (const auto& [id, each] : base.comparisons) {
        ages.add(each.location, each.reviewed_on, each.review_after_days);
    }
    for (const auto& [id, each] : base.technologies) {
        ages.add(each.location, each.reviewed_on, each.review_after_days);
    }
    for (const auto& [id, each] : base.roles) { ages.add(each.location, each.reviewed_on, each.review_after_days); }
    for (const auto& each : base.faqs) { ages.add(each.location, each.reviewed_on, each.review_after_days); }
    return std::move(ages).sorted();
}

// Calls `visit(entry)` for each answer, of comparisons first.
template <class Visitor>
void for_each_answer(const snapshot& base, Visitor visit) {
    for (const auto& [id, page] : base.comparisons) {
        for (const auto& entry : page.faq) { visit(entry); }
    }
    for (const auto& entry : base.faqs) { visit(entry); }
}

using pages_by_figure = std::map<std::string, std::set<std::string>>;

void add_ratings(const std::map<std::string, rating>& ratings, const std::string& page, pages_by_figure& pages) {
    for (const auto& [key, given] : ratings) {
        for (const auto& id : given.evidence.figures) { pages[id].insert(page); }
    }
}

// Which pages rest on each figure.
pages_by_figure use_of_figures(const snapshot& base) {
    pages_by_figure pages;
    for (const auto& [id, each] : base.technologies) { add_ratings(each.ratings, each.location, pages); }
    for (const auto& [id, page] : base.comparisons) {
        for (const auto& [criterion, row] : page.ratings) { add_ratings(row, page.location, pages); }
    }
    for (const auto& [id, each] : base.roles) {
        for (const auto& figure : each.figures) { pages[figure].insert(each.location); }
    }
    for_each_answer(base, [&](const faq_entry& entry) {
        for (const auto& figure : entry.figures) {
            pages[figure].insert(entry.location.substr(0, entry.location.find('#')));
        }
    });
    return pages;
}

std::vector<overdue_figure> overdue_figures(const snapshot& base, year_month_day today) {
    std::vector<overdue_figure> overdue;
    for (const auto& [id, pages] : use_of_figures(base)) {
        const auto* found = base.find_figure(id);
        if (found == nullptr || !found->is_overdue(today)) { continue; }
        overdue.push_back(
            {id, found->year, found->kind, found->age_in_months(today) - shelf_life_months(found->kind), pages.size()});
    }
    std::ranges::stable_sort(overdue, std::greater{}, &overdue_figure::months_overdue);
    return overdue;
}

std::vector<std::string> technologies_without_pay(const snapshot& base) {
    std::set<std::string> with_pay;
    for (const auto& [id, each] : base.figures) {
        if (each.kind == figure_class::pay) { with_pay.insert(each.technology); }
    }
    std::vector<std::string> without;
    for (const auto& [id, each] : base.technologies) {
        const bool known = with_pay.contains(id) || (!each.parent.empty() && with_pay.contains(each.parent));
        if (!known && !is_hiring_shape(each.category)) { without.push_back(id); }
    }
    return without;
}

void find_uncompared(const snapshot& base, coverage& into) {
    std::set<std::string> compared;
    for (const auto& [id, page] : base.comparisons) { compared.insert(page.options.begin(), page.options.end()); }
    std::map<std::string, std::pair<std::size_t, bool>> categories;  // how many technologies, whether any is compared
    for (const auto& [id, each] : base.technologies) {
        const bool is_compared = compared.contains(id);
        if (!is_compared) { into.technologies_without_comparison.push_back(id); }
        auto& [count, any] = categories[each.category];
        ++count;
        any = any || is_compared;
    }
    for (const auto& [category, found] : categories) {
        if (found.first >= 2 && !found.second) { into.categories_without_comparison.push_back(category); }
    }
}

std::vector<std::string> use_cases_without_rule(const snapshot& base) {
    std::set<std::string> ruled;
    for (const auto& [id, page] : base.comparisons) {
        for (const auto& rule : page.rules) { ruled.insert(rule.use_case); }
    }
    std::vector<std::string> without;
    for (const auto& [id, each] : base.use_cases) {
        if (!ruled.contains(id)) { without.push_back(id); }
    }
    return without;
}

// Finds the technologies that a question names, by id, name or alias, without regard to context.
class name_finder {
public:
    explicit name_finder(const snapshot& base) {
        for (const auto& [id, each] : base.technologies) {
            ids_.emplace(folded_phrasing(id), id);
            ids_.emplace(folded_phrasing(each.name), id);
            for (const auto& alias : each.aliases) { ids_.emplace(folded_phrasing(alias), id); }
        }
    }

    // Each once, sorted. The longest name at a place wins: "react native" is not "react".
    std::vector<std::string> in(std::string_view text) const {
        std::set<std::string> found;
        const auto folded = folded_phrasing(text);
        const auto words = split(folded, ' ');
        for (std::size_t at = 0; at < words.size();) {
            std::size_t length = std::min(longest_name, words.size() - at);
            while (length > 0 && !ids_.contains(phrase(words, at, length))) { --length; }
            if (length > 0) { found.insert(ids_.at(phrase(words, at, length))); }
            at += std::max<std::size_t>(length, 1);
        }
        return {found.begin(), found.end()};
    }

private:
    static constexpr std::size_t longest_name = 4;  // words

    static std::string phrase(const std::vector<std::string_view>& words, std::size_t at, std::size_t length) {
        std::string joined{words[at]};
        for (std::size_t i = 1; i < length; ++i) { joined.append(" ").append(words[at + i]); }
        return joined;
    }

    std::map<std::string, std::string> ids_;
};

// Finds the comparison that a question test is about.
class test_counter {
public:
    explicit test_counter(const snapshot& base) : names_{base} {
        for (const auto& [id, page] : base.comparisons) {
            counts_[page.location] = 0;
            by_options_.emplace(sorted(page.options), page.location);
            by_file_.emplace("questions/" + id + ".yaml", page.location);
            for (const auto& entry : page.faq) { by_answer_.emplace(entry.id, page.location); }
        }
    }

    void add(const question_test& test) {
        if (const auto page = page_of(test); !page.empty()) { ++counts_[page]; }
    }

    std::vector<tested_page> result() const {
        std::vector<tested_page> pages;
        for (const auto& [file, count] : counts_) { pages.push_back({file, count}); }
        std::ranges::stable_sort(pages, {}, &tested_page::questions);
        return pages;
    }

private:
    static std::vector<std::string> sorted(std::vector<std::string> ids) {
        std::ranges::sort(ids);
        return ids;
    }

    template <class Key>
    static std::string look_up(const std::map<Key, std::string>& pages, const Key& key) {
        const auto found = pages.find(key);
        return found == pages.end() ? std::string{} : found->second;
    }

    std::string page_of(const question_test& test) const {
        std::string page;
        if (test.faq) { page = look_up(by_answer_, *test.faq); }
        if (page.empty() && test.technologies) { page = look_up(by_options_, sorted(*test.technologies)); }
        if (page.empty()) { page = look_up(by_options_, names_.in(test.ask)); }
        return page.empty() ? look_up(by_file_, test.file) : page;
    }

    name_finder names_;
    std::map<std::string, std::size_t> counts_;
    std::map<std::vector<std::string>, std::string> by_options_;
    std::map<std::string, std::string> by_file_;
    std::map<std::string, std::string> by_answer_;
};

}  // namespace

coverage coverage_of(const snapshot& base, const std::vector<question_test>& tests, year_month_day today) {
    coverage found;
    found.pages = ages_of(base, today);
    found.figures = overdue_figures(base, today);
    found.technologies_without_pay = technologies_without_pay(base);
    find_uncompared(base, found);
    found.use_cases_without_rule = use_cases_without_rule(base);
    for (const auto& [id, page] : base.comparisons) {
        if (page.faq.empty()) { found.comparisons_without_faq.push_back(page.location); }
    }
    for_each_answer(base, [&](const faq_entry& entry) {
        if (entry.figures.empty() && !entry.out_of_scope) { found.answers_without_figures.push_back(entry.location); }
    });
    test_counter counter{base};
    for (const auto& test : tests) { counter.add(test); }
    found.tests = counter.result();
    return found;
}

}  // namespace hirewise::knowledge
