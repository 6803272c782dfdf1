// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/formula/ekspresi.hpp"
#include "iku/formula/hitung.hpp"

#include <array>
#include <cassert>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace iku {

// A formula's variable: the phrase that names it, and the years its value lies before (-1: last year's) or
// after the period that is evaluated; 0 unless the text says otherwise.
struct Variabel {
    std::string nama;
    std::int16_t geser_tahun = 0;

    friend bool operator==(const Variabel&, const Variabel&) = default;
};

// The unit of a formula's result. The factor itself (* 100) is part of the expression.
enum class Pengali : std::uint8_t { polos, persen, permil, per_100000 };

inline constexpr std::array<std::string_view, 4> nama_pengali{"polos", "persen", "permil", "per_100000"};

constexpr std::string_view nama(Pengali pengali) noexcept {
    return nama_pengali[static_cast<std::size_t>(pengali)];
}

// What a document's formula became: an expression, its variables in order of first use, and the unit of its
// result. Invariant: as many variables as the expression uses.
class Formula {
  public:
    // Precondition: variabel.size() == ekspresi.jumlah_variabel().
    Formula(Ekspresi ekspresi, std::vector<Variabel> variabel, Pengali pengali)
        : ekspresi_(std::move(ekspresi)), variabel_(std::move(variabel)), pengali_(pengali) {
        assert(variabel_.size() == ekspresi_.jumlah_variabel());
    }

    const Ekspresi& ekspresi() const noexcept { return ekspresi_; }
    std::span<const Variabel> variabel() const noexcept { return variabel_; }
    Pengali pengali() const noexcept { return pengali_; }

    // The exact value, or the reason why there is none. Precondition: one value for each variable, in their
    // order.
    Hasil evaluate(std::span<const Hasil> isi) const {
        assert(isi.size() == variabel_.size());
        return iku::evaluate(ekspresi_, isi);
    }
    Hasil evaluate(std::initializer_list<Hasil> isi) const {
        return evaluate(std::span(isi.begin(), isi.size()));
    }

    friend bool operator==(const Formula&, const Formula&) = default;

  private:
    Ekspresi ekspresi_;
    std::vector<Variabel> variabel_;
    Pengali pengali_;
};

// How far a formula text could be read: read; read, with notes a person should see; not a computation (an
// index, a survey, a plain count: its value is entered); refused, because it is ambiguous or damaged.
enum class Status : std::uint8_t { dibaca, catatan, bukan_hitungan, ditolak };

inline constexpr std::array<std::string_view, 4> nama_status{"dibaca", "catatan", "bukan_hitungan",
                                                             "ditolak"};

constexpr std::string_view nama(Status status) noexcept {
    return nama_status[static_cast<std::size_t>(status)];
}

// The reading of a formula text: the text as it stands, how far it could be read, and the formula.
// Invariant: `dibaca` and `catatan` have a formula, `ditolak` has none; `bukan_hitungan` has one (v1) for a
// plain count.
class Perhitungan {
  public:
    // A text that was refused.
    explicit Perhitungan(std::string teks) : teks_(std::move(teks)), status_(Status::ditolak) {}

    // Precondition: the invariant.
    Perhitungan(std::string teks, Status status, std::optional<Formula> formula)
        : teks_(std::move(teks)), status_(status), formula_(std::move(formula)) {
        assert(status == Status::bukan_hitungan || formula_.has_value() == (status != Status::ditolak));
    }

    const std::string& teks() const noexcept { return teks_; }
    Status status() const noexcept { return status_; }

    // The formula, or NULL. Borrowed from this object.
    const Formula* formula() const noexcept { return formula_ ? &*formula_ : nullptr; }

    friend bool operator==(const Perhitungan&, const Perhitungan&) = default;

  private:
    std::string teks_;
    Status status_;
    std::optional<Formula> formula_;
};

}  // namespace iku
