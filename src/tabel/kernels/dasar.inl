// SPDX-License-Identifier: Apache-2.0
// What every column loop is written in (no include guard on purpose). The including file provides
// `ke_double(std::int64_t) -> double`, correctly rounded, and the name of the namespace.

#ifdef __FAST_MATH__
#error "the column kernels are proved for IEEE arithmetic: compile this file without -ffast-math"
#endif

// No function of the standard library is called here: an instance compiled for one instruction set could be
// the one that the linker keeps for all.

// All bits set where the condition holds: conditions are data, never jumps.
inline std::uint64_t topeng(bool syarat) noexcept {
    return 0U - static_cast<std::uint64_t>(syarat);
}

// v is in [-2^w, 2^w) where w is the width of bit_berarti(v).
inline std::uint64_t bit_berarti(std::int64_t v) noexcept {
    return static_cast<std::uint64_t>(v ^ (v >> 63));
}

inline int lebar(std::uint64_t v) noexcept {
    return v == 0 ? 0 : 64 - __builtin_clzll(v);
}

// Adding it to a double below 2^51 leaves the nearest integer in the low bits; the same in reverse makes a
// double of such an integer.
constexpr double ajaib = 0x1.8p52;
constexpr auto bit_ajaib = __builtin_bit_cast(std::uint64_t, ajaib);

inline std::uint64_t bit(double x) noexcept {
    return __builtin_bit_cast(std::uint64_t, x);
}
