// SPDX-License-Identifier: Apache-2.0
#include "tabel/tangga.hpp"

#include "tabel/bilangan128.hpp"

#include <algorithm>
#include <optional>

namespace iku {
namespace {

// Every value at which Skala::classify compares: the ends of bands, and where a value rounded half up to a
// whole number passes one.
std::vector<Rasional> titik(const Skala& skala) {
    const Rasional setengah(1, 2);
    std::vector<Rasional> hasil;
    for (const Pita& pita : skala.pita) {
        if (pita.atas) hasil.push_back(pita.atas->nilai);
        if (!pita.bawah) continue;
        const Rasional& nilai = pita.bawah->nilai;
        hasil.push_back(nilai);
        if (skala.celah != Celah::bulatkan_dulu) continue;
        hasil.push_back(nilai.bulatkan(Mode::ceiling) - setengah);
        hasil.push_back(nilai.bulatkan(Mode::floor) + setengah);
    }
    std::sort(hasil.begin(), hasil.end());
    hasil.erase(std::unique(hasil.begin(), hasil.end()), hasil.end());
    return hasil;
}

// The thresholds on n / d, ascending, with the steps in that order; a negative factor turns both round.
void atas_faktor(const Tangga& tangga, const Rasional& skala, std::vector<Rasional>& batas,
                 std::vector<SelKelas>& anak) {
    anak = tangga.anak;
    for (const Rasional& satu : tangga.batas)
        batas.push_back(satu / skala);
    if (skala.tanda() > 0) return;
    std::reverse(batas.begin(), batas.end());
    std::reverse(anak.begin(), anak.end());
}

}  // namespace

SelKelas to_sel(const HasilPredikat& predikat) noexcept {
    if (const auto* const alasan = std::get_if<Alasan>(&predikat)) return {-1, *alasan, 0};
    const auto& p = *std::get_if<Predikat>(&predikat);
    return {static_cast<std::int8_t>(p.pita), Alasan::ada, static_cast<std::uint8_t>(p.di_celah)};
}

Tangga::Tangga(const Skala& skala, bool dengan_celah) {
    const std::vector<Rasional> calon = titik(skala);
    const auto tanya = [&](const Rasional& nilai) {
        SelKelas sel = to_sel(skala.classify(nilai));
        if (!dengan_celah) sel.di_celah = 0;
        return sel;
    };
    anak.push_back(tanya(calon.empty() ? Rasional(0) : calon.front() - 1));
    for (std::size_t j = 0; j < calon.size(); ++j) {
        const SelKelas pada = tanya(calon[j]);
        const SelKelas sesudah = tanya(j + 1 == calon.size() ? calon[j] + 1 : (calon[j] + calon[j + 1]) / 2);
        if (pada == anak.back() && sesudah == pada) continue;
        batas.push_back(calon[j]);
        anak.push_back(pada);
        anak.push_back(sesudah);
    }
}

std::uint8_t TanggaNisbah::tepat(std::size_t j, std::int64_t n, std::int64_t d) const noexcept {
    // Every factor is at most 2^63 in magnitude.
    const I128 kiri = static_cast<I128>(d < 0 ? -static_cast<I128>(n) : n) * penyebut[j];
    const I128 kanan = static_cast<I128>(d < 0 ? -static_cast<I128>(d) : d) * pembilang[j];
    return static_cast<std::uint8_t>(2 * j + (kiri < kanan ? 0U : kiri == kanan ? 1U : 2U));
}

bool susun(const Tangga& tangga, const Rasional& skala, TanggaNisbah& hasil) {
    if (tangga.batas.size() > kernels::batas_terbanyak) return false;
    std::vector<Rasional> batas;
    atas_faktor(tangga, skala, batas, hasil.anak);
    for (const Rasional& satu : batas) {
        const auto p = satu.pembilang().to_int64();
        const auto q = satu.penyebut().to_int64();
        if (!p || !q) return false;
        // Wider than the errors of this quotient and of the rows' quotients together.
        const double dekat = static_cast<double>(*p) / static_cast<double>(*q);
        const double jarak = (dekat < 0 ? -dekat : dekat) * 0x1p-49;
        if (!hasil.atas.empty() && dekat - jarak < hasil.atas.back()) return false;
        hasil.bawah.push_back(dekat - jarak);
        hasil.atas.push_back(dekat + jarak);
        hasil.pembilang.push_back(*p);
        hasil.penyebut.push_back(*q);
    }
    return true;
}

bool susun(const Tangga& tangga, const Rasional& skala, TanggaBulat& hasil) {
    if (tangga.batas.size() > kernels::batas_terbanyak) return false;
    std::vector<Rasional> batas;
    atas_faktor(tangga, skala, batas, hasil.anak);
    std::size_t selalu = 0;  // thresholds that every int64 passes
    std::size_t pernah = 0;  // thresholds that some int64 reaches
    for (const Rasional& satu : batas) {
        const auto bawah = satu.bulatkan(Mode::floor).to_int64();
        const auto atas = satu.bulatkan(Mode::ceiling).to_int64();
        if (bawah && atas) {
            hasil.bawah.push_back(*bawah);
            hasil.atas.push_back(*atas);
            ++pernah;
        } else if (satu.tanda() < 0) {
            ++selalu;
        }
    }
    const auto awal = hasil.anak.begin() + static_cast<std::ptrdiff_t>(2 * selalu);
    hasil.anak = {awal, awal + static_cast<std::ptrdiff_t>(2 * pernah + 1)};
    return true;
}

}  // namespace iku
