#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# installed.sh BUILD_DIR CXX CC VERSION: install into a temporary prefix, move it, and use it as a C++ and as a C user would.
set -euo pipefail
build=$1 cxx=$2 cc=$3 version=$4
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cmake --install "$build" --prefix "$work/awal" >"$work/install.log" || { cat "$work/install.log"; exit 1; }
mv "$work/awal" "$work/prefix"
prefix=$work/prefix
libdir=$(dirname "$(find "$prefix" -name libiku.so -print -quit)")

echo "== find_package, C++20 and C; Boost and nlohmann_json are not there"
cmake -S "$here/cpp" -B "$work/cpp" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER="$cxx" -DCMAKE_C_COMPILER="$cc" \
    -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_DISABLE_FIND_PACKAGE_Boost=ON -DCMAKE_DISABLE_FIND_PACKAGE_nlohmann_json=ON
cmake --build "$work/cpp"
"$work/cpp/pengguna_cpp"
"$work/cpp/pengguna_c"

echo "== pkg-config, C99"
export PKG_CONFIG_PATH=$libdir/pkgconfig
[[ $(pkg-config --modversion iku) == "$version" ]]
# shellcheck disable=SC2046 # the words of pkg-config are separate arguments
"$cc" -std=c99 -pedantic -Wall -Wextra -Werror "$here/c/pengguna.c" $(pkg-config --cflags --libs iku) -o "$work/pengguna_c99"
LD_LIBRARY_PATH=$libdir "$work/pengguna_c99"
readelf -d "$work/pengguna_c99" | grep -F 'Shared library: [libiku.so.0]'

echo "== the example in C"
contoh=$here/../../examples
# shellcheck disable=SC2046
"$cc" -std=c99 -pedantic -Wall -Wextra -Wconversion -Werror "$contoh/c/contoh.c" $(pkg-config --cflags --libs iku) -o "$work/contoh"
LD_LIBRARY_PATH=$libdir "$work/contoh" "$contoh"/dinsos-jember-2023/{iku-dinsos-jember-2023.txt,data-ilustrasi.csv} >"$work/contoh.txt"
grep -F 'Angka ilustrasi' "$work/contoh.txt"
grep -F '2023  Persentase PSKS yang Berdaya: 3700/39 = 94,87' "$work/contoh.txt"

echo "== pkg-config, C++20"
# shellcheck disable=SC2046
"$cxx" -std=c++20 -pedantic -Wall -Wextra -Werror "$here/cpp/pengguna.cpp" $(pkg-config --cflags --libs iku-cpp) -o "$work/pengguna_cpp20"
"$work/pengguna_cpp20"
"$prefix/bin/iku" --version | grep -F "$version"
