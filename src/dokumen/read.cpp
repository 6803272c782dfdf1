// SPDX-License-Identifier: Apache-2.0
#include "iku/dokumen/read.hpp"

#include "iku/dokumen/json.hpp"
#include "iku/teks/kode/dokumen.hpp"

#include "dokumen/baris/baris_json.hpp"
#include "dokumen/baris/blok.hpp"
#include "dokumen/baris/hilang.hpp"
#include "dokumen/baris/kolom.hpp"
#include "dokumen/baris/pindai.hpp"
#include "dokumen/salinan.hpp"
#include "dokumen/siapkan.hpp"
#include "dokumen/susun/kepala.hpp"
#include "dokumen/susun/periksa.hpp"
#include "dokumen/susun/susun.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace iku {
namespace {

using namespace detail::dok;

constexpr std::size_t cuplikan_terpanjang = 60;
constexpr std::size_t sisa_terbanyak = 1000;

// The first words of a line, cut between code points.
std::string cuplikan(std::string_view teks) {
    teks = pangkas(teks);
    std::size_t di = 0;
    std::size_t n = 0;
    while (di < teks.size() && n < cuplikan_terpanjang) {
        di += decode_utf8(teks, di).panjang;
        ++n;
    }
    return lipat_spasi(teks.substr(0, di)) + (di < teks.size() ? "..." : "");
}

// One note for each run of lines that no one took.
void note_sisa(const Pembacaan& baca, const Susunan& susunan) {
    const Sumber& sumber = baca.sumber;
    const std::size_t n = sumber.jumlah_baris();
    std::size_t jumlah = 0;
    for (std::size_t i = 1; i <= n; ++i) {
        if (sumber.is_used(i) || sumber.is_kosong(i)) continue;
        const bool dalam = i > susunan.tabel_pertama && i <= susunan.tabel_terakhir;
        std::size_t akhir = i;
        // After so many notes the last one takes all that is left.
        const bool semua = ++jumlah == sisa_terbanyak;
        for (std::size_t j = i + 1; j <= n && (semua || sumber.is_kosong(j) || !sumber.is_used(j)); ++j) {
            if (!semua && dalam != (j > susunan.tabel_pertama && j <= susunan.tabel_terakhir)) break;
            if (!sumber.is_kosong(j) && !sumber.is_used(j)) akhir = j;
        }
        const std::string_view awal = pangkas(sumber.baris(i));
        const std::string_view ujung = pangkas(sumber.baris(akhir));
        const std::size_t panjang = sumber.bita(ujung) + ujung.size() - sumber.bita(awal);
        baca.note(dalam ? kode::dokumen_baris_tidak_dikenal : kode::dokumen_teks_di_luar_tabel,
                  sumber.posisi(sumber.bita(awal), panjang),
                  {std::to_string(i), std::to_string(akhir), cuplikan(awal)});
        i = akhir;
    }
}

// Notes in the order of the text.
void sort_catatan(std::vector<Catatan>& catatan) {
    std::stable_sort(catatan.begin(), catatan.end(),
                     [](const Catatan& a, const Catatan& b) { return a.posisi.bita < b.posisi.bita; });
}

void read_isi(const Pembacaan& baca, Susunan& susunan) {
    for (Tabel& tabel : susunan.tabel) {
        for (const std::size_t i : split_kolom_kode(tabel))
            baca.note(kode::dokumen_kolom_kode, tabel.judul.kotak[i].posisi(baca.sumber),
                      {tabel.kolom[i].judul});
        build_sasaran(baca, tabel);
    }
    std::vector<BarisTeks> sebelum;
    std::vector<BarisTeks> sesudah;
    for (const BarisTeks& baris : susunan.teks)
        (baris.nomor > susunan.tabel_terakhir ? sesudah : sebelum).push_back(baris);
    read_kepala(baca, sebelum);
    read_penutup(baca, sesudah);
    note_gandeng(baca);
    note_sisa(baca, susunan);
}

// Rows in a table, or, where the text has none, blocks of labels.
Susunan scan(const Pembacaan& baca) {
    if (is_baris_json(baca.sumber.teks())) return scan_json(baca);
    Susunan susunan = scan_tabel(baca);
    return susunan.tabel.empty() ? scan_blok(baca) : susunan;
}

Bacaan<Dokumen> read_teks(std::string_view asal, Lokal lokal) {
    Bacaan<Dokumen> hasil;
    const TeksSiap siap(asal, hasil.catatan);
    if (!siap.boleh()) return hasil;
    if (is_dokumen_json(siap.teks())) return read_dokumen_json(siap.teks());
    Sumber sumber(siap.teks());
    Dokumen dokumen;
    std::vector<KataGandeng> gandeng;
    const Pembacaan baca{sumber, lokal, dokumen, hasil.catatan, gandeng};
    Susunan susunan = scan(baca);
    if (tingkat_tertinggi(hasil.catatan) == Tingkat::galat && susunan.tabel.empty()) return hasil;
    if (susunan.tabel.empty()) {
        const std::size_t hilang = find_struktur_hilang(sumber);
        if (hilang == 0) baca.note(kode::dokumen_tanpa_tabel, {});
        if (hilang != 0)
            baca.note(kode::dokumen_struktur_hilang, sumber.posisi(pangkas(sumber.baris(hilang))));
        siap.restore(dokumen, hasil.catatan);
        return hasil;
    }
    read_isi(baca, susunan);
    sort_catatan(hasil.catatan);
    siap.restore(dokumen, hasil.catatan);
    hasil.isi = std::move(dokumen);
    return hasil;
}

// The copy of a file that is no text: read as a text, with the places of the file.
Bacaan<Dokumen> read_berkas(std::string_view json, Lokal lokal) {
    auto salinan = detail::read_salinan(json);
    if (!salinan.isi) return {std::nullopt, std::move(salinan.catatan)};
    std::vector<Catatan> catatan = std::move(salinan.isi->catatan);
    const TeksSalinan teks(*salinan.isi, catatan);
    Bacaan<Dokumen> hasil = read_teks(teks.teks(), lokal);
    Dokumen kosong;
    teks.restore(hasil.isi ? *hasil.isi : kosong, hasil.catatan);
    hasil.catatan.insert(hasil.catatan.begin(), catatan.begin(), catatan.end());
    return hasil;
}

}  // namespace

Bacaan<Dokumen> read_dokumen(std::string_view teks, Lokal lokal) {
    const bool salinan = teks.size() <= dokumen_terbesar && detail::is_salinan(teks);
    return salinan ? read_berkas(teks, lokal) : read_teks(teks, lokal);
}

}  // namespace iku
