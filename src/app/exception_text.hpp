#pragma once

#include <exception>
#include <string>

#include "async/task_group.hpp"
#include "base/log.hpp"

namespace hirewise::app {

// What an exception says, for a log line.
std::string text_of(const std::exception_ptr& thrown);

// True if a task ended because its owner cancelled it.
bool is_cancellation(const std::exception_ptr& thrown);

// Reports exceptions that end a task as errors in the log; being cancelled is none.
async::task_group::report report_to(logger log);

}  // namespace hirewise::app
