#include "advice/faq_reader.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "knowledge/categories.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

constexpr word_classes grammar_only =
    wc::determiner | wc::copula | wc::subject | wc::modal | wc::link_word | wc::question_word | wc::choice;
constexpr double least_score = 0.3;
constexpr std::int64_t technology_weight = 600;     // entries are chosen by their names already
constexpr std::size_t most_entries_of_a_hint = 64;  // a word that more entries share hints at none of them
constexpr double word_for_word = 0.9;
constexpr std::size_t most_hits = 3;
constexpr double all_the_same = 0.98;
constexpr double without_its_subject = 0.8;  // for each core term that the question does not have

// Words that ask for the same thing; the first stands for all.
constexpr std::string_view synonym_groups[] = {
    "salary salaries pay pays paid earn earnings wage compensation cost expensive income cheaper money paycheck "
    "premium "
    "price costly make rate budget dearer",
    "together alongside mix combine both interoperate interop interoperability coexist integrate side connect bridge "
    "embed talk call same",
    "hire recruit employ find staff",
    "developer engineer programmer dev coder people person team",
    "hard difficult difficulty tough steep complex challenging complicated",
    "easy easier simple easiest",
    "learn learning master onboarding onboard ramp-up ramp study",
    "fast faster speed performance quick quicker fastest performant",
    "difference gap compare comparison differ compared versus",
    "rewrite migrate migration port move switch convert rewriting moving transition",
    "gc collector garbage",
    "train teach retrain upskill upskilling training retraining",
    "concurrency concurrent parallelism parallel async asynchronous goroutine goroutines tokio multithreading",
    "like enjoy happy happier satisfied love attractive",
    "backend service system product architecture codebase",
    "talent pool market available availability shortage supply",
    "time long months weeks quickly days",
    "america american americans usa united states",
    "germany german germans",
    "britain british england uk kingdom",
    "india indian",
    "france french",
    "applicant candidate",
    "cv resume",
    "start-up startup",
    "dead dying decline declining future peaked dies",
};

constexpr std::string_view ignored_words =
    "in of for on at by with from about there as it so and way get would could please tell me know think "
    "what's who's how's where's that's there's let's it's i'm we're whats really very just any some kind sort thing "
    "than too also like then us me worth good bad better it's still one take";

// Terms that every entry could have: they support a match but make none.
constexpr std::string_view general_words = "developer hire backend use language need";

bool all_in(const std::vector<std::string>& some, const std::vector<std::string>& all) {
    return std::all_of(some.begin(), some.end(),
                       [&](const std::string& s) { return std::find(all.begin(), all.end(), s) != all.end(); });
}

// The technologies that a question is about; ways of hiring ("junior developers") are so only if nothing else is named.
std::vector<std::string> subjects_of(const std::vector<technology_link>& links) {
    std::vector<std::string> technologies;
    std::vector<std::string> shapes;
    for (const auto& l : links) {
        auto& list = knowledge::is_hiring_shape(l.technology->category) ? shapes : technologies;
        list.push_back(l.technology->id);
    }
    return technologies.empty() ? shapes : technologies;
}

// The terms that stand in at least three of four phrasings. `all`: the terms of all of them, one after another.
std::vector<word_id> core_of(std::vector<word_id> all, std::size_t phrasings) {
    std::sort(all.begin(), all.end());
    std::vector<word_id> core;
    for (auto first = all.begin(); first != all.end();) {
        const auto last = std::upper_bound(first, all.end(), *first);
        if (static_cast<std::size_t>(last - first) * 4 >= phrasings * 3) { core.push_back(*first); }
        first = last;
    }
    return core;
}

void sort_unique(std::vector<word_id>& terms) {
    std::sort(terms.begin(), terms.end());
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
}

}  // namespace

