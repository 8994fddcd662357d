#include "cards/agent_words.hpp"

#include "base/json.hpp"
#include "base/text.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

constexpr int version = 1;
constexpr std::size_t longest_value = 2'000;  // bytes, never more than Slack's 2,000 units

slack::message line(const slack::mrkdwn& text) {
    return {text.markup(), {slack::section(text)}};
}

}  // namespace

std::string thread_title(std::string_view question) {
    constexpr std::size_t longest_title = 80;
    return clip(one_line(question), longest_title);
}

slack::message welcome_card() {
    return line(slack::mrkdwn{
        "I weigh technologies and ways of hiring against each other, from a reviewed knowledge base. Name what you "
        "weigh, what you are building and what matters, or choose a question below."});
}

std::string encode(const post_there& wanted) {
    const nlohmann::json value = {{"v", version}, {"q", wanted.question}, {"k", wanted.key}, {"c", wanted.channel}};
    auto text = dump_json(value);
    return text.size() > longest_value ? std::string{} : text;
}

std::optional<post_there> decode_post_there(std::string_view value) {
    if (value.size() > longest_value) { return std::nullopt; }
    const auto parsed = parse_json(value);
    if (!parsed || integer_at(*parsed, "v") != version) { return std::nullopt; }
    post_there wanted{text_at(*parsed, "q"), text_at(*parsed, "k"), text_at(*parsed, "c")};
    if (wanted.question.empty() || wanted.key.empty() || wanted.channel.empty()) { return std::nullopt; }
    return wanted;
}

slack::message with_offer_to_post(slack::message answer, const post_there& offered) {
    auto value = encode(offered);
    if (value.empty()) { return answer; }
    slack::button post{std::string{post_there_action}, "Post there", std::move(value)};
    post.accessibility_label = "Post this answer to the channel you look at";
    slack::mrkdwn text;
    text.text("You are looking at ").channel(slack::channel_id{offered.channel}).text(".");
    answer.blocks.push_back(slack::section(text, post));
    return answer;
}

slack::message posted_there_note(const slack::channel_id& channel) {
    slack::mrkdwn text;
    return line(text.text("Posted to ").channel(channel).text("."));
}

slack::message unreadable_offer_note() {
    return line(slack::mrkdwn{"I can't tell any more where this was to go. Open the channel, then ask me again here."});
}

slack::message not_posted_there_note(const slack::channel_id& channel) {
    slack::mrkdwn text;
    text.text("I could not post to ").channel(channel);
    return line(text.text(". Invite me to that channel, then press the button again."));
}

}  // namespace hirewise::cards
