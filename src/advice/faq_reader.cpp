#include "advice/faq_reader.hpp"

#include <algorithm>
#include <numeric>
#include <span>

#include "base/contains.hpp"
#include "knowledge/categories.hpp"

namespace hirewise::advice {
namespace {

using points = faq_model::score;

constexpr points unit = 10'000;
constexpr points named_but_foreign = 2 * unit;
constexpr points shape_but_foreign = unit;
constexpr points of_the_entry_but_unnamed = 3;  // times the number of names that a phrasing has more
constexpr points none_of_the_entry = 3 * unit;
constexpr points named_in_general = unit / 2;

constexpr std::size_t most_measured = 5;
constexpr std::size_t most_hits = 3;
constexpr std::uint32_t several = ~std::uint32_t{0};

using technologies = std::span<const knowledge::technology* const>;

bool all_in(const technologies& some, const technologies& all) {
    return std::all_of(some.begin(), some.end(), [&](const auto* one) { return contains(all, one); });
}

points count_named(const technologies& listed, const std::vector<technology_link>& links) {
    const auto count = std::count_if(listed.begin(), listed.end(), [&](const auto* one) {
        return std::any_of(links.begin(), links.end(), [&](const technology_link& l) { return l.technology == one; });
    });
    return static_cast<points>(count);
}

std::vector<std::string> ids_of(const technologies& listed) {
    std::vector<std::string> ids;
    for (const auto* one : listed) { ids.push_back(one->id); }
    return ids;
}

parsed_text parse(const std::string& words, phrase_maker& make) {
    parsed_text text;
    text.question = words;
    text.tokens = make(words);
    return text;
}

double in_units(points sum) {
    return static_cast<double>(sum) / static_cast<double>(unit);
}

// A fixed curve, so that thresholds keep their meaning: a half at `half`.
double squash(double sum, double half) {
    return sum <= 0 ? 0 : sum / (sum + half);
}

constexpr double half_fit = 8;

// 1: both are, 0: none is, -1: one of them is.
double agreement(bool one, bool other) {
    if (one != other) { return -1; }
    return one ? 1 : 0;
}

}  // namespace

bool is_about_pay(const knowledge::faq_entry& entry) {
    return contains(entry.topics, "salary");
}

// What a question is about: the technologies that it names, with the languages they are written in.
struct faq_reader::subjects {
    struct subject {
        const knowledge::technology* itself = nullptr;
        const knowledge::technology* parent = nullptr;  // of the same use: the language of a framework
        bool is_shape = false;

        bool is_in(const technologies& listed) const {
            return contains(listed, itself) || (parent != nullptr && contains(listed, parent));
        }
    };
    std::vector<subject> named;
    bool pay = false;

    // What speaks against an entry that is about no technology in particular.
    points strange_in_general() const {
        const auto count = std::count_if(named.begin(), named.end(), [](const subject& s) { return !s.is_shape; });
        return named_in_general * static_cast<points>(count);
    }

