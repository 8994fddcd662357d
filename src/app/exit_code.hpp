#pragma once

namespace hirewise::app {

// How the program ends (sysexits.h).
namespace exit_code {
inline constexpr int success = 0;
inline constexpr int usage = 64;
inline constexpr int bad_knowledge = 65;
inline constexpr int unavailable = 69;
inline constexpr int refused_credentials = 77;
inline constexpr int configuration = 78;
}  // namespace exit_code

}  // namespace hirewise::app
