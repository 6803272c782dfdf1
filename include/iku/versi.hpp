// SPDX-License-Identifier: Apache-2.0
// The version of these headers, as numbers for the compiler and the preprocessor, and that of the linked
// library.
#pragma once

#define IKU_VERSI_MAYOR 0
#define IKU_VERSI_MINOR 1
#define IKU_VERSI_TAMBALAN 0

#ifndef IKU_VERSI  // iku.h has the same line, since it stands alone
#define IKU_VERSI 100
#endif

namespace iku {

inline constexpr int versi_mayor = IKU_VERSI_MAYOR;
inline constexpr int versi_minor = IKU_VERSI_MINOR;
inline constexpr int versi_tambalan = IKU_VERSI_TAMBALAN;

/// major * 10000 + minor * 100 + patch: 10203 is 1.2.3. Of the headers; order is the order of versions.
inline constexpr int versi = versi_mayor * 10'000 + versi_minor * 100 + versi_tambalan;
static_assert(versi == IKU_VERSI, "IKU_VERSI is written out, so that #if can use it: keep it in step");

/// The same number, of the library that was linked: differs from `versi` when headers and library do not
/// belong together.
[[nodiscard]] int versi_pustaka() noexcept;

/// "0.1.0", of the library that was linked. NUL-terminated, lives for ever.
[[nodiscard]] const char* teks_versi() noexcept;

}  // namespace iku