    void add(const knowledge::technology& technology, const knowledge::snapshot& base) {
        const bool known =
            std::any_of(named.begin(), named.end(), [&](const subject& s) { return s.itself == &technology; });
        if (known) { return; }
        const auto* parent = technology.parent.empty() ? nullptr : base.find_technology(technology.parent);
        named.push_back({&technology, parent, knowledge::is_hiring_shape(technology.category)});
    }
};

faq_reader::faq_reader(const knowledge::snapshot& base, const linker& names, phrase_maker& make)
    : base_{base}, words_{base, make} {
    collect(base);
    train(names, make);
}

void faq_reader::collect(const knowledge::snapshot& base) {
    const auto take = [&](const knowledge::faq_entry& faq, const knowledge::comparison* page) {
        entry made{&faq, page, {}, 0, is_about_pay(faq)};
        const auto& about = faq.technologies.empty() && page != nullptr ? page->options : faq.technologies;
        for (const auto& id : about) {
            if (const auto* technology = base.find_technology(id)) { made.technologies.push_back(technology); }
        }
        entries_.push_back(std::move(made));
    };
    for (const auto& [id, page] : base.comparisons) {
        for (const auto& faq : page.faq) { take(faq, &page); }
    }
    for (const auto& faq : base.faqs) { take(faq, nullptr); }
    const auto bound =
        std::stable_partition(entries_.begin(), entries_.end(), [](const entry& e) { return e.technologies.empty(); });
    open_ = static_cast<std::uint32_t>(bound - entries_.begin());
    for (std::uint32_t i = open_; i < entries_.size(); ++i) {
        for (const auto* technology : entries_[i].technologies) { by_technology_[technology].push_back(i); }
    }
}

void faq_reader::train(const linker& names, phrase_maker& make) {
    faq_model::trainer trainer;
    std::vector<technology_link> links;
    const auto read = [&](const std::string& words) {
        const auto text = parse(words, make);
        links = names.candidates(text);
        return words_.read(text, links);
    };
    for (std::uint32_t i = 0; i < entries_.size(); ++i) {
        auto& e = entries_[i];
        const auto& faq = *e.faq;
        points named = 0;
        const auto about = ids_of(e.technologies);
        trainer.begin_entry(faq.topics);
        const auto learn = [&](const std::string& words) {
            auto features = read(words);
            remember(faq_words::print_of(features), i);
            phrasings_.add(i, features);
            // An entry is about all of its technologies, whichever of them a phrasing names.
            words_.add_names(about, features);
            named += count_named(e.technologies, links);
            trainer.add_phrasing(features);
        };
        learn(faq.question);
        for (const auto& words : faq.phrasings) { learn(words); }
        e.usually_named = named * unit / static_cast<points>(faq.phrasings.size() + 1);
        trainer.add_answer(read(faq.answer));
    }
    for (const auto& line : base_.outside.talk) { trainer.add_talk(read(line)); }
    model_ = std::move(trainer).train();
    phrasings_.weigh();
}

// Two entries that may be asked for in the same words are told apart by nothing.
void faq_reader::remember(std::uint64_t print, std::uint32_t number) {
    const auto [at, is_new] = written_.emplace(print, number);
    if (!is_new && at->second != number) { at->second = several; }
}

std::optional<std::uint32_t> faq_reader::written_so(const std::vector<weighted_feature>& asked) const {
    const auto found = written_.find(faq_words::print_of(asked));
    if (found == written_.end() || found->second == several) { return {}; }
    return found->second;
}

// The entries about particular technologies that come into question.
std::vector<std::uint32_t> faq_reader::bound_candidates(const subjects& about,
                                                        const faq_model::known_text& asked) const {
    std::vector<std::uint32_t> found;
    const auto take = [&](const knowledge::technology* technology) {
        const auto own = by_technology_.find(technology);
        if (own != by_technology_.end()) { found.insert(found.end(), own->second.begin(), own->second.end()); }
    };
    for (const auto& subject : about.named) {
        take(subject.itself);
        if (subject.parent != nullptr) { take(subject.parent); }
    }
    if (about.named.empty()) { model_.add_hinted(asked, open_, found); }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

// What speaks against an entry: the question names others than it is about.
points faq_reader::strangeness(const entry& e, const subjects& about) const {
    if (e.technologies.empty()) { return about.strange_in_general(); }
    points against = 0;
    std::size_t met = 0;
    std::size_t named = 0;
    for (const auto& subject : about.named) {
        if (subject.is_in(e.technologies)) {
            ++named;
            ++met;
        } else {
            against += subject.is_shape ? shape_but_foreign : named_but_foreign;
        }
    }
    if (met == 0) { against += none_of_the_entry; }
    const auto missing = e.usually_named - static_cast<points>(named) * unit;
    return against + of_the_entry_but_unnamed * std::max<points>(0, missing);
}

// The share of its technologies that the question names; 0 of none.
double faq_reader::share_named(const entry& e, const subjects& about) const {
    if (e.technologies.empty()) { return 0; }
    const auto named = std::count_if(about.named.begin(), about.named.end(),
                                     [&](const subjects::subject& s) { return s.is_in(e.technologies); });
    return static_cast<double>(named) /
           static_cast<double>(std::max(e.technologies.size(), static_cast<std::size_t>(named)));
}

// Whether the question names a technology that the entry is not about.
bool faq_reader::names_others(const entry& e, const subjects& about) const {
    return !e.technologies.empty() &&
           std::any_of(about.named.begin(), about.named.end(),
                       [&](const subjects::subject& s) { return !s.is_shape && !s.is_in(e.technologies); });
}

// Entry numbers that fit best, and what speaks for each of them.
struct faq_reader::ranking {
    std::vector<std::uint32_t> best;
    faq_model::evidence said;
    std::vector<points> scores;  // by entry: what is said, less what is strange to it
};

faq_reader::ranking faq_reader::rank(const faq_model::known_text& asked, const subjects& about) const {
    ranking made{{}, model_.weigh(asked), {}};
    made.scores = made.said.all;
    const auto bound = bound_candidates(about, asked);
    auto& order = made.best;
    order.resize(open_);
    std::iota(order.begin(), order.end(), 0U);
    order.insert(order.end(), bound.begin(), bound.end());
    const auto in_general = about.strange_in_general();
    for (std::uint32_t number = 0; number < open_; ++number) { made.scores[number] -= in_general; }
    for (const auto number : bound) { made.scores[number] -= strangeness(entries_[number], about); }
    const auto last = order.begin() + static_cast<std::ptrdiff_t>(std::min(most_measured, order.size()));
    std::partial_sort(order.begin(), last, order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return made.scores[a] != made.scores[b] ? made.scores[a] > made.scores[b] : a < b;
    });
    order.erase(last, order.end());
    return made;
}

// How each of the best compares with the others.
std::vector<faq_measures> faq_reader::measure(const ranking& found, const subjects& about, const parsed_text& text,
                                              const faq_model::known_text& asked,
                                              const faq_phrasings::asked_words& words) const {
    std::vector<faq_measures> all;
    const auto talk = model_.of_talk(asked);
    for (const auto number : found.best) { phrasings_.bring_near(number); }
    for (const auto number : found.best) {
        const auto& e = entries_[number];
        const auto rival = found.scores[found.best[number == found.best.front() && found.best.size() > 1 ? 1 : 0]];
        faq_measures m;
        m.evidence = in_units(found.scores[number]);
        m.lead = in_units(found.scores[number] - rival);
        m.lead_over_talk = in_units(found.scores[number] - talk);
        m.aspect = in_units(found.said.beside_names[number]);
        if (!names_others(e, about)) { m.nearness = phrasings_.nearest(number, words); }
        m.covered = model_.share_covered(asked, number);
        m.strangeness = in_units(strangeness(e, about));
        m.words = static_cast<double>(words.count());
        m.names = static_cast<double>(about.named.size());
        m.is_general = number < open_;
        m.named = share_named(e, about);
        m.pay = agreement(about.pay || text.has_class(word_class::pay), e.about_pay);
        m.wage = agreement(text.has_class(word_class::wage), e.about_pay);
        all.push_back(m);
    }
    for (auto& m : all) {
        double other = 0;
        for (const auto& o : all) {
            if (&o != &m) { other = std::max(other, o.nearness); }
        }
        m.nearness_lead = m.nearness - other;
    }
    return all;
}

std::vector<faq_hit> faq_reader::find(const parsed_text& text, const std::vector<technology_link>& links,
                                      const std::vector<std::string>& in_play, bool about_pay) const {
    if (words_.is_bare(text, links)) { return {}; }
    subjects about;
    about.pay = about_pay;
    for (const auto& link : links) { about.add(*link.technology, base_); }
    const auto& thread = links.empty() ? in_play : std::vector<std::string>{};
    for (const auto& id : thread) {
        if (const auto* technology = base_.find_technology(id)) { about.add(*technology, base_); }
    }
    const auto features = words_.read(text, links, thread);
    const auto asked = model_.look_up(features);
    const auto found = rank(asked, about);
    const auto measures = measure(found, about, text, asked, phrasings_.look_up(features));
    const auto written = written_so(features);
    std::vector<faq_hit> hits;
    for (std::size_t i = 0; i < found.best.size(); ++i) {
        const auto& e = entries_[found.best[i]];
        const bool is_written = written == found.best[i];
        hits.push_back({e.faq, e.page, is_written ? 1 : certainty_of(measures[i]),
                        squash(measures[i].evidence, half_fit), measures[i], is_written});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const faq_hit& a, const faq_hit& b) { return a.score > b.score; });
    if (hits.size() > most_hits) { hits.resize(most_hits); }
    return hits;
}

