// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/recheck.hpp"

#include "teks/penulis_json.hpp"

#include <utility>

namespace iku {
namespace {

using detail::PenulisJson;

void tulis_angka(PenulisJson& json, std::string_view kunci, const Hasil& hasil) {
    json.kunci(kunci);
    hasil.ada() ? json.teks(hasil->to_string()) : json.kosong();
}

void tulis_dicoba(PenulisJson& json, const std::vector<CaraDicoba>& dicoba) {
    json.kunci("dicoba").larik();
    for (const CaraDicoba& satu : dicoba) {
        json.objek().teks("aturan", satu.aturan);
        tulis_angka(json, "eksak", satu.nilai);
        if (!satu.nilai.ada()) json.teks("alasan", nama(satu.nilai.alasan()));
        if (!satu.label.empty()) json.teks("label", satu.label);
        json.kunci("memberi").logika(satu.memberi).tutup();
    }
    json.tutup();
}

void tulis_uji(PenulisJson& json, std::string_view kunci, const UjiAngka& uji, Bahasa bahasa,
               const std::string* label_hitung) {
    json.kunci(kunci).objek();
    json.teks("hasil_uji", nama(uji.hasil_uji)).teks("tercetak", uji.tercetak);
    tulis_angka(json, "nilai", uji.nilai);
    tulis_angka(json, "eksak", uji.eksak);
    if (!uji.kurang.empty()) {
        tulis_daftar(json, "kurang", uji.kurang,
                     [](const std::string& isi) -> const std::string& { return isi; });
    }
    if (!uji.eksak.ada()) json.teks("alasan", nama(uji.eksak.alasan()));
    tulis_daftar(json, "aturan", uji.aturan,
                 [](const std::string& isi) -> const std::string& { return isi; });
    tulis_dicoba(json, uji.dicoba);
    json.kunci("selisih");
    uji.selisih ? json.teks(uji.selisih->to_string()) : json.kosong();
    if (label_hitung != nullptr) json.teks("hitung_ulang", *label_hitung);
    json.teks("kalimat", pesan(uji.kalimat, bahasa)).tutup();
}

void tulis_baris(PenulisJson& json, const BarisUji& baris, Bahasa bahasa) {
    json.objek().bilangan("baris", baris.baris);
    json.teks("dokumen", baris.dokumen).teks("halaman", baris.halaman).teks("tahun", baris.tahun);
    json.teks("indikator", baris.indikator).teks("satuan", baris.satuan);
    tulis_uji(json, "realisasi", baris.realisasi, bahasa, nullptr);
    tulis_uji(json, "capaian", baris.capaian, bahasa, nullptr);
    tulis_uji(json, "predikat", baris.predikat, bahasa, &baris.predikat_hitung);
    json.teks("akibat", nama(baris.akibat)).tutup();
}

void tulis_ringkasan(PenulisJson& json, std::string_view kunci, const RingkasanUji& ringkasan) {
    json.kunci(kunci).objek();
    json.bilangan("tercetak", static_cast<std::int64_t>(ringkasan.tercetak));
    json.bilangan("teruji", static_cast<std::int64_t>(ringkasan.teruji));
    for (std::size_t i = 0; i < ringkasan.jumlah.size(); ++i)
        json.bilangan(nama_hasil_uji[i], static_cast<std::int64_t>(ringkasan.jumlah[i]));
    json.tutup();
}

}  // namespace

std::string to_json(const BarisUji& baris, Bahasa bahasa) {
    PenulisJson json;
    tulis_baris(json, baris, bahasa);
    return std::move(json).selesai();
}

std::string to_json(const Recheck& recheck, const std::vector<Catatan>& catatan, Bahasa bahasa) {
    PenulisJson json(2);
    json.objek().bilangan("versi", 1).teks("judul", "Kertas Kerja Uji Hitung Ulang");
    json.kunci("ringkasan").objek();
    tulis_ringkasan(json, "realisasi", recheck.realisasi);
    tulis_ringkasan(json, "capaian", recheck.capaian);
    tulis_ringkasan(json, "predikat", recheck.predikat);
    json.tutup().kunci("baris").larik();
    for (const std::size_t i : urutan_akibat(recheck))
        tulis_baris(json, recheck.baris[i], bahasa);
    json.tutup().kunci("catatan").larik();
    for (const auto& satu : catatan)
        tulis_catatan(json, satu, bahasa);
    json.tutup().tutup();
    return std::move(json).selesai();
}

}  // namespace iku
