// SPDX-License-Identifier: Apache-2.0
#include "c_api/kolom.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <type_traits>

namespace iku::c_api {

namespace {

static_assert(std::is_same_v<std::underlying_type_t<Alasan>, std::uint8_t>);
static_assert(IKU_DESIMAL_KOLOM_TERBANYAK == Kolom::desimal_terbanyak);

// Which bytes are reasons, looked up once a row.
constexpr auto semua_alasan = [] {
    std::array<bool, 256> hasil{};
    for (const auto& satu : detail::daftar_alasan)
        hasil[static_cast<std::size_t>(satu.alasan)] = true;
    return hasil;
}();

const Alasan* alasan_kolom(const iku_kolom& k, std::size_t baris) {
    if (k.alasan == nullptr) return nullptr;
    const std::uint8_t* const awal = k.alasan + k.offset;
    pastikan(std::all_of(awal, awal + baris, [](std::uint8_t a) { return semua_alasan[a]; }), "kolom",
             "has an alasan that is no IKU_ALASAN_ constant");
    return reinterpret_cast<const Alasan*>(awal);
}

bool is_tindih(Rentangan a, Rentangan b) {
    return a.awal < b.akhir && b.awal < a.akhir;
}

}  // namespace

Kolom kolom(const iku_kolom& k, std::size_t baris) {
    pastikan(k.cadangan == 0, "kolom", "has a reserved field that is not 0");
    pastikan(k.desimal >= 0 && k.desimal <= IKU_DESIMAL_KOLOM_TERBANYAK, "kolom",
             "has a desimal out of range");
    pastikan(k.offset >= 0 && k.offset <= std::numeric_limits<std::int64_t>::max() / 16, "kolom",
             "has an offset that is negative or too large");
    const auto desimal = static_cast<std::uint8_t>(k.desimal);
    if (baris == 0) return {{}, nullptr, 0, desimal};
    pastikan(k.data != nullptr, "kolom", "has data that is NULL");
    return {{k.data + k.offset, baris}, k.validity, k.offset, desimal, alasan_kolom(k, baris)};
}

std::vector<Kolom> kolom_rumus(const Formula& formula, const iku_kolom* masukan, std::int64_t n,
                               std::size_t baris) {
    const std::size_t jumlah = formula.variabel().size();
    pastikan(panjang(n, "n") == jumlah, "n", "is not the number of variables");
    pastikan(masukan != nullptr || jumlah == 0, "kolom", "is NULL");
    std::vector<Kolom> hasil;
    hasil.reserve(jumlah);
    for (std::size_t i = 0; i < jumlah; ++i)
        hasil.push_back(kolom(masukan[i], baris));
    return hasil;
}

Utas utas(const iku_opsi& opsi) {
    pastikan(opsi.utas >= 0, "opsi", "has an utas that is negative");
    return {static_cast<std::size_t>(opsi.utas)};
}

std::span<Alasan> larik_alasan(std::uint8_t* alasan, std::size_t jumlah) {
    return larik(reinterpret_cast<Alasan*>(alasan), jumlah, "alasan");
}

std::size_t jumlah_baris_pendek(std::int64_t baris) {
    pastikan(baris <= std::numeric_limits<std::uint32_t>::max(), "baris", "is not below 2^32");
    return jumlah_baris(baris);
}

CaraRollup cara_kolom(std::int32_t cara) {
    pastikan(cara >= IKU_ROLLUP_POOLED && cara <= IKU_ROLLUP_JUMLAH &&
                 static_cast<CaraRollup>(cara) != CaraRollup::rerata_tertimbang,
             "cara", "is no IKU_ROLLUP_ constant of columns");
    return static_cast<CaraRollup>(cara);
}

OpsiRumus opsi_rumus(const iku_opsi* diminta) {
    const auto pilihan = opsi(diminta, "opsi");
    pastikan(pilihan.faktor == 0, "opsi", "has a faktor, which is not for formulas");
    return {pembulatan(pilihan.mode, pilihan.desimal, IKU_DESIMAL_KOLOM_TERBANYAK), utas(pilihan)};
}

void pastikan_terpisah(std::span<const Keluaran> tujuan, std::span<const Kolom> masukan) {
    for (std::size_t i = 0; i < tujuan.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            pastikan(!is_tindih(tujuan[i].tempat, tujuan[j].tempat), tujuan[i].nama, "overlaps an output");
        for (const Kolom& k : masukan) {
            const auto bit = static_cast<std::size_t>(k.geser);
            const Rentangan data{k.isi.data(), k.isi.size_bytes()};
            const Rentangan sah =
                k.ada == nullptr ? Rentangan{} : Rentangan{k.ada + bit / 8, (bit % 8 + k.size() + 7) / 8};
            const Rentangan sebab{k.alasan, k.alasan == nullptr ? 0 : k.size()};
            for (const Rentangan& masuk : {data, sah, sebab})
                pastikan(!is_tindih(tujuan[i].tempat, masuk), tujuan[i].nama, "overlaps an input");
        }
    }
}

}  // namespace iku::c_api
