// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/json.hpp"

#include "iku/formula/cetak.hpp"

#include <nlohmann/json.hpp>
#include <utility>

namespace iku {
namespace {

using Json = nlohmann::ordered_json;

Json json_catatan(const Catatan& catatan, Bahasa bahasa) {
    return {{"kode", label(catatan.kode)},         {"tingkat", nama(tingkat(catatan.kode))},
            {"baris", catatan.posisi.baris},       {"kolom", catatan.posisi.kolom},
            {"pesan", pesan(catatan, bahasa)}, {"saran", saran(catatan, bahasa)}};
}

}  // namespace

std::string to_json(const Perhitungan& perhitungan, const std::vector<Catatan>& catatan, Bahasa bahasa) {
    Json json{{"teks", perhitungan.teks()}, {"status", nama(perhitungan.status())}};
    const Formula* formula = perhitungan.formula();
    json["rumus"] = formula == nullptr ? Json() : Json(to_rumus(formula->ekspresi()));
    json["variabel"] = Json::array();
    Json geser = Json::array();
    bool ada_geser = false;
    if (formula != nullptr) {
        for (const Variabel& v : formula->variabel()) {
            json["variabel"].push_back(v.nama);
            geser.push_back(v.geser_tahun);
            ada_geser = ada_geser || v.geser_tahun != 0;
        }
    }
    if (ada_geser) json["geser_tahun"] = std::move(geser);
    json["pengali"] = formula == nullptr ? Json() : Json(nama(formula->pengali()));
    json["catatan"] = Json::array();
    for (const Catatan& satu : catatan)
        json["catatan"].push_back(json_catatan(satu, bahasa));
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace iku
