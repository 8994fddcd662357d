# Writes a source file that holds the files of the page: cmake -DOUTPUT=out.cpp -DFOLDER=page -P embed_page.cmake
set(arrays "")
set(choices "")
foreach(name index.html page.js page.css)
  file(READ ${FOLDER}/${name} bytes HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
  string(MAKE_C_IDENTIFIER ${name} variable)
  string(APPEND arrays "constexpr char ${variable}[] = {${bytes}};\n")
  string(APPEND choices "    if (name == \"${name}\") { return {${variable}, sizeof ${variable}}; }\n")
endforeach()
file(WRITE ${OUTPUT} "#include \"workspace/page_files.hpp\"

namespace hirewise::workspace {

namespace {

${arrays}
}  // namespace

std::string_view page_file(std::string_view name) {
${choices}    return {};
}

}  // namespace hirewise::workspace
")
