// SPDX-License-Identifier: Apache-2.0
// The table of numbers: one text a row, with the locale it is read in, what it is, and the codes of its
// notes.
#include "iku/angka/read.hpp"
#include "iku/teks/kode/angka.hpp"

#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace {

struct Baris {
    std::string teks, lokal, jenis, nilai, alasan, kode;
    int nomor = 0;
};

std::vector<Baris> baca_tabel() {
    std::ifstream berkas{IKU_GOLDEN_DIR "/angka.tsv"};
    std::vector<Baris> tabel;
    std::string satu;
    std::getline(berkas, satu);
    EXPECT_EQ(satu, "teks\tlokal\tjenis\tnilai\talasan\tkode");
    for (int nomor = 2; std::getline(berkas, satu); ++nomor) {
        std::istringstream sel(satu);
        Baris b;
        for (std::string* kolom : {&b.teks, &b.lokal, &b.jenis, &b.nilai, &b.alasan, &b.kode})
            std::getline(sel, *kolom, '\t');
        b.nomor = nomor;
        tabel.push_back(b);
    }
    return tabel;
}

struct Cetak {
    std::string operator()(const iku::Rasional& r) const { return "bilangan\t" + r.to_string() + "\t-"; }
    std::string operator()(const iku::Rentang& r) const {
        return "rentang\t" + r.bawah.to_string() + " .. " + r.atas.to_string() + "\t-";
    }
    std::string operator()(const iku::Perbandingan& p) const {
        return "perbandingan\t" + p.kiri.to_string() + " : " + p.kanan.to_string() + "\t-";
    }
    std::string operator()(iku::Alasan a) const { return "alasan\t-\t" + std::string(nama(a)); }
};

std::string kode(const std::vector<iku::Catatan>& catatan) {
    std::string semua;
    for (const iku::Catatan& satu : catatan)
        semua += (semua.empty() ? "" : " ") + std::string(label(satu.kode));
    return semua.empty() ? "-" : semua;
}

TEST(GoldenAngka, EveryTextIsReadAsTheTableSays) {
    const std::vector<Baris> tabel = baca_tabel();
    ASSERT_GT(tabel.size(), 300U);
    for (const Baris& b : tabel) {
        const auto bacaan = iku::read_angka(b.teks, iku::find_lokal(b.lokal));
        ASSERT_TRUE(bacaan.isi.has_value());
        EXPECT_EQ(std::visit(Cetak{}, *bacaan.isi) + '\t' + kode(bacaan.catatan),
                  b.jenis + '\t' + b.nilai + '\t' + b.alasan + '\t' + b.kode)
            << "angka.tsv:" << b.nomor << ": \"" << b.teks << '"';
    }
}

TEST(GoldenAngka, NotesPointIntoTheTextAndSayWhatTheySaw) {
    for (const Baris& b : baca_tabel()) {
        for (const iku::Catatan& satu : iku::read_angka(b.teks, iku::find_lokal(b.lokal)).catatan) {
            EXPECT_LE(satu.posisi.bita + satu.posisi.panjang, b.teks.size()) << b.teks;
            EXPECT_GT(satu.posisi.panjang, 0U) << b.teks;
            EXPECT_GE(satu.posisi.kolom, 1U) << b.teks;
            EXPECT_EQ(satu.isian.size(), nama_isian(satu.kode).size()) << label(satu.kode);
            for (const iku::Bahasa bahasa : {iku::Bahasa::id, iku::Bahasa::en})
                EXPECT_EQ(pesan(satu, bahasa).find('{'), std::string::npos) << b.teks;
        }
    }
}

// Pages that show a table of readings: | `text` | locale | value or reason | codes |.
TEST(GoldenAngka, TheExamplesOfTheDocumentationAreTrue) {
    for (const char* halaman : {"angka.md", "angka.id.md"}) {
        std::ifstream berkas{std::string(IKU_GOLDEN_DIR "/../../docs/konsep/") + halaman};
        std::size_t jumlah = 0;
        for (std::string baris; std::getline(berkas, baris);) {
            if (!baris.starts_with("| `")) continue;
            std::vector<std::string> sel;
            for (std::size_t awal = 2; awal < baris.size();) {
                const std::size_t akhir = baris.find(" |", awal);
                sel.push_back(baris.substr(awal, akhir - awal));
                awal = akhir + 3;
            }
            ASSERT_EQ(sel.size(), 4U) << baris;
            const std::string teks = sel[0].substr(1, sel[0].size() - 2);
            const auto bacaan = iku::read_angka(teks, iku::find_lokal(sel[1]));
            const std::string isi = std::visit(Cetak{}, *bacaan.isi);  // kind, value, reason
            EXPECT_TRUE(isi.ends_with('\t' + sel[2]) || isi.ends_with('\t' + sel[2] + "\t-"))
                << baris << ": " << isi;
            EXPECT_EQ(kode(bacaan.catatan), sel[3]) << baris;
            ++jumlah;
        }
        EXPECT_GT(jumlah, 40U) << halaman;
    }
}

// A text whose reading is an outcome without a value always says why, unless the text itself is the reason.
TEST(GoldenAngka, RefusalsCarryANoteOfLevelGalat) {
    for (const Baris& b : baca_tabel()) {
        if (b.alasan != "ambigu" && b.alasan != "tidak_sah") continue;
        const auto catatan = iku::read_angka(b.teks, iku::find_lokal(b.lokal)).catatan;
        EXPECT_EQ(tingkat_tertinggi(catatan), iku::Tingkat::galat) << b.teks;
    }
}

TEST(GoldenAngka, TheTableHasEveryCodeOfTheReader) {
    std::set<std::string> terlihat;
    for (const Baris& b : baca_tabel()) {
        std::istringstream semua(b.kode);
        for (std::string satu; semua >> satu;)
            terlihat.insert(satu);
    }
    // Bytes that are no UTF-8 and 4,097 digits have no place in a text table: read_test.cpp has them.
    for (int nomor = 1; nomor < 40; ++nomor) {
        const auto satu = static_cast<iku::Kode>(1000 + nomor);
        if (label(satu).empty() || satu == iku::kode::angka_utf8 || satu == iku::kode::angka_terlalu_panjang)
            continue;
        EXPECT_TRUE(terlihat.contains(std::string(label(satu)))) << label(satu);
    }
}

}  // namespace
