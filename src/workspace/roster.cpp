#include "workspace/roster.hpp"

namespace hirewise::workspace {

std::string_view name_of(person_kind kind) {
    switch (kind) {
        case person_kind::admin: return "admin";
        case person_kind::guest: return "guest";
        case person_kind::external: return "external";
        default: return "member";
    }
}

std::string_view name_of(room_kind kind) {
    switch (kind) {
        case room_kind::private_channel: return "private";
        case room_kind::direct: return "direct";
        case room_kind::group: return "group";
        case room_kind::shared: return "shared";
        default: return "public";
    }
}

std::string_view channel_type_of(room_kind kind) {
    switch (kind) {
        case room_kind::private_channel: return "group";
        case room_kind::direct: return "im";
        case room_kind::group: return "mpim";
        default: return "channel";
    }
}

}  // namespace hirewise::workspace
