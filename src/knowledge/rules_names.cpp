#include <algorithm>
#include <map>
#include <set>

#include "base/text.hpp"
#include "knowledge/phrase_pattern.hpp"
#include "knowledge/rule_tools.hpp"
#include "knowledge/rules.hpp"

namespace hirewise::knowledge::rules {
namespace {

bool is_word(std::string_view id) {
    return std::ranges::all_of(
        id, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-'; });
}

void check_word(const std::string& id, const document& file, position where, fault_list& faults) {
    if (is_word(id)) { return; }
    faults.error(file.name, where, "bad-id", "the id " + code(id) + " is not a plain word",
                 "use lower-case letters, digits, `-` and `_`");
}

template <class Value>
void check_words(const std::vector<draft<Value>>& values, fault_list& faults) {
    for (const auto& each : values) {
        if (!each.value.id.empty()) { check_word(each.value.id, *each.origin, each.where, faults); }
    }
}

template <class Value>
void check_unique_ids(const std::vector<draft<Value>>& values, fault_list& faults) {
    std::map<std::string, const draft<Value>*> seen;
    for (const auto& each : values) {
        if (each.value.id.empty()) { continue; }
        const auto [first, fresh] = seen.emplace(each.value.id, &each);
        if (fresh) { continue; }
        const auto& other = *first->second;
        faults.error(each.origin->name, each.where, "duplicate-id", "the id " + code(each.value.id) + " is taken",
                     "it is used in " + place_name(*other.origin, other.where) + "; choose another");
    }
}

// Every technology's id and name, in lower case, with its owner.
std::map<std::string, std::string> own_names(const drafts& base) {
    std::map<std::string, std::string> names;
    for (const auto& each : base.technologies) {
        names.emplace(each.value.id, each.value.id);
        if (!each.value.name.empty()) { names.emplace(lower_ascii(each.value.name), each.value.id); }
    }
    return names;
}

void report_alias(const placed_text& alias, const std::string& owner, const std::string& other, fault_list& faults) {
    if (owner == other) {
        faults.error(alias.origin->name, alias.where, "redundant-alias",
                     "the alias " + code(alias.text) + " repeats the technology's id or name",
                     "delete it; id and name are always read");
    } else {
        faults.error(alias.origin->name, alias.where, "alias-clash",
                     "the alias " + code(alias.text) + " belongs to " + code(other) + " already",
                     "an alias names one technology; delete it here or in technologies/" + other + ".md");
    }
}

// Several may share a nickname ("tf"), but what is a name is believed without its like beside it.
void nicknames_are_no_names(const drafts& base, const std::map<std::string, std::string>& owners, fault_list& faults) {
    for (const auto& each : base.technologies) {
        for (const auto& nickname : texts_under(each, "nicknames")) {
            const auto owner = owners.find(lower_ascii(nickname.text));
            if (owner == owners.end()) { continue; }
            faults.error(nickname.origin->name, nickname.where, "nickname-clash",
                         "the nickname " + code(nickname.text) + " is a name of " + code(owner->second) + " already",
                         "a nickname is no name or alias; delete it here or there");
        }
    }
}

// Phrases of several owners: the same one twice cannot be told apart in a question.
template <class Value>
class phrase_register {
public:
    phrase_register(std::string what, fault_list& faults) : what_{std::move(what)}, faults_{faults} {}

    void add(const draft<Value>& owner, std::string_view key) {
        for (const auto& phrase : texts_under(owner, key)) {
            const auto written = lower_ascii(phrase.text);
            const auto fault = fault_of_phrase(written);
            if (!fault.empty()) {
                faults_.error(phrase.origin->name, phrase.where, "phrase-notation",
                              "the phrase " + code(phrase.text) + " " + std::string{fault},
                              "write words, `one|another`, a number as in `<20+>` or `<1-12>`, or `..` between words");
                continue;
            }
            for (auto& form : forms_of(written)) { add_form(std::move(form), written, phrase, owner.value.id); }
        }
    }

private:
    struct holder {
        std::string id;
        std::string phrase;
    };

    // Two phrases of one owner may overlap in a form; two owners may not.
    void add_form(std::string form, const std::string& written, const placed_text& phrase, const std::string& owner) {
        const auto [first, fresh] = owners_.emplace(std::move(form), holder{owner, written});
        const auto& [id, known] = first->second;
        if (fresh || (id == owner && known != written)) { return; }
        faults_.error(phrase.origin->name, phrase.where, "phrase-clash",
                      "the phrase " + code(first->first) + " belongs to " + what_ + " " + code(id) + " already",
                      "keep it where it says more, or make it longer");
    }

    std::string what_;
    fault_list& faults_;
    std::map<std::string, holder> owners_;
};

}  // namespace

void ids_are_words(const drafts& base, fault_list& faults) {
    check_words(base.technologies, faults);
    check_words(base.use_cases, faults);
    check_words(base.comparisons, faults);
    check_words(base.roles, faults);
    check_words(base.criteria, faults);
    check_words(base.figures, faults);
    check_words(base.faqs, faults);
}

void ids_are_unique(const drafts& base, fault_list& faults) {
    check_unique_ids(base.technologies, faults);  // of technologies/ and hiring_shapes/ together
    check_unique_ids(base.criteria, faults);
    check_unique_ids(base.figures, faults);
    check_unique_ids(base.faqs, faults);
}

void names_are_unique(const drafts& base, fault_list& faults) {
    std::map<std::string, std::string> owners;
    for (const auto& each : base.technologies) { owners.emplace(each.value.id, each.value.id); }
    for (const auto& each : base.technologies) {
        if (each.value.name.empty()) { continue; }
        const auto [first, fresh] = owners.emplace(lower_ascii(each.value.name), each.value.id);
        if (fresh || first->second == each.value.id) { continue; }
        faults.error(each.origin->name, {}, "name-clash",
                     "the name " + code(each.value.name) + " belongs to " + code(first->second) + " already",
                     "give one of the two a name of its own");
    }
}

void templates_are_filled_in(const drafts& base, fault_list& faults) {
    for (const auto& each : base.technologies) {
        if (each.value.name != "Example" || each.value.id == "example") { continue; }
        faults.error(each.origin->name, {}, "template-left", "the heading is still `Example`, as in the template",
                     "write the name as people write it, as in `# Haskell`, and replace the other texts too");
    }
}

void aliases_belong_to_one(const drafts& base, fault_list& faults) {
    auto owners = own_names(base);
    for (const auto& each : base.technologies) {
        std::set<std::string> own;
        for (const auto& alias : texts_under(each, "aliases")) {
            const auto folded = lower_ascii(alias.text);
            if (!own.insert(folded).second) { continue; }  // twice in one list: a fault of shape
            const auto [owner, fresh] = owners.emplace(folded, each.value.id);
            if (!fresh) { report_alias(alias, each.value.id, owner->second, faults); }
        }
    }
    nicknames_are_no_names(base, owners, faults);
}

void comparisons_are_called_after_their_options(const drafts& base, fault_list& faults) {
    for (const auto& page : base.comparisons) {
        const auto expected = join(page.value.options, "-vs-");
        if (page.value.options.size() < 2 || page.value.id == expected) { continue; }
        faults.error(page.origin->name, {}, "file-name",
                     "the file is called " + code(page.value.id) + ", but its options are " +
                         join_as_sentence(page.value.options),
                     "rename it to " + code(expected + ".md") + ", or correct `options`");
    }
}

void phrases_belong_to_one_criterion(const drafts& base, fault_list& faults) {
    phrase_register<criterion> phrases{"the criterion", faults};
    for (const auto& each : base.criteria) {
        for (const auto* key : {"phrases", "implied", "waived"}) { phrases.add(each, key); }
    }
}

void phrases_belong_to_one_use_case(const drafts& base, fault_list& faults) {
    phrase_register<use_case> phrases{"the use case", faults};
    for (const auto& each : base.use_cases) {
        for (const auto* key : {"phrases", "hints", "except"}) { phrases.add(each, key); }
    }
}

}  // namespace hirewise::knowledge::rules
