#include "app/command_line.hpp"

#include <ostream>
#include <string>
#include <variant>

#include <CLI/CLI.hpp>

#include "app/ask_command.hpp"
#include "app/calibrate_command.hpp"
#include "app/check_command.hpp"
#include "app/doctor_command.hpp"
#include "app/eval_command.hpp"
#include "app/exit_code.hpp"
#include "app/manifest_command.hpp"
#include "app/serve_command.hpp"

namespace hirewise::app {
namespace {

constexpr const char* exit_codes =
    "Ends with 0 when all went well, 64 wrong usage, 65 errors in the knowledge base, 69 not available (store, port),\n"
    "77 Slack refuses the credentials, 78 an unusable variable or flag.";

constexpr const char* evaluated_rows =
    "A row is an object in one line, like {\"id\": \"q1\", \"text\": \"Rust or Go?\", \"expect\": {...}}, or has "
    "\"turns\",\n"
    "a list of such texts with their expectations. What is not in \"expect\" is not measured: intent, technologies,\n"
    "options, context, priorities, winner, faq, behaviour; of turns also use_cases and does. Also right are those of\n"
    "intent_alt, technologies_optional, context_optional, priorities_optional, winner_alt, faq_alt, does_alt.\n"
    "A row without expectations must not be answered; one with \"words\" is about everyday words that are names.";

class program {
public:
    program(const environment& variables, const console& console, const play_command& play)
        : variables_{variables}, console_{console}, play_{play} {
        app_.name("hirewise");
        app_.set_version_flag("--version", "hirewise " HIREWISE_VERSION, "Print the version");
        app_.require_subcommand(1);
        app_.footer(exit_codes);
        add_serve();
        add_play();
        add_ask();
        add_check();
        add_eval();
        add_calibrate();
        add_manifest();
        add_doctor();
    }

    int run(int argc, const char* const* argv) {
        try {
            app_.parse(argc, argv);
        } catch (const CLI::ParseError& stop) {
            // Also how CLI11 says that help or the version was asked for.
            const bool is_mistake = app_.exit(stop, console_.out, console_.err) != 0;
            return is_mistake ? exit_code::usage : exit_code::success;
        }
        return chosen_();
    }

private:
    void add_knowledge_flag(CLI::App& command) {
        command.add_option("--knowledge", flags_.knowledge, "Folder of the knowledge base (HIREWISE_KNOWLEDGE)");
    }

    void add_running_flags(CLI::App& command) {
        add_knowledge_flag(command);
        command.add_option("--state", flags_.state, "Folder for the store (HIREWISE_STATE_DIR)");
        command.add_option("--admins", flags_.admins, "User ids that may administer, with commas (HIREWISE_ADMINS)");
        command.add_flag("--watch", flags_.watch, "Read the knowledge anew whenever its files change");
        command.add_option("--log", flags_.log, "error, warn, info or debug (HIREWISE_LOG)");
    }

    void add_serve() {
        auto* command = app_.add_subcommand("serve", "Run the bot in a Slack workspace");
        add_running_flags(*command);
        command->add_option("--store", flags_.store, "sqlite, or postgresql://... (HIREWISE_STORE)");
        command->add_option("--api-url", flags_.api_url, "Base of Slack's Web API (SLACK_API_URL)");
        command->footer("Needs SLACK_APP_TOKEN (xapp-...) and SLACK_BOT_TOKEN (xoxb-...) in the environment.");
        command->callback([this] { chosen_ = [this] { return serve(); }; });
    }

    void add_play() {
        auto* command = app_.add_subcommand("play", "Run a local workspace and the bot, without any account");
        add_running_flags(*command);
        command->add_option("--port", playing_.port, "Port of the page on 127.0.0.1; 0: the system chooses")
            ->capture_default_str();
        command->add_option("--workspace", playing_.workspace, "YAML file with people and channels");
        command->add_flag("--print-workspace", playing_.prints_workspace,
                          "Write the built-in one, as a start, and end");
        command->add_flag("--headless", playing_.headless,
                          "No page; one line of JSON with address and token once the bot is connected");
        command->add_flag("--without-bot", playing_.without_bot,
                          "The workspace alone, for another program as the bot; prints its tokens at once");
        command->callback([this] { chosen_ = [this] { return play(); }; });
    }

    void add_ask() {
        auto* command = app_.add_subcommand("ask", "Answer one question on the terminal");
        command->add_option("QUESTION", asking_.words, "The question, in plain words");
        command->add_flag("--json", asking_.as_json, "Write the answer as one JSON line");
        command->add_flag("--explain", asking_.explain, "Show how the answer came about");
        command->add_flag("--batch", asking_.batch,
                          "Read questions as JSON lines from the input, answer in JSON lines");
        add_knowledge_flag(*command);
        command->callback([this] { chosen_ = [this] { return ask(); }; });
    }

    void add_check() {
        auto* command = app_.add_subcommand("check", "Validate a knowledge base");
        command->add_option("DIR", flags_.knowledge, "Folder of the knowledge base; HIREWISE_KNOWLEDGE if not given");
        command->add_flag("--questions", checking_.questions, "Ask the base's own test questions as well");
        command->add_flag("--coverage", checking_.coverage, "Print what is stale and what is missing");
        command->add_option("--format", format_, "How faults are written; github: as annotations of a pull request")
            ->check(CLI::IsMember({"text", "json", "github"}))
            ->capture_default_str();
        command->callback([this] { chosen_ = [this] { return check(); }; });
    }

