#include <string>

#include "base/failure.hpp"
#include "store/store.hpp"

namespace hirewise::store {
namespace {

class store_category_type final : public boost::system::error_category {
public:
    const char* name() const noexcept override { return "hirewise.store"; }

    std::string message(int value) const override {
        switch (static_cast<store_errc>(value)) {
            case store_errc::unavailable: return "the store cannot be read or written (busy, full or read-only disk)";
            case store_errc::corrupt: return "the store is damaged or belongs to another program";
            case store_errc::too_new: return "the store was written by a newer version";
            case store_errc::closed: return "the store is closed";
            case store_errc::in_use: return "another process has the store open";
            case store_errc::unreachable: return "the database does not answer; check that it runs and can be reached";
            case store_errc::too_slow: return "the database took too long; look for locks and for load on it";
            case store_errc::refused:
                return "the database refuses the user, the password or the name of the database; check HIREWISE_STORE";
            case store_errc::not_allowed:
                return "the database's user may not do that; it has to own the schema hirewise, or be granted CREATE "
                       "on "
                       "the database";
        }
        return "unknown error of the store";
    }

    boost::system::error_condition default_error_condition(int value) const noexcept override {
        switch (static_cast<store_errc>(value)) {
            case store_errc::unavailable:
            case store_errc::in_use:
            case store_errc::unreachable:
            case store_errc::too_slow: return failure::transient;
            default: return failure::permanent;
        }
    }
};

}  // namespace

error_code make_error_code(store_errc code) noexcept {
    static const store_category_type category;
    return {static_cast<int>(code), category};
}

}  // namespace hirewise::store
