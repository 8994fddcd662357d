#pragma once

#include <boost/system/error_condition.hpp>

namespace hirewise {

// What a caller may do about an error, whatever component it came from. Compare with ==:
//     if (!posted && posted.error() == failure::transient) { /* try again later */ }
enum class failure {
    transient = 1,  // may succeed when tried again: network trouble, 5xx, a busy peer
    permanent,      // will fail again until a person changes something
    cancelled,      // the owner asked for it; never logged as an error, never retried
};

const boost::system::error_category& failure_category() noexcept;

boost::system::error_condition make_error_condition(failure kind) noexcept;

}  // namespace hirewise

template <>
struct boost::system::is_error_condition_enum<hirewise::failure> : std::true_type {};
