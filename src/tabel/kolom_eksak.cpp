// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/kolom_eksak.hpp"

#include "iku/angka/read_kolom.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

namespace iku {
namespace {

// The decimals that write the value out: the denominator is a product of twos and fives. Nothing where a
// column has not so many.
std::optional<std::uint8_t> desimal_perlu(const Rasional& nilai) {
    const auto penyebut = nilai.penyebut().to_int64();
    if (!penyebut) return std::nullopt;
    const int dua = std::countr_zero(static_cast<std::uint64_t>(*penyebut));
    std::int64_t sisa = *penyebut >> dua;
    int lima = 0;
    for (; sisa % 5 == 0; sisa /= 5)
        ++lima;
    const int perlu = std::max(dua, lima);
    if (sisa != 1 || perlu > int{Kolom::desimal_terbanyak}) return std::nullopt;
    return static_cast<std::uint8_t>(perlu);
}

// A column of doubles as integers by one power of ten: counts below 2^53, which doubles hold each, or
// decimals of at most 15 digits, of which no two are one double; nothing for another column. So m / 10^k, a
// quotient of two exact doubles and rounded once, says whether m was found. NaN is not reported.
std::optional<KolomEksak> to_desimal_tetap(std::span<const double> isi, std::uint8_t desimal) {
    const double skala = std::array{1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6}.at(desimal);
    const double batas = desimal == 0 ? 0x1p53 : 1e15;
    KolomEksak hasil;
    hasil.desimal = desimal;
    hasil.isi.reserve(isi.size());
    hasil.alasan.reserve(isi.size());
    for (const double nilai : isi) {
        const bool ada = !std::isnan(nilai);
        const double m = std::nearbyint(nilai * skala);
        if (ada && !(std::abs(m) < batas && m / skala == nilai)) return std::nullopt;
        hasil.isi.push_back(ada ? static_cast<std::int64_t>(m) : 0);
        hasil.alasan.push_back(ada ? Alasan::ada : Alasan::tidak_dilaporkan);
    }
    return hasil;
}

// The fewest decimals that write all rows.
std::optional<KolomEksak> to_desimal_tetap(std::span<const double> isi) {
    for (std::uint8_t desimal = 0; desimal <= 6; ++desimal)
        if (auto hasil = to_desimal_tetap(isi, desimal)) return hasil;
    return std::nullopt;
}

}  // namespace

Bacaan<KolomEksak> read_ganda(std::span<const double> isi) {
    if (auto tetap = to_desimal_tetap(isi)) return {std::move(tetap), {}};
    auto bacaan = read_numbers(isi);
    return {KolomEksak(*bacaan.isi), std::move(bacaan.catatan)};
}

double to_ganda(float nilai) noexcept {
    if (!std::isfinite(nilai)) return nilai;
    std::array<char, 32> tempat{};
    const auto akhir = std::to_chars(tempat.data(), tempat.data() + tempat.size(), nilai).ptr;
    double hasil = 0;
    std::from_chars(tempat.data(), akhir, hasil);
    return hasil;
}

KolomEksak::KolomEksak(std::span<const Hasil> hasil) : isi(hasil.size()), alasan(hasil.size(), Alasan::ada) {
    for (const Hasil& satu : hasil)
        if (satu.ada()) desimal = std::max(desimal, desimal_perlu(*satu).value_or(0));
    const Rasional skala = pangkat10(desimal);
    for (std::size_t i = 0; i < hasil.size(); ++i) {
        if (!hasil[i].ada()) {
            alasan[i] = hasil[i].alasan();
        } else if (const auto nilai = (*hasil[i] * skala).to_int64()) {
            isi[i] = *nilai;
        } else {
            alasan[i] = Alasan::meluap;
            luar.emplace_hint(luar.end(), i, *hasil[i]);
        }
    }
}

Hasil KolomEksak::hasil(std::size_t i) const {
    const auto satu = luar.find(i);
    return satu != luar.end() ? Hasil(satu->second) : kolom().hasil(i);
}

}  // namespace iku
