// SPDX-License-Identifier: Apache-2.0
// How values change: growth, points, progress, and what a year's periods have come to so far.
#include "iku/iku.h"
#include "iku/kinerja/konsolidasi.hpp"
#include "iku/kinerja/peringkat.hpp"
#include "iku/kinerja/rollup.hpp"

#include "c_api/formula.hpp"
#include "c_api/guard.hpp"
#include "c_api/periksa.hpp"

#include <array>
#include <utility>

using namespace iku::c_api;

namespace {

constexpr std::int64_t periode_terbanyak = 12;

void keluarkan_hasil(const iku::Hasil& nilai, iku_rasional** hasil, std::uint8_t* alasan) {
    perlu(hasil, "hasil");
    perlu(alasan, "alasan");
    keluarkan(nilai, hasil, alasan);
}

// The rows of a table with a column for each variable.
std::vector<std::vector<iku::Hasil>> tabel_isi(const iku::Formula& formula, const iku_nilai* isi,
                                               std::int64_t baris, const char* apa) {
    const std::size_t jumlah = jumlah_baris(baris, apa);
    const std::size_t lebar = formula.variabel().size();
    pastikan(isi != nullptr || jumlah * lebar == 0, "isi", "is NULL");
    std::vector<std::vector<iku::Hasil>> hasil;
    hasil.reserve(jumlah);
    for (std::size_t i = 0; i < jumlah; ++i)
        hasil.push_back(
            isi_variabel(formula, lebar == 0 ? nullptr : isi + i * lebar, static_cast<std::int64_t>(lebar)));
    return hasil;
}

}  // namespace

int32_t iku_pertumbuhan(const iku_nilai* sekarang, const iku_nilai* dahulu, iku_rasional** hasil,
                        uint8_t* alasan, iku_error* error) {
    return guard("iku_pertumbuhan", error, [&] {
        const auto kini = nilai(perlu(sekarang, "sekarang"));
        const auto lalu = nilai(perlu(dahulu, "dahulu"));
        keluarkan_hasil(iku::pertumbuhan(kini, lalu), hasil, alasan);
    });
}

int32_t iku_selisih_poin(const iku_nilai* sekarang, const iku_nilai* dahulu, iku_rasional** hasil,
                         uint8_t* alasan, iku_error* error) {
    return guard("iku_selisih_poin", error, [&] {
        const auto kini = nilai(perlu(sekarang, "sekarang"));
        const auto lalu = nilai(perlu(dahulu, "dahulu"));
        keluarkan_hasil(iku::selisih_poin(kini, lalu), hasil, alasan);
    });
}

int32_t iku_kemajuan(const iku_nilai* sekarang, const iku_nilai* awal, const iku_nilai* akhir,
                     iku_rasional** hasil, uint8_t* alasan, iku_error* error) {
    return guard("iku_kemajuan", error, [&] {
        const auto kini = nilai(perlu(sekarang, "sekarang"));
        const auto mula = nilai(perlu(awal, "awal"));
        const auto ujung = nilai(perlu(akhir, "akhir"));
        keluarkan_hasil(iku::kemajuan(kini, mula, ujung), hasil, alasan);
    });
}

int32_t iku_capaian_kumulatif(const iku_aturan* aturan, const iku_nilai* realisasi, const iku_nilai* target,
                              int64_t n, const iku_nilai* target_tahun, int32_t cara, int32_t kosong,
                              iku_rasional** hasil, uint8_t* alasan, iku_error* error) {
    return guard("iku_capaian_kumulatif", error, [&] {
        const auto& dipakai = perlu(aturan, "aturan").isi;
        pastikan(n >= 0 && n <= periode_terbanyak, "n", "is not from 0 to IKU_PERIODE_TERBANYAK");
        const auto r = daftar_nilai(realisasi, n, "realisasi");
        const auto t = daftar_nilai(target, n, "target");
        const auto setahun = nilai(perlu(target_tahun, "target_tahun"));
        const auto cara_dipakai = pilihan<iku::Konsolidasi>(cara, iku::nama_konsolidasi, "cara");
        const auto kosong_dipakai = pilihan<iku::PeriodeKosong>(kosong, iku::nama_periode_kosong, "kosong");
        perlu(hasil, "hasil");
        perlu(alasan, "alasan");
        // What the periods are called does not matter, only their order: months of some year have that.
        std::vector<iku::KinerjaPeriode> periode;
        for (std::size_t i = 0; i < r.size(); ++i)
            periode.push_back(
                {{2000, iku::Periode::Jenis::bulan, static_cast<std::uint8_t>(i + 1)}, r[i], t[i]});
        const auto semua =
            *iku::capaian_kumulatif(periode, setahun, cara_dipakai, kosong_dipakai, dipakai).isi;
        const std::array<const iku::Hasil*, IKU_KUMULATIF_BANYAK> keluar{
            &semua.realisasi, &semua.target_periode, &semua.terhadap_periode, &semua.terhadap_tahun};
        std::array<std::unique_ptr<iku_rasional>, IKU_KUMULATIF_BANYAK> baru;
        for (std::size_t i = 0; i < keluar.size(); ++i) {
            if (keluar[i]->ada()) baru[i] = std::make_unique<iku_rasional>(iku_rasional{**keluar[i]});
        }
        for (std::size_t i = 0; i < keluar.size(); ++i) {
            hasil[i] = baru[i].release();
            alasan[i] = static_cast<std::uint8_t>(keluar[i]->alasan());
        }
    });
}

int32_t iku_formula_konsolidasi(const iku_formula* f, const iku_nilai* isi, const uint8_t* bertarget,
                                int64_t periode, const int32_t* cara, int32_t kosong, iku_rasional** hasil,
                                uint8_t* alasan, iku_error* error) {
    return guard("iku_formula_konsolidasi", error, [&] {
        const auto& formula = terhitung(f);
        std::vector<iku::IsiPeriode> daftar;
        for (auto& satu : tabel_isi(formula, isi, periode, "periode"))
            daftar.push_back({std::move(satu), bertarget == nullptr || bertarget[daftar.size()] != 0});
        const std::size_t lebar = formula.variabel().size();
        pastikan(cara != nullptr || lebar == 0, "cara", "is NULL");
        std::vector<iku::Konsolidasi> cara_dipakai;
        for (std::size_t i = 0; i < lebar; ++i)
            cara_dipakai.push_back(pilihan<iku::Konsolidasi>(cara[i], iku::nama_konsolidasi, "cara"));
        const auto kosong_dipakai = pilihan<iku::PeriodeKosong>(kosong, iku::nama_periode_kosong, "kosong");
        const auto setahun = iku::konsolidasi_isi(formula, daftar, cara_dipakai, kosong_dipakai);
        keluarkan_hasil(formula.evaluate(setahun), hasil, alasan);
    });
}

int32_t iku_formula_bagian_penyebut(const iku_formula* f, const iku_nilai* isi, int64_t unit,
                                    iku_rasional** hasil, uint8_t* alasan, iku_error* error) {
    return guard("iku_formula_bagian_penyebut", error, [&] {
        const auto& formula = terhitung(f);
        std::vector<iku::UnitRollup> daftar;
        for (auto& satu : tabel_isi(formula, isi, unit, "unit"))
            daftar.push_back({{}, std::move(satu), 1});
        keluarkan_hasil(iku::rollup(formula, daftar, iku::CaraRollup::pooled).cakupan.bagian_penyebut, hasil,
                        alasan);
    });
}
