// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "iku/kinerja/peringkat.hpp"
#include "iku/tabel/capaian.hpp"

#include "../kelas.hpp"
#include "../kolom.hpp"
#include "aturan.hpp"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace iku::ikat {

// Columns that a caller gave as pembilang and perhaps penyebut, and the formula over them: v1, or
// v1 / v2 * faktor.
class KolomNisbah {
  public:
    KolomNisbah(const py::object& pembilang, const py::object& penyebut, std::int64_t faktor,
                const char* nama_pembilang = "pembilang");

    std::size_t size() const noexcept { return masuk_[0].size(); }
    const std::vector<KolomMasuk>& masuk() const noexcept { return masuk_; }
    const std::vector<Kolom>& kolom() const noexcept { return kolom_; }
    const Ekspresi& ekspresi() const noexcept { return ekspresi_; }

    // Row i, exactly.
    Hasil hasil(std::size_t i) const;

  private:
    std::vector<KolomMasuk> masuk_;
    std::vector<Kolom> kolom_;
    Ekspresi ekspresi_;
};

// Achievements of columns, as a caller of Python asks for them; `nisbah` must outlive this.
class SoalCapaianPython {
  public:
    SoalCapaianPython(const KolomNisbah& nisbah, const py::object& target, AturanCapaian aturan,
                      const py::object& toleransi);

    KolomHasil capaian(Pembulatan pembulatan, Utas utas) const;
    KolomKelas classify(const Skala& skala, Utas utas) const;

  private:
    SoalCapaian soal() const;
    Hasil hasil(std::size_t i) const;
    template <class F>
    void per_istimewa_semua(F f) const;

    const KolomNisbah& nisbah_;
    std::vector<KolomMasuk> kolom_target_;  // none or one
    Target target_{};
    AturanCapaian aturan_;
    std::optional<Rasional> toleransi_{};
};

KolomHasil rank_kolom(const py::object& pembilang, const py::object& penyebut, Urutan urutan);

}  // namespace iku::ikat
