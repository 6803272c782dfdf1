// SPDX-License-Identifier: Apache-2.0
// The program's operator new: it fails at one allocation that a test has chosen, and counts what is alive.
#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<long> sisa{-1};  // allocations until the one that fails; negative: none fails
std::atomic<long> hidup{0};

// Whether this allocation is the chosen one.
bool is_giliran() noexcept {
    const long kini = sisa.load();
    if (kini >= 0) sisa.store(kini - 1);
    return kini == 0;
}

void* ambil(std::size_t ukuran) noexcept {
    void* memori = std::malloc(ukuran == 0 ? 1 : ukuran);
    if (memori != nullptr) ++hidup;
    return memori;
}

void lepaskan(void* memori) noexcept {
    if (memori == nullptr) return;
    --hidup;
    std::free(memori);
}

}  // namespace

// For the tests in C: the n-th allocation from now on fails, counted from 0; a negative n: none does.
extern "C" void uji_gagal_pada(long n) {
    sisa.store(n);
}

// Whether the chosen allocation has come.
extern "C" int uji_sudah_gagal(void) {
    return sisa.load() == -1 ? 1 : 0;
}

// How many allocations are alive.
extern "C" long uji_hidup(void) {
    return hidup.load();
}

void* operator new(std::size_t ukuran) {
    void* memori = is_giliran() ? nullptr : ambil(ukuran);
    if (memori == nullptr) throw std::bad_alloc{};
    return memori;
}
void* operator new[](std::size_t ukuran) {
    return operator new(ukuran);
}
// Who asks this way (std::stable_sort) does without when there is none: nothing fails.
void* operator new(std::size_t ukuran, const std::nothrow_t& /*tag*/) noexcept {
    return ambil(ukuran);
}
void* operator new[](std::size_t ukuran, const std::nothrow_t& /*tag*/) noexcept {
    return ambil(ukuran);
}
void operator delete(void* memori) noexcept {
    lepaskan(memori);
}
void operator delete[](void* memori) noexcept {
    lepaskan(memori);
}
void operator delete(void* memori, std::size_t /*ukuran*/) noexcept {
    lepaskan(memori);
}
void operator delete[](void* memori, std::size_t /*ukuran*/) noexcept {
    lepaskan(memori);
}
