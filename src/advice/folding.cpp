#include "advice/folding.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uspoof.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

namespace hirewise::advice {
namespace {

struct letter {
    char32_t code;
    std::uint32_t origin;
};

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
}

bool is_wide_script(char32_t code) {
    return code >= 0x2E80 && code <= 0xD7FF;
}  // Chinese, Japanese, Korean

bool is_latin_or_digit(char32_t code) {
    return code < 0x80 && u_isalnum(static_cast<UChar32>(code));
}

// What the tokeniser should see for punctuation and spaces of other keyboards; 0: the character itself.
char32_t plain_form(char32_t code) {
    switch (code) {
        case 0x2018:
        case 0x2019:
        case 0x201B:
        case 0x02BC:
        case 0x00B4: return U'\'';
        case 0x201C:
        case 0x201D:
        case 0x201E:
        case 0x00AB:
        case 0x00BB: return U'"';
        case 0x2010:
        case 0x2011: return U'-';
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2015: return U':';  // a dash between clauses
        case 0x00BF:
        case 0x00A1:
        case 0x2122:
        case 0x00AE:
        case 0x00A9: return U' ';
        case 0x2190:
        case 0x2192:
        case 0x21D2: return U'>';
        case 0x2215:
        case 0x2044: return U'/';
        case 0x3002: return U'.';
        case 0x3001:
        case 0x2022:  // bullets
        case 0x00B7:
        case 0x25E6:
        case 0x2023: return U',';
        default: break;
    }
    if (u_isUWhiteSpace(static_cast<UChar32>(code)) && code != U'\n') { return U' '; }
    return 0;
}

bool is_invisible(char32_t code) {
    if (code == U'\n' || code == U'\t') { return false; }
    switch (u_charType(static_cast<UChar32>(code))) {
        case U_NON_SPACING_MARK:
        case U_ENCLOSING_MARK:
        case U_FORMAT_CHAR:
        case U_CONTROL_CHAR:
        case U_UNASSIGNED:
        case U_PRIVATE_USE_CHAR: return true;
        default: return false;
    }
}

// Emoji, arrows, currency signs: no letters.
bool is_symbol(char32_t code) {
    const auto mask = U_GET_GC_MASK(static_cast<UChar32>(code));
    return code >= 0x80 && (mask & (U_GC_S_MASK | U_GC_P_MASK)) != 0;
}

void append_part(char32_t code, std::uint32_t origin, std::vector<letter>& letters) {
    if (!is_invisible(code)) { letters.push_back({is_symbol(code) ? U' ' : code, origin}); }
}

void append_decomposed(const icu::Normalizer2& decomposer, char32_t code, std::uint32_t origin,
                       std::vector<letter>& letters) {
    if (const char32_t plain = plain_form(code)) {
        letters.push_back({plain, origin});
        return;
    }
    icu::UnicodeString parts;
    if (!decomposer.getDecomposition(static_cast<UChar32>(code), parts)) {
        append_part(code, origin, letters);
        return;
    }
    for (std::int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
        append_part(static_cast<char32_t>(parts.char32At(i)), origin, letters);
    }
}

std::vector<letter> decompose(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const auto* decomposer = icu::Normalizer2::getNFKDInstance(status);
    std::vector<letter> letters;
    letters.reserve(text.size());
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t next = 0; next < size;) {
        const auto origin = static_cast<std::uint32_t>(next);
        UChar32 code = 0;
        U8_NEXT(bytes, next, size, code);
        if (code < 0) {
            letters.push_back({U' ', origin});
        } else if (code < 0x80 || U_FAILURE(status)) {
            if (!is_invisible(static_cast<char32_t>(code))) {
                letters.push_back({static_cast<char32_t>(code), origin});
            }
        } else {
            append_decomposed(*decomposer, static_cast<char32_t>(code), origin, letters);
        }
    }
    return letters;
}