std::optional<known_question> faq_reader::find_known(const parsed_text& text, const linker& names) const {
    const auto links = names.candidates(text);
    const auto number = written_so(words_.read(text, links));
    if (!number) { return std::nullopt; }
    const auto& e = entries_[*number];
    known_question found{{e.faq, e.page, 1, 1, {}, true}, {}};
    for (const auto& link : links) {
        const auto& id = link.technology->id;
        if (!contains(found.technologies, id)) { found.technologies.push_back(id); }
    }
    return found;
}

faq_hit faq_reader::on_topic(std::string_view topic, const std::vector<std::string>& asked_about) const {
    technology_list about;
    for (const auto& id : asked_about) {
        const auto* technology = base_.find_technology(id);
        if (technology == nullptr) { return {}; }
        const bool by_its_language = by_technology_.count(technology) == 0 && !technology->parent.empty();
        about.push_back(by_its_language ? base_.find_technology(technology->parent) : technology);
    }
    const auto own = about.empty() ? by_technology_.end() : by_technology_.find(about.front());
    if (own == by_technology_.end()) { return {}; }
    // What is asked of one is rather told by what is written about it than by what compares it with another; the fewer
    // others an entry is about, the more it is about these.
    const bool asks_of_one = about.size() == 1;
    const auto is_nearer = [&](const entry& one, const entry& other) {
        const bool compares = one.page != nullptr;
        if (asks_of_one && compares != (other.page != nullptr)) { return !compares; }
        return one.technologies.size() < other.technologies.size();
    };
    const entry* best = nullptr;
    for (const auto i : own->second) {
        const auto& e = entries_[i];
        const bool fits = contains(e.faq->topics, topic) && all_in(about, e.technologies);
        if (fits && (best == nullptr || is_nearer(e, *best))) { best = &e; }
    }
    return best == nullptr ? faq_hit{} : faq_hit{best->faq, best->page, 1, 1, {}, false};
}

}  // namespace hirewise::advice
