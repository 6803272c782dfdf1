// SPDX-License-Identifier: Apache-2.0
#include "tabel/kernels/kernel.hpp"
#include "tabel/kernels/lebar.hpp"

#if defined(__x86_64__)

namespace iku::kernels {
namespace bentuk_avx512 {

bool is_didukung() noexcept {
    return __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512dq") != 0 &&
           __builtin_cpu_supports("avx512bw") != 0 && __builtin_cpu_supports("avx512vl") != 0 &&
           __builtin_cpu_supports("avx2") != 0;
}

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2,avx512f,avx512dq,avx512bw,avx512vl"))), \
                             apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2,avx512f,avx512dq,avx512bw,avx512vl,prefer-vector-width=512")
#endif

// Conversions and 64-bit products are single instructions here, so the loop for any int64 is the only one.
inline double ke_double(std::int64_t v) noexcept {
    return static_cast<double>(v);
}

#include "tabel/kernels/bentuk.inl"

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

}  // namespace bentuk_avx512

constinit const Kernel avx512 = bentuk_avx512::buat_kernel("avx512", &bentuk_avx512::is_didukung);

}  // namespace iku::kernels

#endif
