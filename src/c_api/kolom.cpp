// SPDX-License-Identifier: Apache-2.0
#include "iku/tabel/kolom.hpp"

#include "iku/iku.h"
#include "iku/tabel/evaluate.hpp"
#include "iku/tabel/persen.hpp"

#include "c_api/formula.hpp"
#include "c_api/guard.hpp"
#include "c_api/periksa.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <type_traits>
#include <vector>

using namespace iku::c_api;

namespace {

// The C outputs are written through the core's own type; one byte each.
static_assert(sizeof(iku::Alasan) == sizeof(uint8_t) &&
              std::is_same_v<std::underlying_type_t<iku::Alasan>, uint8_t>);
static_assert(IKU_DESIMAL_KOLOM_TERBANYAK == iku::Kolom::desimal_terbanyak);

struct Keluaran {
    std::span<std::int64_t> hasil;
    std::span<iku::Alasan> alasan;
};

// Which bytes are reasons, looked up once a row.
constexpr auto semua_alasan = [] {
    std::array<bool, 256> hasil{};
    for (const auto& satu : iku::detail::daftar_alasan)
        hasil[static_cast<std::size_t>(satu.alasan)] = true;
    return hasil;
}();

const iku::Alasan* alasan_kolom(const iku_kolom& k, std::size_t baris) {
    if (k.alasan == nullptr) return nullptr;
    const std::uint8_t* const awal = k.alasan + k.offset;
    pastikan(std::all_of(awal, awal + baris, [](std::uint8_t a) { return semua_alasan[a]; }), "kolom",
             "has an alasan that is no IKU_ALASAN_ constant");
    return reinterpret_cast<const iku::Alasan*>(awal);
}

iku::Kolom kolom(const iku_kolom& k, std::size_t baris) {
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

Keluaran keluaran(std::int64_t* hasil, std::uint8_t* alasan, std::size_t baris) {
    if (baris == 0) return {};
    perlu(hasil, "hasil");
    perlu(alasan, "alasan");
    return {{hasil, baris}, {reinterpret_cast<iku::Alasan*>(alasan), baris}};
}

// A stretch of the caller's memory.
struct Rentangan {
    std::uintptr_t awal;
    std::uintptr_t akhir;
};

Rentangan rentangan(const void* awal, std::size_t ukuran) {
    const auto alamat = reinterpret_cast<std::uintptr_t>(awal);
    return {alamat, alamat + ukuran};
}

bool is_tindih(Rentangan a, Rentangan b) {
    return a.awal < b.akhir && b.awal < a.akhir;
}

// Results written over what is still to be read would be wrong without a word.
void pastikan_terpisah(const Keluaran& tujuan, std::span<const iku::Kolom> masukan) {
    const Rentangan hasil = rentangan(tujuan.hasil.data(), tujuan.hasil.size_bytes());
    const Rentangan alasan = rentangan(tujuan.alasan.data(), tujuan.alasan.size_bytes());
    pastikan(!is_tindih(hasil, alasan), "hasil", "overlaps alasan");
    for (const auto& k : masukan) {
        const auto bit = static_cast<std::size_t>(k.geser);
        const Rentangan data = rentangan(k.isi.data(), k.isi.size_bytes());
        const Rentangan sah =
            k.ada == nullptr ? Rentangan{0, 0} : rentangan(k.ada + bit / 8, (bit % 8 + k.size() + 7) / 8);
        const Rentangan sebab = rentangan(k.alasan, k.alasan == nullptr ? 0 : k.size());
        for (const Rentangan& masuk : {data, sah, sebab}) {
            pastikan(!is_tindih(hasil, masuk), "hasil", "overlaps an input");
            pastikan(!is_tindih(alasan, masuk), "alasan", "overlaps an input");
        }
    }
}

}  // namespace

int32_t iku_persen(const iku_kolom* a, const iku_kolom* b, int64_t baris, const iku_opsi* opsi_diminta,
                   int64_t* hasil, uint8_t* alasan, iku_error* error) {
    return guard("iku_persen", error, [&] {
        const std::size_t n = jumlah_baris(baris);
        const auto pembilang = kolom(perlu(a, "a"), n);
        const auto penyebut = kolom(perlu(b, "b"), n);
        const auto pilihan = opsi(opsi_diminta, "opsi");
        const auto cara = pembulatan(pilihan.mode, pilihan.desimal, IKU_DESIMAL_KOLOM_TERBANYAK);
        const auto tujuan = keluaran(hasil, alasan, n);
        pastikan_terpisah(tujuan, std::array{pembilang, penyebut});
        iku::persen(pembilang, penyebut, pilihan.faktor == 0 ? 100 : pilihan.faktor, cara, tujuan.hasil,
                    tujuan.alasan);
    });
}

int32_t iku_formula_evaluate_kolom(const iku_formula* f, const iku_kolom* kolom_masukan, int64_t n,
                                   int64_t baris, const iku_opsi* opsi_diminta, int64_t* hasil,
                                   uint8_t* alasan, iku_error* error) {
    return guard("iku_formula_evaluate_kolom", error, [&] {
        const auto& formula = terhitung(f);
        const std::size_t jumlah = formula.variabel().size();
        pastikan(panjang(n, "n") == jumlah, "n", "is not the number of variables");
        pastikan(kolom_masukan != nullptr || jumlah == 0, "kolom", "is NULL");
        const std::size_t jumlah_n = jumlah_baris(baris);
        std::vector<iku::Kolom> masukan;
        masukan.reserve(jumlah);
        for (std::size_t i = 0; i < jumlah; ++i)
            masukan.push_back(kolom(kolom_masukan[i], jumlah_n));
        const auto pilihan = opsi(opsi_diminta, "opsi");
        pastikan(pilihan.faktor == 0, "opsi", "has a faktor, which is for iku_persen only");
        const auto cara = pembulatan(pilihan.mode, pilihan.desimal, IKU_DESIMAL_KOLOM_TERBANYAK);
        const auto tujuan = keluaran(hasil, alasan, jumlah_n);
        pastikan_terpisah(tujuan, masukan);
        iku::evaluate(formula.ekspresi(), masukan, cara, tujuan.hasil, tujuan.alasan);
    });
}
