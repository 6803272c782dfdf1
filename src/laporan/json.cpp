// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/json.hpp"

#include "teks/penulis_json.hpp"

#include <utility>

namespace iku {
namespace {

void tulis_baris(detail::PenulisJson& json, const BarisEvaluasi& baris, const Dokumen& dokumen,
                 const GayaJejak& gaya) {
    const Sasaran& sasaran = dokumen.sasaran[baris.sasaran];
    json.objek().bilangan("sasaran", sasaran.nomor);
    json.teks("indikator", sasaran.indikator[baris.indikator].nama);
    json.teks("periode", baris.periode.to_string()).kunci("wilayah");
    baris.wilayah.empty() ? json.kosong() : json.teks(baris.wilayah);
    json.kunci("jejak").mentah(to_json(baris.jejak, gaya)).tutup();
}

}  // namespace

std::string to_json(const Evaluasi& evaluasi, const Dokumen& dokumen,
                    const std::vector<std::string>& keterangan, const std::vector<Catatan>& catatan,
                    const GayaJejak& gaya) {
    detail::PenulisJson json;
    json.objek().bilangan("versi", 1);
    tulis_daftar(json, "keterangan", keterangan,
                 [](const std::string& isi) -> const std::string& { return isi; });
    json.kunci("baris").larik();
    for (const auto& baris : evaluasi.baris)
        tulis_baris(json, baris, dokumen, gaya);
    json.tutup().kunci("catatan").larik();
    for (const auto& satu : catatan)
        tulis_catatan(json, satu, gaya.bahasa);
    json.tutup().tutup();
    return std::move(json).selesai();
}

}  // namespace iku
