#include "app/exception_text.hpp"

#include "base/failure.hpp"

namespace hirewise::app {

std::string text_of(const std::exception_ptr& thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const std::exception& exception) { return exception.what(); } catch (...) {
        return "unknown exception";
    }
}

bool is_cancellation(const std::exception_ptr& thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const boost::system::system_error& error) { return error.code() == failure::cancelled; } catch (...) {
        return false;
    }
}

async::task_group::report report_to(logger log) {
    return [log](const std::exception_ptr& thrown) {
        if (!is_cancellation(thrown)) { log.error("a task failed", {{"reason", text_of(thrown)}}); }
    };
}

}  // namespace hirewise::app
