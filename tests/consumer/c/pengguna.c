/* SPDX-License-Identifier: Apache-2.0 */
#include <iku/iku.h>
#include <stdio.h>

int main(void) {
    printf("iku %ld\n", (long)iku_versi());
    return iku_versi() == IKU_VERSI ? 0 : 1;
}
