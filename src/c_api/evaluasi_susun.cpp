// SPDX-License-Identifier: Apache-2.0
#include "c_api/evaluasi.hpp"

#include <utility>

namespace iku::c_api {
namespace {

// Which of a document's indicators, counted over all objectives, each row is about; and what can be lent.
std::vector<iku_evaluasi::Baris> daftar_baris(const KertasKerja& kertas) {
    std::vector<std::int64_t> awal;  // the first indicator of each objective
    std::int64_t jumlah = 0;
    for (const Sasaran& sasaran : kertas.dokumen.sasaran) {
        awal.push_back(jumlah);
        jumlah += static_cast<std::int64_t>(sasaran.indikator.size());
    }
    std::vector<iku_evaluasi::Baris> semua;
    semua.reserve(kertas.evaluasi.baris.size());
    for (const BarisEvaluasi& baris : kertas.evaluasi.baris) {
        const Hasil& hasil = baris.jejak.hasil;
        iku_evaluasi::Baris satu{awal[baris.sasaran] + static_cast<std::int64_t>(baris.indikator),
                                 baris.periode.to_string(),
                                 hasil.alasan(),
                                 {}};
        if (hasil.ada()) satu.nilai = iku_rasional{*hasil};
        semua.push_back(std::move(satu));
    }
    return semua;
}

}  // namespace

iku_evaluasi evaluasi(BahanKertas bahan) {
    iku_evaluasi hasil{susun_kertas_kerja(std::move(bahan)), {}, {}};
    for (const CatatanBerkas& satu : hasil.isi.catatan)
        hasil.catatan.isi.push_back(satu.catatan);
    hasil.baris = daftar_baris(hasil.isi);
    return hasil;
}

}  // namespace iku::c_api
