#include "app/usable.hpp"

#include <unistd.h>

#include <system_error>

#include "app/knowledge_folder.hpp"

namespace hirewise::app {
namespace {

// The nearest folder on the way that is there.
std::filesystem::path existing_part(const std::filesystem::path& path) {
    std::error_code failed;
    auto part = std::filesystem::absolute(path, failed).lexically_normal();
    while (!std::filesystem::exists(part, failed) && part.has_relative_path()) { part = part.parent_path(); }
    return part;
}

}  // namespace

std::filesystem::path knowledge_folder_of(const configuration& settings) {
    return settings.knowledge ? *settings.knowledge : own_knowledge_folder(own_program());
}

std::filesystem::path state_folder_of(const configuration& settings) {
    return settings.state.value_or("state");
}

std::string knowledge_complaint(const configuration& settings) {
    const auto folder = knowledge_folder_of(settings);
    std::error_code failed;
    if (std::filesystem::is_directory(folder, failed)) { return {}; }
    if (!settings.knowledge) {
        return "HIREWISE_KNOWLEDGE: is not set and the program's own knowledge base is missing (" + folder.string() +
               "); set it to the folder of a knowledge base";
    }
    return "HIREWISE_KNOWLEDGE: \"" + folder.string() +
           "\" is not a folder; set it to the folder of a knowledge base, or name that on the command line";
}

std::string state_complaint(const configuration& settings) {
    if (settings.database) { return {}; }
    const auto part = existing_part(state_folder_of(settings));
    std::error_code failed;
    if (std::filesystem::is_directory(part, failed) && ::access(part.c_str(), W_OK | X_OK) == 0) { return {}; }
    return "HIREWISE_STATE_DIR: \"" + state_folder_of(settings).string() + "\" cannot be written (" + part.string() +
           "); set it to a folder that this user may write to";
}

}  // namespace hirewise::app
