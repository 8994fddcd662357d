#include "workspace/id_source.hpp"

#include <random>

namespace hirewise::workspace {

namespace {

std::string padded(std::uint64_t number, std::size_t width, unsigned base) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string text(width, '0');
    for (std::size_t i = width; i > 0 && number > 0; --i, number /= base) { text[i - 1] = digits[number % base]; }
    return text;
}

}  // namespace

std::string id_source::envelope_id() {
    return "0e0e0e0e-0000-4000-8000-" + padded(++count_, 12, 16);
}

std::string id_source::event_id() {
    return "Ev" + padded(++count_, 10, 10);
}

std::string id_source::trigger_id() {
    return std::to_string(++count_) + "." + secret();
}

std::string id_source::view_id() {
    return "V" + padded(++count_, 10, 10);
}

std::string id_source::file_id() {
    return "F" + padded(++count_, 10, 10);
}

std::string id_source::group_id() {
    return "G" + padded(++count_, 10, 10);
}

std::string id_source::request_id() {
    return padded(++count_, 32, 16);
}

std::string id_source::secret() {
    std::random_device random;
    std::string text;
    for (int part = 0; part < 4; ++part) { text += padded(random(), 8, 16); }
    return text;
}

}  // namespace hirewise::workspace