faq_reader::faq_reader(const knowledge::snapshot& base, const linker& names, phrase_maker& make) : base_{base} {
    for (const auto group : synonym_groups) {
        word_id first = 0;
        for (const auto word : split(group, ' ')) {
            const auto stem = make.words().add(make.stems().stem(word));
            if (first == 0) { first = stem; }
            synonyms_.emplace(stem, first);
        }
    }
    country_us_ = synonyms_.at(make.words().add(make.stems().stem("america")));
    for (const auto word : split(ignored_words, ' ')) {
        synonyms_.emplace(make.words().add(make.stems().stem(word)), 0);
    }
    for (const auto word : split(general_words, ' ')) { general_.push_back(make.words().add(make.stems().stem(word))); }
    for (const auto& [id, technology] : base.technologies) {
        const auto term = make.words().add("@" + id);
        technology_terms_.emplace(id, term);
        technology_words_.insert(term);
        general_.push_back(term);
    }
    sort_unique(general_);
    for (const auto& [id, page] : base.comparisons) {
        for (const auto& faq : page.faq) { add(faq, &page, names, make); }
    }
    for (const auto& faq : base.faqs) { add(faq, nullptr, names, make); }
    weigh_terms();
    index_entries();
}

void faq_reader::add(const knowledge::faq_entry& faq, const knowledge::comparison* page, const linker& names,
                     phrase_maker& make) {
    entry made{&faq, page, faq.technologies, {}, {}, static_cast<std::uint32_t>(phrasings_.size()), 0};
    if (made.technologies.empty() && page != nullptr) { made.technologies = page->options; }
    auto written = faq.phrasings;
    written.push_back(faq.question);
    for (const auto& words : written) {
        parsed_text text;
        text.question = words;
        text.tokens = make(words);
        auto terms = terms_of(text, names.candidates(text));
        if (terms.empty()) { continue; }
        made.terms.insert(made.terms.end(), terms.begin(), terms.end());
        phrasings_.push_back({std::move(terms), 0});
    }
    made.last_phrasing = static_cast<std::uint32_t>(phrasings_.size());
    made.core = core_of(made.terms, made.last_phrasing - made.first_phrasing);
    std::erase_if(made.core, [&](word_id term) { return is_technology(term); });
    sort_unique(made.terms);
    entries_.push_back(std::move(made));
}

void faq_reader::weigh_terms() {
    std::unordered_map<word_id, std::size_t> entries_with;
    for (const auto& e : entries_) {
        for (const auto term : e.terms) { ++entries_with[term]; }
    }
    const auto count = static_cast<double>(entries_.size());
    const auto rarity = [&](double with) {
        return std::llround(1000 * std::log(1 + (count - with + 0.5) / (with + 0.5)));
    };
    for (const auto& [term, with] : entries_with) { weights_[term] = rarity(static_cast<double>(with)); }
    for (const auto& [id, term] : technology_terms_) { weights_[term] = technology_weight; }
    unknown_weight_ = rarity(0.5);
    for (auto& each : phrasings_) {
        for (const auto term : each.terms) { each.weight += weight_of(term); }
    }
}

void faq_reader::index_entries() {
    for (std::uint32_t i = 0; i < entries_.size(); ++i) {
        const auto& e = entries_[i];
        auto& postings = e.technologies.empty() ? open_entries_ : bound_entries_;
        for (const auto term : e.terms) {
            if (!is_general(term)) { postings[term].push_back(i); }
        }
        for (const auto& technology : e.technologies) { by_technology_[technology].push_back(i); }
    }
}

bool faq_reader::is_technology(word_id term) const {
    return technology_words_.count(term) > 0;
}

bool faq_reader::is_general(word_id term) const {
    return std::binary_search(general_.begin(), general_.end(), term);
}

std::int64_t faq_reader::weight_of(word_id term) const {
    const auto found = weights_.find(term);
    return found == weights_.end() ? unknown_weight_ : found->second;
}

std::vector<word_id> faq_reader::terms_of(const parsed_text& text, const std::vector<technology_link>& links) const {
    std::vector<word_id> terms;
    auto link = links.begin();
    word_id stranger = ~word_id{0};  // words of no entry differ from each other
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        if (link != links.end() && at == link->first) {
            terms.push_back(technology_terms_.find(link->technology->id)->second);
            at = link->last - 1;
            ++link;
            continue;
        }
        const auto& word = text.tokens[at];
        if (!word.is_word()) { continue; }
        // "in the US" names a country, "tell us" does not.
        if (word.text == "us" && at > 0 && text.tokens[at - 1].text == "the") {
            terms.push_back(country_us_);
            continue;
        }
        if (word.stem == 0) {
            terms.push_back(stranger--);
            continue;
        }
        const auto same = synonyms_.find(word.stem);
        if (same != synonyms_.end()) {
            if (same->second != 0) { terms.push_back(same->second); }
        } else if (!word.is(grammar_only)) {
            terms.push_back(word.stem);
        }
    }
    sort_unique(terms);
    return terms;
}

