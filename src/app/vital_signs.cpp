#include "app/vital_signs.hpp"

#include <utility>
#include <vector>

#include <prometheus/metric_family.h>
#include <prometheus/text_serializer.h>

namespace hirewise::app {
namespace {

// A link that is silent for 25 s is replaced; whoever is deaf for longer has not managed to.
constexpr std::chrono::seconds longest_silence{30};

prometheus::MetricFamily family(std::string name, std::string help, prometheus::MetricType type, double value) {
    prometheus::ClientMetric metric;
    (type == prometheus::MetricType::Counter ? metric.counter.value : metric.gauge.value) = value;
    return {std::move(name), std::move(help), type, {std::move(metric)}};
}

prometheus::MetricFamily gauge(std::string name, std::string help, double value) {
    return family(std::move(name), std::move(help), prometheus::MetricType::Gauge, value);
}

prometheus::MetricFamily counter(std::string name, std::string help, std::uint64_t value) {
    return family(std::move(name), std::move(help), prometheus::MetricType::Counter, static_cast<double>(value));
}

}  // namespace

std::string why_not_ready(const vital_signs& signs) {
    if (signs.links == 0) { return "no link to Slack is up"; }
    if (!signs.since_heard || *signs.since_heard > longest_silence) { return "Slack has been silent for too long"; }
    return {};
}

std::string metrics_text(const vital_signs& signs) {
    std::vector<prometheus::MetricFamily> families{
        gauge("hirewise_ready", "1 while Slack is heard on a link that is up.", why_not_ready(signs).empty() ? 1 : 0),
        gauge("hirewise_links", "Links to Slack that are up.", static_cast<double>(signs.links)),
        counter("hirewise_links_opened_total", "Links to Slack that were greeted since the start.", signs.links_opened),
        gauge("hirewise_open", "Questions and replies that are not finished.", static_cast<double>(signs.open)),
        counter("hirewise_late_acknowledgements_total",
                "Deliveries that Slack repeated although they had been accepted.", signs.late_acknowledgements)};
    if (signs.since_heard) {
        families.push_back(gauge("hirewise_silence_seconds", "Since the last frame from Slack.",
                                 std::chrono::duration<double>{*signs.since_heard}.count()));
    }
    return prometheus::TextSerializer{}.Serialize(families);
}

}  // namespace hirewise::app
