// SPDX-License-Identifier: Apache-2.0
// Data files of any kind: reading never fails, every row is a fact or a note, and the evaluation of a fixed
// document with them says something of every fact.
#include "iku/tabel/data.hpp"

#include "iku/formula/read.hpp"
#include "iku/laporan/evaluasi.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

iku::Indikator indikator(const char* nama, const char* rumus, std::vector<iku::Variabel> variabel) {
    iku::Indikator isi;
    isi.nama = nama;
    const auto ekspresi = iku::read_rumus(rumus, static_cast<std::uint32_t>(variabel.size()));
    isi.perhitungan = iku::Perhitungan(rumus, iku::Status::dibaca,
                                       iku::Formula(*ekspresi, std::move(variabel), iku::Pengali::persen));
    return isi;
}

iku::Dokumen susun_dokumen() {
    iku::Dokumen dokumen;
    dokumen.sasaran.push_back(
        {1,
         "S",
         {indikator("X", "v1 / v2 * 100", {{"A", 0}, {"B", 0}}),
          indikator("Y", "(v1 - v2) / v2", {{"N", 0}, {"N", -1}}), indikator("Z", "v1", {{"B", 0}})}});
    return dokumen;
}

void pastikan(bool benar) {
    if (!benar) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bita, std::size_t panjang) {
    static const iku::Dokumen dokumen = susun_dokumen();
    const std::string_view csv(reinterpret_cast<const char*>(bita), panjang);
    for (const auto lokal : {iku::Lokal::id, iku::Lokal::en}) {
        const auto data = iku::read_data(csv, lokal);
        for (const auto& catatan : data.catatan) {
            pastikan(catatan.posisi.bita <= panjang);
            pastikan(!iku::pesan(catatan, iku::Bahasa::id).empty());
        }
        if (!data.isi) {
            pastikan(iku::tingkat_tertinggi(data.catatan) == iku::Tingkat::galat);
            continue;
        }
        const auto evaluasi = iku::evaluate(dokumen, *data.isi);
        pastikan(evaluasi.isi.has_value());
        for (const auto& baris : evaluasi.isi->baris)
            pastikan(baris.jejak.hasil == baris.jejak.formula.evaluate(baris.jejak.isi));
        for (const auto& catatan : evaluasi.catatan)
            pastikan(!iku::pesan(catatan, iku::Bahasa::en).empty());
    }
    return 0;
}
