// SPDX-License-Identifier: Apache-2.0
#include "iku/teks/catatan.hpp"

#include "iku/iku.h"

#include "c_api/guard.hpp"
#include "c_api/periksa.hpp"

using namespace iku::c_api;

namespace {

const iku::Catatan& ambil(const iku_daftar_catatan* daftar, std::int64_t i) {
    const auto& isi = perlu(daftar, "daftar").isi;
    return isi[indeks(i, isi.size())];
}

}  // namespace

int64_t iku_catatan_count(const iku_daftar_catatan* daftar) {
    return daftar == nullptr ? 0 : static_cast<int64_t>(daftar->isi.size());
}

int32_t iku_catatan_get(const iku_daftar_catatan* daftar, int64_t i, iku_catatan* hasil, iku_error* error) {
    return guard("iku_catatan_get", error, [&] {
        const auto& catatan = ambil(daftar, i);
        const auto& posisi = catatan.posisi;
        perlu(hasil, "hasil") = {static_cast<int32_t>(catatan.kode),
                                 static_cast<int32_t>(iku::tingkat(catatan.kode)),
                                 posisi.bita,
                                 posisi.panjang,
                                 posisi.baris,
                                 posisi.kolom};
    });
}

int32_t iku_catatan_pesan(const iku_daftar_catatan* daftar, int64_t i, int32_t bahasa_diminta,
                          iku_teks** hasil, iku_error* error) {
    return guard("iku_catatan_pesan", error, [&] {
        const auto& catatan = ambil(daftar, i);
        const auto bahasa_dipakai = bahasa(bahasa_diminta);
        perlu(hasil, "hasil");
        keluarkan(iku::pesan(catatan, bahasa_dipakai), hasil);
    });
}

int32_t iku_catatan_saran(const iku_daftar_catatan* daftar, int64_t i, int32_t bahasa_diminta,
                          iku_teks** hasil, iku_error* error) {
    return guard("iku_catatan_saran", error, [&] {
        const auto& catatan = ambil(daftar, i);
        const auto bahasa_dipakai = bahasa(bahasa_diminta);
        perlu(hasil, "hasil");
        keluarkan(iku::saran(catatan, bahasa_dipakai), hasil);
    });
}

int32_t iku_catatan_tempat(const iku_daftar_catatan* daftar, int64_t i, int32_t bahasa_diminta,
                           iku_teks** hasil, iku_error* error) {
    return guard("iku_catatan_tempat", error, [&] {
        const auto& catatan = ambil(daftar, i);
        const auto bahasa_dipakai = bahasa(bahasa_diminta);
        perlu(hasil, "hasil");
        keluarkan(iku::teks_tempat(catatan, bahasa_dipakai), hasil);
    });
}
