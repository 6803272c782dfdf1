// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/lipat.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace iku::detail {

// A tape with the operands of each step found: what printing from the outside in needs. Node i is step i of
// the tape and its operands come before it. Linear in the tape.
class Pohon {
  public:
    struct Anak {
        std::uint32_t kiri = 0;
        std::uint32_t kanan = 0;  // equal to `kiri` for Op::negatif
    };

    explicit Pohon(const Ekspresi& ekspresi) : ekspresi_(&ekspresi) {
        anak_.reserve(ekspresi.pita().size());
        lipat(ekspresi, Penghubung{&anak_});
    }

    std::uint32_t akar() const noexcept { return static_cast<std::uint32_t>(anak_.size() - 1); }
    const Simpul& simpul(std::uint32_t i) const { return ekspresi_->pita()[i]; }
    const Rasional& konstanta(std::uint32_t i) const { return ekspresi_->konstanta()[simpul(i).arg]; }
    Anak anak(std::uint32_t i) const { return anak_[i]; }

  private:
    // The algebra of step numbers.
    struct Penghubung {
        using nilai = std::uint32_t;
        std::vector<Anak>* anak;

        std::uint32_t tambah(Anak a) const {
            anak->push_back(a);
            return static_cast<std::uint32_t>(anak->size() - 1);
        }
        std::uint32_t konstanta(const Rasional& /*r*/) const { return tambah({}); }
        std::uint32_t variabel(std::uint32_t /*i*/) const { return tambah({}); }
        std::uint32_t negatif(std::uint32_t x) const { return tambah({x, x}); }
        std::uint32_t gabung(Op /*op*/, std::uint32_t a, std::uint32_t b) const { return tambah({a, b}); }
    };

    const Ekspresi* ekspresi_;
    std::vector<Anak> anak_;
};

// Text that is written from the outside in without recursion: a stack of what is still to come, each a piece
// of fixed text or a node.
class Antrean {
  public:
    struct Butir {
        std::string_view teks;
        std::uint32_t simpul = 0;
        bool is_simpul = false;
    };

    bool is_kosong() const noexcept { return isi_.empty(); }
    Butir ambil() {
        const Butir butir = isi_.back();
        isi_.pop_back();
        return butir;
    }
    // The last one put in is the next one out: put the end of the text in first.
    void teks(std::string_view t) { isi_.push_back({t, 0, false}); }
    void simpul(std::uint32_t i) { isi_.push_back({{}, i, true}); }
    void simpul(std::uint32_t i, bool kurung, std::string_view buka, std::string_view tutup) {
        if (kurung) teks(tutup);
        simpul(i);
        if (kurung) teks(buka);
    }

  private:
    std::vector<Butir> isi_;
};

// A number as a decimal with a point, when it has one of at most Rasional::digit_terbanyak digits.
std::optional<std::string> desimal_persis(const Rasional& nilai);

}  // namespace iku::detail
