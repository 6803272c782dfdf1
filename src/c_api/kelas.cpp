// SPDX-License-Identifier: Apache-2.0
#include "c_api/kelas.hpp"

#include "iku/formula/rasio.hpp"

#include "c_api/formula.hpp"
#include "c_api/guard.hpp"
#include "c_api/kolom.hpp"

#include <array>

namespace iku::c_api {

static_assert(IKU_PITA_TERBANYAK == KeluaranKelas::pita_terbanyak);

const Skala& skala_kolom(const iku_skala* s) {
    const auto& isi = perlu(s, "skala").isi;
    if (isi.pita.size() > IKU_PITA_TERBANYAK) throw Tolak{IKU_RANGE, "skala", "has too many bands"};
    return isi;
}

KeluaranKelas keluaran_kelas(std::int8_t* pita, std::uint8_t* alasan, std::uint8_t* di_celah,
                             std::size_t jumlah, std::span<const Kolom> masukan) {
    const KeluaranKelas hasil{larik(pita, jumlah, "pita"), larik_alasan(alasan, jumlah),
                              larik(di_celah, di_celah == nullptr ? 0 : jumlah, "di_celah")};
    pastikan_terpisah(std::array{keluaran("pita", hasil.pita), keluaran("alasan", hasil.alasan),
                                 keluaran("di_celah", hasil.di_celah)},
                      masukan);
    return hasil;
}

}  // namespace iku::c_api

using namespace iku::c_api;

int32_t iku_classify(const iku_kolom* a, const iku_kolom* b, int64_t baris, const iku_skala* skala,
                     const iku_opsi* opsi_diminta, int8_t* pita, uint8_t* alasan, uint8_t* di_celah,
                     iku_error* error) {
    return guard("iku_classify", error, [&] {
        const std::size_t n = jumlah_baris(baris);
        std::vector<iku::Kolom> masukan{kolom(perlu(a, "a"), n)};
        if (b != nullptr) masukan.push_back(kolom(*b, n));
        const auto& isi = skala_kolom(skala);
        const auto pilihan = opsi(opsi_diminta, "opsi");
        pastikan(pilihan.mode == 0 && pilihan.desimal == 0, "opsi", "rounds, which classes never do");
        pastikan(b != nullptr || pilihan.faktor == 0, "opsi", "has a faktor, which is for quotients only");
        iku::classify(iku::rasio(b != nullptr, pilihan.faktor == 0 ? 100 : pilihan.faktor), masukan, isi,
                      keluaran_kelas(pita, alasan, di_celah, n, masukan), utas(pilihan));
    });
}

int32_t iku_formula_classify_kolom(const iku_formula* f, const iku_kolom* kolom_masukan, int64_t n,
                                   int64_t baris, const iku_skala* skala, int8_t* pita, uint8_t* alasan,
                                   uint8_t* di_celah, iku_error* error) {
    return guard("iku_formula_classify_kolom", error, [&] {
        const auto& formula = terhitung(f);
        const std::size_t jumlah = jumlah_baris(baris);
        const auto masukan = kolom_rumus(formula, kolom_masukan, n, jumlah);
        iku::classify(formula.ekspresi(), masukan, skala_kolom(skala),
                      keluaran_kelas(pita, alasan, di_celah, jumlah, masukan));
    });
}
