// SPDX-License-Identifier: Apache-2.0
// What the functions that classify columns take and give.
#pragma once

#include "iku/iku.h"
#include "iku/kinerja/skala.hpp"
#include "iku/tabel/classify.hpp"
#include "iku/tabel/kolom.hpp"

#include <cstddef>
#include <cstdint>
#include <span>

namespace iku::c_api {

// A scale whose bands an int8_t counts.
const Skala& skala_kolom(const iku_skala* s);

// The caller's outputs, apart from one another and from the inputs.
KeluaranKelas keluaran_kelas(std::int8_t* pita, std::uint8_t* alasan, std::uint8_t* di_celah,
                             std::size_t jumlah, std::span<const Kolom> masukan);

}  // namespace iku::c_api
