// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/format.hpp"
#include "iku/formula/cetak.hpp"
#include "iku/kinerja/jejak_predikat.hpp"
#include "iku/laporan/kertas_kerja.hpp"

#include "formula/tulis_json.hpp"
#include "teks/penulis_json.hpp"

#include <utility>

namespace iku {
namespace {

using detail::PenulisJson;

PenulisJson& teks_atau_kosong(PenulisJson& json, std::string_view kunci, const std::string& isi) {
    json.kunci(kunci);
    return isi.empty() ? json.kosong() : json.teks(isi);
}

void tulis_eksak(PenulisJson& json, std::string_view kunci, const Hasil& hasil) {
    json.kunci(kunci);
    hasil.ada() ? json.teks(hasil->to_string()) : json.kosong();
}

void tulis_alasan(PenulisJson& json, const Hasil& hasil) {
    json.kunci("alasan");
    hasil.ada() ? json.kosong() : json.teks(nama(hasil.alasan()));
}

// The exact value, it as it is printed, and why there is none.
void tulis_hasil(PenulisJson& json, const Hasil& hasil, const GayaJejak& gaya) {
    tulis_eksak(json, "eksak", hasil);
    json.kunci("tampil");
    hasil.ada() ? json.teks(format(hasil, gaya.pembulatan, gaya.tampil)) : json.kosong();
    tulis_alasan(json, hasil);
}

void tulis_jejak(PenulisJson& json, const Jejak& jejak, const GayaJejak& gaya, bool langkah) {
    json.teks("rumus", to_rumus(jejak.formula.ekspresi())).teks("pengali", nama(jejak.formula.pengali()));
    json.kunci("variabel").larik();
    for (std::size_t i = 0; i < jejak.isi.size(); ++i) {
        const Variabel& variabel = jejak.formula.variabel()[i];
        json.objek().teks("nama", variabel.nama).bilangan("geser_tahun", variabel.geser_tahun);
        tulis_eksak(json, "nilai", jejak.isi[i]);
        tulis_alasan(json, jejak.isi[i]);
        json.tutup();
    }
    json.tutup();
    tulis_hasil(json, jejak.hasil, gaya);
    if (langkah) detail::tulis_langkah(json, jejak);
}

void tulis_target(PenulisJson& json, const Target& target) {
    json.kunci("target").objek().teks("nama", target.nama);
    if (const auto* rentang = std::get_if<Rentang>(&target.isi)) {
        json.teks("bawah", rentang->bawah.to_string()).teks("atas", rentang->atas.to_string());
    } else {
        tulis_eksak(json, "eksak", std::get<Hasil>(target.isi));
        tulis_alasan(json, std::get<Hasil>(target.isi));
    }
    json.teks("satuan", target.satuan);
    if (!target.kategori.empty()) json.teks("kategori", target.kategori);
    json.tutup();
}

void tulis_penilaian(PenulisJson& json, const BarisPenilaian& baris, const std::optional<Skala>& skala,
                     const GayaJejak& gaya, bool langkah) {
    json.objek();
    tulis_target(json, baris.target);
    json.teks("polarisasi", nama(baris.polarisasi));
    teks_atau_kosong(json, "aturan", baris.aturan).kunci("capaian").objek();
    tulis_hasil(json, baris.capaian, gaya);
    json.tutup();
    teks_atau_kosong(json, "skala", skala ? skala->id : std::string());
    const auto* predikat = std::get_if<Predikat>(&baris.predikat);
    json.kunci("predikat");
    predikat == nullptr ? json.kosong() : json.teks(predikat->label);
    json.kunci("di_celah");
    predikat == nullptr ? json.kosong() : json.logika(predikat->di_celah);
    if (baris.kategori) {
        const auto* kategori = std::get_if<Predikat>(&*baris.kategori);
        json.kunci("kategori");
        kategori == nullptr ? json.kosong() : json.teks(kategori->label);
    }
    json.kunci("terpenuhi");
    baris.terpenuhi ? json.logika(*baris.terpenuhi) : json.kosong();
    if (langkah && baris.jejak) detail::tulis_langkah(json, *baris.jejak);
    if (langkah && skala) json.kunci("jejak_predikat").mentah(to_json(explain(*skala, baris.capaian)));
    json.tutup();
}

void tulis_baris(PenulisJson& json, const KertasKerja& kertas, std::size_t e, const GayaJejak& gaya,
                 bool langkah) {
    const BarisEvaluasi& baris = kertas.evaluasi.baris[e];
    json.objek().bilangan("sasaran", kertas.dokumen.sasaran[baris.sasaran].nomor);
    json.teks("indikator", kertas.indikator(baris).nama);
    teks_atau_kosong(json, "wilayah", baris.wilayah).teks("periode", baris.periode.to_string());
    tulis_jejak(json, baris.jejak, gaya, langkah);
    if (kertas.penilaian) {
        const auto skala = kertas.pengaturan().skala();
        json.kunci("penilaian").larik();
        for (const BarisPenilaian& satu : kertas.nilai(e, e + 1))
            tulis_penilaian(json, satu, skala, gaya, langkah);
        json.tutup();
    }
    json.tutup();
}

void tulis_ringkasan(PenulisJson& json, const RingkasanKertas& jumlah, bool dengan_capaian) {
    const auto tulis = [&](std::string_view kunci, std::size_t isi) {
        json.bilangan(kunci, static_cast<std::int64_t>(isi));
    };
    json.kunci("ringkasan").objek();
    tulis("indikator", jumlah.indikator);
    tulis("nilai", jumlah.nilai);
    tulis("tanpa_nilai", jumlah.tanpa_nilai);
    tulis("indikator_tidak_dihitung", jumlah.tanpa_baris);
    if (dengan_capaian) {
        tulis("capaian", jumlah.capaian);
        tulis("tanpa_capaian", jumlah.tanpa_capaian);
    }
    json.tutup();
}

void tulis_keterangan(PenulisJson& json, const KertasKerja& kertas) {
    tulis_daftar(json, "keterangan", kertas.data.keterangan,
                 [](const std::string& isi) -> const std::string& { return isi; });
}

std::string tutup_kertas(PenulisJson json, const KertasKerja& kertas, Bahasa bahasa) {
    json.kunci("landasan").mentah(to_json(kertas.landasan)).kunci("catatan").larik();
    for (const CatatanBerkas& satu : kertas.catatan)
        tulis_catatan(json, satu.catatan, bahasa, &satu.berkas);
    json.tutup().tutup();
    return std::move(json).selesai() + '\n';
}

std::string tulis(const Hasil& hasil, const GayaJejak& gaya) {
    return hasil.ada() ? format(hasil, gaya.pembulatan, gaya.tampil) : std::string(nama(hasil.alasan()));
}

std::string tulis(const HasilPredikat& hasil) {
    if (const auto* predikat = std::get_if<Predikat>(&hasil)) return predikat->label;
    return std::string(nama(std::get<Alasan>(hasil)));
}

// What was and what becomes of it, where `tulis_satu` writes one of them.
template <class T, class F>
void tulis_berubah(PenulisJson& json, std::string_view kunci, const T& dasar, const T& menjadi,
                   F tulis_satu) {
    json.kunci(kunci).objek();
    tulis_satu("dasar", dasar);
    tulis_satu("menjadi", menjadi);
    json.tutup();
}

void tulis_perubahan(PenulisJson& json, const Sensitivitas& hasil, const KertasKerja& kertas,
                     const Varian& varian, const Perubahan& satu, const GayaJejak& gaya) {
    const BarisPenilaian& dasar = hasil.dasar.baris[satu.baris];
    const BarisEvaluasi& baris = kertas.evaluasi.baris[dasar.evaluasi];
    json.objek().teks("kunci", nama(varian.kunci)).teks("nilai", varian.nilai);
    json.teks("indikator", kertas.indikator(baris).nama);
    teks_atau_kosong(json, "wilayah", baris.wilayah).teks("periode", baris.periode.to_string());
    json.teks("target", dasar.target.nama);
    tulis_berubah(json, "capaian", dasar.capaian, satu.capaian,
                  [&](std::string_view kunci, const Hasil& isi) { tulis_eksak(json, kunci, isi); });
    tulis_berubah(json, "tampil", dasar.capaian, satu.capaian,
                  [&](std::string_view kunci, const Hasil& isi) { json.teks(kunci, tulis(isi, gaya)); });
    tulis_berubah(json, "predikat", dasar.predikat, satu.predikat,
                  [&](std::string_view kunci, const HasilPredikat& isi) { json.teks(kunci, tulis(isi)); });
    json.kunci("predikat_berubah").logika(satu.predikat_berubah).tutup();
}

}  // namespace

std::string to_json_baris(const KertasKerja& kertas, std::size_t evaluasi, const GayaJejak& gaya,
                          bool langkah) {
    PenulisJson json;
    tulis_baris(json, kertas, evaluasi, gaya, langkah);
    return std::move(json).selesai();
}

std::string to_json(const KertasKerja& kertas, const GayaJejak& gaya, bool langkah) {
    PenulisJson json(2);
    json.objek().bilangan("versi", 1).kunci("dokumen").objek().kunci("tahun");
    kertas.dokumen.tahun ? json.bilangan(*kertas.dokumen.tahun) : json.kosong();
    json.teks("unit_organisasi", kertas.dokumen.unit_organisasi.nama).tutup();
    tulis_keterangan(json, kertas);
    json.kunci("pembulatan").objek().teks("mode", nama(gaya.pembulatan.mode));
    json.bilangan("desimal", gaya.pembulatan.desimal).tutup().kunci("baris").larik();
    for (std::size_t e = 0; e < kertas.evaluasi.baris.size(); ++e)
        tulis_baris(json, kertas, e, gaya, langkah);
    json.tutup();
    tulis_ringkasan(json, hitung(kertas), kertas.penilaian.has_value());
    return tutup_kertas(std::move(json), kertas, gaya.bahasa);
}

std::string to_json(const Sensitivitas& hasil, const KertasKerja& kertas) {
    const GayaJejak cara = gaya(kertas.pengaturan());
    PenulisJson json(2);
    json.objek().bilangan("versi", 1);
    tulis_keterangan(json, kertas);
    json.kunci("ringkasan").larik();
    for (const HasilVarian& satu : hasil.varian) {
        json.objek().teks("kunci", nama(satu.varian.kunci)).teks("nilai", satu.varian.nilai);
        json.bilangan("capaian_berubah", static_cast<std::int64_t>(satu.capaian_berubah));
        json.bilangan("predikat_berubah", static_cast<std::int64_t>(satu.predikat_berubah)).tutup();
    }
    json.tutup().kunci("perubahan").larik();
    for (const HasilVarian& varian : hasil.varian) {
        for (const Perubahan& satu : varian.perubahan)
            tulis_perubahan(json, hasil, kertas, varian.varian, satu, cara);
    }
    json.tutup();
    return tutup_kertas(std::move(json), kertas, cara.bahasa);
}

}  // namespace iku
