#include "workspace/text_folder.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

namespace hirewise::workspace {

namespace fs = std::filesystem;

namespace {

const error_code invalid_argument = make_error_code(boost::system::errc::invalid_argument);

bool is_text_file(const fs::path& path) {
    return path.extension() == ".md" || path.extension() == ".yaml";
}

error_code reason(const std::error_code& error) {
    return {error.value(), boost::system::system_category()};
}

}  // namespace

std::vector<std::string> text_folder::list() const {
    std::vector<std::string> paths;
    std::error_code failed;
    for (fs::recursive_directory_iterator each{root_, failed}, end; !failed && each != end; each.increment(failed)) {
        std::error_code ignored;
        if (each->is_regular_file(ignored) && is_text_file(each->path())) {
            paths.push_back(each->path().lexically_relative(root_).generic_string());
        }
    }
    std::ranges::sort(paths);
    return paths;
}

std::optional<fs::path> text_folder::place_of(const std::string& path) const {
    const fs::path relative{path};
    const bool is_hidden = std::ranges::any_of(relative, [](const fs::path& part) {
        return part.empty() || part.string().starts_with(".");  // "..", ".", hidden files
    });
    if (path.empty() || relative.is_absolute() || is_hidden || !is_text_file(relative)) { return std::nullopt; }
    std::error_code failed;
    const fs::path root = fs::canonical(root_, failed);
    const fs::path folder = failed ? fs::path{} : fs::canonical(root / relative.parent_path(), failed);
    if (failed) { return std::nullopt; }
    const auto [in_root, in_folder] = std::ranges::mismatch(root, folder);
    (void)in_folder;
    const fs::path whole = folder / relative.filename();
    if (in_root != root.end() || fs::is_symlink(fs::symlink_status(whole, failed))) { return std::nullopt; }
    return whole;
}

result<std::string> text_folder::read(const std::string& path) const {
    const auto place = place_of(path);
    if (!place) { return invalid_argument; }
    std::ifstream in{*place, std::ios::binary};
    if (!in) { return make_error_code(boost::system::errc::no_such_file_or_directory); }
    return std::string{std::istreambuf_iterator<char>{in}, {}};
}

result<> text_folder::write(const std::string& path, const std::string& text) {
    const auto place = place_of(path);
    if (!place) { return invalid_argument; }
    const fs::path beside = place->parent_path() / ("." + place->filename().string() + ".new");
    std::ofstream out{beside, std::ios::binary | std::ios::trunc};
    out << text;
    out.close();
    std::error_code failed;
    if (!out) {
        fs::remove(beside, failed);
        return make_error_code(boost::system::errc::io_error);
    }
    fs::rename(beside, *place, failed);
    if (failed) { return reason(failed); }
    return {};
}

}  // namespace hirewise::workspace
