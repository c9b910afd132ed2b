#!/bin/sh
# Holds what ./geslaagd promises, on a project of one file, with packages that
# are only said to be there or not.
set -eu
folder=$(mktemp -d "$BUILD_DIR/launcher-XXXXXX")
trap 'rm -rf "$folder"' EXIT
home=$folder/een\ map

fail() {
    echo "$1"
    cat "$folder/said" "$folder/told"
    exit 1
}

# run EXPECTED-STATUS ARGUMENT...: what it says and tells goes to two files.
run() {
    expected=$1
    shift
    status=0
    "$@" >"$folder/said" 2>"$folder/told" </dev/null || status=$?
    [ "$status" -eq "$expected" ] || fail "$*: status $status"
}

says() { grep -qF "$1" "$folder/said" || fail "does not say '$1'"; }
tells() { grep -qF "$1" "$folder/told" || fail "does not tell '$1'"; }
is_quiet() { [ ! -s "$folder/told" ] || fail "is not quiet"; }

edit() { sed -i "$1" "$home/engine/app/main.c"; }

mkdir -p "$home/engine/app" "$home/assets" "$home/.cmake" "$folder/bin"
cp "$PROJECT_DIR/geslaagd" "$home"
cp "$PROJECT_DIR/.cmake/install.sh" "$PROJECT_DIR/.cmake/fonts.cmake" \
    "$home/.cmake"
cat >"$home/CMakeLists.txt" <<'X'
cmake_minimum_required(VERSION 3.18)
project(geslaagd C)
add_executable(geslaagd engine/app/main.c)
X
cat >"$home/engine/app/main.c" <<'X'
#include <stdio.h>
int main(int count, char **arguments)
{
    printf("een %d %s\n", count, arguments[count - 1]);
    return 3;
}
X

# Packages are files in $folder/there; apt-get writes down what it was asked.
cat >"$folder/bin/dpkg-query" <<'X'
#!/bin/sh
for package; do :; done
[ -e "$FAKE/all" ] || [ -e "$FAKE/there/$package" ] || exit 1
printf installed
X
cat >"$folder/bin/apt-get" <<'X'
#!/bin/sh
echo "$*" >>"$FAKE/asked"
case $* in
*update*) touch "$FAKE/updated" ;;
*install*) [ -e "$FAKE/updated" ] && touch "$FAKE/all" ;;
esac
X
cat >"$folder/bin/id" <<'X'
#!/bin/sh
cat "$FAKE/user"
X
chmod +x "$folder/bin/"*
mkdir "$folder/there"
export FAKE="$folder" PATH="$folder/bin:$PATH"

# Nobody special, and no sudo: says what to type, and stops.
echo 1000 >"$folder/user"
printf '#!/bin/sh\nexit 1\n' >"$folder/bin/sudo"
chmod +x "$folder/bin/sudo"
run 1 "$home/geslaagd"
tells 'sudo apt-get install gcc'
tells 'fonts-inter'
[ ! -e "$folder/asked" ] || fail "asked apt-get without being allowed to"

# Root: installs, fetching the lists only when it cannot do without.
echo 0 >"$folder/user"
cd /
run 3 "$home/geslaagd" 'twee woorden'
says 'een 2 twee woorden'
tells 'Even installeren'
tells 'Even bouwen'
[ "$(grep -c install "$folder/asked")" -eq 2 ] || fail "installs oddly"
[ "$(grep -c update "$folder/asked")" -eq 1 ] || fail "updates oddly"

# Nothing to do: nothing is said, nothing is looked up, also through a link.
rm "$folder/asked" "$folder/all"
ln -s "$home/geslaagd" "$folder/link"
run 3 "$folder/link"
is_quiet
[ ! -e "$folder/asked" ] || fail "looks for packages without a reason"

# A change is built; packages that went missing are no reason to stop then.
echo 1000 >"$folder/user"
edit 's/een/twee/'
run 3 "$home/geslaagd"
says 'een 1'
touch "$folder/all"
run 3 "$home/geslaagd"
says 'twee 1'

# What does not compile is shown.
edit 's/return 3/return drie/'
run 1 "$home/geslaagd"
tells "drie"
tells 'build.log'
edit 's/return drie/return 4/'
run 4 "$home/geslaagd"

# A folder that was moved knows its new place.
mv "$home" "$folder/verhuisd"
run 4 "$folder/verhuisd/geslaagd"
tells 'Even bouwen'
run 4 "$folder/verhuisd/geslaagd"
is_quiet
