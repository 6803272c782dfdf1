// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/hierarki.hpp"
#include "iku/teks/kode/kinerja.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace iku {
namespace {

using Sisi = KodeWilayah PasanganKode::*;

// Marks the pairs whose code on that side stands in another pair too. Precondition: no pair stands twice.
void tandai(const std::vector<PasanganKode>& pasangan, Sisi sisi, std::vector<bool>& bentrok,
            std::vector<Catatan>& catatan) {
    std::vector<std::size_t> urut(pasangan.size());
    std::iota(urut.begin(), urut.end(), std::size_t{0});
    std::sort(urut.begin(), urut.end(),
              [&](std::size_t a, std::size_t b) { return pasangan[a].*sisi < pasangan[b].*sisi; });
    for (std::size_t k = 0; k + 1 < urut.size(); ++k) {
        const KodeWilayah& kode = pasangan[urut[k]].*sisi;
        if (kode != pasangan[urut[k + 1]].*sisi) continue;
        const bool pertama = k == 0 || pasangan[urut[k - 1]].*sisi != kode;
        if (pertama)
            catatan.push_back(
                {kode::kinerja_jembatan_bentrok, {}, {kode.to_string(), std::string(nama(kode.sistem()))}});
        bentrok[urut[k]] = bentrok[urut[k + 1]] = true;
    }
}

}  // namespace

Bacaan<JembatanKode> susun_jembatan(std::vector<PasanganKode> pasangan) {
    Bacaan<JembatanKode> hasil;
    hasil.isi.emplace();
    std::erase_if(pasangan, [&](const PasanganKode& satu) {
        const bool setingkat = satu.kemendagri.tingkat() == satu.bps.tingkat();
        if (!setingkat)
            hasil.catatan.push_back(
                {kode::kinerja_jembatan_tingkat, {}, {satu.kemendagri.to_string(), satu.bps.to_string()}});
        return !setingkat;
    });
    std::sort(pasangan.begin(), pasangan.end(), [](const PasanganKode& a, const PasanganKode& b) {
        return std::tie(a.kemendagri, a.bps) < std::tie(b.kemendagri, b.bps);
    });
    pasangan.erase(std::unique(pasangan.begin(), pasangan.end()), pasangan.end());
    std::vector<bool> bentrok(pasangan.size());
    tandai(pasangan, &PasanganKode::kemendagri, bentrok, hasil.catatan);
    tandai(pasangan, &PasanganKode::bps, bentrok, hasil.catatan);
    auto& isi = hasil.isi->pasangan_;
    for (std::size_t i = 0; i < pasangan.size(); ++i) {
        if (!bentrok[i]) isi.push_back(std::move(pasangan[i]));
    }
    auto& urut = hasil.isi->urut_bps_;
    urut.resize(isi.size());
    std::iota(urut.begin(), urut.end(), std::size_t{0});
    std::sort(urut.begin(), urut.end(),
              [&](std::size_t a, std::size_t b) { return isi[a].bps < isi[b].bps; });
    return hasil;
}

std::optional<KodeWilayah> JembatanKode::find(const KodeWilayah& kode, SistemKode sistem) const {
    if (kode.sistem() == sistem) return kode;
    if (sistem == SistemKode::sendiri) return std::nullopt;
    if (sistem == SistemKode::bps) {
        const auto it =
            std::partition_point(pasangan_.begin(), pasangan_.end(),
                                 [&](const PasanganKode& satu) { return satu.kemendagri < kode; });
        const bool ada = it != pasangan_.end() && it->kemendagri == kode;
        return ada ? std::optional(it->bps) : std::nullopt;
    }
    const auto it = std::partition_point(urut_bps_.begin(), urut_bps_.end(),
                                         [&](std::size_t i) { return pasangan_[i].bps < kode; });
    const bool ada = it != urut_bps_.end() && pasangan_[*it].bps == kode;
    return ada ? std::optional(pasangan_[*it].kemendagri) : std::nullopt;
}

}  // namespace iku
