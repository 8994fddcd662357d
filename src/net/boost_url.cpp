// The code of Boost.URL, compiled here so that no library package is needed beside the headers.
#include <boost/url/src.hpp>
