#include "knowledge/rating_fit.hpp"

#include <numeric>

namespace hirewise::knowledge {
namespace {

constexpr int max_steps = 200;
constexpr double enough = 1e-12;  // of the squared distance from the solution, where 0.01 would do

double product(const std::vector<double>& a, const std::vector<double>& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

// into += factor * what
void add(std::vector<double>& into, double factor, const std::vector<double>& what) {
    for (std::size_t i = 0; i < into.size(); ++i) { into[i] += factor * what[i]; }
}

}  // namespace

void rating_fit::add_difference(std::size_t above, std::size_t below, double amount) {
    differences_.push_back({above, below, amount});
}

void rating_fit::add_value(std::size_t unknown, double amount, double weight) {
    values_.push_back({unknown, amount, weight});
}

// The matrix of the normal equations times a point.
std::vector<double> rating_fit::applied_to(const std::vector<double>& point) const {
    std::vector<double> result(unknowns_, 0.0);
    for (const auto& each : differences_) {
        const auto apart = point[each.above] - point[each.below];
        result[each.above] += apart;
        result[each.below] -= apart;
    }
    for (const auto& each : values_) { result[each.unknown] += each.weight * point[each.unknown]; }
    return result;
}

std::vector<double> rating_fit::right_side() const {
    std::vector<double> result(unknowns_, 0.0);
    for (const auto& each : differences_) {
        result[each.above] += each.amount;
        result[each.below] -= each.amount;
    }
    for (const auto& each : values_) { result[each.unknown] += each.weight * each.amount; }
    return result;
}

// Conjugate gradients: the matrix is symmetric and never needed as such.
std::vector<double> rating_fit::solve() const {
    std::vector<double> solution(unknowns_, 0.0);
    auto residual = right_side();
    auto direction = residual;
    auto size = product(residual, residual);
    const auto small = enough * size;
    for (int step = 0; step < max_steps && size > small; ++step) {
        const auto image = applied_to(direction);
        const auto curvature = product(direction, image);
        if (curvature <= 0) { break; }
        const auto length = size / curvature;
        add(solution, length, direction);
        add(residual, -length, image);
        const auto next = product(residual, residual);
        for (std::size_t i = 0; i < direction.size(); ++i) { direction[i] = residual[i] + next / size * direction[i]; }
        size = next;
    }
    return solution;
}

}  // namespace hirewise::knowledge
