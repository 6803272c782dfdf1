// SPDX-License-Identifier: Apache-2.0
// harus gagal: no match for .operator\*.*|invalid operands to binary expression
#include "iku/angka/rasional.hpp"

int main() {
#ifdef IKU_KONTROL
    const iku::Rasional x = iku::Rasional(2) * 5;
#else
    const iku::Rasional x = iku::Rasional(2) * 0.5;
#endif
    return x == iku::Rasional(1) ? 0 : 1;
}
