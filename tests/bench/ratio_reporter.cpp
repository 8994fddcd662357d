#include "ratio_reporter.hpp"

#include <cstdio>
#include <vector>

namespace hirewise::bench {
namespace {

class ratio_reporter final : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override {
        ConsoleReporter::ReportRuns(runs);
        for (const auto& run : runs) {
            if (run.error_occurred) { continue; }
            if (run.counters.empty()) { times_.emplace_back(run.run_name.function_name, nanoseconds(run)); }
            for (const auto& [name, time] : run.counters) {
                times_.emplace_back(run.run_name.function_name + " " + name, time.value);
            }
        }
    }

    // False if the baseline was not measured.
    bool print_ratios(const std::string& baseline) const {
        for (const auto& [name, base_time] : times_) {
            if (name != baseline) { continue; }
            std::printf("\nCPU time as a multiple of %s:\n", baseline.c_str());
            for (const auto& [other, time] : times_) {
                std::printf("  %-28s %8.2f\n", other.c_str(), time / base_time);
            }
            return true;
        }
        return false;
    }

private:
    static double nanoseconds(const Run& run) {
        return run.GetAdjustedCPUTime() / benchmark::GetTimeUnitMultiplier(run.time_unit) * 1e9;
    }

    std::vector<std::pair<std::string, double>> times_;
};

}  // namespace

int run_with_ratios(int argc, char** argv, const std::string& baseline) {
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) { return 64; }
    ratio_reporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return reporter.print_ratios(baseline) ? 0 : 1;
}

}  // namespace hirewise::bench
