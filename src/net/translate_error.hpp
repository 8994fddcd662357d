#pragma once

#include "base/result.hpp"

namespace hirewise::net {

// What an error of Beast, OpenSSL or the resolver means in the terms of net_errc. The system's own errors and
// cancellation stay as they are.
error_code translate_error(const error_code& error);

}  // namespace hirewise::net
