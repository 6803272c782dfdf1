// SPDX-License-Identifier: Apache-2.0
#include "iku/iku.h"

#include "c_api/guard.hpp"

using iku::c_api::pinjamkan;
using iku::c_api::tidak_ada;

const char* iku_teks_data(const iku_teks* teks, int64_t* n) {
    return teks == nullptr ? tidak_ada(n) : pinjamkan(teks->isi, n);
}

void iku_teks_free(iku_teks* teks) {
    delete teks;
}
