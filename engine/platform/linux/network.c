#define _DEFAULT_SOURCE // getifaddrs

#include "platform/network.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/text.h"
#include "platform/environment.h"

enum { BACKLOG = 64 };

static bool is_private(uint32_t ip)
{
    return ip >> 24 == 10 || ip >> 20 == (172 << 4 | 1) ||
           ip >> 16 == (192 << 8 | 168);
}

static bool add(const struct ifaddrs *one, NetworkAddress *out)
{
    struct sockaddr_in at;
    if (!one->ifa_addr || one->ifa_addr->sa_family != AF_INET ||
        !(one->ifa_flags & IFF_UP)) {
        return false;
    }
    memcpy(&at, one->ifa_addr, sizeof at);
    (void)text_copy(out->name, sizeof out->name, one->ifa_name);
    return is_private(ntohl(at.sin_addr.s_addr)) &&
           inet_ntop(AF_INET, &at.sin_addr, out->address, sizeof out->address);
}

size_t network_addresses(NetworkAddress out[NETWORK_ADDRESSES_MAX])
{
    const char *given = environment_get("GESLAAGD_ADDRESS");
    struct ifaddrs *all = NULL;
    size_t count = 0;
    if (given) {
        out[0] = (NetworkAddress){.name = ""};
        return text_copy(out[0].address, sizeof out[0].address, given);
    }
    if (getifaddrs(&all) != 0) {
        return 0;
    }
    for (const struct ifaddrs *one = all; one && count < NETWORK_ADDRESSES_MAX;
         one = one->ifa_next) {
        count += add(one, &out[count]);
    }
    freeifaddrs(all);
    return count;
}

int network_listen(const char *address, int port)
{
    const int yes = 1;
    struct sockaddr_in at = {.sin_family = AF_INET,
                             .sin_port = htons((uint16_t)port)};
    if (inet_pton(AF_INET, address, &at.sin_addr) != 1) {
        return -1;
    }
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0) {
        return -1;
    }
    // A program that was cut off leaves its port in use for a minute.
    (void)setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (bind(fd, (const struct sockaddr *)&at, sizeof at) != 0 ||
        listen(fd, BACKLOG) != 0) {
        (void)close(fd);
        return -1;
    }
    return fd;
}

int network_port(int socket)
{
    struct sockaddr_in at = {0};
    socklen_t size = sizeof at;
    return getsockname(socket, (struct sockaddr *)&at, &size) == 0
               ? ntohs(at.sin_port)
               : 0;
}

uint32_t network_peer(int socket)
{
    struct sockaddr_in at = {0};
    socklen_t size = sizeof at;
    return getpeername(socket, (struct sockaddr *)&at, &size) == 0
               ? ntohl(at.sin_addr.s_addr)
               : 0;
}

void network_cut(int socket)
{
    (void)shutdown(socket, SHUT_RDWR);
}
