# cmake -DPROGRAM=... -P hardened.cmake: fails unless the program was compiled and linked with what hardens it.
find_program(READELF readelf REQUIRED)
execute_process(COMMAND ${READELF} --wide --file-header --program-headers --dynamic --dyn-syms ${PROGRAM}
                OUTPUT_VARIABLE facts COMMAND_ERROR_IS_FATAL ANY)

function(expect what pattern)
  if(NOT facts MATCHES "${pattern}")
    message(SEND_ERROR "${PROGRAM}: ${what} is missing")
  endif()
endfunction()

expect("an address that changes at every start (-pie)" "Type: +DYN")
expect("read-only relocations (-z relro)" "GNU_RELRO")
expect("binding at the start (-z now)" "BIND_NOW")
expect("stack protection (-fstack-protector-strong)" "__stack_chk_fail")
expect("checked library calls (_FORTIFY_SOURCE)" "__[a-z]+_chk@")
expect("checked containers (_GLIBCXX_ASSERTIONS)" "__glibcxx_assert_fail")
