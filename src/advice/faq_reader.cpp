#include "advice/faq_reader.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

constexpr word_classes grammar_only =
    wc::determiner | wc::copula | wc::subject | wc::modal | wc::link_word | wc::question_word | wc::choice;
constexpr double least_score = 0.3;
constexpr std::int64_t technology_weight = 600;  // at least: names are frequent, yet they matter
constexpr double word_for_word = 0.9;
constexpr std::size_t most_hits = 3;

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
    "time long months weeks quickly",
};

constexpr std::string_view ignored_words =
    "in of for on at by with from about there as it so and way get would could please tell me know think "
    "really very just any some kind sort thing than too also like then us me worth good bad better it's still one take";

// Terms that every entry could have: they support a match but make none.
constexpr std::string_view general_words = "developer hire backend use language need";

bool all_in(const std::vector<std::string>& some, const std::vector<std::string>& all) {
    return std::all_of(some.begin(), some.end(),
                       [&](const std::string& s) { return std::find(all.begin(), all.end(), s) != all.end(); });
}

void sort_unique(std::vector<word_id>& terms) {
    std::sort(terms.begin(), terms.end());
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
}

}  // namespace

faq_reader::faq_reader(const knowledge::snapshot& base, const linker& names, phrase_maker& make) {
    for (const auto group : synonym_groups) {
        word_id first = 0;
        for (const auto word : split(group, ' ')) {
            const auto stem = make.words().add(make.stems().stem(word));
            if (first == 0) { first = stem; }
            synonyms_.emplace(stem, first);
        }
    }
    for (const auto word : split(ignored_words, ' ')) {
        synonyms_.emplace(make.words().add(make.stems().stem(word)), 0);
    }
    for (const auto word : split(general_words, ' ')) { general_.push_back(make.words().add(make.stems().stem(word))); }
    for (const auto& [id, technology] : base.technologies) {
        technology_terms_.emplace(id, make.words().add("@" + id));
        general_.push_back(technology_terms_.find(id)->second);
    }
    sort_unique(general_);
    for (const auto& [id, page] : base.comparisons) {
        for (const auto& faq : page.faq) { add(faq, &page, names, make); }
    }
    for (const auto& faq : base.faqs) { add(faq, nullptr, names, make); }
    weigh_terms();
}

void faq_reader::add(const knowledge::faq_entry& faq, const knowledge::comparison* page, const linker& names,
                     phrase_maker& make) {
    const auto index = static_cast<std::uint32_t>(entries_.size());
    entry made{&faq, page, faq.technologies, {}};
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
        phrasings_.push_back({index, std::move(terms), 0});
    }
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
    for (const auto& [id, term] : technology_terms_) { weights_[term] = std::max(weights_[term], technology_weight); }
    unknown_weight_ = rarity(0.5);
    for (std::uint32_t i = 0; i < phrasings_.size(); ++i) {
        for (const auto term : phrasings_[i].terms) {
            phrasings_[i].weight += weight_of(term);
            postings_[term].push_back(i);
        }
    }
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

std::vector<faq_hit> faq_reader::find(const parsed_text& text, const std::vector<technology_link>& links,
                                      const std::vector<std::string>& in_play) const {
    auto terms = terms_of(text, links);
    if (links.empty()) {
        for (const auto& id : in_play) {
            const auto term = technology_terms_.find(id);
            if (term != technology_terms_.end()) { terms.push_back(term->second); }
        }
        sort_unique(terms);
    }
    std::int64_t possible = 0;
    std::vector<std::int64_t> shared(phrasings_.size(), 0);
    std::vector<bool> specific(phrasings_.size(), false);
    std::vector<std::uint32_t> count(phrasings_.size(), 0);
    // A question that names nothing must share more than one word: "how much do I make" is not ours.
    const std::uint32_t least_count = links.empty() && in_play.empty() ? 2 : 1;
    for (const auto term : terms) {
        possible += weight_of(term);
        const auto posting = postings_.find(term);
        if (posting == postings_.end()) { continue; }
        const bool general = std::binary_search(general_.begin(), general_.end(), term);
        for (const auto index : posting->second) {
            shared[index] += weight_of(term);
            ++count[index];
            if (!general) { specific[index] = true; }
        }
    }
    std::vector<std::string> named;
    for (const auto& l : links) { named.push_back(l.technology->id); }

    std::vector<double> best(entries_.size(), 0);
    for (std::size_t i = 0; i < phrasings_.size(); ++i) {
        if (!specific[i] || count[i] < least_count) { continue; }
        const auto& e = entries_[phrasings_[i].entry];
        if (!e.technologies.empty() && !all_in(named, e.technologies)) { continue; }
        std::int64_t covered = 0;
        for (const auto term : terms) {
            if (std::binary_search(e.terms.begin(), e.terms.end(), term)) { covered += weight_of(term); }
        }
        // Half by this phrasing, half by all phrasings of the entry.
        const double of_question = static_cast<double>(covered + shared[i]) / static_cast<double>(2 * possible);
        const double of_phrasing = static_cast<double>(shared[i]) / static_cast<double>(phrasings_[i].weight);
        const double score = 2 * of_question * of_phrasing / (of_question + of_phrasing);
        best[phrasings_[i].entry] = std::max(best[phrasings_[i].entry], score);
    }
    std::vector<faq_hit> hits;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        if (best[i] >= least_score) { hits.push_back({entries_[i].faq, entries_[i].page, best[i]}); }
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

faq_hit faq_reader::on_topic(std::string_view topic, const std::vector<std::string>& technologies) const {
    for (const auto& e : entries_) {
        const auto& topics = e.faq->topics;
        const bool fits = std::find(topics.begin(), topics.end(), topic) != topics.end();
        if (fits && !technologies.empty() && all_in(technologies, e.technologies)) { return {e.faq, e.page, 1}; }
    }
    return {};
}

}  // namespace hirewise::advice
