// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/laporan.hpp"

#include "laporan/laporan/sel.hpp"
#include "teks/penulis_json.hpp"

#include <utility>

namespace iku {
namespace {

using detail::PenulisJson;

// Words as they are; a figure with its exact value, as it is written, and why there is none.
void tulis_sel_json(PenulisJson& json, const SelLaporan& sel, JenisKolom jenis, const OpsiLaporan& opsi) {
    if (const auto* teks = std::get_if<std::string>(&sel)) {
        json.teks(*teks);
        return;
    }
    const Alasan alasan = detail::alasan_sel(sel);
    json.objek();
    if (jenis != JenisKolom::predikat) {
        json.kunci("eksak");
        alasan == Alasan::ada ? json.teks(detail::tulis_eksak(sel)) : json.kosong();
    }
    json.kunci("tampil");
    alasan == Alasan::ada ? json.teks(detail::tulis_sel(sel, jenis, opsi)) : json.kosong();
    json.kunci("alasan");
    alasan == Alasan::ada ? json.kosong() : json.teks(nama(alasan));
    json.tutup();
}

void tulis_tabel(PenulisJson& json, const Laporan& laporan, const TabelLaporan& tabel) {
    json.objek().teks("jenis", nama(tabel.jenis)).teks("judul", tabel.judul).kunci("kolom").larik();
    for (const auto& kolom : tabel.kolom) {
        json.objek().teks("kunci", kolom.kunci).teks("judul", kolom.judul);
        json.teks("satuan", kolom.satuan).tutup();
    }
    json.tutup().kunci("baris").larik();
    for (std::size_t b = 0; b < tabel.sel.size(); ++b) {
        json.objek();
        if (tabel.jenis != JenisTabel::lampiran)
            json.teks("sasaran", laporan.sasaran[laporan.baris[b].sasaran]);
        for (std::size_t k = 0; k < tabel.kolom.size(); ++k) {
            json.kunci(tabel.kolom[k].kunci);
            tulis_sel_json(json, tabel.sel[b][k], tabel.kolom[k].jenis, laporan.opsi);
        }
        json.tutup();
    }
    json.tutup().tutup();
}

void tulis_ringkasan(PenulisJson& json, const Laporan& laporan) {
    const auto jumlah = detail::hitung_laporan(laporan);
    json.kunci("ringkasan").objek();
    json.bilangan("baris", static_cast<std::int64_t>(laporan.baris.size()));
    json.bilangan("terhitung", static_cast<std::int64_t>(jumlah.terhitung));
    json.bilangan("tanpa_capaian", static_cast<std::int64_t>(jumlah.tanpa)).kunci("predikat").objek();
    for (std::size_t i = 0; i < jumlah.pita.size(); ++i)
        json.bilangan(laporan.skala->pita[i].label, static_cast<std::int64_t>(jumlah.pita[i]));
    json.tutup().tutup();
}

}  // namespace

std::string to_json(const Laporan& laporan) {
    PenulisJson json(2);
    json.objek().bilangan("versi", 1).teks("judul", laporan.judul).teks("unit", laporan.unit);
    json.teks("periode", laporan.periode.to_string()).teks("target_utama", laporan.target_utama);
    tulis_daftar(json, "keterangan", laporan.keterangan,
                 [](const std::string& isi) -> const std::string& { return isi; });
    const Pembulatan& pembulatan = laporan.opsi.pembulatan;
    json.kunci("pembulatan").objek().teks("mode", nama(pembulatan.mode));
    json.bilangan("desimal", pembulatan.desimal).tutup();
    tulis_ringkasan(json, laporan);
    json.kunci("tabel").larik();
    for (const auto& tabel : laporan.tabel)
        tulis_tabel(json, laporan, tabel);
    json.tutup();
    json.kunci("landasan").mentah(to_json(laporan.landasan));
    json.kunci("catatan").larik();
    for (const auto& satu : laporan.catatan)
        tulis_catatan(json, satu.catatan, laporan.opsi.bahasa);
    json.tutup().tutup();
    return std::move(json).selesai() + '\n';
}

}  // namespace iku
