# What Debian must bring, and how. Read by ./geslaagd, tests/run and
# tests/platforms, from the project's folder; says everything on stderr.

fonts_packages() {
    sed -n 's/^font([a-z-]* \(fonts-[a-z0-9.-]*\).*/\1/p' .cmake/fonts.cmake |
        sort -u
}

build_packages() {
    echo gcc libc6-dev make cmake pkg-config libsdl2-dev libsdl2-ttf-dev \
        libcairo2-dev liblua5.4-dev libsqlite3-dev \
        libjansson-dev libgettextpo-dev libutf8proc-dev \
        libmicrohttpd-dev libqrencode-dev
    fonts_packages
}

test_packages() {
    echo libcmocka-dev libx11-dev curl clang-format git xvfb xauth xdotool \
        x11-utils imagemagick jq sqlite3 lua5.4 graphviz clang libclang-rt-14-dev \
        libxml2-utils valgrind openbox xserver-xorg-core \
        xserver-xorg-video-dummy x11-xserver-utils
}

# What ./geslaagd pak needs for a system, besides.
pack_packages() {
    case $1 in
    linux) echo dpkg-dev fakeroot file patchelf gzip ;;
    windows)
        echo gcc-mingw-w64-x86-64-posix g++-mingw-w64-x86-64-posix tcl nsis \
            zip imagemagick librsvg2-bin
        ;;
    web) echo emscripten tcl zip librsvg2-bin libharfbuzz-bin xz-utils ;;
    *) return 1 ;;
    esac
}

# What a test of tests/systems needs, besides what its system's package does.
system_test_packages() {
    command -v npm >/dev/null && npm= || npm='nodejs npm'
    case $1 in
    deb) echo debootstrap desktop-file-utils appstream ;;
    lrs) echo libcurl4 curl jq openssl $npm ;;
    phones) echo libcmocka-dev libx11-dev chromium $npm ;;
    windows) echo wine64 unzip sqlite3 xvfb xdotool imagemagick ;;
    web) echo unzip $npm ;;
    chromium) echo unzip chromium libxml2-utils $npm ;;
    pictures)
        echo unzip chromium firefox-esr xvfb xdotool imagemagick jq curl $npm
        ;;
    firefox) echo unzip firefox-esr libxml2-utils $npm ;;
    esac
}

# Prints those of the packages given that are not installed.
missing_of() {
    for package; do
        case $(dpkg-query -W -f='${db:Status-Status}' "$package" \
            2>/dev/null) in
        installed) ;;
        *) echo "$package" ;;
        esac
    done
}

# How to become root here: nothing, sudo, or false when we cannot. Without
# somebody to type a password sudo may not ask for it.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        echo env
    elif ! command -v sudo >/dev/null; then
        return 1
    elif [ -t 0 ]; then
        echo sudo env
    elif sudo -n true 2>/dev/null; then
        echo sudo -n env
    else
        return 1
    fi
}

apt_install() {
    $1 DEBIAN_FRONTEND=noninteractive apt-get -y -q \
        -o DPkg::Lock::Timeout=120 install --no-install-recommends $2
}

# The lists are fetched only when the packages cannot be had without.
install_with() {
    apt_install "$1" "$2" </dev/null || {
        $1 apt-get -q update </dev/null && apt_install "$1" "$2" </dev/null
    }
}

# Installs what is missing of the packages given; the log goes to the file in
# $1. False, with a sentence that says what to do, when that fails.
install_missing() {
    log=$1
    shift
    command -v dpkg-query >/dev/null || return 0
    missing=$(missing_of "$@" | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    if ! root=$(as_root); then
        echo "Eerst moet er nog iets op deze computer komen. Typ:" >&2
        echo "    sudo apt-get install $missing" >&2
        return 1
    fi
    echo "Even installeren: $missing…" >&2
    if ! install_with "$root" "$missing" >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        echo "Het installeren lukte niet. Is er internet? Typ zelf:" >&2
        echo "    sudo apt-get install $missing" >&2
        return 1
    fi
}
