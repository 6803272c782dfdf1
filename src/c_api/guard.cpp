// SPDX-License-Identifier: Apache-2.0
#include "c_api/guard.hpp"

#include <cstring>
#include <initializer_list>

namespace iku::c_api {
namespace {

// Appends what fits, never half a character, and keeps the text NUL-terminated.
void tambahkan(char* pesan, std::size_t ukuran, std::size_t& n, std::string_view teks) noexcept {
    std::size_t muat = std::min(teks.size(), ukuran - 1 - n);
    const auto is_lanjutan = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
    while (muat > 0 && muat < teks.size() && is_lanjutan(teks[muat]))
        --muat;
    std::memcpy(pesan + n, teks.data(), muat);
    n += muat;
    pesan[n] = '\0';
}

}  // namespace

std::int32_t lapor(iku_error* error, const char* fungsi, const Tolak& tolak) noexcept {
    if (error == nullptr) return tolak.status;
    error->status = tolak.status;
    error->kode = tolak.kode;
    error->posisi = tolak.posisi;
    std::size_t n = 0;
    for (const std::string_view bagian :
         {std::string_view{fungsi}, std::string_view{": "}, std::string_view{tolak.apa},
          std::string_view{" "}, std::string_view{tolak.mengapa}}) {
        tambahkan(error->pesan, sizeof error->pesan, n, bagian);
    }
    return tolak.status;
}

}  // namespace iku::c_api
