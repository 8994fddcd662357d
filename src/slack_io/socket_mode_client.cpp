#include "slack_io/socket_mode_client.hpp"

#include <utility>

#include "slack_io/link_keeper.hpp"

namespace hirewise::slack_io {

std::unique_ptr<socket_mode_client> make_socket_mode_client(asio::any_io_executor executor, web_api& api,
                                                            net::web_socket_connector& connector, envelope_sink sink,
                                                            socket_mode_options options, logger log) {
    return std::make_unique<link_keeper>(std::move(executor), api, connector, std::move(sink), options, std::move(log));
}

}  // namespace hirewise::slack_io
