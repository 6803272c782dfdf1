// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/laporan/recheck.hpp"
#include "iku/teks/bahasa.hpp"
#include "iku/teks/catatan.hpp"

#include <string>
#include <vector>

namespace iku {

// The work paper "Kertas Kerja Uji Hitung Ulang" as one self-contained page (UTF-8): no script, nothing
// loaded from elsewhere, every text escaped, control characters U+FFFD. Rows stand in the order of
// urutan_akibat, each with its exact fractions, rules and sentences; the foot says what was assumed. Linear
// in the result.
std::string to_html(const Recheck& recheck, const std::vector<Catatan>& catatan, const OpsiRecheck& opsi,
                    Bahasa bahasa);

}  // namespace iku
