# What every target of ours is compiled with.
add_library(hirewise_options INTERFACE)
target_compile_features(hirewise_options INTERFACE cxx_std_20)
target_include_directories(hirewise_options INTERFACE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR})

target_compile_options(hirewise_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Woverloaded-virtual
  -Wold-style-cast -Wformat=2 -Werror
  -Wno-mismatched-new-delete)  # g++ 12 raises it falsely on coroutine frames at -O2

target_compile_definitions(hirewise_options INTERFACE
  BOOST_ASIO_NO_DEPRECATED
  BOOST_ASIO_SEPARATE_COMPILATION
  BOOST_BEAST_SEPARATE_COMPILATION
  JSON_USE_IMPLICIT_CONVERSIONS=0)

set(HIREWISE_SANITIZER "" CACHE STRING "empty, address (with undefined) or thread")
set_property(CACHE HIREWISE_SANITIZER PROPERTY STRINGS "" address thread)
if(HIREWISE_SANITIZER STREQUAL "address")
  set(sanitizer_flags -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
elseif(HIREWISE_SANITIZER STREQUAL "thread")
  set(sanitizer_flags -fsanitize=thread)
  target_compile_options(hirewise_options INTERFACE -Wno-tsan)  # Asio's fences, which g++ cannot instrument
elseif(NOT HIREWISE_SANITIZER STREQUAL "")
  message(FATAL_ERROR "HIREWISE_SANITIZER is '${HIREWISE_SANITIZER}': use address, thread or nothing")
endif()
target_compile_options(hirewise_options INTERFACE ${sanitizer_flags})
target_link_options(hirewise_options INTERFACE ${sanitizer_flags})

# What is installed is hardened; tests/lint/hardened.cmake looks for it in the program.
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  include(CheckPIESupported)
  check_pie_supported(LANGUAGES CXX)
  target_compile_definitions(hirewise_options INTERFACE _GLIBCXX_ASSERTIONS _FORTIFY_SOURCE=2)
  target_compile_options(hirewise_options INTERFACE -fstack-protector-strong)
  target_link_options(hirewise_options INTERFACE -Wl,-z,relro,-z,now)
  set(CMAKE_POSITION_INDEPENDENT_CODE ON)
endif()

# Optional speed-ups, used when present.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
  target_link_options(hirewise_options INTERFACE -fuse-ld=mold)
endif()

# Compiling Beast with sanitizers takes over 2 GB a file: never more than two at once.
set_property(GLOBAL PROPERTY JOB_POOLS heavy=2)
