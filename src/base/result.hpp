#pragma once

#include <boost/system/error_code.hpp>
#include <boost/system/result.hpp>

namespace hirewise {

using boost::system::error_code;

// The outcome of an operation that may fail in an expected way: the value, or the reason.
// A class of our own only so that dropping one is a compiler warning.
template <class T = void>
class [[nodiscard]] result : public boost::system::result<T> {
public:
    using boost::system::result<T>::result;
};

}  // namespace hirewise
