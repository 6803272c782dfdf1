// SPDX-License-Identifier: Apache-2.0
// Many values into one, and values among one another: periods, units, means, ranks, shares.
#include "iku/iku.h"
#include "iku/kinerja/konsolidasi.hpp"
#include "iku/kinerja/peringkat.hpp"
#include "iku/kinerja/rollup.hpp"

#include "c_api/formula.hpp"
#include "c_api/guard.hpp"
#include "c_api/periksa.hpp"

#include <algorithm>
#include <utility>

using namespace iku::c_api;

namespace {

// Weights, which are numbers; none where NULL.
std::vector<iku::Rasional> daftar_bobot(const iku_nilai* bobot, std::int64_t n) {
    std::vector<iku::Rasional> hasil;
    if (bobot == nullptr) return hasil;
    for (const auto& satu : daftar_nilai(bobot, n, "bobot")) {
        pastikan(satu.ada(), "bobot", "has one without a value");
        hasil.push_back(*satu);
    }
    return hasil;
}

// Each unit's values and weight, from a table with a row a unit.
std::vector<iku::UnitRollup> daftar_unit(const iku::Formula& formula, const iku_nilai* isi, std::int64_t unit,
                                         const std::vector<iku::Rasional>& bobot) {
    const std::size_t jumlah = jumlah_baris(unit, "unit");
    const std::size_t lebar = formula.variabel().size();
    std::vector<iku::UnitRollup> hasil;
    pastikan(jumlah <= hasil.max_size() / std::max<std::size_t>(lebar, 1), "unit", "is too large");
    pastikan(isi != nullptr || jumlah * lebar == 0, "isi", "is NULL");
    hasil.reserve(jumlah);
    for (std::size_t i = 0; i < jumlah; ++i) {
        const iku_nilai* baris = lebar == 0 ? nullptr : isi + i * lebar;
        hasil.push_back({{},
                         isi_variabel(formula, baris, static_cast<std::int64_t>(lebar)),
                         bobot.empty() ? 1 : bobot[i]});
    }
    return hasil;
}

}  // namespace

int32_t iku_konsolidasi(const iku_nilai* nilai, const uint8_t* bertarget, int64_t n, int32_t cara,
                        int32_t kosong, iku_rasional** hasil, uint8_t* alasan, iku_error* error) {
    return guard("iku_konsolidasi", error, [&] {
        std::vector<iku::NilaiPeriode> periode;
        for (const auto& satu : daftar_nilai(nilai, n, "nilai"))
            periode.push_back({satu, bertarget == nullptr || bertarget[periode.size()] != 0});
        const auto cara_dipakai = pilihan<iku::Konsolidasi>(cara, iku::nama_konsolidasi, "cara");
        const auto kosong_dipakai = pilihan<iku::PeriodeKosong>(kosong, iku::nama_periode_kosong, "kosong");
        perlu(hasil, "hasil");
        perlu(alasan, "alasan");
        keluarkan(iku::konsolidasi(periode, cara_dipakai, kosong_dipakai), hasil, alasan);
    });
}

int32_t iku_rerata(const iku_nilai* nilai, const iku_nilai* bobot, int64_t n, iku_rasional** hasil,
                   uint8_t* alasan, iku_error* error) {
    return guard("iku_rerata", error, [&] {
        const auto isi = daftar_nilai(nilai, n, "nilai");
        const auto berat = daftar_bobot(bobot, n);
        perlu(hasil, "hasil");
        perlu(alasan, "alasan");
        keluarkan(iku::rerata(isi, berat), hasil, alasan);
    });
}

int32_t iku_formula_rollup(const iku_formula* f, const iku_nilai* isi, const iku_nilai* bobot, int64_t unit,
                           int32_t cara, iku_rasional** hasil, uint8_t* alasan, uint8_t* melapor,
                           iku_error* error) {
    return guard("iku_formula_rollup", error, [&] {
        const auto& formula = terhitung(f);
        const auto cara_dipakai = pilihan<iku::CaraRollup>(cara, iku::nama_cara_rollup, "cara");
        const bool is_tertimbang = cara_dipakai == iku::CaraRollup::rerata_tertimbang;
        pastikan(is_tertimbang == (bobot != nullptr), "bobot",
                 "is for IKU_ROLLUP_RERATA_TERTIMBANG, which needs it, and for nothing else");
        const auto daftar = daftar_unit(formula, isi, unit, daftar_bobot(bobot, unit));
        perlu(hasil, "hasil");
        perlu(alasan, "alasan");
        keluarkan(iku::rollup(formula, daftar, cara_dipakai).hasil, hasil, alasan);
        if (melapor == nullptr) return;
        std::transform(daftar.begin(), daftar.end(), melapor,
                       [](const iku::UnitRollup& satu) { return std::uint8_t{iku::is_lengkap(satu)}; });
    });
}

int32_t iku_peringkat(const iku_nilai* nilai, int64_t n, int32_t urutan, int64_t* hasil, iku_error* error) {
    return guard("iku_peringkat", error, [&] {
        const auto isi = daftar_nilai(nilai, n, "nilai");
        const auto urutan_dipakai = pilihan<iku::Urutan>(urutan, iku::nama_urutan, "urutan");
        pastikan(hasil != nullptr || n == 0, "hasil", "is NULL");
        const auto peringkat = iku::peringkat(isi, urutan_dipakai);
        std::transform(peringkat.begin(), peringkat.end(), hasil,
                       [](const auto& satu) { return std::int64_t{satu.value_or(0)}; });
    });
}

int32_t iku_bagian_seratus(const iku_nilai* nilai, int64_t n, int32_t desimal, int64_t* hasil,
                           uint8_t* alasan, iku_error* error) {
    return guard("iku_bagian_seratus", error, [&] {
        std::vector<iku::Rasional> isi;
        auto mengapa = iku::Alasan::ada;
        for (const auto& satu : daftar_nilai(nilai, n, "nilai")) {
            mengapa = iku::gabung(mengapa, satu.alasan());
            isi.push_back(satu.ada() ? *satu : 0);
        }
        pastikan(desimal >= 0 && desimal <= IKU_DESIMAL_BAGIAN_TERBANYAK, "desimal", "is out of range");
        pastikan(hasil != nullptr || n == 0, "hasil", "is NULL");
        perlu(alasan, "alasan");
        const auto digit = static_cast<std::uint8_t>(desimal);
        const auto bagian = mengapa == iku::Alasan::ada ? iku::bagian_seratus(isi, digit) : std::nullopt;
        if (!bagian) mengapa = iku::gabung(mengapa, iku::Alasan::di_luar_domain);
        std::vector<std::int64_t> angka(isi.size());
        for (std::size_t i = 0; bagian && i < angka.size(); ++i)
            angka[i] = *((*bagian)[i] * iku::pangkat10(digit)).to_int64();
        std::copy(angka.begin(), angka.end(), hasil);
        *alasan = static_cast<std::uint8_t>(mengapa);
    });
}
