// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/capaian.hpp"
#include "iku/kinerja/polarisasi.hpp"
#include "iku/teks/kode/laporan.hpp"
#include "iku/teks/utf8.hpp"

#include "laporan/recheck/uji.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace iku::detail {

std::optional<Target> target_uji(const BarisTercetak& baris) {
    if (const auto* angka = baris.target.angka()) return Target{"target", Hasil(*angka), {}};
    if (const auto* rentang = std::get_if<Rentang>(&baris.target.isi)) return Target{"target", *rentang, {}};
    return std::nullopt;
}

namespace {

// An id as people also type it: MIN_SELISIH, "maks rasio".
std::string lipat_id(std::string_view teks) {
    std::string id = lipat_nama(teks);
    std::replace_if(
        id.begin(), id.end(), [](char c) { return c == '_' || c == ' '; }, '-');
    return id;
}

}  // namespace

AturanDasar find_aturan_dasar(const BarisTercetak& baris, const OpsiRecheck& opsi,
                              std::vector<Catatan>& catatan) {
    const auto polarisasi = find_polarisasi(baris[Bidang::polarisasi]);
    const bool tertulis = !read_tercetak(baris[Bidang::polarisasi], std::nullopt, false).is_kosong();
    if (!polarisasi && tertulis)
        catatan.push_back(
            {kode::laporan_polarisasi_asing, baris.posisi, {lipat_spasi(baris[Bidang::polarisasi])}});
    if (const std::string nama_aturan = lipat_spasi(baris[Bidang::aturan]); !nama_aturan.empty()) {
        if (const auto* baku = find_aturan(lipat_id(nama_aturan))) return {*baku, true};
        if (auto aturan = read_aturan(nama_aturan, polarisasi.value_or(Polarisasi::maximize)))
            return {*std::move(aturan), true};
        catatan.push_back({kode::laporan_uji_aturan, baris.posisi, {nama_aturan}});
        return {*find_aturan("maks-rasio"), true, true};
    }
    if (opsi.aturan) return {*opsi.aturan, true};
    return {*find_aturan("maks-rasio"), polarisasi.has_value()};
}

std::vector<AturanCapaian> daftar_aturan_uji(const BarisTercetak& baris) {
    const auto target = target_uji(baris);
    const Hasil* angka = target ? std::get_if<Hasil>(&target->isi) : nullptr;
    const bool negatif = angka != nullptr && angka->ada() && (*angka)->tanda() < 0;
    std::vector<AturanCapaian> daftar;
    for (const auto& aturan : aturan_baku()) {
        const bool khusus = aturan.id == "min-toleransi" || (aturan.id == "maks-negatif" && !negatif);
        if (!khusus) daftar.push_back(aturan);
    }
    return daftar;
}

UjiAngka selesaikan(UjiAngka uji, HasilUji hasil) {
    uji.hasil_uji = hasil;
    if (uji.nilai.ada() && uji.eksak.ada()) uji.selisih = *uji.nilai - *uji.eksak;
    return uji;
}

UjiAngka selesaikan_kurang(UjiAngka uji, std::vector<std::string> kurang) {
    uji.kurang = std::move(kurang);
    return selesaikan(std::move(uji), HasilUji::kurang_data);
}

}  // namespace iku::detail
