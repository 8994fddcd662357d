// Asio's own code, compiled once (BOOST_ASIO_SEPARATE_COMPILATION). Its TLS part belongs to net.
#include <boost/asio/impl/src.hpp>
