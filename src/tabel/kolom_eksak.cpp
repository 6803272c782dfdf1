// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/kolom_eksak.hpp"

#include <algorithm>
#include <bit>
#include <optional>

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

}  // namespace

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
