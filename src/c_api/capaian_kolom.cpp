// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/rasio.hpp"
#include "iku/tabel/capaian.hpp"

#include "c_api/formula.hpp"
#include "c_api/guard.hpp"
#include "c_api/kelas.hpp"
#include "c_api/kinerja/target.hpp"
#include "c_api/kolom.hpp"

#include <array>
#include <span>
#include <variant>
#include <vector>

using namespace iku::c_api;

namespace {

// The caller's question, checked; the columns of the formula and, behind them, that of the targets.
class Soal {
  public:
    Soal(const iku_soal_capaian* diberikan, std::size_t baris) {
        const iku_soal_capaian s = opsi(&perlu(diberikan, "soal"), "soal");
        dipakai_ = aturan_dipakai(s.aturan, s.batas);
        if (s.formula == nullptr) {
            pastikan(s.n_kolom == 1, "n_kolom", "is not 1, and there is no formula");
            kolom_.push_back(kolom(perlu(s.kolom, "kolom"), baris));
        } else {
            const auto& formula = terhitung(s.formula);
            kolom_ = kolom_rumus(formula, s.kolom, s.n_kolom, baris);
            realisasi_ = formula.ekspresi();
        }
        variabel_ = kolom_.size();
        if (s.kolom_target == nullptr) {
            target_ = target(s.target, s.n_target);
            return;
        }
        pastikan(s.target == nullptr && s.n_target == 0, "target", "is given beside kolom_target");
        kolom_.push_back(kolom(*s.kolom_target, baris));
        target_ = kolom_.back();
    }

    std::span<const iku::Kolom> masukan() const { return kolom_; }
    iku::SoalCapaian isi() const {
        return {realisasi_, masukan().first(variabel_), target_, dipakai_.aturan, dipakai_.toleransi};
    }

  private:
    iku::Ekspresi realisasi_ = iku::rasio(false, 1);
    std::vector<iku::Kolom> kolom_{};
    std::size_t variabel_ = 0;
    std::variant<iku::Target, iku::Kolom> target_{};
    AturanDipakai dipakai_{};
};

}  // namespace

int32_t iku_capaian_kolom(const iku_soal_capaian* soal, int64_t baris, const iku_opsi* opsi_diminta,
                          int64_t* hasil, uint8_t* alasan, iku_error* error) {
    return guard("iku_capaian_kolom", error, [&] {
        const std::size_t n = jumlah_baris(baris);
        const Soal diminta(soal, n);
        const auto cara = opsi_rumus(opsi_diminta);
        const auto tujuan = larik(hasil, n, "hasil");
        const auto sebab = larik_alasan(alasan, n);
        pastikan_terpisah(std::array{keluaran("hasil", tujuan), keluaran("alasan", sebab)},
                          diminta.masukan());
        iku::capaian(diminta.isi(), cara.pembulatan, tujuan, sebab, cara.utas);
    });
}

int32_t iku_capaian_classify(const iku_soal_capaian* soal, int64_t baris, const iku_skala* skala,
                             int8_t* pita, uint8_t* alasan, uint8_t* di_celah, iku_error* error) {
    return guard("iku_capaian_classify", error, [&] {
        const std::size_t n = jumlah_baris(baris);
        const Soal diminta(soal, n);
        const auto& isi = skala_kolom(skala);
        iku::classify(diminta.isi(), isi, keluaran_kelas(pita, alasan, di_celah, n, diminta.masukan()));
    });
}
