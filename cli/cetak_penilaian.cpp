// SPDX-License-Identifier: Apache-2.0
#include "cetak_penilaian.hpp"

#include "iku/angka/format.hpp"

#include "catatan_kaki.hpp"
#include "cetak_tabel.hpp"
#include "lebar.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace iku::cli {
namespace {

constexpr std::size_t digit_sidik = 12;

std::string tulis(const Hasil& hasil, const Pilihan& pilihan) {
    return hasil.ada() ? format(hasil, pilihan.pembulatan, pilihan.tampil) : std::string();
}

std::string eksak(const Hasil& hasil) {
    return hasil.ada() ? hasil->to_string() : std::string();
}

// A target as it was stated, not rounded: "95", "80 - 90".
std::string tulis_target(const Target& target, const Pilihan& pilihan) {
    const auto angka = [&](const Rasional& r) {
        return format_eksak(r, pilihan.pembulatan.desimal, pilihan.tampil);
    };
    if (!target.kategori.empty()) return target.kategori;
    if (const auto* rentang = std::get_if<Rentang>(&target.isi))
        return angka(rentang->bawah) + " - " + angka(rentang->atas);
    const auto& isi = std::get<Hasil>(target.isi);
    return isi.ada() ? angka(*isi) : std::string();
}

Alasan alasan_target(const Target& target) {
    const auto* isi = std::get_if<Hasil>(&target.isi);
    return isi == nullptr || !target.kategori.empty() ? Alasan::ada : isi->alasan();
}

const char* ya_tidak(const std::optional<bool>& isi, Kata kata) {
    if (!isi) return strip.data();
    return *isi ? kata("ya", "yes") : kata("tidak", "no");
}

std::string tulis_predikat(const BarisPenilaian& baris, CatatanKaki& kaki) {
    if (const auto* predikat = std::get_if<Predikat>(&baris.predikat)) return predikat->label;
    return kaki.tanda(std::get<Alasan>(baris.predikat));
}

// Which of the columns that may be left out a table has.
struct Susunan {
    bool wilayah = false, nama = false, predikat = false;
    std::size_t lebar_nama = 24;
};

CetakTabel susun(std::span<const BarisPenilaian> baris, const Bahan& bahan, const Pilihan& pilihan,
                 const Susunan& susunan, CatatanKaki& kaki) {
    const Kata kata = pilihan.kata();
    std::vector<KolomTabel> kolom;
    if (susunan.wilayah) kolom.push_back({kata("Wilayah", "Region")});
    kolom.push_back({kata("Periode", "Period")});
    if (susunan.nama) kolom.push_back({kata("Nama target", "Name of target")});
    kolom.push_back({"Target", Rata::desimal});
    kolom.push_back({kata("Capaian (%)", "Achieved (%)"), Rata::desimal});
    if (susunan.predikat) kolom.push_back({kata("Predikat", "Predicate")});
    kolom.push_back({kata("Terpenuhi", "Met")});
    CetakTabel tabel(std::move(kolom), tanda_desimal(pilihan.tampil));
    for (const auto& satu : baris) {
        const auto& evaluasi = bahan.evaluasi.baris[satu.evaluasi];
        std::vector<std::string> sel;
        if (susunan.wilayah) sel.push_back(potong(evaluasi.wilayah, susunan.lebar_nama));
        sel.push_back(evaluasi.periode.to_string());
        if (susunan.nama) sel.push_back(potong(satu.target.nama, susunan.lebar_nama));
        const Alasan alasan = alasan_target(satu.target);
        sel.push_back(alasan == Alasan::ada ? tulis_target(satu.target, pilihan) : kaki.tanda(alasan));
        sel.push_back(satu.capaian.ada() ? tulis(satu.capaian, pilihan) : kaki.tanda(satu.capaian.alasan()));
        if (susunan.predikat) sel.push_back(tulis_predikat(satu, kaki));
        sel.emplace_back(ya_tidak(satu.terpenuhi, kata));
        tabel.tambah(std::move(sel));
    }
    return tabel;
}

std::string tulis_batas(const AturanCapaian& aturan, const Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    const auto angka = [&](const Rasional& r) {
        return format_eksak(r, pilihan.pembulatan.desimal, pilihan.tampil);
    };
    std::string teks;
    if (aturan.lantai) teks += kata(", paling rendah ", ", at least ") + angka(*aturan.lantai);
    if (aturan.plafon) teks += kata(", paling tinggi ", ", at most ") + angka(*aturan.plafon);
    return teks;
}

// "maximize, maks-rasio: R/T, paling tinggi 120", once for each polarity among the rows.
std::string cetak_aturan(std::span<const BarisPenilaian> baris, const Pilihan& pilihan, std::size_t inden) {
    const Kata kata = pilihan.kata();
    std::string teks;
    std::set<std::pair<bool, Polarisasi>> sudah;
    for (const auto& satu : baris) {
        if (!sudah.emplace(satu.kategori.has_value(), satu.polarisasi).second) continue;
        const auto aturan = pilihan.pengaturan.aturan(satu.polarisasi);
        std::string isi(nama(satu.polarisasi));
        if (satu.kategori) {
            isi = "kategori: " + pilihan.pengaturan[Kunci::kategori].nilai;
        } else if (!aturan) {
            isi +=
                kata(": rumus capaian belum dipilih; lihat catatan", ": no rule chosen yet; see the notes");
        } else {
            isi += ", " + (aturan->id == aturan->rumus ? "" : aturan->id + ": ") + aturan->rumus +
                   tulis_batas(*aturan, pilihan);
        }
        teks += alinea(std::string(inden, ' ') + kata("Capaian: ", "Achievement: "), isi);
    }
    return teks;
}

// "skala = akip-88-2021 (panggilan; PermenPANRB 88/2021: ... belum diperiksa)": what is neither the default
// nor still open, with the sources whose text nobody has read.
std::string tulis_setelan(const Pengaturan& pengaturan, Kunci kunci, Bahasa bahasa) {
    const Setelan& setelan = pengaturan[kunci];
    if (setelan.nilai == Pengaturan()[kunci].nilai) return {};
    std::string teks = std::string(nama(kunci)) + " = " + setelan.nilai + " (" +
                       std::string(to_kata(nama(setelan.penyetel), bahasa));
    if (setelan.penyetel == Penyetel::profil) teks.append(", ").append(to_kata(setelan.dasar, bahasa));
    for (const Asal& asal : pengaturan.asal(kunci)) {
        if (asal.verifikasi != Verifikasi::teks) teks += "; " + to_keterangan(asal, bahasa);
    }
    return teks + ')';
}

}  // namespace

