#include "knowledge/base_files.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <memory>

#include <openssl/evp.h>

#include "base/text.hpp"

namespace hirewise::knowledge {
namespace {

namespace fs = std::filesystem;

struct known_folder {
    std::string_view name;
    std::string_view ending;
    base_part part;
};

constexpr std::array known_folders = {
    known_folder{"comparisons", ".md", base_part::pages},
    known_folder{"faqs", ".md", base_part::pages},
    known_folder{"figures", ".yaml", base_part::pages},
    known_folder{"hiring_shapes", ".md", base_part::pages},
    known_folder{"kinds", ".yaml", base_part::pages},
    known_folder{"languages", ".yaml", base_part::pages},
    known_folder{"messages", ".yaml", base_part::pages},
    known_folder{"outside", ".yaml", base_part::pages},
    known_folder{"questions", ".yaml", base_part::question_tests},
    known_folder{"roles", ".md", base_part::pages},
    known_folder{"technologies", ".md", base_part::pages},
    known_folder{"told", ".yaml", base_part::pages},
    known_folder{"turns", ".yaml", base_part::pages},
    known_folder{"use_cases", ".md", base_part::pages},
};

constexpr std::array<std::string_view, 2> root_files = {"criteria.md", "calibration.yaml"};
constexpr std::string_view templates = "templates";  // for editors to copy; holds no knowledge

const known_folder* find_folder(std::string_view name) {
    const auto found = std::ranges::find(known_folders, name, &known_folder::name);
    return found == known_folders.end() ? nullptr : &*found;
}

std::string known_names() {
    std::vector<std::string> names;
    names.reserve(known_folders.size());
    for (const auto& folder : known_folders) { names.push_back(std::string{folder.name} + "/"); }
    return join_as_sentence(names);
}

// The file, or one byte more than it may have.
std::string read_content(std::ifstream& file) {
    file.seekg(0, std::ios::end);
    const auto size = std::min<std::streamoff>(file.tellg(), std::streamoff{max_file_bytes} + 1);
    std::string content(static_cast<std::size_t>(std::max<std::streamoff>(size, 0)), '\0');
    file.seekg(0);
    file.read(content.data(), static_cast<std::streamsize>(content.size()));
    content.resize(static_cast<std::size_t>(file.gcount()));
    return content;
}

std::string with_plain_line_ends(std::string content) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < content.size(); ++i) {
        if (content[i] != '\r' || i + 1 == content.size() || content[i + 1] != '\n') { content[kept++] = content[i]; }
    }
    content.resize(kept);
    return content;
}

// Reads one folder after another; what is wrong with an entry is said where it is met.
class reader {
public:
    reader(fs::path root, base_part part, fault_list& faults) : root_{std::move(root)}, part_{part}, faults_{faults} {}

    std::vector<base_file> read() {
        for (const auto& entry : entries_of({})) { read_root_entry(entry); }
        std::ranges::sort(files_, {}, &base_file::name);
        return std::move(files_);
    }

private:
    struct item {
        std::string name;  // relative to the base
        fs::file_type type;
    };

    // What is to be looked at in a folder of the base, sorted.
    std::vector<item> entries_of(const std::string& folder) {
        std::vector<item> found;
        std::error_code failed;
        for (fs::directory_iterator at{root_ / folder, failed}, end; !failed && at != end; at.increment(failed)) {
            const auto file_name = at->path().filename().string();
            if (file_name.starts_with('.') || file_name.ends_with('~') || file_name == "README.md") { continue; }
            auto name = folder.empty() ? file_name : std::string{folder}.append("/").append(file_name);
            if (stays_inside(name)) {
                std::error_code unreadable;
                found.push_back({std::move(name), at->status(unreadable).type()});
            }
        }
        if (failed) {
            faults_.error(folder.empty() ? "." : folder, {}, "unreadable",
                          "cannot read the folder: " + failed.message(), "check that it exists and may be read");
        }
        std::ranges::sort(found, {}, &item::name);
        return found;
    }

