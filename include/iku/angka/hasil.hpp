// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/angka/alasan.hpp"
#include "iku/angka/rasional.hpp"

#include <cassert>
#include <concepts>
#include <functional>
#include <utility>

namespace iku {

// An exact value, or the reason why there is none. Missing is never 0 and never compares equal to a value.
class Hasil {
  public:
    // Not reported: what a value is before anybody has filled it in.
    constexpr Hasil() noexcept : alasan_(Alasan::tidak_dilaporkan) {}

    // Both are exact and lossless, so both are implicit.
    constexpr Hasil(Rasional nilai) noexcept : nilai_(std::move(nilai)), alasan_(Alasan::ada) {}
    template <Bulat I>
    constexpr Hasil(I nilai) : nilai_(nilai), alasan_(Alasan::ada) {}

    // Precondition: `alasan` is a reason, not Alasan::ada.
    constexpr Hasil(Alasan alasan) noexcept : alasan_(alasan) { assert(alasan != Alasan::ada); }

    constexpr bool ada() const noexcept { return alasan_ == Alasan::ada; }
    constexpr Alasan alasan() const noexcept { return alasan_; }

    // Precondition: ada().
    constexpr const Rasional& operator*() const noexcept {
        assert(ada());
        return nilai_;
    }
    constexpr const Rasional* operator->() const noexcept {
        assert(ada());
        return &nilai_;
    }

    friend constexpr bool operator==(const Hasil& a, const Hasil& b) noexcept {
        return a.alasan_ == b.alasan_ && a.nilai_ == b.nilai_;
    }

  private:
    Rasional nilai_{};
    Alasan alasan_;
};

static_assert(sizeof(Hasil) == 24);

}  // namespace iku

template <>
struct std::hash<iku::Hasil> {
    std::size_t operator()(const iku::Hasil& hasil) const noexcept {
        return hasil.ada() ? std::hash<iku::Rasional>{}(*hasil) : static_cast<std::size_t>(hasil.alasan());
    }
};
