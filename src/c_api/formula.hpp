// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/formula.hpp"
#include "iku/formula/jejak.hpp"
#include "iku/iku.h"

#include "c_api/pegangan.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace iku::c_api {

// What there is to evaluate; Tolak with IKU_INPUT when there is nothing.
const Formula& terhitung(const iku_formula* f);

// The values for a formula's variables, in their order.
std::vector<Hasil> isi_variabel(const Formula& formula, const iku_nilai* nilai, std::int64_t n);

// The trace in one of the IKU_FORMAT_ forms.
void pastikan_format(std::int32_t format);
std::string tulis(const Jejak& jejak, std::int32_t format, const GayaJejak& gaya);

}  // namespace iku::c_api
