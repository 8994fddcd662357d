#pragma once

#include "net/http.hpp"

namespace hirewise::net {

// True if nothing in it can end a line early and so start another header or another message.
bool is_well_formed(const header_list& headers);
bool is_well_formed(const http_request& request);

}  // namespace hirewise::net
