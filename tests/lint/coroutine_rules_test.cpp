#include "coroutine_rules.hpp"

#include <gtest/gtest.h>

#include "source_files.hpp"

namespace hirewise::lint {
namespace {

TEST(CoroutineRules, HoldInTheWholeProject) {
    for (const auto& file : source_files(HIREWISE_SOURCE)) {
        if (file.folder == "tests/lint") { continue; }  // holds the wrong samples
        for (const auto& [line, rule, statement] : broken_coroutine_rules(file.text)) {
            ADD_FAILURE() << file.name << ":" << line << ": " << rule << "\n    " << statement;
        }
    }
}

class WrongForms : public testing::TestWithParam<const char*> {};

TEST_P(WrongForms, AreFound) {
    EXPECT_FALSE(broken_coroutine_rules(GetParam()).empty()) << GetParam();
}

INSTANTIATE_TEST_SUITE_P(CoroutineRules, WrongForms,
                         testing::Values("if (co_await f()) {\n}", "while (!co_await f()) {\n}",
                                         "switch (co_await f()) {\n}", "co_await f([x] { return x; });",
                                         "auto v = co_await g(1, [&](int) { return x; });", "co_await f({a, b});",
                                         "co_await f(opts{.x = a});", "co_await f(a, net::opts{\n    .x = a});",
                                         "agg v{co_await f()};", "return_type{co_await f(), 1};",
                                         "auto x = ready ? co_await f(t) : t;", "x = c ? t : co_await f(t);",
                                         "co_spawn(ex, task(), asio::detached);",
                                         "awaitable<void> post(const std::string& text);",
                                         "awaitable<result<int>> post(std::string_view text) {\n",
                                         "co_await [s]() -> awaitable<void> { co_return; }();"));

class RightForms : public testing::TestWithParam<const char*> {};

TEST_P(RightForms, AreLeftAlone) {
    for (const auto& [line, rule, statement] : broken_coroutine_rules(GetParam())) {
        ADD_FAILURE() << GetParam() << "\n" << rule;
    }
}

INSTANTIATE_TEST_SUITE_P(CoroutineRules, RightForms,
                         testing::Values("if (auto ec = co_await f(); ec) {\n}", "const auto r = co_await f(a, 3);",
                                         "co_await f(std::move(options));", "auto work = [x] { return x; };",
                                         "co_await pause(std::chrono::milliseconds{5});", "else { co_await f(); }",
                                         "timer wait{co_await asio::this_coro::executor, 1s};",
                                         "if (failed) { co_return error; }", "auto s = ready ? a : b;",
                                         "awaitable<void> serve(web_api& api, std::string text);",
                                         "auto task = [](int& n) -> awaitable<void> {\n"));

}  // namespace
}  // namespace hirewise::lint
