#include "workspace/page_files.hpp"

namespace hirewise::workspace {

// The assembler takes the files in as they are; as arrays of numbers a megabyte costs the compiler seconds.
// HIREWISE_PAGE is the folder that build_page.cmake fills, as a string.
#define HIREWISE_EMBED(symbol, name)                                                                                 \
    asm(".pushsection .rodata\n.global " #symbol ", " #symbol "_end\n" #symbol ": .incbin \"" HIREWISE_PAGE "/" name \
        "\"\n" #symbol "_end: .byte 0\n.popsection\n")

HIREWISE_EMBED(hirewise_page_html, "index.html");
HIREWISE_EMBED(hirewise_page_js, "page.js");
HIREWISE_EMBED(hirewise_page_css, "page.css");

extern "C" {
extern const char hirewise_page_html[];
extern const char hirewise_page_html_end[];
extern const char hirewise_page_js[];
extern const char hirewise_page_js_end[];
extern const char hirewise_page_css[];
extern const char hirewise_page_css_end[];
}

std::string_view page_file(std::string_view name) {
    if (name == "index.html") { return {hirewise_page_html, hirewise_page_html_end}; }
    if (name == "page.js") { return {hirewise_page_js, hirewise_page_js_end}; }
    if (name == "page.css") { return {hirewise_page_css, hirewise_page_css_end}; }
    return {};
}

}  // namespace hirewise::workspace
