#include "support/test_certificates.hpp"

#include <memory>
#include <stdexcept>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace hirewise::test {
namespace {

struct free_openssl {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(X509_EXTENSION* extension) const { X509_EXTENSION_free(extension); }
    void operator()(BIO* memory) const { BIO_free(memory); }
};
using key_ptr = std::unique_ptr<EVP_PKEY, free_openssl>;
using certificate_ptr = std::unique_ptr<X509, free_openssl>;
using extension_ptr = std::unique_ptr<X509_EXTENSION, free_openssl>;
using bio_ptr = std::unique_ptr<BIO, free_openssl>;

constexpr const char* this_host = "DNS:localhost,DNS:hirewise.test,IP:127.0.0.1,IP:::1";
constexpr long day = 24L * 60 * 60;  // seconds

void must(bool succeeded) {
    if (!succeeded) { throw std::runtime_error{"OpenSSL cannot make a test certificate"}; }
}

struct holder {
    certificate_ptr certificate;
    key_ptr key;
};

struct wanted {
    const char* name;
    const char* hosts = nullptr;  // none: a certificate authority
    long lasts = day;             // seconds from now
};

void add_extension(X509* certificate, X509* issuer, int kind, const char* value) {
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const extension_ptr extension{X509V3_EXT_conf_nid(nullptr, &context, kind, value)};
    must(extension && X509_add_ext(certificate, extension.get(), -1) == 1);
}

void name_subject(X509* certificate, const char* name) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(name);
    must(X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC, bytes, -1, -1, 0) == 1);
}

// A certificate from `issuer`, or from itself if there is none.
holder issue(const wanted& what, const holder* issuer, long serial) {
    holder made{certificate_ptr{X509_new()}, key_ptr{EVP_EC_gen("P-256")}};
    X509* const certificate = made.certificate.get();
    must(certificate != nullptr && made.key);
    X509* const signer = issuer != nullptr ? issuer->certificate.get() : certificate;
    EVP_PKEY* const signing_key = issuer != nullptr ? issuer->key.get() : made.key.get();

    must(X509_set_version(certificate, X509_VERSION_3) == 1);
    must(ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial) == 1);
    must(X509_gmtime_adj(X509_getm_notBefore(certificate), -2 * day) != nullptr);
    must(X509_gmtime_adj(X509_getm_notAfter(certificate), what.lasts) != nullptr);
    must(X509_set_pubkey(certificate, made.key.get()) == 1);
    name_subject(certificate, what.name);
    must(X509_set_issuer_name(certificate, X509_get_subject_name(signer)) == 1);
    add_extension(certificate, signer, NID_subject_key_identifier, "hash");
    if (what.hosts == nullptr) {
        add_extension(certificate, signer, NID_basic_constraints, "critical,CA:TRUE");
        add_extension(certificate, signer, NID_key_usage, "critical,keyCertSign,cRLSign");
    } else {
        add_extension(certificate, signer, NID_subject_alt_name, what.hosts);
    }
    must(X509_sign(certificate, signing_key, EVP_sha256()) > 0);
    return made;
}

std::string content_of(BIO* memory) {
    char* bytes = nullptr;
    const long size = BIO_ctrl(memory, BIO_CTRL_INFO, 0, &bytes);
    return {bytes, static_cast<std::size_t>(size)};
}

std::string as_pem(const certificate_ptr& certificate) {
    const bio_ptr memory{BIO_new(BIO_s_mem())};
    must(memory && PEM_write_bio_X509(memory.get(), certificate.get()) == 1);
    return content_of(memory.get());
}

std::string as_pem(const key_ptr& key) {
    const bio_ptr memory{BIO_new(BIO_s_mem())};
    must(memory && PEM_write_bio_PrivateKey(memory.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
    return content_of(memory.get());
}

}  // namespace

test_certificates make_test_certificates() {
    const auto root = issue({.name = "Hirewise test root"}, nullptr, 1);
    const auto middle = issue({.name = "Hirewise test intermediate"}, &root, 2);
    const auto below_middle = [&](const wanted& what, long serial) {
        const auto leaf = issue(what, &middle, serial);
        return test_identity{as_pem(leaf.certificate) + as_pem(middle.certificate), as_pem(leaf.key)};
    };
    const auto lonely = issue({.name = "self-signed", .hosts = this_host}, nullptr, 6);

    test_certificates made;
    made.authority = as_pem(root.certificate);
    made.good = below_middle({.name = "good", .hosts = this_host}, 3);
    made.wrong_host = below_middle({.name = "elsewhere", .hosts = "DNS:elsewhere.example"}, 4);
    made.expired = below_middle({.name = "expired", .hosts = this_host, .lasts = -day}, 5);
    made.self_signed = {as_pem(lonely.certificate), as_pem(lonely.key)};
    return made;
}

}  // namespace hirewise::test
