// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/konsolidasi.hpp"

#include "iku/angka/jumlah.hpp"
#include "iku/kinerja/capaian.hpp"
#include "iku/teks/kode/kinerja.hpp"

#include <algorithm>
#include <cassert>

namespace iku {

Hasil konsolidasi(std::span<const NilaiPeriode> periode, Konsolidasi cara, PeriodeKosong kosong) {
    if (periode.empty()) return Alasan::tidak_dilaporkan;
    if (cara == Konsolidasi::periode_terakhir) return periode.back().nilai;
    if (cara == Konsolidasi::nilai_terakhir) {
        const auto it =
            std::find_if(periode.rbegin(), periode.rend(), [](const auto& p) { return p.nilai.ada(); });
        return it == periode.rend() ? periode.back().nilai : it->nilai;
    }
    Penjumlah penjumlah;
    std::int64_t terisi = 0;
    for (const auto& satu : periode) {
        if (satu.nilai.ada()) {
            penjumlah.tambah(*satu.nilai);
            ++terisi;
        } else if (satu.bertarget && kosong == PeriodeKosong::belum_dapat_dihitung) {
            return Alasan::belum_dapat_dihitung;
        }
    }
    if (terisi == 0) return periode.back().nilai;
    return cara == Konsolidasi::jumlah ? penjumlah.jumlah() : penjumlah.jumlah() / terisi;
}

namespace {

// Whether a period has every variable that is consolidated in this way, so that it counts for all of them or
// for none.
bool is_lengkap(const IsiPeriode& periode, std::span<const Konsolidasi> cara, Konsolidasi satu) {
    for (std::size_t v = 0; v < cara.size(); ++v)
        if (cara[v] == satu && !periode.isi[v].ada()) return false;
    return true;
}

}  // namespace

std::vector<Hasil> konsolidasi_isi(const Formula& formula, std::span<const IsiPeriode> periode,
                                   std::span<const Konsolidasi> cara, PeriodeKosong kosong) {
    assert(cara.size() == formula.variabel().size());
    std::vector<Hasil> hasil;
    for (std::size_t v = 0; v < formula.variabel().size(); ++v) {
        const bool serempak = kosong == PeriodeKosong::lewati || cara[v] == Konsolidasi::nilai_terakhir;
        std::vector<NilaiPeriode> nilai;
        for (const IsiPeriode& satu : periode) {
            if (!serempak || is_lengkap(satu, cara, cara[v])) nilai.push_back({satu.isi[v], satu.bertarget});
        }
        if (nilai.empty())
            for (const IsiPeriode& satu : periode)
                nilai.push_back({satu.isi[v], satu.bertarget});
        hasil.push_back(konsolidasi(nilai, cara[v], kosong));
    }
    return hasil;
}

Bacaan<CapaianKumulatif> capaian_kumulatif(std::span<const KinerjaPeriode> periode, const Hasil& target_tahun,
                                           Konsolidasi cara, PeriodeKosong kosong,
                                           const AturanCapaian& aturan) {
    std::vector<KinerjaPeriode> urut(periode.begin(), periode.end());
    std::stable_sort(urut.begin(), urut.end(),
                     [](const auto& a, const auto& b) { return a.periode < b.periode; });
    for (std::size_t i = 0; i + 1 < urut.size(); ++i) {
        const Periode& a = urut[i].periode;
        const Periode& b = urut[i + 1].periode;
        if (a.tahun == b.tahun && a.jenis == b.jenis && a.ke != b.ke) continue;
        constexpr Alasan salah = Alasan::tidak_sah;
        return {CapaianKumulatif{salah, salah, target_tahun, salah, salah},
                {{kode::kinerja_periode_bentrok, {}, {b.to_string()}}}};
    }
    std::vector<NilaiPeriode> realisasi;
    std::vector<NilaiPeriode> target;
    for (const KinerjaPeriode& satu : urut) {
        realisasi.push_back({satu.realisasi, satu.target.ada()});
        const bool dilewati = kosong == PeriodeKosong::lewati && !satu.realisasi.ada();
        if (satu.target.ada() && !dilewati) target.push_back({satu.target, true});
    }
    CapaianKumulatif hasil;
    hasil.realisasi = konsolidasi(realisasi, cara, kosong);
    hasil.target_periode = konsolidasi(target, cara, kosong);
    hasil.target_tahun = target_tahun;
    hasil.terhadap_periode = capaian(hasil.realisasi, {{}, hasil.target_periode, {}}, aturan);
    hasil.terhadap_tahun = capaian(hasil.realisasi, {{}, target_tahun, {}}, aturan);
    return {hasil, {}};
}

}  // namespace iku
