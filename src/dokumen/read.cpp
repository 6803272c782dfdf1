// SPDX-License-Identifier: Apache-2.0
#include "iku/dokumen/read.hpp"

#include "dokumen/kepala.hpp"
#include "dokumen/periksa.hpp"
#include "dokumen/pindai.hpp"
#include "dokumen/susun.hpp"

#include <algorithm>
#include <string>

namespace iku {
namespace {

using namespace detail::dok;

constexpr std::size_t dokumen_terbesar = std::size_t{64} << 20U;
constexpr std::size_t cuplikan_terpanjang = 60;

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
    for (std::size_t i = 1; i <= n; ++i) {
        if (sumber.is_used(i) || sumber.is_kosong(i)) continue;
        const bool dalam = i > susunan.tabel_pertama && i <= susunan.tabel_terakhir;
        std::size_t akhir = i;
        for (std::size_t j = i + 1; j <= n && (sumber.is_kosong(j) || !sumber.is_used(j)); ++j) {
            if (dalam != (j > susunan.tabel_pertama && j <= susunan.tabel_terakhir)) break;
            if (!sumber.is_kosong(j)) akhir = j;
        }
        const std::string_view awal = pangkas(sumber.baris(i));
        const std::string_view ujung = pangkas(sumber.baris(akhir));
        const std::size_t panjang = sumber.bita(ujung) + ujung.size() - sumber.bita(awal);
        baca.note(dalam ? Kode::dokumen_baris_tidak_dikenal : Kode::dokumen_teks_di_luar_tabel,
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

void read_isi(const Pembacaan& baca, const Susunan& susunan) {
    for (const Tabel& tabel : susunan.tabel)
        build_sasaran(baca, tabel);
    std::vector<BarisTeks> sebelum;
    std::vector<BarisTeks> sesudah;
    for (const BarisTeks& baris : susunan.teks)
        (baris.nomor > susunan.tabel_terakhir ? sesudah : sebelum).push_back(baris);
    read_kepala(baca, sebelum);
    read_penutup(baca, sesudah);
    note_gandeng(baca);
    note_sisa(baca, susunan);
}

}  // namespace

Bacaan<Dokumen> read_dokumen(std::string_view teks, Lokal lokal) {
    Bacaan<Dokumen> hasil;
    if (teks.size() > dokumen_terbesar) {
        hasil.catatan.push_back({Kode::dokumen_terlalu_besar, {}, {std::to_string(teks.size())}});
        return hasil;
    }
    if (pangkas(teks).empty()) {
        hasil.catatan.push_back({Kode::dokumen_kosong, {}, {}});
        return hasil;
    }
    Sumber sumber(teks);
    Dokumen dokumen;
    std::vector<KataGandeng> gandeng;
    const Pembacaan baca{sumber, lokal, dokumen, hasil.catatan, gandeng};
    const Susunan susunan = scan_tabel(baca);
    if (susunan.tabel.empty()) {
        hasil.catatan.push_back({Kode::dokumen_tanpa_tabel, {}, {}});
        return hasil;
    }
    read_isi(baca, susunan);
    sort_catatan(hasil.catatan);
    hasil.isi = std::move(dokumen);
    return hasil;
}

}  // namespace iku
