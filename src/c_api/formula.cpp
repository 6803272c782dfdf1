// SPDX-License-Identifier: Apache-2.0
#include "c_api/formula.hpp"

#include "iku/formula/cetak.hpp"
#include "iku/formula/json.hpp"
#include "iku/formula/read.hpp"
#include "iku/iku.h"

#include "c_api/guard.hpp"
#include "c_api/periksa.hpp"

#include <utility>
#include <vector>

namespace iku::c_api {

const Formula& terhitung(const iku_formula* f) {
    const auto* formula = perlu(f, "f").perhitungan.formula();
    if (formula == nullptr) throw Tolak{IKU_INPUT, "f", "has nothing to evaluate: see its status and notes"};
    return *formula;
}

void pastikan_format(std::int32_t format) {
    pastikan(format >= IKU_FORMAT_TEKS && format <= IKU_FORMAT_JSON, "format", "is no IKU_FORMAT_ constant");
}

std::string tulis(const Jejak& jejak, std::int32_t format, const GayaJejak& gaya) {
    switch (format) {
        case IKU_FORMAT_LATEX:
            return to_latex(jejak, gaya);
        case IKU_FORMAT_JSON:
            return to_json(jejak, gaya);
        default:
            return to_text(jejak, gaya);
    }
}

std::vector<Hasil> isi_variabel(const Formula& formula, const iku_nilai* nilai, std::int64_t n) {
    pastikan(panjang(n, "n") == formula.variabel().size(), "n", "is not the number of variables");
    return daftar_nilai(nilai, n, "nilai");
}

namespace {

// The formula behind an accessor, or NULL.
const Formula* formula_bila_ada(const iku_formula* f) noexcept {
    return f == nullptr ? nullptr : f->perhitungan.formula();
}

const Variabel* variabel_ke(const iku_formula* f, std::int64_t i) noexcept {
    const auto* formula = formula_bila_ada(f);
    if (formula == nullptr || !is_indeks(i, formula->variabel().size())) return nullptr;
    return &formula->variabel()[static_cast<std::size_t>(i)];
}

}  // namespace
}  // namespace iku::c_api

using namespace iku::c_api;

int32_t iku_formula_read(const char* teks_formula, int64_t n, int32_t lokal_diminta, iku_formula** hasil,
                         iku_error* error) {
    return guard("iku_formula_read", error, [&] {
        const auto dibaca = teks(teks_formula, n, "teks");
        const auto lokal_dipakai = lokal(lokal_diminta);
        perlu(hasil, "hasil");
        auto bacaan = iku::read_formula(dibaca, lokal_dipakai);
        if (!bacaan.isi) bacaan.isi.emplace(std::string{dibaca});
        keluarkan(
            std::make_unique<iku_formula>(iku_formula{*std::move(bacaan.isi), {std::move(bacaan.catatan)}}),
            hasil);
    });
}

int32_t iku_formula_status(const iku_formula* f) {
    return f == nullptr ? -1 : static_cast<int32_t>(f->perhitungan.status());
}

int32_t iku_formula_is_terhitung(const iku_formula* f) {
    return formula_bila_ada(f) == nullptr ? 0 : 1;
}

int32_t iku_formula_pengali(const iku_formula* f) {
    const auto* formula = formula_bila_ada(f);
    return formula == nullptr ? -1 : static_cast<int32_t>(formula->pengali());
}

const char* iku_formula_teks(const iku_formula* f, int64_t* n) {
    return f == nullptr ? tidak_ada(n) : pinjamkan(f->perhitungan.teks(), n);
}

int64_t iku_formula_variabel_count(const iku_formula* f) {
    const auto* formula = formula_bila_ada(f);
    return formula == nullptr ? 0 : static_cast<int64_t>(formula->variabel().size());
}

const char* iku_formula_variabel_nama(const iku_formula* f, int64_t i, int64_t* n) {
    const auto* variabel = variabel_ke(f, i);
    return variabel == nullptr ? tidak_ada(n) : pinjamkan(variabel->nama, n);
}

int32_t iku_formula_variabel_geser_tahun(const iku_formula* f, int64_t i) {
    const auto* variabel = variabel_ke(f, i);
    return variabel == nullptr ? 0 : variabel->geser_tahun;
}

const iku_daftar_catatan* iku_formula_catatan(const iku_formula* f) {
    return f == nullptr ? nullptr : &f->catatan;
}

int32_t iku_formula_rumus(const iku_formula* f, iku_teks** hasil, iku_error* error) {
    return guard("iku_formula_rumus", error, [&] {
        const auto& formula = terhitung(f);
        perlu(hasil, "hasil");
        keluarkan(iku::to_rumus(formula.ekspresi()), hasil);
    });
}

int32_t iku_formula_latex(const iku_formula* f, int32_t lokal_diminta, iku_teks** hasil, iku_error* error) {
    return guard("iku_formula_latex", error, [&] {
        const auto& formula = terhitung(f);
        const auto lokal_dipakai = lokal(lokal_diminta);
        perlu(hasil, "hasil");
        keluarkan(iku::to_latex(formula, lokal_dipakai), hasil);
    });
}

int32_t iku_formula_json(const iku_formula* f, int32_t bahasa_diminta, iku_teks** hasil, iku_error* error) {
    return guard("iku_formula_json", error, [&] {
        const auto& pegangan = perlu(f, "f");
        const auto bahasa_dipakai = bahasa(bahasa_diminta);
        perlu(hasil, "hasil");
        keluarkan(iku::to_json(pegangan.perhitungan, pegangan.catatan.isi, bahasa_dipakai), hasil);
    });
}

int32_t iku_formula_evaluate(const iku_formula* f, const iku_nilai* nilai, int64_t n, iku_rasional** hasil,
                             uint8_t* alasan, iku_error* error) {
    return guard("iku_formula_evaluate", error, [&] {
        const auto& formula = terhitung(f);
        const auto isi = isi_variabel(formula, nilai, n);
        perlu(hasil, "hasil");
        perlu(alasan, "alasan");
        keluarkan(formula.evaluate(isi), hasil, alasan);
    });
}

int32_t iku_formula_explain(const iku_formula* f, const iku_nilai* nilai, int64_t n, int32_t format,
                            const iku_gaya* gaya_diminta, iku_teks** hasil, iku_error* error) {
    return guard("iku_formula_explain", error, [&] {
        const auto& formula = terhitung(f);
        const auto isi = isi_variabel(formula, nilai, n);
        pastikan_format(format);
        const auto gaya_dipakai = gaya(gaya_diminta);
        perlu(hasil, "hasil");
        keluarkan(tulis(iku::explain(formula, isi), format, gaya_dipakai), hasil);
    });
}

void iku_formula_free(iku_formula* f) {
    delete f;
}
