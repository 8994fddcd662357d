#include "load_archive.hpp"

#include <cstdio>
#include <cstdlib>

#include "archive.hpp"
#include "base/text.hpp"
#include "knowledge/compute_ratings.hpp"
#include "knowledge/readers.hpp"
#include "knowledge/rules.hpp"
#include "targets.hpp"

namespace hirewise::fuzz {
namespace {

constexpr std::chrono::year_month_day today{std::chrono::year{2026}, std::chrono::November, std::chrono::day{26}};

void demand(bool holds, const char* what, const knowledge::diagnostic& fault) {
    if (holds) { return; }
    std::fprintf(stderr, "a diagnostic %s: %s\n", what, knowledge::to_text(fault).c_str());
    std::abort();
}

bool is_one_line(std::string_view text) {
    return text.find('\n') == text.npos && valid_utf8(text) == text;
}

void check(const knowledge::diagnostic& fault) {
    demand(!fault.code.empty() && !fault.message.empty() && !fault.hint.empty(), "says too little", fault);
    demand(is_one_line(fault.file) && is_one_line(fault.message) && is_one_line(fault.hint), "is not one line", fault);
    demand(fault.line >= 0 && fault.column >= 0, "stands nowhere", fault);
}

}  // namespace

std::vector<knowledge::diagnostic> load_archive(std::string_view archive) {
    knowledge::fault_list faults;
    std::vector<knowledge::document> documents;
    for (const auto& file : unpack(archive)) { documents.push_back(knowledge::read_document(file, faults)); }
    auto base = knowledge::read_documents(documents, faults);
    knowledge::compute_ratings(base, today, faults);
    knowledge::rules::check_all(base, today, faults);
    auto found = std::move(faults).sorted();
    for (const auto& fault : found) { check(fault); }
    return found;
}

void fuzz_loader(std::string_view input) {
    (void)load_archive(input);
}

}  // namespace hirewise::fuzz
