# Bundles the page in a folder of its own: cmake -DSOURCE=page -DFOLDER=build/page -P build_page.cmake
# What the page is built with is installed there too, and only again when package-lock.json has changed.
function(run what)
  execute_process(COMMAND ${ARGN} WORKING_DIRECTORY ${FOLDER} RESULT_VARIABLE result
                  OUTPUT_VARIABLE said ERROR_VARIABLE said)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "${said}\nThe page of the playground: ${what}")
  endif()
endfunction()

find_program(NODE node)
find_program(NPM npm)
if(NODE)
  execute_process(COMMAND ${NODE} --version OUTPUT_VARIABLE version OUTPUT_STRIP_TRAILING_WHITESPACE)
endif()
if(NOT NPM OR NOT NODE OR NOT "${version}" MATCHES "^v(1[89]|[2-9][0-9])")
  message(FATAL_ERROR "The page of the playground needs node (18 or newer) and npm: install the packages nodejs and npm")
endif()

file(MAKE_DIRECTORY ${FOLDER})
foreach(name package.json package-lock.json tsconfig.json build.mjs test.mjs index.html)
  file(COPY_FILE ${SOURCE}/${name} ${FOLDER}/${name} ONLY_IF_DIFFERENT)
endforeach()
file(CREATE_LINK ${SOURCE}/src ${FOLDER}/src SYMBOLIC)

file(SHA256 ${FOLDER}/package-lock.json wanted)
set(installed "")
if(EXISTS ${FOLDER}/installed)
  file(READ ${FOLDER}/installed installed)
endif()
if(NOT installed STREQUAL wanted)
  run("npm cannot install what it is built with: check the network, or npm's registry (npm config get registry)"
      ${NPM} ci --ignore-scripts --no-audit --no-fund --loglevel=error
      --fetch-retry-mintimeout=2000 --fetch-retry-maxtimeout=10000)
  file(WRITE ${FOLDER}/installed ${wanted})
endif()
run("the type check found something" ${NODE} node_modules/typescript/bin/tsc)
run("bundling failed" ${NODE} build.mjs dist)
