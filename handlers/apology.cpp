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

slack::message undeliverable(const slack::channel_id& where) {
    slack::mrkdwn words{"I have an answer to your question in "};
    words.channel(where).text(", but Slack does not let me post it. If I am not in that channel, add me with ");
    words.code("/invite").text(" and ask once more; else ask me directly.");
    return {words.markup(), {}};
}

slack::message crowded(std::size_t answers_waiting) {
    const slack::mrkdwn words{std::to_string(answers_waiting) +
                              " answers wait to be posted here, and Slack takes about one a second. Please ask that "
                              "again in a few minutes, or ask me directly."};
    return {words.markup(), {}};
}

slack::message too_many_of_you() {
    const slack::mrkdwn words{
        "Those are more questions than I take from one person within a minute. Please ask the "
        "last one again in a minute."};
    return {words.markup(), {}};
}

}  // namespace hirewise::handlers
