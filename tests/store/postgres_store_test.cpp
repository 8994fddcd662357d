#include <gtest/gtest.h>

#include "store/postgres_backend.hpp"
#include "store/store_contract.hpp"
#include "store/store_reports_contract.hpp"

namespace hirewise::test {
namespace {

class postgres_backend {
public:
    static std::string reason_to_skip() { return postgres_server::reason_to_skip(); }

    std::unique_ptr<store::store> open(asio::io_context& context) {
        return open_postgres(context, options_for(address_)).value();
    }

private:
    std::string address_ = shared_postgres().make_database();
};

INSTANTIATE_TYPED_TEST_SUITE_P(Postgres, StoreContract, postgres_backend);
INSTANTIATE_TYPED_TEST_SUITE_P(Postgres, StoreReports, postgres_backend);

}  // namespace
}  // namespace hirewise::test
