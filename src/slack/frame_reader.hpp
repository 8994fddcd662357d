#pragma once

#include <string_view>

#include <nlohmann/json.hpp>

namespace hirewise::slack {

// What a frame says.
struct frame_content {
    nlohmann::json members;  // null if nothing could be read
    bool whole = false;      // the frame is one JSON document; if not, `members` holds what came before the fault
};

// Reads a frame in one pass. Left out: members that nobody reads and that make most of a frame (blocks, attachments,
// files, ...), and whatever is nested deeper than max_json_depth, so that nothing overflows the stack later.
// A fault does not hide what came before it: an envelope can be acknowledged even so. For use inside this folder.
frame_content read_frame(std::string_view frame);

}  // namespace hirewise::slack
