// SPDX-License-Identifier: Apache-2.0
#include "cetak_json.hpp"

namespace iku::cli {

std::string cetak_json(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string cetak_jsonl(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

Json json_catatan(const Catatan& catatan, const std::string& berkas, Bahasa bahasa) {
    Json json{{"berkas", berkas},
              {"kode", label(catatan.kode)},
              {"tingkat", nama(tingkat(catatan.kode))},
              {"baris", catatan.posisi.baris},
              {"kolom", catatan.posisi.kolom},
              {"pesan", pesan(catatan, bahasa)},
              {"saran", saran(catatan, bahasa)}};
    if (!catatan.tempat.is_kosong()) json["tempat"] = teks_tempat(catatan, bahasa);
    return json;
}

Json json_eksak(const Hasil& hasil) {
    return hasil.ada() ? Json(hasil->to_string()) : Json();
}

Json json_alasan(const Hasil& hasil) {
    return hasil.ada() ? Json() : Json(nama(hasil.alasan()));
}

}  // namespace iku::cli
