// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/dokumen/dokumen.hpp"
#include "iku/teks/catatan.hpp"

#include "teks/salinan.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace iku::detail::dok {

// The copy of a file that is no text, as a text for the readers of texts: tables separated by tabs, lines as
// they are, a form feed before a page. It remembers which byte came from which cell, so that afterwards every
// place is one in the file.
class TeksSalinan {
  public:
    // The copy must outlive it.
    TeksSalinan(const Salinan& salinan, std::vector<Catatan>& catatan);

    const std::string& teks() const noexcept { return teks_; }

    // Turns places in the text into places in the file.
    void restore(Dokumen& dokumen, std::vector<Catatan>& catatan) const;

  private:
    // Where a cell begins in the text, and where it stands in the file.
    struct Asal {
        std::uint32_t bita = 0;
        std::uint32_t bagian = 0;
        std::uint32_t baris = 0, kolom = 0;
    };

    void tulis_tabel(const BagianSalinan& bagian);
    void tulis_baris_tabel(const BarisSalinan& baris, std::uint32_t kolom);
    void tulis_sel_lepas(const BarisSalinan& baris, std::uint32_t kolom);
    void tulis_teks(const BagianSalinan& bagian);
    void tulis_baris_teks(const std::string& isi, std::uint32_t nomor, std::uint32_t kolom);
    bool is_lanjutan(const BagianSalinan& bagian) const;
    void mark(std::uint32_t nomor, std::uint32_t kolom);
    const Asal* find(std::size_t bita) const;
    void restore(Catatan& catatan) const;
    std::string nomor_baris(const std::string& nomor, std::uint32_t bagian) const;

    const Salinan& salinan_;
    std::vector<Catatan>& catatan_;
    std::string teks_;
    std::vector<Asal> asal_;                 // ascending in bytes
    std::vector<std::uint32_t> awal_baris_;  // where each line of the text begins
    std::uint32_t bagian_ = 0;               // that is being written
    std::uint32_t halaman_ = 1;              // of the last line
    std::size_t lebar_ = 0;                  // cells of the heading of the open table; 0 before it
};

}  // namespace iku::detail::dok
