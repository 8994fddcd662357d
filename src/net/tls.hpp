#pragma once

#include <memory>
#include <string>

#include "base/result.hpp"

namespace boost::asio::ssl {
class context;
}

namespace hirewise::net {

// Where trust anchors come from: the system's unless a file or a folder is named (SSL_CERT_FILE, SSL_CERT_DIR).
// As OpenSSL reads them: one PEM file; folders with hashed names, separated by colons.
struct trust_anchors {
    std::string file;
    std::string folder;
};

// TLS 1.2 or newer; verifies chain and host name; there is no way to switch that off.
// Fails with net_errc::bad_trust_anchors.
result<std::shared_ptr<boost::asio::ssl::context>> tls_client_context(const trust_anchors& anchors);

// For servers of ours (the local workspace). PEM texts. Fails with net_errc::bad_identity.
struct server_identity {
    std::string certificate_chain;
    std::string private_key;
};
result<std::shared_ptr<boost::asio::ssl::context>> tls_server_context(const server_identity& identity);

}  // namespace hirewise::net
