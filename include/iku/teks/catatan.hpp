// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/bahasa.hpp"
#include "iku/teks/kode.hpp"
#include "iku/teks/posisi.hpp"
#include "iku/teks/tempat.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace iku {

// How much a note asks of the reader: nothing, a look, or a correction.
enum class Tingkat : std::uint8_t { info, periksa, galat };

// A note of a reader or a check: what was seen (a code and its fill-ins) and where. Its wording is looked up
// in the message catalogue (data/pesan), so that a note has the same meaning in every language.
struct Catatan {
    Kode kode{};
    Posisi posisi{};
    std::vector<std::string> isian{};
    Tempat tempat{};

    friend bool operator==(const Catatan&, const Catatan&) = default;
};

// The level of a code; it belongs to the code, never to the single note.
Tingkat tingkat(Kode kode) noexcept;

// The printed form of a code, such as "DOKUMEN-003". Static storage.
std::string_view label(Kode kode) noexcept;

// The code with that printed form; false, and `kode` untouched, when there is none.
bool find_kode(std::string_view label, Kode& kode) noexcept;

// The names of a code's fill-ins, in order. Static storage.
std::vector<std::string_view> nama_isian(Kode kode);

// What was seen, as a sentence; and what to do about it (empty when there is nothing to do).
std::string pesan(const Catatan& catatan, Bahasa bahasa);
std::string saran(const Catatan& catatan, Bahasa bahasa);

// Where it was seen, in words: "baris 22, kolom 5"; in a file that is no text "lembar IKU, sel C7" or
// "halaman 2, tabel 1, baris 5, sel 3". Without the file's name; empty when the place is not known.
std::string teks_tempat(const Catatan& catatan, Bahasa bahasa);

// "info", "periksa", "galat". Static storage.
std::string_view nama(Tingkat tingkat) noexcept;

// The highest level among the notes; `info` when there are none.
Tingkat tingkat_tertinggi(const std::vector<Catatan>& catatan) noexcept;

}  // namespace iku
