#include "app/reading.hpp"

#include <exception>
#include <new>
#include <utility>

#include "app/folder_print.hpp"
#include "knowledge/load.hpp"

namespace hirewise::app {
namespace {

void keep_errors(std::vector<knowledge::diagnostic> faults, reading& found) {
    for (auto& fault : faults) {
        if (fault.severity != knowledge::severity::error) { continue; }
        ++found.error_count;
        if (found.errors.size() < most_errors) { found.errors.push_back(std::move(fault)); }
    }
}

reading interrupted() {
    reading found;
    found.failure = "it was interrupted";
    return found;
}

reading read(const reading_request& request) {
    reading found;
    found.folder_print = folder_print(request.folder);
    auto loaded = knowledge::load(request.folder, request.today);
    if (request.stop.stop_requested()) { return interrupted(); }
    if (!loaded.snapshot) {
        keep_errors(std::move(loaded.diagnostics), found);
        return found;
    }
    const auto& before = request.before->base();
    found.same_files = loaded.snapshot->version == before.version;
    if (found.same_files && request.before_read_on == request.today) { return found; }
    if (!found.same_files) { found.changes = knowledge::difference_between(before, *loaded.snapshot); }
    found.engine = std::make_shared<const advice::engine>(std::move(loaded.snapshot));
    if (request.stop.stop_requested()) { return interrupted(); }
    return found;
}

reading failed(const char* why) {
    reading found;
    found.failure = why;
    return found;
}

}  // namespace

reading read_beside(const reading_request& request) noexcept {
    try {
        return read(request);
    } catch (const std::bad_alloc&) {
        return failed("there is not enough memory for it");
    } catch (const std::exception& thrown) { return failed(thrown.what()); } catch (...) {
        return failed("something unexpected happened");
    }
}

}  // namespace hirewise::app
