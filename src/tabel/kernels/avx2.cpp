// SPDX-License-Identifier: Apache-2.0
#include "tabel/kernels/kernel.hpp"
#include "tabel/kernels/lebar.hpp"

#if defined(__x86_64__)

namespace iku::kernels {
namespace bentuk_avx2 {

bool is_didukung() noexcept {
    return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0;
}

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,fma")
#endif

// There is no instruction for it: the halves go into the low bits of 2^84 and 2^52, and the last addition is
// the only one that rounds.
inline double ke_double(std::int64_t v) noexcept {
    const std::uint64_t u = static_cast<std::uint64_t>(v) ^ 0x8000000000000000U;
    const double atas = __builtin_bit_cast(double, (u >> 32U) | 0x4530000000000000U);
    const double bawah = __builtin_bit_cast(double, (u & 0xFFFFFFFFU) | 0x4330000000000000U);
    return (atas - 0x1.000008010p84) + bawah;
}

#define IKU_KERNEL_FMA
#include "tabel/kernels/bentuk.inl"
#undef IKU_KERNEL_FMA

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

}  // namespace bentuk_avx2

constinit const Kernel avx2 = bentuk_avx2::buat_kernel("avx2", &bentuk_avx2::is_didukung);

}  // namespace iku::kernels

#endif
