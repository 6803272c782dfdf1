// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/compare.hpp"

#include "teks/penulis_json.hpp"

#include <utility>

namespace iku {
namespace {

using detail::PenulisJson;

void tulis_figur(PenulisJson& json, std::string_view kunci, const AngkaCompare& figur, Bahasa bahasa,
                 bool predikat) {
    json.kunci(kunci).objek().teks("lama", figur.lama).kunci("baru");
    if (predikat) {
        figur.label.empty() ? json.kosong() : json.teks(figur.label);
    } else {
        figur.baru.ada() ? json.teks(figur.baru->to_string()) : json.kosong();
        if (!figur.baru.ada()) json.teks("alasan", nama(figur.baru.alasan()));
    }
    json.kunci("cara").larik();
    for (const Kecocokan& satu : figur.cara) {
        json.objek().teks("cara", nama(satu.cara)).teks("rinci", satu.rinci);
        json.teks("kalimat", pesan(satu.kalimat, bahasa)).tutup();
    }
    json.tutup().tutup();
}

void tulis_baris(PenulisJson& json, const BarisCompare& baris, Bahasa bahasa) {
    json.objek().bilangan("baris", baris.baris).teks("indikator", baris.indikator);
    tulis_figur(json, "realisasi", baris.realisasi, bahasa, false);
    tulis_figur(json, "capaian", baris.capaian, bahasa, false);
    tulis_figur(json, "predikat", baris.predikat, bahasa, true);
    json.tutup();
}

void tulis_jumlah(PenulisJson& json, std::string_view kunci,
                  const std::array<std::size_t, nama_cara_lama.size()>& jumlah) {
    json.kunci(kunci).objek();
    for (std::size_t i = 0; i < jumlah.size(); ++i)
        json.bilangan(nama_cara_lama[i], static_cast<std::int64_t>(jumlah[i]));
    json.tutup();
}

}  // namespace

std::string to_json(const BarisCompare& baris, Bahasa bahasa) {
    PenulisJson json;
    tulis_baris(json, baris, bahasa);
    return std::move(json).selesai();
}

std::string to_json(const Compare& compare, const std::vector<Catatan>& catatan, Bahasa bahasa) {
    PenulisJson json(2);
    json.objek().bilangan("versi", 1).kunci("ringkasan").objek();
    tulis_jumlah(json, "realisasi", compare.ringkasan.realisasi);
    tulis_jumlah(json, "capaian", compare.ringkasan.capaian);
    tulis_jumlah(json, "predikat", compare.ringkasan.predikat);
    json.tutup().kunci("baris").larik();
    for (const BarisCompare& satu : compare.baris)
        tulis_baris(json, satu, bahasa);
    json.tutup().kunci("catatan").larik();
    for (const auto& satu : catatan)
        tulis_catatan(json, satu, bahasa);
    json.tutup().tutup();
    return std::move(json).selesai();
}

}  // namespace iku
