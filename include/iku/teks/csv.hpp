// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/teks/bacaan.hpp"
#include "iku/teks/posisi.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace iku {

// A cell: what it holds (quotes taken off, "" turned into "), and where it stands with its quotes.
struct SelCsv {
    std::string teks{};
    Posisi posisi{};
    bool dikutip = false;

    friend bool operator==(const SelCsv&, const SelCsv&) = default;
};

// A row of cells; a quoted cell may run over several lines, `posisi.baris` is the first of them.
struct BarisCsv {
    std::vector<SelCsv> sel{};
    Posisi posisi{};

    friend bool operator==(const BarisCsv&, const BarisCsv&) = default;
};

// `pemisah`: the separator, one ASCII character; without it the text decides. `mulai`: the byte where the
// table begins; positions are counted from the beginning of the text all the same.
struct OpsiCsv {
    std::optional<char> pemisah{};
    std::size_t mulai = 0;
};

inline constexpr std::size_t csv_terbesar = std::size_t{64} << 20U;  // bytes of a text
inline constexpr std::size_t sel_terbanyak = 16384;                  // cells of a row

// The separator of a text: the first of tab, semicolon, comma that stands outside quotes in its first row
// that is not empty; comma when none does. (Names contain commas far more often than semicolons, and
// semicolons more often than tabs.)
char find_pemisah(std::string_view teks) noexcept;

// Reads CSV (RFC 4180) row by row, so that memory is bounded by the longest row. Rows end with LF, CR or
// CR LF; empty lines are no rows; a byte order mark is skipped; a first line "sep=;" names the separator and
// is no row. A quote opens a quoted cell only as the first character of the cell; elsewhere it is a character
// like others. Bytes that are no UTF-8 are kept. Linear in the text. It keeps a view: the text must outlive
// it.
class PembacaCsv {
  public:
    explicit PembacaCsv(std::string_view teks, OpsiCsv opsi = {});

    char pemisah() const noexcept { return pemisah_; }

    // The next row, into `baris` whose memory is used again; false at the end.
    bool next(BarisCsv& baris);

    // What was noted so far: a quote that is never closed (that row and what follows it is not read), text
    // behind a closing quote (kept as part of the cell), too many cells, a text that is too long.
    const std::vector<Catatan>& catatan() const noexcept { return catatan_; }

  private:
    void lompati(std::size_t sampai) noexcept;
    void maju() noexcept;
    bool is_akhir_sel() const noexcept;
    bool read_sel(SelCsv& sel);
    bool read_kutipan(SelCsv& sel);
    bool read_baris_sep();

    std::string_view teks_;
    char pemisah_ = ',';
    std::size_t bita_ = 0;
    std::uint32_t baris_ = 1, kolom_ = 1;
    std::vector<Catatan> catatan_;
};

// All rows at once.
struct Csv {
    char pemisah = ',';
    std::vector<BarisCsv> baris{};

    friend bool operator==(const Csv&, const Csv&) = default;
};

// `isi` is always there; it has no rows when there is nothing to read.
Bacaan<Csv> read_csv(std::string_view teks, OpsiCsv opsi = {});

}  // namespace iku
