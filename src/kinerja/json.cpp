// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/json.hpp"

#include "iku/formula/cetak.hpp"

#include "teks/penulis_json.hpp"

#include <utility>

namespace iku {
namespace {

using detail::PenulisJson;

void tulis_asal(PenulisJson& json, const std::vector<Asal>& asal) {
    json.kunci("asal").larik();
    for (const auto& satu : asal)
        json.objek().teks("sumber", satu.sumber).teks("verifikasi", nama(satu.verifikasi)).tutup();
    json.tutup();
}

void tulis_batas(PenulisJson& json, std::string_view kunci, char arah, const std::optional<Batas>& batas) {
    if (!batas) return;
    json.teks(kunci, std::string(1, arah) + (batas->termasuk ? "= " : " ") + batas->nilai.to_string());
}

void tulis_tahun(PenulisJson& json, const std::optional<std::int16_t>& tahun) {
    tahun ? json.bilangan(*tahun) : json.kosong();
}

void tulis_angka(PenulisJson& json, std::string_view kunci, const std::optional<Rasional>& angka) {
    json.kunci(kunci);
    angka ? json.teks(angka->to_string()) : json.kosong();
}

void tulis_pengganti(PenulisJson& json, std::string_view kunci, const Pengganti& isi) {
    const auto* alasan = std::get_if<Alasan>(&isi);
    json.teks(kunci, alasan != nullptr ? std::string(nama(*alasan)) : to_rumus(std::get<Ekspresi>(isi)));
}

void tulis_daerah(PenulisJson& json, const Daerah& daerah) {
    json.kunci("daerah").objek().teks("ekspresi", to_rumus(daerah.ekspresi));
    json.teks("bawah", daerah.rentang.bawah.to_string()).teks("atas", daerah.rentang.atas.to_string());
    json.tutup();
}

}  // namespace

std::string to_json(const Skala& skala) {
    PenulisJson json;
    json.objek().teks("id", skala.id).teks("keluarga", skala.keluarga).teks("nama", skala.nama);
    json.kunci("berlaku").larik();
    tulis_tahun(json, skala.berlaku_dari);
    tulis_tahun(json, skala.berlaku_sampai);
    json.tutup().teks("celah", nama(skala.celah));
    tulis_asal(json, skala.asal);
    json.kunci("pita").larik();
    for (const auto& pita : skala.pita) {
        json.objek().teks("label", pita.label);
        tulis_batas(json, "bawah", '>', pita.bawah);
        tulis_batas(json, "atas", '<', pita.atas);
        json.tutup();
    }
    json.tutup().tutup();
    return std::move(json).selesai();
}

std::string to_json(const AturanCapaian& aturan) {
    PenulisJson json;
    json.objek().teks("id", aturan.id).teks("polarisasi", nama(aturan.polarisasi));
    json.teks("rumus", aturan.rumus).teks("ekspresi", to_rumus(aturan.ekspresi));
    tulis_pengganti(json, "nol", aturan.nol);
    tulis_pengganti(json, "negatif", aturan.negatif);
    if (aturan.daerah) tulis_daerah(json, *aturan.daerah);
    tulis_angka(json, "penuh", aturan.penuh);
    tulis_angka(json, "lantai", aturan.lantai);
    tulis_angka(json, "plafon", aturan.plafon);
    tulis_asal(json, aturan.asal);
    json.tutup();
    return std::move(json).selesai();
}

std::string to_json(const Sendiri& sendiri) {
    if (const auto* skala = std::get_if<Skala>(&sendiri)) return to_json(*skala);
    if (const auto* aturan = std::get_if<AturanCapaian>(&sendiri)) return to_json(*aturan);
    return {};
}

}  // namespace iku
