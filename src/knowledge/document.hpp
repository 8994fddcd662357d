#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "knowledge/base_files.hpp"
#include "knowledge/yaml_tree.hpp"

namespace hirewise::knowledge {

// A heading of a page with the text below it, up to the next heading of any level.
struct heading {
    int level = 0;      // 1 for `#`
    std::string title;  // without the id
    std::string id;     // of `## Title {#id}`; else empty
    int line = 0;
    std::string text;   // Markdown, trimmed
    int text_line = 0;  // at which the text begins; 0 if there is none
};

// One file of a base, taken apart but not yet understood.
struct document {
    std::string name;  // "technologies/rust.md"
    std::string id;    // "rust": the file name without its ending
    yaml_node data;    // the front matter of a page, the whole of a YAML file
    std::vector<heading> headings;

    bool usable() const { return data.type == yaml_node::kind::map; }
    bool is_in(std::string_view folder) const { return name.starts_with(folder) && name.find('/') == folder.size(); }
};

// Takes a file apart: front matter between two lines `---`, then Markdown. Of Markdown only this much is read: a line
// of one to six `#`, a space and a title is a heading, unless it stands inside a fenced block (``` or ~~~). All else is
// text and goes to the reader as it is; that needs no parser. Faults in the text, the front matter and the YAML are
// reported, all of them; the document is not `usable` then.
document read_document(const base_file& file, fault_list& all);

}  // namespace hirewise::knowledge