// A question as the entries are compared with it.
struct faq_reader::asked_terms {
    std::vector<word_id> terms;         // sorted
    std::vector<std::int64_t> weights;  // of each
    std::int64_t possible = 0;          // their sum
    std::vector<std::string> named;     // technologies of the text
    std::vector<std::string> in_play;   // of the thread, if the text names none
    // A question that names nothing must share more than one word: "how much do I make" is not ours.
    std::size_t least_shared() const { return named.empty() && in_play.empty() ? 2 : 1; }

    bool may_mean(const std::vector<std::string>& technologies) const {
        if (technologies.empty() || !named.empty()) { return technologies.empty() || all_in(named, technologies); }
        return in_play.empty() || all_in(in_play, technologies) || all_in(technologies, in_play);
    }
};

namespace {

// A question about Rust means an entry about Rust rather than one about Rust and Go, or about languages in general.
double nearness(const std::vector<std::string>& technologies, const std::vector<std::string>& named, bool in_thread) {
    constexpr double about_others_too = 0.95;
    constexpr double about_unnamed = 0.99;
    if (named.empty()) { return technologies.empty() || in_thread ? 1 : about_unnamed; }
    return technologies.size() == named.size() ? 1 : about_others_too;
}

}  // namespace

std::vector<std::uint32_t> faq_reader::candidates(const asked_terms& asked) const {
    std::vector<std::uint32_t> found;
    const auto take = [&](const std::vector<std::uint32_t>& some) {
        found.insert(found.end(), some.begin(), some.end());
    };
    const auto& about = asked.named.empty() ? asked.in_play : asked.named;
    for (const auto term : asked.terms) {
        if (const auto open = open_entries_.find(term); open != open_entries_.end()) { take(open->second); }
        const auto bound = bound_entries_.find(term);
        const bool hints =
            about.empty() && bound != bound_entries_.end() && bound->second.size() <= most_entries_of_a_hint;
        if (hints) { take(bound->second); }
    }
    for (const auto& technology : about) {
        const auto own = by_technology_.find(technology);
        if (own != by_technology_.end()) { take(own->second); }
        if (!asked.named.empty()) { break; }  // entries must be about all of them, so those of the first will do
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::erase_if(found, [&](std::uint32_t i) { return !asked.may_mean(entries_[i].technologies); });
    return found;
}

faq_reader::match faq_reader::score(const entry& e, const asked_terms& asked) const {
    std::int64_t covered = 0;
    for (std::size_t k = 0; k < asked.terms.size(); ++k) {
        if (std::binary_search(e.terms.begin(), e.terms.end(), asked.terms[k])) { covered += asked.weights[k]; }
    }
    double best = 0;
    std::size_t most_shared = 0;
    for (auto i = e.first_phrasing; i < e.last_phrasing; ++i) {
        const auto& written = phrasings_[i];
        std::int64_t shared = 0;
        std::size_t count = 0;
        bool specific = false;
        auto theirs = written.terms.begin();
        for (std::size_t k = 0; k < asked.terms.size() && theirs != written.terms.end(); ++k) {
            theirs = std::lower_bound(theirs, written.terms.end(), asked.terms[k]);
            if (theirs == written.terms.end() || *theirs != asked.terms[k]) { continue; }
            shared += asked.weights[k];
            ++count;
            specific = specific || !is_general(asked.terms[k]);
        }
        if (!specific || count < asked.least_shared()) { continue; }
        // Half by this phrasing, half by all phrasings of the entry.
        const double of_question = static_cast<double>(covered + shared) / static_cast<double>(2 * asked.possible);
        const double of_phrasing = static_cast<double>(shared) / static_cast<double>(written.weight);
        const double score = 2 * of_question * of_phrasing / (of_question + of_phrasing);
        if (score <= best) { continue; }
        best = score;
        most_shared = count;
    }
    if (best >= all_the_same) { return {best, most_shared}; }
    for (const auto term : e.core) {
        if (!std::binary_search(asked.terms.begin(), asked.terms.end(), term)) { best *= without_its_subject; }
    }
    return {best, most_shared};
}

std::vector<technology_link> faq_reader::with_languages(std::vector<technology_link> links) const {
    for (auto& link : links) {
        const auto* parent = base_.find_technology(link.technology->parent);
        if (parent != nullptr && parent->category == "language") { link.technology = parent; }
    }
    return links;
}

std::vector<faq_hit> faq_reader::find(const parsed_text& text, const std::vector<technology_link>& links,
                                      const std::vector<std::string>& in_play) const {
    auto hits = find_about(text, links, in_play);
    const bool has_framework = std::any_of(
        links.begin(), links.end(), [](const technology_link& link) { return !link.technology->parent.empty(); });
    if (!has_framework) { return hits; }
    const auto others = find_about(text, with_languages(links), in_play);
    if (!others.empty() && (hits.empty() || others.front().score > hits.front().score)) { return others; }
    return hits;
}

std::vector<faq_hit> faq_reader::find_about(const parsed_text& text, const std::vector<technology_link>& links,
                                            const std::vector<std::string>& in_play) const {
    asked_terms asked;
    asked.terms = terms_of(text, links);
    asked.named = subjects_of(links);
    if (links.empty()) {
        asked.in_play = in_play;
        for (const auto& id : in_play) {
            const auto term = technology_terms_.find(id);
            if (term != technology_terms_.end()) { asked.terms.push_back(term->second); }
        }
        sort_unique(asked.terms);
    }
    for (const auto term : asked.terms) {
        asked.weights.push_back(weight_of(term));
        asked.possible += asked.weights.back();
    }
    std::vector<faq_hit> hits;
    for (const auto i : candidates(asked)) {
        const auto found = score(entries_[i], asked);
        const double reached = found.score * nearness(entries_[i].technologies, asked.named, !asked.in_play.empty());
        if (reached >= least_score) { hits.push_back({entries_[i].faq, entries_[i].page, reached, found.shared}); }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const faq_hit& a, const faq_hit& b) { return a.score > b.score; });
    if (hits.size() > most_hits) { hits.resize(most_hits); }
    return hits;
}

