// The code of Beast and of Asio's TLS part, compiled once (..._SEPARATE_COMPILATION). The rest of Asio belongs to
// async.
#include <boost/asio/ssl/impl/src.hpp>
#include <boost/beast/src.hpp>
