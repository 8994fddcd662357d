#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// How text looks on a terminal. Everything stays within 78 columns, so that no width has to be known.
namespace hirewise::cards {

inline constexpr std::size_t terminal_columns = 78;

// ANSI styles, or none at all.
class terminal_style {
public:
    explicit terminal_style(bool colour) : colour_{colour} {}

    std::string bold(std::string_view words) const { return paint("1", words); }
    std::string dim(std::string_view words) const { return paint("2", words); }
    std::string green(std::string_view words) const { return paint("32", words); }
    std::string yellow(std::string_view words) const { return paint("33", words); }
    std::string cyan(std::string_view words) const { return paint("36", words); }

private:
    std::string paint(std::string_view code, std::string_view words) const;

    bool colour_;
};

// Code points; good enough for names, which is all that stands in columns.
std::size_t columns_of(std::string_view words);

// Filled with spaces up to `width` columns.
std::string padded(std::string_view words, std::size_t width);

// Ten cells for 0 to 10, in eighths of a cell: "█████████░".
std::string bar(double value);

// Breaks at spaces; every line but the first begins with `indent` spaces. The first line is taken to start in column
// `indent` as well. Ends without a line break.
std::string wrapped(std::string_view words, std::size_t indent);

}  // namespace hirewise::cards
