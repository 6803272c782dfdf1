// SPDX-License-Identifier: Apache-2.0
#include "iku/versi.hpp"

#define IKU_TEKS_(x) #x
#define IKU_TEKS(x) IKU_TEKS_(x)

namespace iku {

static_assert(versi_mayor == IKU_PROJECT_MAYOR && versi_minor == IKU_PROJECT_MINOR &&
                  versi_tambalan == IKU_PROJECT_TAMBALAN,
              "include/iku/versi.hpp and project() in CMakeLists.txt name different versions");

int versi_pustaka() noexcept {
    return versi;
}

const char* teks_versi() noexcept {
    return IKU_TEKS(IKU_VERSI_MAYOR) "." IKU_TEKS(IKU_VERSI_MINOR) "." IKU_TEKS(IKU_VERSI_TAMBALAN);
}

}  // namespace iku
