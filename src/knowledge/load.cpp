#include "knowledge/load.hpp"

#include "knowledge/readers.hpp"
#include "knowledge/rules.hpp"

namespace hirewise::knowledge {
namespace {

template <class Value>
void take_by_id(std::vector<draft<Value>>& from, std::map<std::string, Value, std::less<>>& into) {
    for (auto& each : from) {
        auto id = each.value.id;
        into.emplace(std::move(id), std::move(each.value));
    }
}

std::shared_ptr<const snapshot> assemble(drafts base, std::string version) {
    auto made = std::make_shared<snapshot>();
    made->version = std::move(version);
    take_by_id(base.technologies, made->technologies);
    take_by_id(base.criteria, made->criteria);
    take_by_id(base.use_cases, made->use_cases);
    take_by_id(base.comparisons, made->comparisons);
    take_by_id(base.figures, made->figures);
    for (auto& each : base.faqs) {
        if (each.origin->is_in("faqs")) { made->faqs.push_back(std::move(each.value)); }
    }
    return made;
}

}  // namespace

load_outcome load(const std::filesystem::path& folder, std::chrono::year_month_day today) {
    fault_list faults;
    const auto files = read_base_files(folder, base_part::pages, faults);
    std::vector<document> documents;
    documents.reserve(files.size());
    for (const auto& file : files) { documents.push_back(read_document(file, faults)); }
    auto base = read_documents(documents, faults);
    rules::check_all(base, today, faults);
    load_outcome outcome;
    outcome.diagnostics = std::move(faults).sorted();
    if (!has_errors(outcome.diagnostics)) { outcome.snapshot = assemble(std::move(base), version_of(files)); }
    return outcome;
}

}  // namespace hirewise::knowledge
