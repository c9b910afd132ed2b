#!/bin/bash
# The .tar.gz, from a folder with spaces and accents, with its own libraries.
. "$(dirname "$0")/systems.bash"

folder="$here/map van Zoë"
mkdir "$folder"
tar -xzf "$DIST/geslaagd-$version-linux-$(uname -m).tar.gz" -C "$folder"
program="$folder/geslaagd-$version/bin/geslaagd"
export XDG_DATA_HOME=$here/data
"$program" --version | grep -q "^geslaagd $version" || fail version
"$program" check || fail "check of all customers"
plays_the_same "$program"
for library in cairo qrencode microhttpd gnutls nettle gmp p11-kit; do
    ldd "$program" | grep -q "$folder.*lib$library" ||
        fail "the system's lib$library"
done
licences="$folder/geslaagd-$version/share/geslaagd/licences/libraries"
for text in libcairo2 libqrencode4 libmicrohttpd12 libgnutls30 libnettle8 \
    libhogweed6 libgmp10 libp11-kit0; do
    [ -s "$licences/$text.copyright" ] || fail "no licence of $text"
done
[ -s "$licences/LGPL-2.1" ] || fail "no text of the LGPL"
