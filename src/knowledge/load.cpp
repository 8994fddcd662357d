#include "knowledge/load.hpp"

#include <algorithm>
#include <future>
#include <iterator>
#include <span>
#include <thread>

#include "knowledge/compute_ratings.hpp"
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
    take_by_id(base.roles, made->roles);
    take_by_id(base.figures, made->figures);
    take_by_id(base.languages, made->languages);
    take_by_id(base.told, made->told);
    take_by_id(base.turns, made->turns);
    take_by_id(base.messages, made->messages);
    take_by_id(base.kinds, made->kinds);
    for (auto& each : base.faqs) {
        if (each.origin->is_in("faqs")) { made->faqs.push_back(std::move(each.value)); }
    }
    made->thresholds = base.thresholds;
    for (auto& each : base.outside) {
        std::ranges::move(each.value.names, std::back_inserter(made->outside.names));
        std::ranges::move(each.value.talk, std::back_inserter(made->outside.talk));
    }
    return made;
}

// A part of the files, taken apart, with what is wrong in them.
struct parsed_part {
    std::vector<document> documents;
    fault_list faults;
};

parsed_part parse_part(std::span<const base_file> files) {
    parsed_part part;
    part.documents.reserve(files.size());
    for (const auto& file : files) { part.documents.push_back(read_document(file, part.faults)); }
    return part;
}

// Files do not depend on each other, and taking them apart is most of the work: large bases are read on several
// threads.
std::vector<document> read_all(const std::vector<base_file>& files, fault_list& faults) {
    constexpr std::size_t files_worth_a_thread = 250;
    constexpr std::size_t most_threads = 4;
    const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
    const auto threads =
        std::clamp(files.size() / files_worth_a_thread, std::size_t{1}, std::min(processors, most_threads));
    const auto share = (files.size() + threads - 1) / threads;
    std::vector<std::future<parsed_part>> parts;
    for (std::size_t first = share; first < files.size(); first += share) {
        const auto part = std::span{files}.subspan(first, std::min(share, files.size() - first));
        parts.push_back(std::async(std::launch::async, parse_part, part));
    }
    auto all = parse_part(std::span{files}.first(std::min(share, files.size())));
    faults.append(std::move(all.faults));
    for (auto& pending : parts) {
        auto part = pending.get();
        faults.append(std::move(part.faults));
        std::ranges::move(part.documents, std::back_inserter(all.documents));
    }
    return std::move(all.documents);
}

}  // namespace

load_outcome load(const std::filesystem::path& folder, std::chrono::year_month_day today) {
    fault_list faults;
    auto files = read_base_files(folder, base_part::pages, faults);
    auto version = version_of(files);
    const auto documents = read_all(files, faults);
    files = {};
    auto base = read_documents(documents, faults);
    compute_ratings(base, today, faults);
    rules::check_all(base, today, faults);
    load_outcome outcome;
    outcome.diagnostics = std::move(faults).sorted();
    if (!has_errors(outcome.diagnostics)) { outcome.snapshot = assemble(std::move(base), std::move(version)); }
    return outcome;
}

}  // namespace hirewise::knowledge
