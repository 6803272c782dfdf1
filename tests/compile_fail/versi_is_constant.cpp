// SPDX-License-Identifier: Apache-2.0
// harus gagal: assignment of read-only variable|cannot assign to variable
#include "iku/versi.hpp"

int main() {
#ifndef IKU_KONTROL
    iku::versi_mayor = 2;
#endif
    return iku::versi_mayor;
}
