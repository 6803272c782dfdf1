// SPDX-License-Identifier: Apache-2.0
// 128-bit integers, which are an extension of the compilers and therefore stay in sources.
#pragma once

#include "iku/angka/pembulatan.hpp"
#include "iku/tabel/kolom.hpp"

#include <cstdint>
#include <limits>

namespace iku {

// `using` would warn that ISO C++ has no such type.
__extension__ typedef __int128 I128;           // NOLINT(modernize-use-using)
__extension__ typedef unsigned __int128 U128;  // NOLINT(modernize-use-using)

// atas / bawah with that sign, rounded to an integer; meluap outside int64. Precondition: bawah > 0.
inline SelKolom bulatkan128(U128 atas, U128 bawah, bool negatif, Mode mode) noexcept {
    const U128 utuh = atas / bawah;
    const U128 sisa = atas % bawah;
    const U128 lawan = bawah - sisa;
    const detail::Sisa keadaan{negatif, (utuh & 1U) != 0, sisa != 0, (sisa > lawan) - (sisa < lawan)};
    const U128 besar = utuh + (detail::is_menjauh(mode, keadaan) ? 1U : 0U);
    constexpr auto maks = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (besar > (negatif ? maks + 1 : maks)) return {0, Alasan::meluap};
    const auto u = static_cast<std::uint64_t>(besar);
    return {static_cast<std::int64_t>(negatif ? 0U - u : u), Alasan::ada};
}

}  // namespace iku
