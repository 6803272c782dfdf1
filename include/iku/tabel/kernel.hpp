// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace iku {

// The forms of the column kernels that were compiled in, best first; the last is "portabel". All give the
// same bits.
std::span<const std::string_view> daftar_kernel() noexcept;

// Whether this processor can run that form; false for a name that is none.
bool is_kernel_didukung(std::string_view nama) noexcept;

// The form in use: the best that the processor can run, found once at first use; or the one that the
// environment variable IKU_KERNEL names, where that one can run.
std::string_view kernel() noexcept;

// Uses that form from now on, in all threads; an empty name returns to the choice made at first use. False,
// and nothing changed, for a form that cannot run here. For tests and support.
bool pilih_kernel(std::string_view nama) noexcept;

}  // namespace iku
