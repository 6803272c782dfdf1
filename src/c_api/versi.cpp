// SPDX-License-Identifier: Apache-2.0
#include "iku/versi.hpp"

#include "iku/angka/alasan.hpp"
#include "iku/angka/pembulatan.hpp"
#include "iku/angka/rasional.hpp"
#include "iku/formula/ekspresi.hpp"
#include "iku/formula/hitung.hpp"
#include "iku/iku.h"
#include "iku/tabel/kernel.hpp"

#include "c_api/guard.hpp"
#include "c_api/periksa.hpp"
#include "teks/penulis_json.hpp"

#include <string>
#include <utility>

using namespace iku::c_api;

namespace {

std::string tulis_info() {
    iku::detail::PenulisJson json;
    json.objek().teks("versi", iku::teks_versi()).teks("kernel", iku::kernel());
    json.kunci("batas").objek();
    json.bilangan("digit", iku::Rasional::digit_terbanyak);
    json.bilangan("bit_hasil", iku::Hitung::bit_terbanyak);
    json.bilangan("langkah_formula", iku::Ekspresi::simpul_terbanyak);
    json.bilangan("desimal", IKU_DESIMAL_TERBANYAK);
    json.bilangan("desimal_kolom", IKU_DESIMAL_KOLOM_TERBANYAK).tutup();
    tulis_daftar(json, "mode", iku::nama_mode, [](std::string_view nama) { return nama; });
    json.kunci("alasan").objek();
    for (const auto& baris : iku::detail::daftar_alasan)
        json.bilangan(baris.nama, static_cast<std::int64_t>(baris.alasan));
    json.tutup().tutup();
    return std::move(json).selesai();
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