    void add_eval() {
        auto* command = app_.add_subcommand("eval", "Measure how questions are read and answered");
        command->add_option("FILE", evaluating_.files, "Questions with what is expected, as JSON lines")
            ->required()
            ->check(CLI::ExistingFile);
        command->add_option("--bars", evaluating_.bars, "YAML file with what each measure has to reach")
            ->check(CLI::ExistingFile);
        command->add_flag("--kinds", evaluating_.kinds, "Also measure each kind of row by itself");
        command->add_flag("--failures", evaluating_.failures, "List what was expected and what was found");
        add_knowledge_flag(*command);
        command->footer(evaluated_rows);
        command->callback([this] { chosen_ = [this] { return evaluate(); }; });
    }

    void add_calibrate() {
        auto* command = app_.add_subcommand("calibrate", "Choose how sure the FAQ reader has to be before it answers");
        command->add_option("FILE", calibrating_.files, "Labelled questions as for eval, beside the base's phrasings")
            ->check(CLI::ExistingFile);
        command->add_option("--risk", calibrating_.risk, "Share of wrong answers among all that were asked")
            ->check(CLI::Range(0.0001, 0.5))
            ->capture_default_str();
        command->add_flag("--write", calibrating_.write, "Write calibration.yaml of the base");
        add_knowledge_flag(*command);
        command->callback([this] { chosen_ = [this] { return calibrate(); }; });
    }

    void add_manifest() {
        auto* command = app_.add_subcommand("manifest", "Print the manifest of the Slack app, to be pasted into Slack");
        command->callback([this] { chosen_ = [this] { return run_manifest(console_); }; });
    }

    void add_doctor() {
        auto* command =
            app_.add_subcommand("doctor", "Look at settings, knowledge, store and tokens; say what to mend");
        add_running_flags(*command);
        command->add_option("--store", flags_.store, "sqlite, or postgresql://... (HIREWISE_STORE)");
        command->add_option("--api-url", flags_.api_url, "Base of Slack's Web API (SLACK_API_URL)");
        command->callback([this] { chosen_ = [this] { return examine(); }; });
    }

    // Complains about everything in the configuration, or goes on with it.
    int with_configuration(tokens needed, const std::function<int(configuration)>& next) const {
        auto read = configure(variables_, flags_, needed);
        if (const auto* problems = std::get_if<configuration_problems>(&read)) {
            for (const auto& problem : *problems) { console_.err << problem << '\n'; }
            return exit_code::configuration;
        }
        return next(std::get<configuration>(std::move(read)));
    }

    logger log_of(const configuration& settings) const {
        return log_to_stderr(settings.log, console_.log_as_json ? log_format::json_lines : log_format::plain);
    }

    int serve() const {
        return with_configuration(tokens::required, [this](configuration settings) {
            auto log = log_of(settings);
            return run_serve(std::move(settings), std::move(log));
        });
    }

    int play() const {
        return with_configuration(tokens::not_needed, [this](configuration settings) {
            play_options options = playing_;
            options.log = log_of(settings);
            options.settings = std::move(settings);
            return play_(options);
        });
    }

    int ask() const {
        if (asking_.batch != asking_.words.empty()) {
            console_.err << (asking_.batch ? "ask --batch reads its questions from the input, not from the arguments\n"
                                           : "ask needs a question, like: hirewise ask \"Rust or Go for an API?\"\n");
            return exit_code::usage;
        }
        return with_configuration(
            tokens::not_needed, [this](const configuration& settings) { return run_ask(asking_, settings, console_); });
    }

    int check() const {
        return with_configuration(tokens::not_needed, [this](const configuration& settings) {
            auto options = checking_;
            options.format = parse_diagnostic_format(format_).value_or(diagnostic_format::text);
            return run_check(settings, options, console_);
        });
    }

    int examine() const {
        return run_doctor(variables_, flags_, console_, [](auto executor, const configuration& settings) {
            return connections_to_slack(std::move(executor), settings, logger{});
        });
    }

    int evaluate() const {
        return with_configuration(tokens::not_needed, [this](const configuration& settings) {
            return run_eval(settings, evaluating_, console_);
        });
    }

    int calibrate() const {
        return with_configuration(tokens::not_needed, [this](const configuration& settings) {
            return run_calibrate(settings, calibrating_, console_);
        });
    }

    const environment& variables_;
    const console& console_;
    const play_command& play_;
    CLI::App app_{"Settles which technology to hire for: one recommendation, with its reasons and its sources."};
    configuration_flags flags_;
    ask_options asking_;
    play_options playing_;
    check_options checking_;
    std::string format_ = "text";
    eval_options evaluating_;
    calibrate_options calibrating_;
    std::function<int()> chosen_;
};

}  // namespace

int run_command_line(int argc, const char* const* argv, const environment& variables, const console& console,
                     const play_command& play) {
    return program{variables, console, play}.run(argc, argv);
}

}  // namespace hirewise::app