std::string cetak_penilaian(std::span<const BarisPenilaian> baris, const Bahan& bahan, const Pilihan& pilihan,
                            std::size_t inden) {
    if (baris.empty()) return {};
    Susunan susunan;
    susunan.wilayah = std::any_of(baris.begin(), baris.end(), [&](const auto& satu) {
        return !bahan.evaluasi.baris[satu.evaluasi].wilayah.empty();
    });
    susunan.nama =
        std::any_of(baris.begin(), baris.end(), [](const auto& satu) { return !satu.target.nama.empty(); });
    susunan.predikat = pilihan.pengaturan.skala().has_value();
    for (const std::size_t lebar : {24U, 16U, 10U, 6U}) {
        susunan.lebar_nama = lebar;
        CatatanKaki kaki;
        const CetakTabel tabel = susun(baris, bahan, pilihan, susunan, kaki);
        if (tabel.lebar() + inden > lebar_layar && lebar > 6) continue;
        return '\n' + tabel.cetak(inden) + kaki.cetak(inden, pilihan.bahasa) +
               cetak_aturan(baris, pilihan, inden);
    }
    return {};
}

std::vector<std::string> judul_csv_penilaian() {
    return {"target_nama",    "target",         "target_satuan", "polarisasi", "aturan",   "capaian_eksak",
            "capaian_tampil", "capaian_alasan", "skala",         "predikat",   "di_celah", "terpenuhi"};
}

std::vector<std::string> sel_csv_penilaian(const BarisPenilaian& baris, const Pilihan& pilihan) {
    const auto* rentang = std::get_if<Rentang>(&baris.target.isi);
    const auto* predikat = std::get_if<Predikat>(&baris.predikat);
    const auto skala = pilihan.pengaturan.skala();
    return {baris.target.nama,
            !baris.target.kategori.empty() ? baris.target.kategori
            : rentang != nullptr           ? rentang->bawah.to_string() + " - " + rentang->atas.to_string()
                                           : eksak(std::get<Hasil>(baris.target.isi)),
            baris.target.satuan,
            std::string(nama(baris.polarisasi)),
            baris.aturan,
            eksak(baris.capaian),
            tulis(baris.capaian, pilihan),
            baris.capaian.ada() ? "" : std::string(nama(baris.capaian.alasan())),
            skala ? skala->id : "",
            predikat == nullptr ? "" : predikat->label,
            predikat != nullptr && predikat->di_celah ? "1" : "",
            baris.terpenuhi ? std::string(*baris.terpenuhi ? "1" : "0") : ""};
}

std::string cetak_landasan(const Landasan& landasan, const Pilihan& pilihan) {
    const Kata kata = pilihan.kata();
    std::string setelan;
    for (std::size_t i = 0; i < nama_kunci.size(); ++i) {
        const std::string satu = tulis_setelan(landasan.pengaturan, static_cast<Kunci>(i), pilihan.bahasa);
        if (!satu.empty()) setelan += (setelan.empty() ? "" : "; ") + satu;
    }
    std::string teks = "\n";
    if (!setelan.empty()) teks += alinea(kata("Setelan: ", "Settings: "), setelan);
    std::string sidik = kata("definisi ", "definitions ") + landasan.definisi.substr(0, digit_sidik);
    for (const Masukan& satu : landasan.masukan)
        sidik.append(", ").append(to_kata(satu.peran, pilihan.bahasa)) +=
            ' ' + satu.sha256.substr(0, digit_sidik);
    return teks + alinea("iku " + landasan.versi + ": ", sidik + " (sha256)");
}

}  // namespace iku::cli
