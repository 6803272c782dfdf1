// SPDX-License-Identifier: Apache-2.0
#include "tabel/bagi.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <new>
#include <system_error>
#include <thread>

namespace iku {
namespace {

// The tasks that no thread has begun, and the first failure.
class Antrean {
  public:
    Antrean(std::size_t banyak, const Tugas& tugas) noexcept : banyak_(banyak), tugas_(tugas) {}

    // Takes tasks until there are none.
    void kerjakan() noexcept {
        for (std::size_t i = ambil(); i < banyak_; i = ambil()) {
            try {
                tugas_(i);
            } catch (...) {
                gagal(std::current_exception());
            }
        }
    }

    // Precondition: no thread is in kerjakan().
    void lempar() const {
        if (galat_) std::rethrow_exception(galat_);
    }

  private:
    std::size_t ambil() noexcept { return berikut_.fetch_add(1, std::memory_order_relaxed); }

    void gagal(std::exception_ptr galat) noexcept {
        const std::lock_guard kunci(gembok_);
        if (!galat_) galat_ = std::move(galat);
        berikut_.store(banyak_, std::memory_order_relaxed);
    }

    std::size_t banyak_;
    const Tugas& tugas_;
    std::atomic<std::size_t> berikut_{0};
    std::mutex gembok_{};
    std::exception_ptr galat_{};
};

}  // namespace

void bagi_tugas(std::size_t banyak, Utas utas, const Tugas& tugas) {
    const std::size_t pekerja = std::min({utas.jumlah, Utas::terbanyak, banyak});
    if (pekerja <= 1) {
        for (std::size_t i = 0; i < banyak; ++i)
            tugas(i);
        return;
    }
    Antrean antrean(banyak, tugas);
    std::vector<std::thread> lain;
    lain.reserve(pekerja - 1);
    try {
        while (lain.size() + 1 < pekerja)
            lain.emplace_back([&antrean] { antrean.kerjakan(); });
    } catch (const std::system_error&) {  // the system gives no more: those there are do it all
    } catch (const std::bad_alloc&) {
    }
    antrean.kerjakan();
    for (std::thread& satu : lain)
        satu.join();
    antrean.lempar();
}

Potongan bagi_baris(std::size_t jumlah, Utas utas) noexcept {
    const std::size_t pekerja = std::min({utas.jumlah, Utas::terbanyak, jumlah / Utas::baris_seutas});
    if (pekerja <= 1) return {1, jumlah, 1};
    // Several stretches a thread, so that rows that take longer are shared; whole pages of reasons.
    constexpr std::size_t sepekerja = 16;
    constexpr std::size_t halaman = 4096;
    const std::size_t rata = jumlah / (pekerja * sepekerja);
    const std::size_t panjang = std::max(Utas::baris_seutas / 2, (rata / halaman + 1) * halaman);
    return {pekerja, panjang, (jumlah + panjang - 1) / panjang};
}

}  // namespace iku
