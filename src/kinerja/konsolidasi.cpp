// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/konsolidasi.hpp"

#include "iku/angka/jumlah.hpp"

#include <algorithm>

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

}  // namespace iku
