// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dokumen/sumber.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// The one row model under every layout: a layout turns text into rows of cells that know where they come
// from; only the builder knows what a row means.
namespace iku::detail::dok {

// A cell: its text, word for word, and which byte of it came from where. A cell that was wrapped holds its
// lines with '\n' between them.
class Kotak {
  public:
    Kotak() = default;

    // A stretch of the source as it is.
    Kotak(const Sumber& sumber, std::string_view bagian) { append(sumber, bagian); }

    const std::string& teks() const noexcept { return teks_; }
    bool is_kosong() const noexcept { return teks_.empty(); }

    // Appends a stretch of the source, directly.
    void append(const Sumber& sumber, std::string_view bagian) {
        if (bagian.empty()) return;
        potong_.push_back({static_cast<std::uint32_t>(teks_.size()), sumber.bita(bagian)});
        teks_ += bagian;
    }

    // Appends bytes that stand for a stretch of the source that reads otherwise (an escape, a line break).
    void append_as(const Sumber& sumber, std::string_view bagian, std::string_view baca) {
        if (baca.empty()) return;
        potong_.push_back({static_cast<std::uint32_t>(teks_.size()), sumber.bita(bagian)});
        teks_ += baca;
    }

    // The next line of a wrapped cell.
    void append_line(const Kotak& lanjutan) {
        if (lanjutan.is_kosong()) return;
        if (!is_kosong()) teks_ += '\n';
        const auto geser = static_cast<std::uint32_t>(teks_.size());
        for (const Potong& p : lanjutan.potong_)
            potong_.push_back({p.di_sel + geser, p.di_sumber});
        teks_ += lanjutan.teks_;
    }

    // Without spaces at both ends.
    void trim();

    // Where a stretch of the cell stands in the source: up to the end of the piece it begins in.
    Posisi posisi(const Sumber& sumber, std::size_t awal, std::size_t panjang) const;
    Posisi posisi(const Sumber& sumber) const { return posisi(sumber, 0, teks_.size()); }

  private:
    struct Potong {
        std::uint32_t di_sel, di_sumber;
    };
    std::string teks_;
    std::vector<Potong> potong_;  // ascending in di_sel
};

// A row and the lines it was read from (both ends belong to it).
struct BarisTabel {
    std::vector<Kotak> kotak;
    std::size_t awal = 0, akhir = 0;
    bool kutip_terbuka = false;  // a quotation mark opened a cell and none closed it: read as a character

    std::size_t jumlah_isi() const noexcept;
};

enum class TataLetak : std::uint8_t { tab, pipa, csv, spasi, json, blok };

std::string_view nama(TataLetak tata_letak) noexcept;

// A column: its key (empty: none we know) and its heading as printed.
struct KolomTabel {
    std::string kunci;
    std::string judul;
};

struct Tabel {
    TataLetak tata_letak = TataLetak::tab;
    std::vector<KolomTabel> kolom;
    BarisTabel judul;
    std::vector<BarisTabel> baris;
};

// How a line is cut into cells.
struct Pemisah {
    TataLetak tata_letak = TataLetak::tab;
    char tanda = '\t';
    bool bingkai = true;  // a pipe at either end of a line opens no cell
};

constexpr std::size_t kolom_terbanyak = 256;
constexpr std::size_t baris_terbanyak = 100'000;  // rows of all tables of a document

// The cells of the line, or of the record that begins there (quoted cells may go on over further lines).
// Nothing in `kotak` when the line is not of that layout or has more cells than kolom_terbanyak.
BarisTabel split_baris(const Sumber& sumber, Pemisah pemisah, std::size_t nomor, bool kutip_lintas_baris);

}  // namespace iku::detail::dok
