#include <string>
#include <utility>

#include "advice/composer.hpp"
#include "advice/faq_judge.hpp"
#include "base/text.hpp"

namespace hirewise::advice {
namespace {

class recorder {
public:
    void add(std::string step, std::string text) { lines_.push_back({std::move(step), std::move(text)}); }
    std::vector<trace_line> take() { return std::move(lines_); }

private:
    std::vector<trace_line> lines_;
};

void record_language(const parsed_text& text, recorder& lines) {
    if (text.language == tongue::english) { return; }
    auto words = std::string{name_of(text.language)} + ", read as:";
    for (const auto& t : text.tokens) { words += t.is_word() ? " " + t.text : " |"; }
    lines.add("language", std::move(words));
}

std::string quoted(std::string_view words) {
    return "\u201c" + clip(valid_utf8(std::string{words}), 60) + "\u201d";
}

// "fintech: chance 0.83, named"
template <class Candidate>
std::string weighed(const std::string& id, const Candidate& each) {
    return id + ": chance " + short_number(each.chance, 2) + (each.named ? ", named" : ", told") +
           (is_likely(each) ? "" : ", left out");
}

void record_weighed(const full_reading& read, recorder& lines) {
    for (const auto& each : read.weighed) { lines.add("use case", weighed(each.use_case->id, each)); }
    for (const auto& each : read.wishes) { lines.add("criterion", weighed(each.criterion->id, each)); }
}

// Each with the words that say it; those of a thread, a form or a guess have none in this message.
void record_use_cases(const full_reading& read, const answer& made, recorder& lines) {
    for (const auto& id : made.reading.use_cases) {
        std::string text = id;
        for (const auto& m : read.use_case_mentions) {
            if (m.use_case->id != id || m.denied) { continue; }
            text += (text == id ? " from " : ", ") + quoted(read.text.written(m.first, m.last));
        }
        lines.add("use case", std::move(text));
    }
}

// "why 0.91, fact 0.05; heard": the two likeliest acts of a message in a thread.
void record_turn(const turn& now, recorder& lines) {
    if (now.chances.most() == 0) { return; }
    auto rest = now.chances;
    const auto first = rest.likeliest();
    rest.set(first, 0);
    const auto shown = [&](turn_act act) {
        return std::string{name_of(act)} + " " + short_number(now.chances.of(act), 2);
    };
    lines.add("turn", shown(first) + ", " + shown(rest.likeliest()) + (now.heard ? "; heard" : "; by rules"));
}

void record_reading(const full_reading& what, const answer& made, recorder& lines) {
    for (const auto& m : made.reading.mentions) {
        auto text = "\u201c" + m.words + "\u201d is " + m.technology;
        if (m.score != 0) { text += ", score " + short_number(m.score, 2); }
        lines.add("link", std::move(text));
        lines.add("role", m.technology + ": " + std::string{name_of(m.role)});
    }
    for (const auto& name : made.reading.unknown) { lines.add("link", "\u201c" + name + "\u201d is not in the base"); }
    for (const auto& p : made.reading.priorities) {
        lines.add("criterion",
                  p.criterion + " x" + short_number(p.multiplier, 2) + " from \u201c" + p.words + "\u201d");
    }
    for (const auto& id : made.reading.skills) { lines.add("skill", id + ": the team knows it"); }
    record_use_cases(what, made, lines);
    record_weighed(what, lines);
    for (const auto& id : made.reading.stated) { lines.add("use case", id + ": its assumption is stated"); }
}

std::string listed(const intent_scores& scores) {
    std::string text;
    for (std::size_t i = 0; i < scored_intents.size(); ++i) {
        text +=
            (i == 0 ? "" : ", ") + std::string{name_of(scored_intents[i])} + " " + short_number(scores[i] / 1000.0, 2);
    }
    return text;
}

// The kinds of option that an open question was heard to ask for, as far as they are worth a word.
void record_kinds(const understood& what, recorder& lines) {
    constexpr double worth_a_word = 0.1;
    const auto& heard = what.made.kinds;
    for (std::size_t i = 0; i < heard.size(); ++i) {
        if (heard.at(i) < worth_a_word) { continue; }
        const auto kind = i < knowledge::categories.size() ? knowledge::categories.at(i) : knowledge::asks_for_any;
        lines.add("kind", "heard " + std::string{kind} + ", chance " + short_number(heard.at(i), 2));
    }
}

void record_intent(const understood& what, const answer& made, recorder& lines) {
    lines.add("intent", std::string{name_of(made.reading.intent)} + "; scores: " + listed(what.made.scores));
    lines.add("intent", "heard: " + listed(what.made.heard));
    if (!what.made.kind.empty()) { lines.add("kind", std::string{what.made.kind}); }
    record_kinds(what, lines);
    std::vector<std::string> present;
    for (std::size_t i = 0; i < what.made.features.size(); ++i) {
        if (what.made.features[i]) { present.emplace_back(feature_name(i)); }
    }
    lines.add("intent", "from: " + join(present, ", "));
}

void record_decision(const decision& made, recorder& lines) {
    for (const auto& r : made.rules) { lines.add("rule", r.use_case + " -> " + r.option + ": " + r.reason); }
    for (const auto& option : made.options) {
        std::string text = option.id + " = " + short_number(option.score, 3) + ":";
        for (const auto& c : option.contributions) {
            text += " " + c.criterion + " " + short_number(c.rating, 1) + " x " + short_number(c.weight, 3);
        }
        lines.add("sum", std::move(text));
    }
    if (made.options.size() >= 2) {
        lines.add("sum", "margin " + short_number(made.margin, 3) + ", tie zone " + short_number(made.tie_zone, 3));
    }
    for (const auto& f : made.flips) {
        lines.add("flip", f.criterion + " x" + short_number(f.multiplier, 2) + " -> " + f.winner);
    }
    if (made.joint) {
        lines.add("flip", join(made.joint->criteria, " and ") + " together x" +
                              short_number(made.joint->multiplier, 2) + " -> " + made.joint->winner);
    }
    if (made.strength) {
        lines.add("sum", made.winner.value_or("no winner") + ", " + std::string{name_of(*made.strength)});
    }
}

void record_faq(const understood& what, const knowledge::snapshot& base, recorder& lines) {
    if (what.near.empty()) { return; }
    for (const auto& hit : what.near) {
        lines.add("faq", hit.entry->id + ": certainty " + short_number(hit.score, 2) + ", fit " +
                             short_number(hit.fit, 2) + (hit.written ? ", written so" : ""));
    }
    const auto found = estimate(what);
    lines.add("faq", "as " + std::string{name_of(found.situation)} + " it needs " +
                         short_number(threshold_of(found.situation, base.thresholds), 2) + ", the chance is " +
                         short_number(found.certainty, 2) + (found.may_be_quoted ? "" : ", not to be quoted"));
}

}  // namespace

std::vector<trace_line> trace_of(const understood& what, const answer& made, const knowledge::snapshot& base) {
    recorder lines;
    record_language(what.made.text, lines);
    record_turn(what.now, lines);
    record_reading(what.made, made, lines);
    record_intent(what, made, lines);
    record_faq(what, base, lines);
    if (!made.faq.empty()) { lines.add("faq", "answers with " + made.faq); }
    if (made.related) { lines.add("faq", "adds " + made.related->faq); }
    record_decision(made.decision, lines);
    return lines.take();
}

}  // namespace hirewise::advice
