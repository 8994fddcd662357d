#include "handlers/apology.hpp"

#include <random>

namespace hirewise::handlers {

random_source device_random() {
    return [] { return static_cast<std::uint32_t>(std::random_device{}()); };
}

std::string reference_id(const random_source& random) {
    constexpr std::string_view symbols = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr int length = 8;
    std::string id;
    for (int i = 0; i < length; ++i) { id += symbols[random() % symbols.size()]; }
    return id;
}

slack::message apologise(const logger& log, const random_source& random, std::string_view event,
                         std::string_view reason) {
    const auto reference = reference_id(random);
    log.error(event, {{"reference", reference}, {"reason", std::string{reason}}});
    const slack::mrkdwn words{
        "Something went wrong while I worked on that. Please ask once more; if it happens again, tell the person who "
        "looks after this bot and give them the reference " +
        reference + "."};
    return {words.markup(), {}};
}

}  // namespace hirewise::handlers
