// SPDX-License-Identifier: Apache-2.0
// Any bytes are a formula text: the reader answers, its answer keeps its invariant, its notes lie inside the
// text, and what it read prints and reads back.
#include "iku/formula/cetak.hpp"
#include "iku/formula/jejak.hpp"
#include "iku/formula/read.hpp"

#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace {

void tuntut(bool benar) {
    if (!benar) std::abort();
}

void periksa_formula(const iku::Formula& formula) {
    const iku::Ekspresi& ekspresi = formula.ekspresi();
    tuntut(formula.variabel().size() == ekspresi.jumlah_variabel());
    const auto rumus = iku::to_rumus(ekspresi);
    const auto kembali = iku::read_rumus(rumus, ekspresi.jumlah_variabel());
    tuntut(kembali.has_value());
    tuntut(iku::to_rumus(*kembali) == rumus);
    const std::vector<iku::Hasil> isi(ekspresi.jumlah_variabel(), iku::Hasil(2));
    tuntut(iku::evaluate(*kembali, isi) == formula.evaluate(isi));
    tuntut(iku::explain(formula, isi).hasil == formula.evaluate(isi));
    tuntut(!iku::to_latex(formula).empty());
}

void periksa(std::string_view teks, iku::Lokal lokal) {
    const auto bacaan = iku::read_formula(teks, lokal);
    tuntut(bacaan.isi.has_value());
    const iku::Formula* formula = bacaan.isi->formula();
    const iku::Status status = bacaan.isi->status();
    if (status != iku::Status::bukan_hitungan)
        tuntut((formula != nullptr) == (status != iku::Status::ditolak));
    const iku::Tingkat tertinggi = iku::tingkat_tertinggi(bacaan.catatan);
    tuntut((tertinggi == iku::Tingkat::galat) == (status == iku::Status::ditolak));
    if (status == iku::Status::dibaca) tuntut(tertinggi == iku::Tingkat::info);
    for (const iku::Catatan& c : bacaan.catatan) {
        tuntut(c.posisi.bita <= teks.size() && c.posisi.panjang <= teks.size() - c.posisi.bita);
        tuntut(!iku::pesan(c, iku::Bahasa::id).empty() && !iku::pesan(c, iku::Bahasa::en).empty());
    }
    if (formula != nullptr) periksa_formula(*formula);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t ukuran) {
    const std::string_view teks(reinterpret_cast<const char*>(data), ukuran);
    periksa(teks, iku::Lokal::id);
    periksa(teks, iku::Lokal::en);
    iku::read_rumus(teks, 4);
    return 0;
}
