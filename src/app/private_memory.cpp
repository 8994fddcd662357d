#include "app/private_memory.hpp"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace hirewise::app {

void keep_memory_private() noexcept {
    const rlimit none{0, 0};
    (void)::setrlimit(RLIMIT_CORE, &none);  // lowering a limit is always allowed
#ifndef __SANITIZE_ADDRESS__                // which looks for leaks by tracing the process
    (void)::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

}  // namespace hirewise::app
