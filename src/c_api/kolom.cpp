// SPDX-License-Identifier: Apache-2.0
#include "c_api/kolom.hpp"

#include "iku/tabel/evaluate.hpp"
#include "iku/tabel/persen.hpp"

#include "c_api/formula.hpp"
#include "c_api/guard.hpp"

#include <array>

using namespace iku::c_api;

int32_t iku_persen(const iku_kolom* a, const iku_kolom* b, int64_t baris, const iku_opsi* opsi_diminta,
                   int64_t* hasil, uint8_t* alasan, iku_error* error) {
    return guard("iku_persen", error, [&] {
        const std::size_t n = jumlah_baris(baris);
        const auto pembilang = kolom(perlu(a, "a"), n);
        const auto penyebut = kolom(perlu(b, "b"), n);
        const auto pilihan = opsi(opsi_diminta, "opsi");
        const auto cara = pembulatan(pilihan.mode, pilihan.desimal, IKU_DESIMAL_KOLOM_TERBANYAK);
        const auto tujuan = larik(hasil, n, "hasil");
        const auto sebab = larik_alasan(alasan, n);
        pastikan_terpisah(std::array{keluaran("hasil", tujuan), keluaran("alasan", sebab)},
                          std::array{pembilang, penyebut});
        iku::persen(pembilang, penyebut, pilihan.faktor == 0 ? 100 : pilihan.faktor, cara, tujuan, sebab,
                    utas(pilihan));
    });
}

int32_t iku_formula_evaluate_kolom(const iku_formula* f, const iku_kolom* kolom_masukan, int64_t n,
                                   int64_t baris, const iku_opsi* opsi_diminta, int64_t* hasil,
                                   uint8_t* alasan, iku_error* error) {
    return guard("iku_formula_evaluate_kolom", error, [&] {
        const auto& formula = terhitung(f);
        const std::size_t jumlah = jumlah_baris(baris);
        const auto masukan = kolom_rumus(formula, kolom_masukan, n, jumlah);
        const auto cara = opsi_rumus(opsi_diminta);
        const auto tujuan = larik(hasil, jumlah, "hasil");
        const auto sebab = larik_alasan(alasan, jumlah);
        pastikan_terpisah(std::array{keluaran("hasil", tujuan), keluaran("alasan", sebab)}, masukan);
        iku::evaluate(formula.ekspresi(), masukan, cara.pembulatan, tujuan, sebab, cara.utas);
    });
}
