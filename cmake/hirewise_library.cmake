# hirewise_library(<folder> [OPTIMISED] SOURCES <files>... [LINKS <targets>...])
# The static library hirewise_<folder> of the folder that calls this. OPTIMISED: also in debug builds, for what every
# start of the bot runs over the whole knowledge base; tests would wait seconds for it each time.
function(hirewise_library name)
  cmake_parse_arguments(library "OPTIMISED" "" "SOURCES;LINKS" ${ARGN})
  add_library(hirewise_${name} STATIC ${library_SOURCES})
  target_link_libraries(hirewise_${name} PUBLIC hirewise_options ${library_LINKS})
  if(library_OPTIMISED)
    target_compile_options(hirewise_${name} PRIVATE $<$<CONFIG:Debug>:-O1>)
  endif()
endfunction()

# hirewise_test(<name> SOURCES <files>... LINKS <targets>... [LABELS <labels>...] [SHARDS <count>])
# The test program <name>_tests. CTest runs it as a whole, since starting a process for each of thousands of quick tests
# takes longer than the tests; slow ones are shared out among SHARDS entries that run beside each other.
function(hirewise_test name)
  cmake_parse_arguments(test "" "SHARDS" "SOURCES;LINKS;LABELS" ${ARGN})
  add_executable(${name}_tests ${test_SOURCES})
  target_link_libraries(${name}_tests PRIVATE ${test_LINKS} hirewise_options GTest::gtest GTest::gtest_main)
  if(HIREWISE_SANITIZER)  # built from scratch and seldom edited: several files at once, for what they all include
    set_target_properties(${name}_tests PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 6)
    target_compile_options(${name}_tests PRIVATE -Wno-subobject-linkage)  # such a file looks like a header to g++
  endif()
  if(NOT test_SHARDS)
    set(test_SHARDS 1)
  endif()
  if(NOT test_LABELS)
    set(test_LABELS unit)
  endif()
  math(EXPR last "${test_SHARDS} - 1")
  foreach(index RANGE ${last})
    set(entry ${name})
    if(test_SHARDS GREATER 1)
      set(entry ${name}_${index})
    endif()
    add_test(NAME ${entry} COMMAND ${name}_tests --gtest_brief=1)
    set_tests_properties(${entry} PROPERTIES
      ENVIRONMENT "GTEST_TOTAL_SHARDS=${test_SHARDS};GTEST_SHARD_INDEX=${index}"
      LABELS "${test_LABELS}" TIMEOUT 600)
  endforeach()
endfunction()
