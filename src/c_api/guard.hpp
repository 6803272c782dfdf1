// SPDX-License-Identifier: Apache-2.0
// What stands between C and C++: the one place where exceptions become a status, and where handles come out.
#pragma once

#include "iku/angka/hasil.hpp"
#include "iku/iku.h"

#include "c_api/pegangan.hpp"

#include <cstddef>
#include <exception>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <utility>

namespace iku::c_api {

// Why a call is refused. Holds no memory of its own: `apa` and `mengapa` are literals.
struct Tolak {
    std::int32_t status;
    const char* apa;      // the parameter or field
    const char* mengapa;  // "is NULL"
    std::int64_t posisi = -1;
    std::int32_t kode = 0;
};

// Fills *error, if there is one, without allocating; returns the status.
std::int32_t lapor(iku_error* error, const char* fungsi, const Tolak& tolak) noexcept;

// Runs the body of a C function. It must write its outputs last, and only by what cannot throw.
template <class F>
std::int32_t guard(const char* fungsi, iku_error* error, F&& isi) noexcept {
    try {
        std::forward<F>(isi)();
        return IKU_OK;
    } catch (const Tolak& tolak) {
        return lapor(error, fungsi, tolak);
    } catch (const std::bad_alloc&) {
        return lapor(error, fungsi, {IKU_MEMORY, "memory", "is exhausted"});
    } catch (const std::exception& galat) {
        return lapor(error, fungsi, {IKU_INTERNAL, "internal defect:", galat.what()});
    } catch (...) {
        return lapor(error, fungsi, {IKU_INTERNAL, "internal defect:", "unknown"});
    }
}

// Hands a new handle to the caller.
template <class T>
void keluarkan(std::unique_ptr<T> baru, T** hasil) noexcept {
    *hasil = baru.release();
}

inline void keluarkan(std::string teks, iku_teks** hasil) {
    keluarkan(std::make_unique<iku_teks>(iku_teks{std::move(teks)}), hasil);
}

inline void keluarkan(const Rasional& nilai, iku_rasional** hasil) {
    keluarkan(std::make_unique<iku_rasional>(iku_rasional{nilai}), hasil);
}

// A value as a handle, or NULL with its reason.
inline void keluarkan(const Hasil& nilai, iku_rasional** hasil, std::uint8_t* alasan) {
    if (nilai.ada()) {
        keluarkan(*nilai, hasil);
    } else {
        *hasil = nullptr;
    }
    *alasan = static_cast<std::uint8_t>(nilai.alasan());
}

// A text that lives elsewhere, for accessors. It must be NUL-terminated.
inline const char* pinjamkan(std::string_view teks, std::int64_t* n) noexcept {
    if (n != nullptr) *n = static_cast<std::int64_t>(teks.size());
    return teks.data();
}

inline const char* tidak_ada(std::int64_t* n) noexcept {
    if (n != nullptr) *n = 0;
    return nullptr;
}

}  // namespace iku::c_api
