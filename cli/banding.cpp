// SPDX-License-Identifier: Apache-2.0
#include "banding.hpp"

#include "iku/angka/format.hpp"
#include "iku/formula/banding.hpp"
#include "iku/formula/cetak.hpp"
#include "iku/teks/utf8.hpp"

#include "berkas.hpp"
#include "cetak_csv.hpp"
#include "cetak_json.hpp"
#include "cetak_tabel.hpp"
#include "lebar.hpp"
#include "pelapor.hpp"

#include <array>
#include <vector>

namespace iku::cli {
namespace {

std::string rumus(const BarisBanding& baris) {
    const auto* formula = baris.bacaan.formula();
    return formula == nullptr ? std::string{} : to_rumus(formula->ekspresi());
}

const char* arti(HasilBanding hasil, Kata kata) {
    switch (hasil) {
        case HasilBanding::dibaca:
            return kata("dibaca, nilainya sama dengan label", "read, of the label's value");
        case HasilBanding::catatan:
            return kata("dibaca dengan catatan", "read with notes");
        case HasilBanding::bukan_hitungan:
            return kata("bukan hitungan", "not computed");
        case HasilBanding::ditolak:
            return kata("ditolak", "refused");
        case HasilBanding::beda_diam:
            return kata("dibaca tanpa catatan, nilainya lain", "read without a note, of another value");
    }
    return "";
}

constexpr std::array<HasilBanding, 5> semua_hasil{HasilBanding::dibaca, HasilBanding::catatan,
                                                  HasilBanding::bukan_hitungan, HasilBanding::ditolak,
                                                  HasilBanding::beda_diam};

std::string cetak_beda(const BarisBanding& baris, Kata kata) {
    const std::string kepala = std::to_string(baris.baris) + ". ";
    const std::string inden(kepala.size(), ' ');
    return alinea(kepala, lipat_spasi(baris.teks)) + alinea(inden + "label: ", baris.label) +
           alinea(inden + kata("dibaca: ", "read: "), rumus(baris));
}

std::string cetak_table(const Banding& banding, const Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    CetakTabel tabel({{kata("Hasil", "Outcome"), Rata::kiri},
                      {kata("Banyaknya", "Count"), Rata::kanan},
                      {kata("Arti", "Meaning"), Rata::kiri}},
                     tanda_desimal(pilihan.tampil));
    for (const auto hasil : semua_hasil)
        tabel.tambah({std::string(nama(hasil)), std::to_string(banding.jumlah(hasil)), arti(hasil, kata)});
    std::string teks = tabel.cetak(0);
    const std::size_t beda = banding.jumlah(HasilBanding::beda_diam);
    if (beda > 0) teks += kata("\nBaris yang berbeda diam-diam:\n", "\nLines that differ silently:\n");
    for (const auto& baris : banding.baris) {
        if (baris.hasil == HasilBanding::beda_diam) teks += cetak_beda(baris, kata);
    }
    const std::size_t terbaca = banding.hitungan_terbaca();
    const std::size_t hitungan = banding.hitungan();
    std::string bagian;
    if (hitungan > 0) {
        bagian = " (" + format(Rasional(100 * terbaca, hitungan), {Mode::down, 1}, pilihan.tampil) + "%)";
    }
    return bersihkan(
        teks + '\n' +
        alinea("", std::to_string(banding.baris.size()) + kata(" teks; ", " texts; ") +
                       std::to_string(terbaca) + kata(" dari ", " of ") + std::to_string(hitungan) +
                       kata(" yang berlabel rumus terbaca", " labelled with a formula read") + bagian + "; " +
                       std::to_string(beda) + kata(" berbeda diam-diam", " silently different")));
}

Json json_baris(const BarisBanding& baris) {
    const auto* formula = baris.bacaan.formula();
    return {{"baris", baris.baris},
            {"teks", baris.teks},
            {"label", baris.label},
            {"hasil", nama(baris.hasil)},
            {"status", nama(baris.bacaan.status())},
            {"rumus", formula == nullptr ? Json() : Json(rumus(baris))},
            {"nilai_sama", baris.nilai_sama}};
}

std::string cetak(const Banding& banding, const Pilihan& pilihan, const Pelapor& pelapor) {
    std::string teks;
    Json baris = Json::array();
    if (pilihan.format == Format::table) return cetak_table(banding, pilihan);
    if (pilihan.format == Format::csv) {
        teks = baris_csv({"baris", "teks", "label", "hasil", "status", "rumus", "nilai_sama"});
    }
    for (const auto& satu : banding.baris) {
        if (pilihan.format == Format::csv) {
            teks += baris_csv({std::to_string(satu.baris), satu.teks, satu.label,
                               std::string(nama(satu.hasil)), std::string(nama(satu.bacaan.status())),
                               rumus(satu), satu.nilai_sama ? "1" : "0"});
        } else if (pilihan.format == Format::jsonl) {
            teks += cetak_jsonl(json_baris(satu));
        } else {
            baris.push_back(json_baris(satu));
        }
    }
    if (pilihan.format != Format::json) return teks;
    Json json{{"versi", 1}};
    for (const auto hasil : semua_hasil)
        json["jumlah"][std::string(nama(hasil))] = banding.jumlah(hasil);
    json["hitungan"] = banding.hitungan();
    json["hitungan_terbaca"] = banding.hitungan_terbaca();
    json["baris"] = std::move(baris);
    json["catatan"] = pelapor.json();
    return cetak_json(json);
}

}  // namespace

Keluar bandingkan(const std::string& berkas, const Pilihan& pilihan) {
    const auto teks = read_berkas(berkas, pilihan.kata());
    if (!teks) return Keluar::salah;
    const auto bacaan = bandingkan_formula(*teks, pilihan.angka);
    Pelapor pelapor(pilihan.bahasa);
    pelapor.tambah(berkas, bacaan.catatan);
    pelapor.cetak();
    if (!bacaan.isi) return Keluar::belum;
    const bool baik = bacaan.isi->jumlah(HasilBanding::beda_diam) == 0 && !pelapor.ada_galat();
    return tulis_hasil(cetak(*bacaan.isi, pilihan, pelapor), baik ? Keluar::baik : Keluar::belum,
                       pilihan.kata());
}

}  // namespace iku::cli
