// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/json.hpp"

#include "iku/formula/cetak.hpp"

#include "formula/tulis_json.hpp"
#include "teks/penulis_json.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace iku {

void detail::tulis_perhitungan(PenulisJson& json, const Perhitungan& perhitungan) {
    const Formula* formula = perhitungan.formula();
    json.teks("teks", perhitungan.teks()).teks("status", nama(perhitungan.status())).kunci("rumus");
    formula == nullptr ? json.kosong() : json.teks(to_rumus(formula->ekspresi()));
    const auto variabel = formula == nullptr ? std::span<const Variabel>{} : formula->variabel();
    tulis_daftar(json, "variabel", variabel, [](const Variabel& v) -> const std::string& { return v.nama; });
    if (std::any_of(variabel.begin(), variabel.end(), [](const Variabel& v) { return v.geser_tahun != 0; })) {
        json.kunci("geser_tahun").larik();
        for (const Variabel& v : variabel)
            json.bilangan(v.geser_tahun);
        json.tutup();
    }
    json.kunci("pengali");
    formula == nullptr ? json.kosong() : json.teks(nama(formula->pengali()));
}

std::string to_json(const Perhitungan& perhitungan, const std::vector<Catatan>& catatan, Bahasa bahasa) {
    detail::PenulisJson json;
    json.objek();
    detail::tulis_perhitungan(json, perhitungan);
    json.kunci("catatan").larik();
    for (const Catatan& satu : catatan)
        tulis_catatan(json, satu, bahasa);
    json.tutup().tutup();
    return std::move(json).selesai();
}

}  // namespace iku
