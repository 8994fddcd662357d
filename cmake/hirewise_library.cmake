# hirewise_library(<folder> SOURCES <files>... [LINKS <targets>...])
# The static library hirewise_<folder> of the folder that calls this.
function(hirewise_library name)
  cmake_parse_arguments(library "" "" "SOURCES;LINKS" ${ARGN})
  add_library(hirewise_${name} STATIC ${library_SOURCES})
  target_link_libraries(hirewise_${name} PUBLIC hirewise_options ${library_LINKS})
endfunction()

# hirewise_test(<name> SOURCES <files>... LINKS <targets>... [LABELS <labels>...])
# The test program <name>_tests; each of its tests is one CTest entry.
function(hirewise_test name)
  cmake_parse_arguments(test "" "" "SOURCES;LINKS;LABELS" ${ARGN})
  add_executable(${name}_tests ${test_SOURCES})
  target_link_libraries(${name}_tests PRIVATE ${test_LINKS} hirewise_options GTest::gtest GTest::gtest_main)
  gtest_discover_tests(${name}_tests
    DISCOVERY_TIMEOUT 60
    PROPERTIES LABELS "${test_LABELS}" TIMEOUT 120)
endfunction()
