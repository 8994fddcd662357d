#include <csignal>
#include <string_view>

#include "app/command_line.hpp"
#include "app/console.hpp"
#include "play.hpp"

extern char** environ;  // POSIX leaves the declaration to the program

namespace {

// The only place that reads the environment.
hirewise::app::environment variables_of(char** entries) {
    hirewise::app::environment variables;
    for (; *entries != nullptr; ++entries) {
        const std::string_view entry{*entries};
        const auto equals = entry.find('=');
        if (equals != std::string_view::npos) { variables.emplace(entry.substr(0, equals), entry.substr(equals + 1)); }
    }
    return variables;
}

}  // namespace

int main(int argc, char** argv) {
    // Who reads our output may go: that ends no bot.
    std::signal(SIGPIPE, SIG_IGN);
    const auto console = hirewise::app::standard_console();
    return hirewise::app::run_command_line(argc, argv, variables_of(environ), console, hirewise::play);
}
