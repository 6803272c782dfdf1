// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/laporan/laporan.hpp"
#include "iku/teks/catatan.hpp"

#include "cetak_json.hpp"
#include "pilihan.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace iku::cli {

// Collects the notes of a run with the file each belongs to, and prints them to stderr as
// "file:line:column: level: message [CODE]" with the advice below.
class Pelapor {
  public:
    explicit Pelapor(Bahasa bahasa) : bahasa_(bahasa) {}

    // From here on, and for the notes that are there already.
    void pakai(Bahasa bahasa) { bahasa_ = bahasa; }

    void tambah(const std::string& berkas, const std::vector<Catatan>& catatan);

    // A run with a note of level galat ends with Keluar::belum.
    bool ada_galat() const { return jumlah_[static_cast<std::size_t>(Tingkat::galat)] > 0; }
    std::size_t jumlah() const { return catatan_.size(); }

    // Of one code at most 20 are printed, then how many more there are.
    void cetak() const;

    Json json() const;

    // The notes with the name each file has in messages.
    std::vector<CatatanBerkas> daftar() const;

    // "7 catatan (2 periksa, 5 info)"
    std::string ringkasan() const;

  private:
    Bahasa bahasa_;
    std::vector<CatatanBerkas> catatan_;
    std::array<std::size_t, 3> jumlah_{};
};

// The level as a word of the language.
const char* kata_tingkat(Tingkat tingkat, Kata kata);

}  // namespace iku::cli
