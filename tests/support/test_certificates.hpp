#pragma once

#include <string>

namespace hirewise::test {

// A certificate with its private key, as PEM. The chain starts with the holder's own certificate.
struct test_identity {
    std::string certificate_chain;
    std::string private_key;
};

// Everything a test of TLS needs, made when it is asked for; nothing of it is on disk.
// "For this host" means the names localhost and hirewise.test and the addresses 127.0.0.1 and ::1.
struct test_certificates {
    std::string authority;      // the trust anchor: write it to a file and name that in SSL_CERT_FILE
    test_identity good;         // for this host, from the authority through an intermediate one
    test_identity wrong_host;   // for elsewhere.example, else like good
    test_identity expired;      // for this host, but only until yesterday
    test_identity self_signed;  // for this host, vouched for by nobody
};

test_certificates make_test_certificates();

}  // namespace hirewise::test
