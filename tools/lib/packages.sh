# SPDX-License-Identifier: Apache-2.0
# Debian packages: only the missing ones are installed, nothing is upgraded or removed.
packages_base=(g++ cmake ninja-build pkg-config libboost1.81-dev nlohmann-json3-dev libcli11-dev
    libgtest-dev libgmock-dev libbenchmark-dev php-cli ccache)
packages_check=(clang-14 clang-format-14 clang-tidy-14 libclang-rt-14-dev abigail-tools)

have() { command -v "$1" >/dev/null 2>&1; }

installed() {
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# A tool or header that came by another way is as good.
present() {
    case $1 in
        g++ | cmake | pkg-config | ccache | clang-format-14 | clang-tidy-14) have "$1" ;;
        ninja-build) have ninja ;;
        php-cli) have php ;;
        clang-14) have clang++-14 ;;
        abigail-tools) have abidw && have abidiff ;;
        libboost1.81-dev) boost_is_new_enough ;;
        *) installed "$1" ;;
    esac
}

boost_is_new_enough() {
    local version
    version=$(awk '/#define BOOST_VERSION / { print $3 }' /usr/include/boost/version.hpp 2>/dev/null)
    ((${version:-0} >= 108100))
}

# The python3 in PATH need not be Debian's: ask it, not dpkg.
python_is_complete() {
    python3 -c '
import ensurepip, os, sys, sysconfig, venv
assert sys.version_info >= (3, 10)
assert os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h"))' 2>/dev/null
}

need_packages() {
    local -a missing=()
    local group package
    for group in "$@"; do
        local -n list="packages_$group"
        for package in "${list[@]}"; do
            present "$package" || missing+=("$package")
        done
        unset -n list
    done
    python_is_complete || missing+=(python3 python3-venv python3-dev)
    ((${#missing[@]})) || return 0

    local install="apt-get install --yes --no-upgrade --no-remove --no-install-recommends ${missing[*]}"
    if ! have apt-get; then
        say "Missing, by their Debian names: ${missing[*]}"
        say "This is no Debian: install them in your system's way and run the same command again."
        exit 1
    fi
    if ((EUID != 0)); then
        say "Debian packages are missing. Install them as root and run the same command again:"
        say "  sudo apt-get update && sudo $install"
        exit 1
    fi
    say "missing: ${missing[*]}"
    step "packages" install_packages "$install"
}

install_packages() {
    export DEBIAN_FRONTEND=noninteractive
    apt-get update
    # shellcheck disable=SC2086 # the words of the command
    $1
}
