// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/alasan.hpp"
#include "iku/angka/pembulatan.hpp"
#include "iku/formula/formula.hpp"
#include "iku/iku.h"
#include "iku/teks/catatan.hpp"

#include "c_api/guard.hpp"
#include "c_api/periksa.hpp"

namespace {

using iku::c_api::pinjamkan;
using iku::c_api::tidak_ada;

// The name at an index of a table of literals.
template <std::size_t N>
const char* nama_ke(const std::array<std::string_view, N>& daftar, int32_t i, int64_t* n) noexcept {
    return iku::c_api::is_indeks(i, N) ? pinjamkan(daftar[static_cast<std::size_t>(i)], n) : tidak_ada(n);
}

// What was asked for; empty, which is no name of anything, where the arguments are none.
std::string_view dicari(const char* nama, int64_t n) noexcept {
    return nama == nullptr || n <= 0 ? std::string_view{}
                                     : std::string_view{nama, static_cast<std::size_t>(n)};
}

}  // namespace

const char* iku_alasan_nama(int32_t alasan, int64_t* n) {
    if (!iku::c_api::is_alasan(alasan)) return tidak_ada(n);
    return pinjamkan(iku::nama(static_cast<iku::Alasan>(alasan)), n);
}

const char* iku_alasan_penjelasan(int32_t alasan, int32_t bahasa, int64_t* n) {
    if (!iku::c_api::is_alasan(alasan) || bahasa < IKU_BAHASA_ID || bahasa > IKU_BAHASA_EN)
        return tidak_ada(n);
    return pinjamkan(iku::penjelasan(static_cast<iku::Alasan>(alasan), static_cast<iku::Bahasa>(bahasa)), n);
}

int32_t iku_alasan_find(const char* nama, int64_t n) {
    const auto alasan = iku::find_alasan(dicari(nama, n));
    return alasan ? static_cast<int32_t>(*alasan) : -1;
}

const char* iku_mode_nama(int32_t mode, int64_t* n) {
    return nama_ke(iku::nama_mode, mode, n);
}

int32_t iku_mode_find(const char* nama, int64_t n) {
    const auto mode = iku::find_mode(dicari(nama, n));
    return mode ? static_cast<int32_t>(*mode) : -1;
}

const char* iku_status_nama(int32_t status, int64_t* n) {
    return nama_ke(iku::nama_status, status, n);
}

const char* iku_pengali_nama(int32_t pengali, int64_t* n) {
    return nama_ke(iku::nama_pengali, pengali, n);
}

const char* iku_tingkat_nama(int32_t tingkat, int64_t* n) {
    if (tingkat < IKU_TINGKAT_INFO || tingkat > IKU_TINGKAT_GALAT) return tidak_ada(n);
    return pinjamkan(iku::nama(static_cast<iku::Tingkat>(tingkat)), n);
}

const char* iku_catatan_label(int32_t kode, int64_t* n) {
    if (kode <= 0 || kode > 0xFFFF) return tidak_ada(n);
    const std::string_view label = iku::label(static_cast<iku::Kode>(kode));
    return label.empty() ? tidak_ada(n) : pinjamkan(label, n);
}
