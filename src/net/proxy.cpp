#include "net/proxy.hpp"

#include <algorithm>

#include <openssl/evp.h>
#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

#include "base/text.hpp"
#include "net/errors.hpp"
#include "net/url_text.hpp"
#include "net/web_address.hpp"

namespace hirewise::net {
namespace {

namespace urls = boost::urls;

std::string base64(std::string_view bytes) {
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');  // EVP_EncodeBlock ends it with a zero
    const auto* from = reinterpret_cast<const unsigned char*>(bytes.data());
    auto* to = reinterpret_cast<unsigned char*>(text.data());
    const int length = EVP_EncodeBlock(to, from, static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

result<proxy> parse_proxy(std::string_view text) {
    std::string absolute{text};
    if (absolute.find("://") == std::string::npos) { absolute.insert(0, "http://"); }
    if (!may_be_address(absolute)) { return net_errc::bad_address; }
    const auto parsed = urls::parse_uri(absolute);
    if (!parsed) { return net_errc::bad_address; }
    const urls::url_view& url = *parsed;

    const bool has_path = !url.encoded_target().empty() && url.encoded_target() != "/";
    if (url.scheme_id() != urls::scheme::http || has_path) { return net_errc::bad_address; }
    proxy found;
    found.host = lower_ascii(url.host_address());
    found.port = port_of(url, found.port);
    if (!is_host(found.host) || found.port == 0) { return net_errc::bad_address; }
    if (url.has_userinfo()) { found.authorization = "Basic " + base64(url.user() + ":" + url.password()); }
    return found;
}

bool covers(std::string_view exception, std::string_view host) {
    if (exception == "*" || exception == host) { return true; }
    const std::string suffix = exception.starts_with('.') ? std::string{exception} : "." + std::string{exception};
    return host.ends_with(suffix);
}

}  // namespace

result<proxy_rules> proxy_rules::parse(std::string_view https_proxy, std::string_view no_proxy) {
    proxy_rules rules;
    if (const auto address = trim(https_proxy); !address.empty()) {
        auto parsed = parse_proxy(address);
        if (!parsed) { return parsed.error(); }
        rules.proxy_ = std::move(*parsed);
    }
    for (const auto part : split(no_proxy, ',')) {
        if (const auto exception = trim(part); !exception.empty()) {
            rules.exceptions_.push_back(lower_ascii(exception));
        }
    }
    return rules;
}

std::optional<proxy> proxy_rules::proxy_for(std::string_view host) const {
    const auto name = lower_ascii(host);
    const auto is_excepted = [&](const std::string& exception) { return covers(exception, name); };
    if (is_loopback(name) || std::any_of(exceptions_.begin(), exceptions_.end(), is_excepted)) { return std::nullopt; }
    return proxy_;
}

}  // namespace hirewise::net
