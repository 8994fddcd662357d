#include "targets.hpp"

#include <array>

namespace hirewise::fuzz {

std::span<const target> all_targets() {
    static constexpr std::array<target, 8> all = {{{"loader", fuzz_loader},
                                                   {"frame", fuzz_frame},
                                                   {"web_api", fuzz_web_api},
                                                   {"question", fuzz_question},
                                                   {"card", fuzz_card},
                                                   {"markup", fuzz_markup},
                                                   {"form", fuzz_form},
                                                   {"address", fuzz_address}}};
    return all;
}

}  // namespace hirewise::fuzz
