#include "slope.hpp"

namespace hirewise::chaos {

double slope_a_minute(const std::vector<sample>& samples) {
    if (samples.empty()) { return 0; }
    const auto count = static_cast<double>(samples.size());
    double minutes = 0;
    double value = 0;
    for (const auto& each : samples) {
        minutes += each.minutes / count;
        value += each.value / count;
    }
    double together = 0;
    double spread = 0;
    for (const auto& each : samples) {
        together += (each.minutes - minutes) * (each.value - value);
        spread += (each.minutes - minutes) * (each.minutes - minutes);
    }
    return spread > 0 ? together / spread : 0;
}

}  // namespace hirewise::chaos
