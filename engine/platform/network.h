// The network of the room, as far as phones need it. Only where phones can
// join: a system without a server for them has none of this.

#ifndef PLATFORM_NETWORK_H
#define PLATFORM_NETWORK_H

#include <stddef.h>
#include <stdint.h>

enum {
    NETWORK_ADDRESSES_MAX = 8,
    NETWORK_ADDRESS_BYTES = 16, // "192.168.178.123" with its NUL
    NETWORK_NAME_BYTES = 17
};

typedef struct NetworkAddress {
    char address[NETWORK_ADDRESS_BYTES];
    char name[NETWORK_NAME_BYTES]; // of the device it belongs to: "wlan0"
} NetworkAddress;

// The private addresses (RFC 1918) this machine has now, and no others: those
// that only the room can reach. Returns how many, up to NETWORK_ADDRESSES_MAX.
// GESLAAGD_ADDRESS in the environment stands in their place, for a test.
size_t network_addresses(NetworkAddress out[NETWORK_ADDRESSES_MAX]);

// A socket that listens at that address alone, at `port`, or 0 for any that is
// free; -1 if it cannot. Whoever gets it closes it.
int network_listen(const char *address, int port);

// At which port it listens.
int network_port(int socket);

// Who is at the other end, as a number; 0: unknown.
uint32_t network_peer(int socket);

// Ends what is said over it, both ways; it stays to be closed.
void network_cut(int socket);

#endif
