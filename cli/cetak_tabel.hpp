// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace iku::cli {

enum class Rata : unsigned char { kiri, kanan, desimal };

struct KolomTabel {
    std::string judul;
    Rata rata = Rata::kiri;
};

// A table for the terminal: columns two spaces apart, numbers right-aligned or aligned at the decimal mark,
// no spaces at the ends of lines.
class CetakTabel {
  public:
    CetakTabel(std::vector<KolomTabel> kolom, char tanda_desimal);

    // Precondition: a cell for each column.
    void tambah(std::vector<std::string> baris);

    // The columns the widest line takes.
    std::size_t lebar() const;

    std::string cetak(std::size_t inden) const;

  private:
    struct Ukuran {
        std::size_t depan = 0, belakang = 0;  // before the decimal mark, and from it on
        std::size_t seluruh = 0;
    };
    std::size_t panjang_depan(const std::string& sel) const;
    Ukuran ukuran(std::size_t kolom) const;
    std::string rapikan(const std::string& sel, std::size_t kolom, const Ukuran& ukuran) const;

    std::vector<KolomTabel> kolom_;
    std::vector<std::vector<std::string>> baris_;
    char tanda_desimal_;
};

}  // namespace iku::cli
