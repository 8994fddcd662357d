#include "slack_io/method_scopes.hpp"

#include <array>

namespace hirewise::slack_io {

std::span<const method_scope> method_scopes() {
    static constexpr auto table = std::to_array<method_scope>({
        {"apps.connections.open", ""},  // connections:write, of the app token
        {"assistant.threads.setStatus", "chat:write"},
        {"assistant.threads.setSuggestedPrompts", "assistant:write"},
        {"assistant.threads.setTitle", "assistant:write"},
        {"auth.test", ""},
        {"chat.delete", "chat:write"},
        {"chat.postEphemeral", "chat:write"},
        {"chat.postMessage", "chat:write"},
        {"chat.update", "chat:write"},
        // One for each kind of conversation.
        {"conversations.history", "channels:history"},
        {"conversations.history", "groups:history"},
        {"conversations.history", "im:history"},
        {"conversations.history", "mpim:history"},
        {"conversations.open", "im:write"},
        {"conversations.replies", "channels:history"},
        {"conversations.replies", "groups:history"},
        {"conversations.replies", "im:history"},
        {"conversations.replies", "mpim:history"},
        {"files.completeUploadExternal", "files:write"},
        {"files.getUploadURLExternal", "files:write"},
        {"usergroups.users.list", "usergroups:read"},
        {"users.info", "users:read"},
        {"views.open", ""},
        {"views.publish", ""},
        {"views.push", ""},
        {"views.update", ""},
    });
    return table;
}

}  // namespace hirewise::slack_io
