#include "net/web_address.hpp"

#include <boost/asio/ip/address.hpp>
#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

#include "base/text.hpp"
#include "net/errors.hpp"
#include "net/url_text.hpp"

namespace hirewise::net {
namespace {

namespace urls = boost::urls;

bool is_secure(std::string_view scheme) {
    return scheme == "https" || scheme == "wss";
}

bool is_plain(std::string_view scheme) {
    return scheme == "http" || scheme == "ws";
}

}  // namespace

result<web_address> parse_web_address(std::string_view text) {
    if (!may_be_address(text)) { return net_errc::bad_address; }
    const auto parsed = urls::parse_uri(urls::string_view{text.data(), text.size()});
    if (!parsed) { return net_errc::bad_address; }
    const urls::url_view& url = *parsed;

    const auto scheme = lower_ascii(std::string{url.scheme()});
    web_address address;
    address.secure = is_secure(scheme);
    if (!address.secure && !is_plain(scheme)) { return net_errc::bad_address; }
    if (!url.has_authority() || url.has_userinfo()) { return net_errc::bad_address; }

    address.host = lower_ascii(url.host_address());
    if (!is_host(address.host)) { return net_errc::bad_address; }
    address.port = port_of(url, address.secure ? 443 : 80);
    if (address.port == 0) { return net_errc::bad_address; }

    address.target = std::string{url.encoded_target()};
    if (url.encoded_path().empty()) { address.target.insert(0, 1, '/'); }
    // Boost.URL 1.81 reads 127.0.0.1.example.com as the host 127.0.0.1 with the path ".example.com".
    if (!address.target.starts_with('/')) { return net_errc::bad_address; }
    if (!address.secure && !is_loopback(address.host)) { return net_errc::insecure_address; }
    return address;
}

bool is_loopback(std::string_view host) {
    if (lower_ascii(host) == "localhost") { return true; }
    error_code not_an_address;
    const auto address = boost::asio::ip::make_address(std::string{host}, not_an_address);
    return !not_an_address && address.is_loopback();
}

}  // namespace hirewise::net
