// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/json.hpp"

#include <nlohmann/json.hpp>
#include <utility>

namespace iku {
namespace {

using Json = nlohmann::ordered_json;

Json json_catatan(const Catatan& catatan, Bahasa bahasa) {
    return {{"kode", label(catatan.kode)},     {"tingkat", nama(tingkat(catatan.kode))},
            {"baris", catatan.posisi.baris},   {"kolom", catatan.posisi.kolom},
            {"pesan", pesan(catatan, bahasa)}, {"saran", saran(catatan, bahasa)}};
}

Json json_baris(const BarisEvaluasi& baris, const Dokumen& dokumen, const GayaJejak& gaya) {
    const Sasaran& sasaran = dokumen.sasaran[baris.sasaran];
    return {{"sasaran", sasaran.nomor},
            {"indikator", sasaran.indikator[baris.indikator].nama},
            {"periode", baris.periode.to_string()},
            {"wilayah", baris.wilayah.empty() ? Json() : Json(baris.wilayah)},
            {"jejak", Json::parse(to_json(baris.jejak, gaya))}};
}

}  // namespace

std::string to_json(const Evaluasi& evaluasi, const Dokumen& dokumen, const std::vector<std::string>& keterangan,
                    const std::vector<Catatan>& catatan, const GayaJejak& gaya) {
    Json akar{{"versi", 1}, {"keterangan", keterangan}, {"baris", Json::array()}, {"catatan", Json::array()}};
    for (const auto& baris : evaluasi.baris)
        akar["baris"].push_back(json_baris(baris, dokumen, gaya));
    for (const auto& satu : catatan)
        akar["catatan"].push_back(json_catatan(satu, gaya.bahasa));
    return akar.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace iku
