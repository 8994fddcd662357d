#include "slack/frame_reader.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "base/json.hpp"

namespace hirewise::slack {
namespace {

// Adding a name here saves time on every frame; its value is then invisible to parse_arrival.
constexpr std::array<std::string_view, 8> unread_members = {
    "attachments", "authorizations", "blocks", "files", "icons", "metadata", "previous_message", "user_profile",
};

// Builds the document from the events of nlohmann's parser.
class frame_builder {
public:
    using json = nlohmann::json;

    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(json::number_integer_t value) { return add(value); }
    bool number_unsigned(json::number_unsigned_t value) { return add(value); }
    bool number_float(json::number_float_t value, const std::string&) { return add(value); }
    bool string(std::string& value) { return add(value); }
    bool binary(json::binary_t&) { return add(nullptr); }

    bool start_object(std::size_t) { return open(json::value_t::object); }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(json::value_t::array); }
    bool end_array() { return close(); }

    bool key(std::string& name) {
        if (inside_unread_ > 0) { return true; }
        next_unread_ = std::find(unread_members.begin(), unread_members.end(), name) != unread_members.end();
        if (!next_unread_) { key_ = name; }
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const json::exception&) { return false; }

    json take() { return std::move(root_); }

private:
    bool add(json value) {
        if (!skips_next()) { place(std::move(value)); }
        return true;
    }

    bool open(json::value_t kind) {
        if (skips_next() || open_.size() == static_cast<std::size_t>(max_json_depth)) {
            ++inside_unread_;
        } else {
            open_.push_back(&place(kind));
        }
        return true;
    }

    bool close() {
        if (inside_unread_ > 0) {
            --inside_unread_;
        } else {
            open_.pop_back();
        }
        return true;
    }

    bool skips_next() { return std::exchange(next_unread_, false) || inside_unread_ > 0; }

    // Puts the value where it belongs. The place stays valid while the value is open: its parent does not grow then.
    json& place(json value) {
        if (open_.empty()) { return root_ = std::move(value); }
        auto& parent = *open_.back();
        if (parent.is_object()) { return parent[key_] = std::move(value); }
        parent.push_back(std::move(value));
        return parent.back();
    }

    json root_;
    std::vector<json*> open_;
    std::string key_;
    bool next_unread_ = false;
    std::size_t inside_unread_ = 0;
};

}  // namespace

frame_content read_frame(std::string_view frame) {
    frame_builder builder;
    frame_content content;
    content.whole = nlohmann::json::sax_parse(frame, &builder);
    content.members = builder.take();
    return content;
}

}  // namespace hirewise::slack
