# Writes a source file that holds a text file: cmake -DOUTPUT=out.cpp -DINPUT=file -DNAME=function -DHEADER=x.hpp -P ...
file(READ ${INPUT} bytes HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
file(WRITE ${OUTPUT} "#include \"${HEADER}\"

namespace hirewise::workspace {

std::string_view ${NAME}() {
    static constexpr char text[] = {${bytes}};
    return {text, sizeof text};
}

}  // namespace hirewise::workspace
")
