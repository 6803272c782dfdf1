/* SPDX-License-Identifier: Apache-2.0 */
#include "iku/iku.h"

#include <stdio.h>

int main(void) {
    if (iku_versi() != IKU_VERSI) {
        fprintf(stderr, "library %ld, header %ld\n", (long)iku_versi(), (long)IKU_VERSI);
        return 1;
    }
    return 0;
}
