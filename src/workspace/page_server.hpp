#pragma once

#include <string>
#include <string_view>

#include "net/http.hpp"

namespace hirewise::workspace {

// The files of the page, with a policy that lets nothing in from outside. `token` replaces {{token}} in them.
// 404 for a path that is none of them; "/" is index.html.
net::http_response page_answer(std::string_view path, std::string_view token);

}  // namespace hirewise::workspace
