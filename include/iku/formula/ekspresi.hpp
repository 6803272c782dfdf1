// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/rasional.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace iku {

// What a step of a tape does. The numbers are stored in files and shown in traces: append only.
enum class Op : std::uint8_t { konstanta, variabel, tambah, kurang, kali, bagi, minimum, maksimum, negatif };

inline constexpr std::array<std::string_view, 9> nama_op{
    "konstanta", "variabel", "tambah", "kurang", "kali", "bagi", "minimum", "maksimum", "negatif"};
static_assert(nama_op.size() == static_cast<std::size_t>(Op::negatif) + 1);

constexpr std::string_view nama(Op op) noexcept {
    return nama_op[static_cast<std::size_t>(op)];
}

// How many values a step takes from the stack.
constexpr int jumlah_masukan(Op op) noexcept {
    switch (op) {
        case Op::konstanta:
        case Op::variabel:
            return 0;
        case Op::negatif:
            return 1;
        default:
            return 2;
    }
}

// One step of a tape; `arg` is the index of the constant or variable, 0 for an operator.
struct Simpul {
    Op op = Op::konstanta;
    std::uint32_t arg = 0;

    friend constexpr bool operator==(const Simpul&, const Simpul&) = default;
};

// An expression over numbered variables as a postfix tape. A value: copy, == and hash are those of its
// vectors, and nothing about it is recursive. Two expressions are equal when they do the same steps on the
// same constants in the same order; brackets are gone, and nothing is rewritten algebraically. Invariant:
// running the tape never takes from an empty stack and leaves exactly one value.
class Ekspresi {
  public:
    static constexpr std::size_t simpul_terbanyak = 4096;

    // The constant 0.
    Ekspresi() : pita_{{Op::konstanta, 0}}, konstanta_{Rasional(0)}, kedalaman_(1) {}

    std::span<const Simpul> pita() const noexcept { return pita_; }
    std::span<const Rasional> konstanta() const noexcept { return konstanta_; }

    // One more than the highest variable index used; 0 without variables.
    std::uint32_t jumlah_variabel() const noexcept { return jumlah_variabel_; }

    // The most values on the stack at once.
    std::size_t kedalaman() const noexcept { return kedalaman_; }

    // Every use of one variable replaced by another expression, whose variables keep their numbers. Linear in
    // the result.
    friend Ekspresi ganti(const Ekspresi& ekspresi, std::uint32_t variabel, const Ekspresi& isi);

    friend bool operator==(const Ekspresi& a, const Ekspresi& b) noexcept {
        return a.pita_ == b.pita_ && a.konstanta_ == b.konstanta_;
    }

    std::size_t hash() const noexcept {
        std::size_t h = pita_.size();
        const auto campur = [&h](std::size_t x) { h = (h ^ x) * 0x100000001B3U; };
        for (const auto& simpul : pita_)
            campur((static_cast<std::size_t>(simpul.op) << 32U) | simpul.arg);
        for (const auto& r : konstanta_)
            campur(r.hash());
        return h;
    }

  private:
    friend class PenyusunEkspresi;
    struct Kosong {};
    explicit Ekspresi(Kosong /*tag*/) noexcept {}  // no step yet: only a builder may hold it

    std::vector<Simpul> pita_;
    std::vector<Rasional> konstanta_;  // each once, in order of first use
    std::uint32_t jumlah_variabel_ = 0;
    std::size_t kedalaman_ = 0;
};

// Builds a tape step by step. A step that would break the invariant is refused and changes nothing.
class PenyusunEkspresi {
  public:
    bool konstanta(const Rasional& nilai) {
        if (is_penuh()) return false;
        std::uint32_t indeks = 0;
        while (indeks < isi_.konstanta_.size() && isi_.konstanta_[indeks] != nilai)
            ++indeks;
        if (indeks == isi_.konstanta_.size()) isi_.konstanta_.push_back(nilai);
        return dorong({Op::konstanta, indeks});
    }

    bool variabel(std::uint32_t indeks) {
        if (is_penuh() || indeks >= Ekspresi::simpul_terbanyak) return false;
        isi_.jumlah_variabel_ = std::max(isi_.jumlah_variabel_, indeks + 1);
        return dorong({Op::variabel, indeks});
    }

    bool operasi(Op op) {
        const auto masukan = static_cast<std::size_t>(jumlah_masukan(op));
        if (masukan == 0 || tinggi_ < masukan || is_penuh()) return false;
        tinggi_ -= masukan;
        return dorong({op, 0});
    }

    // Appends a whole expression as one value.
    bool ekspresi(const Ekspresi& lain) {
        if (isi_.pita_.size() + lain.pita().size() > Ekspresi::simpul_terbanyak) return false;
        for (const auto& simpul : lain.pita()) {
            switch (simpul.op) {
                case Op::konstanta:
                    konstanta(lain.konstanta()[simpul.arg]);
                    break;
                case Op::variabel:
                    variabel(simpul.arg);
                    break;
                default:
                    operasi(simpul.op);
            }
        }
        return true;
    }

    // How many values the tape so far would leave.
    std::size_t tinggi() const noexcept { return tinggi_; }

    // The finished expression; nothing when it would not leave exactly one value.
    std::optional<Ekspresi> selesai() && {
        if (tinggi_ != 1) return std::nullopt;
        return std::move(isi_);
    }

  private:
    bool is_penuh() const noexcept { return isi_.pita_.size() >= Ekspresi::simpul_terbanyak; }

    bool dorong(Simpul simpul) {
        isi_.pita_.push_back(simpul);
        ++tinggi_;
        isi_.kedalaman_ = std::max(isi_.kedalaman_, tinggi_);
        return true;
    }

    Ekspresi isi_{Ekspresi::Kosong{}};
    std::size_t tinggi_ = 0;
};

// Precondition: the result stays within Ekspresi::simpul_terbanyak steps.
inline Ekspresi ganti(const Ekspresi& ekspresi, std::uint32_t variabel, const Ekspresi& isi) {
    PenyusunEkspresi penyusun;
    for (const auto& simpul : ekspresi.pita_) {
        switch (simpul.op) {
            case Op::konstanta:
                penyusun.konstanta(ekspresi.konstanta_[simpul.arg]);
                break;
            case Op::variabel:
                if (simpul.arg == variabel) {
                    penyusun.ekspresi(isi);
                } else {
                    penyusun.variabel(simpul.arg);
                }
                break;
            default:
                penyusun.operasi(simpul.op);
        }
    }
    auto hasil = std::move(penyusun).selesai();
    assert(hasil.has_value());
    return hasil ? *std::move(hasil) : Ekspresi{};
}

}  // namespace iku

template <>
struct std::hash<iku::Ekspresi> {
    std::size_t operator()(const iku::Ekspresi& ekspresi) const noexcept { return ekspresi.hash(); }
};