// Words all of whose letters look Latin become Latin; "Привет" keeps its alphabet.
void replace_look_alikes(std::vector<letter>& letters, const std::unordered_map<char32_t, char>& look_alikes) {
    const auto is_letter = [](const letter& l) { return u_isalpha(static_cast<UChar32>(l.code)) != 0; };
    for (auto word = letters.begin(); word != letters.end();) {
        word = std::find_if(word, letters.end(), is_letter);
        const auto end = std::find_if_not(word, letters.end(), is_letter);
        const bool all_fold = std::all_of(
            word, end, [&](const letter& l) { return l.code < 0x80 || look_alikes.find(l.code) != look_alikes.end(); });
        for (; word != end; ++word) {
            if (all_fold && word->code >= 0x80) {
                word->code = static_cast<char32_t>(look_alikes.find(word->code)->second);
            }
        }
    }
}

void append_utf8(std::string& text, char32_t code) {
    std::array<std::uint8_t, 4> bytes{};
    std::size_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, code);
    text.append(reinterpret_cast<const char*>(bytes.data()), length);
}

folded_text encode(const std::vector<letter>& letters, std::size_t end) {
    folded_text folded;
    folded.text.reserve(letters.size());
    char32_t before = U' ';
    for (const auto& l : letters) {
        // "使用Go和Rust": scripts without spaces end a Latin word and begin one.
        const bool split = (is_wide_script(before) && is_latin_or_digit(l.code)) ||
                           (is_latin_or_digit(before) && is_wide_script(l.code));
        if (split) { folded.text.push_back(' '); }
        append_utf8(folded.text, l.code);
        folded.origin.resize(folded.text.size(), l.origin);
        before = l.code;
    }
    folded.origin.push_back(static_cast<std::uint32_t>(end));
    return folded;
}

std::string_view within_limit(std::string_view question) {
    if (question.size() <= max_question_bytes) { return question; }
    std::size_t end = max_question_bytes;
    while (end > 0 && (static_cast<unsigned char>(question[end]) & 0xC0U) == 0x80U) { --end; }
    return question.substr(0, end);
}

folded_text fold_ascii(std::string_view text) {
    folded_text folded;
    folded.text.assign(text);
    folded.origin.resize(text.size() + 1);
    for (std::size_t i = 0; i <= text.size(); ++i) { folded.origin[i] = static_cast<std::uint32_t>(i); }
    return folded;
}

// The Latin letter that is drawn like this one, or 0.
char latin_twin(const USpoofChecker* checker, char32_t code) {
    std::array<UChar, 2> from{};
    std::array<UChar, 8> to{};
    std::int32_t length = 0;
    U16_APPEND_UNSAFE(from.data(), length, code);
    UErrorCode status = U_ZERO_ERROR;
    const auto got =
        uspoof_getSkeleton(checker, 0, from.data(), length, to.data(), static_cast<std::int32_t>(to.size()), &status);
    if (U_FAILURE(status) || got != 1 || to[0] >= 0x80 || !u_isalpha(to[0])) { return 0; }
    return static_cast<char>(to[0]);
}

}  // namespace

text_folder::text_folder() {
    // Alphabets that have Latin twins: Greek, Cyrillic, Armenian, Cherokee.
    static constexpr std::array<std::pair<char32_t, char32_t>, 2> ranges{{{0x0370, 0x058F}, {0x13A0, 0x13FD}}};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<USpoofChecker, decltype(&uspoof_close)> checker{uspoof_open(&status), &uspoof_close};
    if (U_FAILURE(status)) { return; }
    for (const auto& [first, last] : ranges) {
        for (char32_t code = first; code <= last; ++code) {
            if (!u_isalpha(static_cast<UChar32>(code))) { continue; }
            if (const char twin = latin_twin(checker.get(), code)) { look_alikes_.emplace(code, twin); }
        }
    }
}

folded_text text_folder::fold(std::string_view question) const {
    const auto read = within_limit(question);
    folded_text folded;
    if (is_ascii(read)) {
        folded = fold_ascii(read);
    } else {
        auto letters = decompose(read);
        replace_look_alikes(letters, look_alikes_);
        folded = encode(letters, read.size());
    }
    folded.clipped = read.size() < question.size();
    return folded;
}

}  // namespace hirewise::advice