std::optional<known_question> faq_reader::find_known(const parsed_text& text, const linker& names) const {
    const auto links = names.candidates(text);
    const auto hits = find(text, links, {});
    if (hits.empty() || hits.front().score < word_for_word) { return std::nullopt; }
    known_question found{hits.front(), {}};
    for (const auto& link : links) {
        const auto& id = link.technology->id;
        const bool is_new =
            std::find(found.technologies.begin(), found.technologies.end(), id) == found.technologies.end();
        if (is_new) { found.technologies.push_back(id); }
    }
    return found;
}

faq_hit faq_reader::on_topic(std::string_view topic, std::vector<std::string> technologies) const {
    if (technologies.empty()) { return {}; }
    for (auto& id : technologies) {
        const auto* technology = base_.find_technology(id);
        if (technology == nullptr || by_technology_.count(id) > 0) { continue; }
        if (!technology->parent.empty()) { id = technology->parent; }
    }
    const auto own = by_technology_.find(technologies.front());
    if (own == by_technology_.end()) { return {}; }
    const entry* best = nullptr;
    for (const auto i : own->second) {
        const auto& e = entries_[i];
        const bool fits = std::find(e.faq->topics.begin(), e.faq->topics.end(), topic) != e.faq->topics.end() &&
                          all_in(technologies, e.technologies);
        // The fewer others it is about, the more it is about these.
        if (fits && (best == nullptr || e.technologies.size() < best->technologies.size())) { best = &e; }
    }
    return best == nullptr ? faq_hit{} : faq_hit{best->faq, best->page, 1, 1};
}

}  // namespace hirewise::advice
