// SPDX-License-Identifier: Apache-2.0
// An assessment as text: JSON, what it stands on, the report, the sensitivity.
#include "iku/iku.h"
#include "iku/laporan/kertas_kerja.hpp"

#include "c_api/guard.hpp"
#include "c_api/periksa.hpp"

#include <utility>

using namespace iku::c_api;

int32_t iku_penilaian_json(const iku_penilaian* p, int32_t langkah, iku_teks** hasil, iku_error* error) {
    return guard("iku_penilaian_json", error, [&] {
        const auto& kertas = perlu(p, "p").evaluasi.isi;
        pastikan(langkah == 0 || langkah == 1, "langkah", "is neither 0 nor 1");
        perlu(hasil, "hasil");
        keluarkan(iku::to_json(kertas, iku::gaya(kertas.pengaturan()), langkah == 1), hasil);
    });
}

int32_t iku_penilaian_landasan(const iku_penilaian* p, iku_teks** hasil, iku_error* error) {
    return guard("iku_penilaian_landasan", error, [&] {
        const auto& kertas = perlu(p, "p").evaluasi.isi;
        perlu(hasil, "hasil");
        keluarkan(iku::to_json(kertas.landasan), hasil);
    });
}

int32_t iku_penilaian_laporan(const iku_penilaian* p, int32_t format, int32_t bahasa_diminta,
                              const char* periode, int64_t n, iku_teks** hasil, iku_error* error) {
    return guard("iku_penilaian_laporan", error, [&] {
        const auto& kertas = perlu(p, "p").evaluasi.isi;
        const auto bentuk = pilihan<iku::FormatLaporan>(format, iku::nama_format_laporan, "format");
        const auto bahasa_dipakai = bahasa(bahasa_diminta);
        const auto tentang = teks(periode, n, "periode");
        perlu(hasil, "hasil");
        const auto dibaca = iku::read_periode(tentang);
        if (!tentang.empty() && !dibaca)
            throw Tolak{IKU_INPUT, "periode", "is no period such as 2023, 2023-S1, 2023-TW3 or 2023-07"};
        keluarkan(iku::to_teks(iku::susun_laporan(kertas, bahasa_dipakai, dibaca), bentuk), hasil);
    });
}

int32_t iku_penilaian_sensitivitas(const iku_penilaian* p, iku_teks** hasil, iku_error* error) {
    return guard("iku_penilaian_sensitivitas", error, [&] {
        const auto& kertas = perlu(p, "p").evaluasi.isi;
        perlu(hasil, "hasil");
        const auto uji = iku::uji_sensitivitas(kertas, iku::varian_baku(kertas.pengaturan()));
        keluarkan(iku::to_json(*uji.isi, kertas), hasil);
    });
}
