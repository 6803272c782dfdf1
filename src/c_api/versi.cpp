// SPDX-License-Identifier: Apache-2.0
#include "iku/versi.hpp"

#include "iku/iku.h"

int32_t iku_versi() {
    return iku::versi_pustaka();
}
