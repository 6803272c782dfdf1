// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dokumen/sumber.hpp"

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace iku::detail::dok {

// The lines at the edges of pages that are no text of the document: the number of a page, a running header or
// footer. Pages end at form feeds.
class TepiHalaman {
  public:
    enum class Jenis : std::uint8_t { tiada, nomor, berulang };

    explicit TepiHalaman(const Sumber& sumber);

    Jenis find(std::size_t nomor) const;

  private:
    struct Tepi {
        std::size_t nomor = 0, halaman = 0;
        bool sendiri = false;  // an empty line sets it apart
    };

    std::vector<Tepi> find_tepi() const;
    void mark_telanjang(const std::vector<Tepi>& daftar);
    void mark_berulang(const std::vector<Tepi>& daftar);

    const Sumber& sumber_;
    std::unordered_map<std::size_t, Jenis> baris_;
};

// "12", "- 3 -", "Halaman 3 dari 7": a line that only numbers a page. A bare number may as well be a cell:
// only its place tells.
bool is_nomor_halaman(std::string_view teks);
bool is_nomor_telanjang(std::string_view teks);

}  // namespace iku::detail::dok
