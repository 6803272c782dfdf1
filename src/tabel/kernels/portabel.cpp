// SPDX-License-Identifier: Apache-2.0
#include "tabel/kernels/kernel.hpp"
#include "tabel/kernels/lebar.hpp"

namespace iku::kernels {
namespace bentuk_portabel {

inline double ke_double(std::int64_t v) noexcept {
    return static_cast<double>(v);
}

#include "tabel/kernels/bentuk.inl"

bool is_didukung() noexcept {
    return true;
}

}  // namespace bentuk_portabel

constinit const Kernel portabel = bentuk_portabel::buat_kernel("portabel", &bentuk_portabel::is_didukung);

}  // namespace iku::kernels
