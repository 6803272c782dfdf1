// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <iku/versi.hpp>

int main() {
    std::printf("iku %s\n", iku::teks_versi());
    return iku::versi == iku::versi_pustaka() ? 0 : 1;
}