    bool stays_inside(const std::string& name) {
        std::error_code failed;
        if (!fs::is_symlink(root_ / name, failed)) { return true; }
        const auto base = fs::canonical(root_, failed);
        const auto target = fs::canonical(root_ / name, failed);
        if (failed) {
            faults_.error(name, {}, "unreadable", "the link leads nowhere",
                          "point it at a file of the base or delete it");
            return false;
        }
        if (std::ranges::mismatch(base, target).in1 == base.end()) { return true; }
        faults_.error(name, {}, "link-leaves-folder", "the link leads out of the knowledge folder",
                      "put the file itself here");
        return false;
    }

    void read_root_entry(const item& entry) {
        if (entry.type == fs::file_type::directory && entry.name == templates) { return; }
        if (entry.type == fs::file_type::directory) {
            const auto* known = find_folder(entry.name);
            if (known == nullptr) {
                report_unknown_folder(entry.name);
            } else if (known->part == part_) {
                for (const auto& inner : entries_of(entry.name)) { read_entry(inner, known->ending); }
            }
        } else if (part_ != base_part::pages) {
            return;
        } else if (std::ranges::find(root_files, entry.name) != root_files.end()) {
            read_file(entry);
        } else {
            faults_.error(entry.name, {}, "unexpected-file", "nothing reads this file",
                          "move it into one of " + known_names() + ", or delete it");
        }
    }

    void report_unknown_folder(const std::string& name) {
        if (part_ != base_part::pages) { return; }
        std::vector<std::string> names;
        names.reserve(known_folders.size());
        for (const auto& folder : known_folders) { names.emplace_back(folder.name); }
        faults_.error(name, {}, "unknown-folder", "nothing reads the folder " + code(name),
                      did_you_mean(name, names, "the folders of a base are " + known_names()));
    }

    void read_entry(const item& entry, std::string_view ending) {
        if (entry.type == fs::file_type::directory) {
            faults_.error(entry.name, {}, "unexpected-folder", "nothing reads a folder inside a folder of the base",
                          "move the files one level up");
        } else if (!entry.name.ends_with(ending)) {
            faults_.error(
                entry.name, {}, "wrong-ending", "files here end in " + code(ending),
                "rename it to " + code(fs::path{entry.name}.stem().string() + std::string{ending}) + " or delete it");
        } else {
            read_file(entry);
        }
    }

    void read_file(const item& entry) {
        if (entry.type != fs::file_type::regular) {
            faults_.error(entry.name, {}, "unreadable", "this is not a regular file", "put a text file here");
            return;
        }
        std::ifstream file{root_ / entry.name, std::ios::binary};
        if (!file) {
            faults_.error(entry.name, {}, "unreadable", "cannot read the file", "check its permissions");
            return;
        }
        auto content = read_content(file);
        if (content.size() > max_file_bytes) {
            faults_.error(entry.name, {}, "file-too-large",
                          "the file is larger than " + std::to_string(max_file_bytes / 1024) + " KiB",
                          "split it into several files");
            return;
        }
        files_.push_back({entry.name, with_plain_line_ends(std::move(content))});
    }

    fs::path root_;
    base_part part_;
    fault_list& faults_;
    std::vector<base_file> files_;
};

}  // namespace

std::vector<base_file> read_base_files(const fs::path& folder, base_part part, fault_list& faults) {
    return reader{folder, part, faults}.read();
}

std::string version_of(const std::vector<base_file>& files) {
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
    EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr);
    for (const auto& file : files) {
        const auto head = file.name + '\n' + std::to_string(file.content.size()) + '\n';
        EVP_DigestUpdate(context.get(), head.data(), head.size());
        EVP_DigestUpdate(context.get(), file.content.data(), file.content.size());
    }
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    EVP_DigestFinal_ex(context.get(), digest.data(), nullptr);
    constexpr std::string_view digits = "0123456789abcdef";
    std::string version;
    for (std::size_t i = 0; i < 6; ++i) {
        version.push_back(digits[digest.at(i) >> 4U]);
        version.push_back(digits[digest.at(i) & 0xFU]);
    }
    return version;
}

}  // namespace hirewise::knowledge
