#!/bin/bash
# The .deb in a bare Debian 12, as somebody who is not its administrator.
. "$(dirname "$0")/systems.bash"

[ "$(id -u)" -eq 0 ] || skip "debootstrap must be root"
bare=$WORK/bare
if [ ! -f "$bare/.done" ]; then
    rm -rf "$bare"
    debootstrap --variant=minbase bookworm "$bare" \
        http://deb.debian.org/debian >"$here/debootstrap.log" 2>&1 ||
        skip "no bare Debian: $(tail -n 1 "$here/debootstrap.log")"
    touch "$bare/.done"
fi
room=$here/room
cp -a "$bare" "$room"
cp "$DIST"/geslaagd_*.deb "$room/tmp/"
cp "$TREE/tests/scenarios/fietsenmaker_luisteraar.recording" "$room/tmp/opname"
chmod 644 "$room/tmp/opname"
inside() {
    chroot "$room" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}
inside apt-get -q update >"$here/update.log" 2>&1 ||
    skip "no list of Debian's packages: $(tail -n 1 "$here/update.log")"
inside sh -c 'apt-get -q -y install \
    --no-install-recommends /tmp/geslaagd_*.deb' >"$here/apt.log" 2>&1 ||
    { tail -20 "$here/apt.log"; fail "apt install"; }
inside useradd -m "zoe"
as_zoe() {
    inside su - zoe -c "$1"
}

as_zoe 'geslaagd --version' | grep -q "^geslaagd $version" || fail version
as_zoe 'geslaagd check fietsenmaker' || fail check
as_zoe 'geslaagd replay /tmp/opname --transcript' >"$here/there"
native replay "$TREE/tests/scenarios/fietsenmaker_luisteraar.recording" \
    --transcript >"$here/here"
cmp "$here/here" "$here/there" || fail "replay differs"
printf '1\n1\nq\n' | as_zoe 'geslaagd play fietsenmaker --text' \
    >"$here/text" 2>&1 || true
grep -q 'Wim' "$here/text" || fail "nobody in the terminal"
[ -f "$room/home/zoe/.local/share/geslaagd/journaal.db" ] ||
    fail "no journal of her own"
for file in usr/share/applications/geslaagd.desktop \
    usr/share/metainfo/geslaagd.metainfo.xml usr/share/man/man6/geslaagd.6.gz; do
    [ -f "$room/$file" ] || fail "no $file"
done
for package in libmicrohttpd12 libqrencode4; do
    inside dpkg-query -W -f '${Depends}' geslaagd | grep -q "$package" ||
        fail "it does not depend on $package"
done
desktop-file-validate "$room/usr/share/applications/geslaagd.desktop"
appstreamcli validate --no-net \
    "$room/usr/share/metainfo/geslaagd.metainfo.xml" || fail metainfo
rm -rf "$room"
