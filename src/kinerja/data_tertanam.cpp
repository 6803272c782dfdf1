// SPDX-License-Identifier: Apache-2.0
#include "kinerja/data_tertanam.hpp"

#include "kinerja/data_tertanam.inc"

namespace iku::detail {

std::string_view aturan_tertanam() noexcept {
    return isi_aturan;
}
std::string_view kategori_tertanam() noexcept {
    return isi_kategori;
}
std::string_view profil_tertanam() noexcept {
    return isi_profil;
}
std::string_view skala_tertanam() noexcept {
    return isi_skala;
}

}  // namespace iku::detail
