// SPDX-License-Identifier: Apache-2.0
#pragma once

#if defined(__x86_64__)
#include <xmmintrin.h>
#else
#include <cfenv>
#endif

namespace iku {

// The floating-point environment that the kernels are proved for (round to nearest, no flush to zero, nothing
// traps), for the life of this object; then the caller's own again, exception flags included. The kernels are
// reached through pointers, so no operation of theirs can be moved out of its life.
class LingkunganBaku {
  public:
#if defined(__x86_64__)
    LingkunganBaku() noexcept : semula_(_mm_getcsr()) {
        _mm_setcsr(0x1F80U);
    }
    ~LingkunganBaku() {
        _mm_setcsr(semula_);
    }
#else
    LingkunganBaku() noexcept {
        std::fegetenv(&semula_);
        std::fesetenv(FE_DFL_ENV);
    }
    ~LingkunganBaku() {
        std::fesetenv(&semula_);
    }
#endif
    LingkunganBaku(const LingkunganBaku&) = delete;
    LingkunganBaku& operator=(const LingkunganBaku&) = delete;

  private:
#if defined(__x86_64__)
    unsigned semula_;
#else
    std::fenv_t semula_{};
#endif
};

}  // namespace iku
