// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/kernel.hpp"

#include "tabel/kernels/kernel.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>

namespace iku {
namespace {

using kernels::Kernel;

// Best first.
constexpr std::array semua {
#if defined(__x86_64__)
    &kernels::avx512, &kernels::avx2,
#endif
        &kernels::portabel,
};

const Kernel* cari(std::string_view nama_bentuk) noexcept {
    const auto* const ada =
        std::find_if(semua.begin(), semua.end(), [&](const Kernel* k) { return k->nama == nama_bentuk; });
    return ada == semua.end() ? nullptr : *ada;
}

// Asked once: the question traps in a virtual machine.
const Kernel& pilihan_awal() noexcept {
    static const Kernel& pilihan = []() -> const Kernel& {
        const char* const diminta = std::getenv("IKU_KERNEL");
        const Kernel* const bentuk = diminta == nullptr ? nullptr : cari(diminta);
        if (bentuk != nullptr && bentuk->is_didukung()) return *bentuk;
        return **std::find_if(semua.begin(), semua.end(), [](const Kernel* k) { return k->is_didukung(); });
    }();
    return pilihan;
}

std::atomic<const Kernel*> paksaan{nullptr};

}  // namespace

namespace kernels {

const Kernel& dipakai() noexcept {
    const Kernel* const dipaksa = paksaan.load(std::memory_order_relaxed);
    return dipaksa != nullptr ? *dipaksa : pilihan_awal();
}

}  // namespace kernels

std::span<const std::string_view> daftar_kernel() noexcept {
    static const auto daftar = [] {
        std::array<std::string_view, semua.size()> hasil;
        std::transform(semua.begin(), semua.end(), hasil.begin(), [](const Kernel* k) { return k->nama; });
        return hasil;
    }();
    return daftar;
}

bool is_kernel_didukung(std::string_view nama_bentuk) noexcept {
    const Kernel* const bentuk = cari(nama_bentuk);
    return bentuk != nullptr && bentuk->is_didukung();
}

std::string_view kernel() noexcept {
    return kernels::dipakai().nama;
}

bool pilih_kernel(std::string_view nama_bentuk) noexcept {
    if (nama_bentuk.empty()) {
        paksaan.store(nullptr, std::memory_order_relaxed);
        return true;
    }
    const Kernel* const bentuk = cari(nama_bentuk);
    if (bentuk == nullptr || !bentuk->is_didukung()) return false;
    paksaan.store(bentuk, std::memory_order_relaxed);
    return true;
}

}  // namespace iku
