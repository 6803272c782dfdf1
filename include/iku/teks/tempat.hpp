// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace iku {

// The part of a file that is no text (XLSX, DOCX, PDF) in which something was read. Beside it a Posisi is one
// in that part: `baris` is the row of the sheet or table (the line of a page, the paragraph of a document),
// `kolom` the cell in the row, and there are no bytes. Empty and 0: a text, or not known.
struct Tempat {
    std::string berkas{};  // the file's name
    std::string lembar{};  // the sheet's name
    std::uint32_t halaman = 0;
    std::uint32_t tabel = 0;

    bool is_kosong() const noexcept { return berkas.empty() && lembar.empty() && halaman == 0 && tabel == 0; }

    friend bool operator==(const Tempat&, const Tempat&) = default;
};

}  // namespace iku
