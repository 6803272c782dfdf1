// SPDX-License-Identifier: Apache-2.0
// Lists of rules and of scales: what both handles share.
#pragma once

#include "iku/teks/bacaan.hpp"

#include "c_api/periksa.hpp"

#include <memory>
#include <string_view>
#include <vector>

namespace iku::c_api {

// A handle that lends each of `isi`.
template <class Daftar, class Isi>
std::unique_ptr<Daftar> daftar(const Isi& isi) {
    auto pegangan = std::make_unique<Daftar>();
    pegangan->isi.reserve(isi.size());
    for (const auto& satu : isi)
        pegangan->isi.push_back({satu});
    return pegangan;
}

// The same for what a file holds; without a file to read it is empty, and a note says so.
template <class Daftar, class T>
std::unique_ptr<Daftar> daftar_bacaan(const Bacaan<std::vector<T>>& bacaan) {
    auto pegangan = bacaan.isi ? daftar<Daftar>(*bacaan.isi) : std::make_unique<Daftar>();
    pegangan->catatan.isi = bacaan.catatan;
    return pegangan;
}

template <class Daftar>
std::int64_t jumlah(const Daftar* daftar) noexcept {
    return daftar == nullptr ? 0 : static_cast<std::int64_t>(daftar->isi.size());
}

template <class Daftar>
auto butir(const Daftar* daftar, std::int64_t i) noexcept -> decltype(daftar->isi.data()) {
    if (daftar == nullptr || !is_indeks(i, daftar->isi.size())) return nullptr;
    return &daftar->isi[static_cast<std::size_t>(i)];
}

// The first one that is what was asked for.
template <class Daftar, class Cocok>
auto find_butir(const Daftar* daftar, const char* id, std::int64_t n, Cocok cocok) noexcept
    -> decltype(daftar->isi.data()) {
    if (daftar == nullptr || id == nullptr || n <= 0) return nullptr;
    for (const auto& satu : daftar->isi) {
        if (cocok(satu.isi, std::string_view{id, static_cast<std::size_t>(n)})) return &satu;
    }
    return nullptr;
}

}  // namespace iku::c_api
