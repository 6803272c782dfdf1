// SPDX-License-Identifier: Apache-2.0
#include "iku/teks/catatan.hpp"

#include <algorithm>

namespace iku {
namespace {

// 1 is A, 27 is AA: how spreadsheets name columns.
std::string huruf_kolom(std::uint32_t kolom) {
    std::string huruf;
    for (; kolom > 0; kolom = (kolom - 1) / 26)
        huruf += static_cast<char>('A' + (kolom - 1) % 26);
    std::reverse(huruf.begin(), huruf.end());
    return huruf;
}

}  // namespace

std::string teks_tempat(const Catatan& catatan, Bahasa bahasa) {
    const auto& [berkas, lembar, halaman, tabel] = catatan.tempat;
    const Posisi& posisi = catatan.posisi;
    const bool id = bahasa == Bahasa::id;
    std::string teks;
    const auto tambah = [&teks](const char* nama, const std::string& isi) {
        teks += (teks.empty() ? "" : ", ") + std::string(nama) + ' ' + isi;
    };
    const auto tambah_nomor = [&tambah](const char* nama, std::uint32_t nomor) {
        if (nomor > 0) tambah(nama, std::to_string(nomor));
    };
    if (!lembar.empty()) tambah(id ? "lembar" : "sheet", lembar);
    tambah_nomor(id ? "halaman" : "page", halaman);
    tambah_nomor(id ? "tabel" : "table", tabel);
    const char* sel = id ? "sel" : "cell";
    if (!lembar.empty() && posisi.baris > 0 && posisi.kolom > 0) {
        tambah(sel, huruf_kolom(posisi.kolom) + std::to_string(posisi.baris));
        return teks;
    }
    const bool bersel = tabel > 0 || !lembar.empty();
    tambah_nomor(id ? "baris" : bersel ? "row" : "line", posisi.baris);
    if (posisi.baris > 0) tambah_nomor(bersel ? sel : id ? "kolom" : "column", posisi.kolom);
    return teks;
}

}  // namespace iku
