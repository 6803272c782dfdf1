// SPDX-License-Identifier: Apache-2.0
// harus gagal: no matching function for call to .*Rasional.*float|no matching constructor for initialization
#include "iku/angka/rasional.hpp"

int main() {
#ifdef IKU_KONTROL
    const iku::Rasional x = 1;
#else
    const iku::Rasional x(0.5F);
#endif
    return x == iku::Rasional(1) ? 0 : 1;
}
