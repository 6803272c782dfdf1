// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/rasio.hpp"
#include "iku/tabel/rank.hpp"
#include "iku/tabel/reduce.hpp"
#include "iku/tabel/rollup.hpp"

#include "c_api/formula.hpp"
#include "c_api/guard.hpp"
#include "c_api/kolom.hpp"

#include <array>
#include <limits>
#include <memory>

using namespace iku::c_api;

namespace {

static_assert(IKU_URUTAN_TERKECIL_DULU == static_cast<int>(iku::Urutan::terkecil_dulu));
static_assert(IKU_ROLLUP_JUMLAH == static_cast<int>(iku::CaraRollup::jumlah));

}  // namespace

int32_t iku_rank(const iku_kolom* a, const iku_kolom* b, int64_t baris, int32_t urutan, int64_t* hasil,
                 uint8_t* alasan, iku_error* error) {
    return guard("iku_rank", error, [&] {
        const std::size_t n = jumlah_baris_pendek(baris);
        std::vector<iku::Kolom> masukan{kolom(perlu(a, "a"), n)};
        if (b != nullptr) masukan.push_back(kolom(*b, n));
        pastikan(urutan == IKU_URUTAN_TERBESAR_DULU || urutan == IKU_URUTAN_TERKECIL_DULU, "urutan",
                 "is no IKU_URUTAN_ constant");
        const auto tujuan = larik(hasil, n, "hasil");
        const auto sebab = larik_alasan(alasan, n);
        pastikan_terpisah(std::array{keluaran("hasil", tujuan), keluaran("alasan", sebab)}, masukan);
        iku::rank(iku::rasio(b != nullptr, 1), masukan, static_cast<iku::Urutan>(urutan), tujuan, sebab);
    });
}

int32_t iku_reduce(const iku_kolom* a, const iku_kolom* b, int64_t baris, int64_t* pembilang,
                   int64_t* penyebut, uint8_t* alasan, iku_error* error) {
    return guard("iku_reduce", error, [&] {
        const std::size_t n = jumlah_baris(baris);
        const std::array masukan{kolom(perlu(a, "a"), n), kolom(perlu(b, "b"), n)};
        const auto atas = larik(pembilang, n, "pembilang");
        const auto bawah = larik(penyebut, n, "penyebut");
        const auto sebab = larik_alasan(alasan, n);
        pastikan_terpisah(
            std::array{keluaran("pembilang", atas), keluaran("penyebut", bawah), keluaran("alasan", sebab)},
            masukan);
        iku::reduce(masukan[0], masukan[1], atas, bawah, sebab);
    });
}

int32_t iku_formula_rollup_kolom(const iku_formula* f, const iku_kolom* kolom_masukan, int64_t n,
                                 int64_t baris, const int64_t* kunci, int32_t cara,
                                 const iku_opsi* opsi_diminta, iku_rollup** hasil, iku_error* error) {
    return guard("iku_formula_rollup_kolom", error, [&] {
        const auto& formula = terhitung(f);
        perlu(hasil, "hasil");
        const std::size_t jumlah = jumlah_baris_pendek(baris);
        const auto masukan = kolom_rumus(formula, kolom_masukan, n, jumlah);
        const auto pilihan = opsi_rumus(opsi_diminta);
        iku::Kelompok kelompok(larik(kunci, jumlah, "kunci"));
        auto isi = iku::rollup(formula.ekspresi(), masukan, kelompok, cara_kolom(cara), pilihan.pembulatan,
                               pilihan.utas);
        keluarkan(std::make_unique<iku_rollup>(iku_rollup{std::move(kelompok.kunci), std::move(isi)}), hasil);
    });
}

int64_t iku_rollup_count(const iku_rollup* r) {
    return r == nullptr ? 0 : static_cast<int64_t>(r->kunci.size());
}

const int64_t* iku_rollup_kunci(const iku_rollup* r) {
    return r == nullptr ? nullptr : r->kunci.data();
}

const int64_t* iku_rollup_hasil(const iku_rollup* r) {
    return r == nullptr ? nullptr : r->isi.hasil.data();
}

const uint8_t* iku_rollup_alasan(const iku_rollup* r) {
    return r == nullptr ? nullptr : reinterpret_cast<const std::uint8_t*>(r->isi.alasan.data());
}

const int64_t* iku_rollup_dilaporkan(const iku_rollup* r) {
    return r == nullptr ? nullptr : r->isi.dilaporkan.data();
}

const int64_t* iku_rollup_diharapkan(const iku_rollup* r) {
    return r == nullptr ? nullptr : r->isi.diharapkan.data();
}

void iku_rollup_free(iku_rollup* r) {
    delete r;
}
