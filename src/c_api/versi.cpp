// SPDX-License-Identifier: Apache-2.0
#include "iku/versi.hpp"

#include "iku/angka/alasan.hpp"
#include "iku/angka/pembulatan.hpp"
#include "iku/angka/rasional.hpp"
#include "iku/formula/ekspresi.hpp"
#include "iku/formula/hitung.hpp"
#include "iku/tabel/kernel.hpp"

#include "c_api/guard.hpp"
#include "c_api/periksa.hpp"
#include "iku/iku.h"

#include <nlohmann/json.hpp>

using namespace iku::c_api;

namespace {

using Json = nlohmann::ordered_json;

std::string tulis_info() {
    Json info{{"versi", iku::teks_versi()}, {"kernel", iku::kernel()}};
    info["batas"] = {{"digit", iku::Rasional::digit_terbanyak},
                     {"bit_hasil", iku::Hitung::bit_terbanyak},
                     {"langkah_formula", iku::Ekspresi::simpul_terbanyak},
                     {"desimal", IKU_DESIMAL_TERBANYAK},
                     {"desimal_kolom", IKU_DESIMAL_KOLOM_TERBANYAK}};
    info["mode"] = iku::nama_mode;
    for (const auto& baris : iku::detail::daftar_alasan)
        info["alasan"][std::string{baris.nama}] = static_cast<int>(baris.alasan);
    return info.dump();
}

}  // namespace

int32_t iku_versi(void) {
    return iku::versi_pustaka();
}

int32_t iku_info(iku_teks** hasil, iku_error* error) {
    return guard("iku_info", error, [&] {
        perlu(hasil, "hasil");
        keluarkan(tulis_info(), hasil);
    });
}
