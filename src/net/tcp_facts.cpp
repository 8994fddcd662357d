#include "net/tcp_facts.hpp"

#include <linux/tcp.h>  // knows tcpi_bytes_acked, unlike <netinet/tcp.h>; the two cannot be in one file
#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>

namespace hirewise::net {

void probe_when_idle(int socket) {
    const auto set = [socket](int level, int option, int value) {
        ::setsockopt(socket, level, option, &value, sizeof value);  // a socket that cannot be tuned still works
    };
    set(SOL_SOCKET, SO_KEEPALIVE, 1);
    set(IPPROTO_TCP, TCP_KEEPIDLE, 60);   // seconds without traffic before the first probe
    set(IPPROTO_TCP, TCP_KEEPINTVL, 15);  // seconds between probes
    set(IPPROTO_TCP, TCP_KEEPCNT, 4);
}

bool is_quiet(int socket) {
    char byte = 0;
    const auto got = ::recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
}

std::uint64_t confirmed_bytes(int socket) {
    ::tcp_info info{};
    ::socklen_t size = sizeof info;
    if (::getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0) { return 0; }
    return info.tcpi_bytes_acked;
}

}  // namespace hirewise::net
