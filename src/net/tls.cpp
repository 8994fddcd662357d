#include "net/tls.hpp"

#include <filesystem>

#include <boost/asio/ssl/context.hpp>

#include "base/text.hpp"
#include "net/errors.hpp"

namespace hirewise::net {
namespace {

namespace ssl = boost::asio::ssl;

std::shared_ptr<ssl::context> make_context(ssl::context::method method) {
    auto context = std::make_shared<ssl::context>(method);
    SSL_CTX_set_min_proto_version(context->native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_mode(context->native_handle(), SSL_MODE_RELEASE_BUFFERS);  // an idle connection needs none
    return context;
}

// OpenSSL looks into the folders only when it searches for an anchor, so a missing one would pass unnoticed.
bool are_folders(std::string_view folders) {
    std::error_code unreadable;
    for (const auto folder : split(folders, ':')) {
        if (!std::filesystem::is_directory(folder, unreadable)) { return false; }
    }
    return true;
}

}  // namespace

result<std::shared_ptr<ssl::context>> tls_client_context(const trust_anchors& anchors) {
    auto context = make_context(ssl::context::tls_client);
    context->set_verify_mode(ssl::verify_peer);
    error_code failed;
    if (anchors.file.empty() && anchors.folder.empty()) { context->set_default_verify_paths(failed); }
    if (!anchors.file.empty() && !failed) { context->load_verify_file(anchors.file, failed); }
    if (!anchors.folder.empty() && !failed) {
        if (!are_folders(anchors.folder)) { return net_errc::bad_trust_anchors; }
        context->add_verify_path(anchors.folder, failed);
    }
    if (failed) { return net_errc::bad_trust_anchors; }
    return context;
}

result<std::shared_ptr<ssl::context>> tls_server_context(const server_identity& identity) {
    auto context = make_context(ssl::context::tls_server);
    error_code failed;
    context->use_certificate_chain(boost::asio::buffer(identity.certificate_chain), failed);
    if (!failed) { context->use_private_key(boost::asio::buffer(identity.private_key), ssl::context::pem, failed); }
    if (failed || SSL_CTX_check_private_key(context->native_handle()) != 1) { return net_errc::bad_identity; }
    return context;
}

}  // namespace hirewise::net
