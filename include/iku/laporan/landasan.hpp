// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/dokumen/dokumen.hpp"
#include "iku/kinerja/pengaturan.hpp"
#include "iku/teks/bahasa.hpp"

#include <string>
#include <vector>

namespace iku {

// A text that a run has read: what it was for ("dokumen", "data", "target", "proyek"), what its file is
// called, and the SHA-256 of its bytes.
struct Masukan {
    std::string peran{}, nama{}, sha256{};

    friend bool operator==(const Masukan&, const Masukan&) = default;
};

// What the results of a run stand on: the version of the library, the SHA-256 of the definitions, what was
// read, and the settings. Two runs with the same version, definitions and inputs have the same results.
struct Landasan {
    std::string versi{};
    std::string definisi{};
    std::vector<Masukan> masukan{};
    Pengaturan pengaturan{};

    friend bool operator==(const Landasan&, const Landasan&) = default;
};

// The definitions are the document as it was read and every setting that can change a result: not those of
// the printed language and marks. Where the document's cells stand in its file is none of them.
Landasan susun_landasan(const Dokumen& dokumen, const Pengaturan& pengaturan, std::vector<Masukan> masukan);

// One for all inputs: the SHA-256 of their lines "sha256 peran", in order, each with its line feed.
std::string sidik_masukan(const Landasan& landasan);

// {"versi", "definisi", "masukan": [{"peran", "nama", "sha256"}], "profil", "setelan": {key: {"nilai",
// "penyetel", "dasar", "asal": [{"sumber", "verifikasi"}]}}}, in one line.
std::string to_json(const Landasan& landasan);

// The part of it that the settings are: {"profil", "setelan": {...}}, in one line.
std::string to_json(const Pengaturan& pengaturan);

// The same as lines of text, for the head of a file or the foot of a page: version and definitions, then one
// an input, then one a setting that is not the default.
std::vector<std::string> to_keterangan(const Landasan& landasan, Bahasa bahasa);

// Who set a key, what its value rests on or what a text was for, as a word of the language: "berkas" is
// "file". Others, such as a rule's id, are the same in every language.
std::string_view to_kata(std::string_view nama, Bahasa bahasa);

// "KMK 127/2026: dari kode yang mengutipnya; teksnya belum diperiksa": a source, and how far it was checked.
std::string to_keterangan(const Asal& asal, Bahasa bahasa);

// "minimize = min-selisih (berkas)", with the sources and how far each was checked. Empty sources are left
// out.
std::string to_keterangan(const Pengaturan& pengaturan, Kunci kunci, Bahasa bahasa);

}  // namespace iku
