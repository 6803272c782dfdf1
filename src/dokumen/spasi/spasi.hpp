// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dokumen/baris/baris.hpp"
#include "dokumen/baris/tepi.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

// Tables whose columns are aligned by spaces, their cells wrapped over several lines: what text taken from a
// PDF looks like. A page is a grid of characters; columns are found first, rows afterwards.
namespace iku::detail::dok {

// A word and the character columns it takes, counted from 0: [awal, akhir).
struct KataKisi {
    std::uint32_t awal = 0, akhir = 0;
    std::string_view teks;
};
std::vector<KataKisi> split_kata(std::string_view garis);

// A stretch of words with one space between them.
std::vector<KataKisi> join_potongan(const std::vector<KataKisi>& kata);

// A heading over one to five lines; `selang` are the character columns of each of its cells.
struct JudulSpasi {
    BarisTabel baris;
    std::vector<KolomTabel> kolom;
    std::vector<KataKisi> selang;
};
std::optional<JudulSpasi> find_judul_spasi(const Sumber& sumber, std::size_t nomor);

// How many headings a line holds one after the other with nothing else between them; 0 when it has other
// words too.
std::size_t count_judul_berderet(std::string_view garis);

// A line of the table: its cells by column, and whether empty lines or a new page came before it.
struct BarisKisi {
    std::size_t nomor = 0;
    std::vector<std::string_view> sel;
    bool sela = false;
};

// How the cells of a row stand to each other: all begin in its first line, or each is centred on its middle.
enum class Rata : std::uint8_t { atas, tengah };

// Rows out of lines. `ragu` holds the first line of each row whose beginning could as well be elsewhere,
// `sasaran_ragu` that of each row whose objective could as well be another.
struct SusunanBaris {
    std::vector<BarisTabel> baris;
    Rata rata = Rata::atas;
    std::vector<std::size_t> ragu;
    std::vector<std::size_t> sasaran_ragu;
};
SusunanBaris segment_baris(const Sumber& sumber, const std::vector<KolomTabel>& kolom,
                           const std::vector<BarisKisi>& kisi);

// Lines of a page in which two columns have no gap between them: they are not cut into cells.
struct Menyatu {
    std::size_t awal = 0, akhir = 0;
    std::string kolom;  // the two headings
};

// The table whose heading begins in this line; `akhir` is the last line it takes.
struct TabelSpasi {
    Tabel tabel;
    std::size_t akhir = 0;
    std::vector<Menyatu> menyatu;
    std::vector<std::size_t> ragu, sasaran_ragu;
    std::vector<std::size_t> kolom_ragu;   // lines in which a boundary of columns is a guess
    std::vector<std::size_t> judul_ulang;  // first lines of repeated headings
    std::vector<std::size_t> tanpa_judul;  // first lines of pages set unlike the page with the heading
    std::vector<std::size_t> tepi;         // numbers of pages, running headers and footers
    std::size_t terpotong = 0;             // the line at which a limit was reached; 0 when none was
};
std::optional<TabelSpasi> read_spasi(Sumber& sumber, const TepiHalaman& tepi, std::size_t nomor);

}  // namespace iku::detail::dok
