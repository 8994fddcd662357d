#include "base/failure.hpp"

#include <boost/system/errc.hpp>
#include <boost/system/error_code.hpp>
#include <string>

namespace hirewise {
namespace {

bool is_cancellation(const boost::system::error_code& code) {
    return code == boost::system::errc::operation_canceled;
}

// Socket errors that come from the network and not from a mistake of ours.
bool is_network_trouble(const boost::system::error_code& code) {
    namespace errc = boost::system::errc;
    return code == errc::timed_out || code == errc::connection_refused || code == errc::connection_reset ||
           code == errc::connection_aborted || code == errc::broken_pipe || code == errc::host_unreachable ||
           code == errc::network_unreachable || code == errc::network_down || code == errc::not_connected;
}

class failure_category_type final : public boost::system::error_category {
public:
    const char* name() const noexcept override { return "hirewise.failure"; }

    std::string message(int value) const override {
        switch (static_cast<failure>(value)) {
            case failure::transient: return "may succeed when tried again";
            case failure::permanent: return "will fail again until something is changed";
            case failure::cancelled: return "cancelled";
        }
        return "unknown kind of failure";
    }

    // Components map their own codes in their own categories; this covers the system's.
    bool equivalent(const boost::system::error_code& code, int condition) const noexcept override {
        switch (static_cast<failure>(condition)) {
            case failure::transient: return is_network_trouble(code);
            case failure::cancelled: return is_cancellation(code);
            case failure::permanent: return false;
        }
        return false;
    }
};

}  // namespace

const boost::system::error_category& failure_category() noexcept {
    static const failure_category_type category;
    return category;
}

boost::system::error_condition make_error_condition(failure kind) noexcept {
    return {static_cast<int>(kind), failure_category()};
}

}  // namespace hirewise
