#pragma once

namespace hirewise::app {

// Keeps what this process holds in memory, tokens among it, out of core files and from other processes of the same
// user (core(5), prctl(2): a limit of 0 alone does not stop cores that are piped to a program). For start-up.
void keep_memory_private() noexcept;

}  // namespace hirewise::app
