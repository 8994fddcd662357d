#include <gtest/gtest.h>

#include "store/store_contract.hpp"
#include "store/store_reports_contract.hpp"
#include "support/temporary_folder.hpp"

namespace hirewise::test {
namespace {

class sqlite_backend {
public:
    static std::string reason_to_skip() { return {}; }

    std::unique_ptr<store::store> open(asio::io_context& context) {
        store::sqlite_options options;
        options.folder = folder_.path() / "state";
        return store::open_sqlite_store(context.get_executor(), std::move(options)).value();
    }

private:
    temporary_folder folder_;
};

INSTANTIATE_TYPED_TEST_SUITE_P(Sqlite, StoreContract, sqlite_backend);
INSTANTIATE_TYPED_TEST_SUITE_P(Sqlite, StoreReports, sqlite_backend);

}  // namespace
}  // namespace hirewise::test
