// SPDX-License-Identifier: Apache-2.0
#include "rujukan.hpp"

#include "iku/formula/pembagian.hpp"
#include "iku/teks/kode/laporan.hpp"
#include "iku/teks/nama.hpp"
#include "iku/teks/utf8.hpp"

namespace iku::detail {
namespace {

// Naming what a wrong name was meant for is a courtesy; on hostile input it ends after so many bytes
// compared.
constexpr std::size_t bita_mirip_terbanyak = std::size_t{4} << 20U;

constexpr std::string_view nama_pembilang = "pembilang";
constexpr std::string_view nama_penyebut = "penyebut";

bool is_alias(std::string_view variabel) {
    return variabel == nama_pembilang || variabel == nama_penyebut;
}

Sasar sasar_alias(std::size_t butir, const ButirIndikator& isi, std::string_view variabel) {
    return {butir, variabel == nama_pembilang ? isi.pembagian->first : isi.pembagian->second};
}

std::optional<Formula> find_formula(const Indikator& indikator) {
    if (const auto* formula = indikator.perhitungan.formula()) return *formula;
    if (indikator.perhitungan.status() != Status::bukan_hitungan) return std::nullopt;
    PenyusunEkspresi penyusun;
    penyusun.variabel(0);
    return Formula(*std::move(penyusun).selesai(), {Variabel{indikator.nama, 0}}, Pengali::polos);
}

}  // namespace

std::vector<ButirIndikator> susun_butir(const Dokumen& dokumen) {
    std::vector<ButirIndikator> semua;
    for (std::size_t s = 0; s < dokumen.sasaran.size(); ++s) {
        for (std::size_t i = 0; i < dokumen.sasaran[s].indikator.size(); ++i) {
            const auto& indikator = dokumen.sasaran[s].indikator[i];
            ButirIndikator butir{s, i, &indikator, find_formula(indikator), {}, {}};
            if (butir.formula) {
                for (const auto& variabel : butir.formula->variabel())
                    butir.variabel.push_back(lipat_nama(variabel.nama));
                butir.pembagian = find_pembagian(butir.formula->ekspresi());
            }
            semua.push_back(std::move(butir));
        }
    }
    return semua;
}

PencariRujukan::PencariRujukan(const std::vector<ButirIndikator>& butir)
    : butir_(butir), anggaran_mirip_(bita_mirip_terbanyak) {
    for (std::size_t b = 0; b < butir_.size(); ++b) {
        const auto& isi = butir_[b];
        std::string nama = lipat_nama(isi.isi->nama);
        menurut_indikator_[nama].push_back(b);
        indikator_terlipat_.push_back(std::move(nama));
        indikator_asli_.push_back(isi.isi->nama);
        if (isi.pembagian) pembagian_.push_back(b);
        for (std::uint32_t v = 0; v < isi.variabel.size(); ++v) {
            menurut_variabel_[isi.variabel[v]].push_back({b, v});
            variabel_terlipat_.push_back(isi.variabel[v]);
            variabel_asli_.push_back(isi.formula->variabel()[v].nama);
        }
    }
}

const Rujukan& PencariRujukan::find(const Fakta& fakta) {
    const std::string kunci = fakta.indikator + '\x1f' + fakta.variabel;
    const auto dikenal = dikenal_.find(kunci);
    if (dikenal != dikenal_.end()) return dikenal->second;
    return dikenal_.emplace(kunci, find_baru(fakta, lipat_nama(fakta.indikator), lipat_nama(fakta.variabel)))
        .first->second;
}

Rujukan PencariRujukan::find_baru(const Fakta& fakta, const std::string& indikator,
                                  const std::string& variabel) {
    if (indikator.empty()) return find_di_dokumen(fakta, variabel);
    const auto calon = menurut_indikator_.find(indikator);
    if (calon != menurut_indikator_.end()) return find_di_indikator(calon->second, fakta, variabel);
    if (const auto mirip = find_mirip(indikator, indikator_terlipat_, indikator_asli_)) {
        return {{}, kode::laporan_indikator_mirip, {fakta.indikator, *mirip}};
    }
    return {{}, kode::laporan_indikator_tidak_dikenal, {fakta.indikator}};
}

// The fact names its indicator; a document may hold several of that name.
Rujukan PencariRujukan::find_di_indikator(const std::vector<std::size_t>& calon, const Fakta& fakta,
                                          const std::string& variabel) {
    Rujukan rujukan;
    std::vector<std::string> terlipat;
    std::vector<std::string> asli;
    for (const std::size_t b : calon) {
        const auto& isi = butir_[b];
        bool ada = false;
        for (std::uint32_t v = 0; v < isi.variabel.size(); ++v) {
            terlipat.push_back(isi.variabel[v]);
            asli.push_back(isi.formula->variabel()[v].nama);
            if (isi.variabel[v] != variabel) continue;
            rujukan.sasar.push_back({b, v});
            ada = true;
        }
        if (!ada && is_alias(variabel) && isi.pembagian) {
            rujukan.sasar.push_back(sasar_alias(b, isi, variabel));
        }
    }
    if (!rujukan.sasar.empty()) return rujukan;
    if (terlipat.empty()) return {{}, kode::laporan_indikator_tanpa_rumus, {fakta.indikator}};
    if (is_alias(variabel)) return {{}, kode::laporan_bukan_pembagian, {fakta.variabel, fakta.indikator}};
    if (const auto mirip = find_mirip(variabel, terlipat, asli)) {
        return {{}, kode::laporan_variabel_mirip, {fakta.variabel, *mirip}};
    }
    return {{}, kode::laporan_bukan_variabel_indikator, {fakta.variabel, fakta.indikator}};
}

// The fact names no indicator and serves all that use the variable.
Rujukan PencariRujukan::find_di_dokumen(const Fakta& fakta, const std::string& variabel) {
    const auto dikenal = menurut_variabel_.find(variabel);
    if (dikenal != menurut_variabel_.end()) return {dikenal->second, Kode::tidak_ada, {}};
    if (is_alias(variabel) && pembagian_.size() == 1) {
        return {{sasar_alias(pembagian_[0], butir_[pembagian_[0]], variabel)}, Kode::tidak_ada, {}};
    }
    if (is_alias(variabel) && pembagian_.size() > 1) {
        return {{}, kode::laporan_tanpa_indikator, {fakta.variabel, std::to_string(pembagian_.size())}};
    }
    if (const auto mirip = find_mirip(variabel, variabel_terlipat_, variabel_asli_)) {
        return {{}, kode::laporan_variabel_mirip, {fakta.variabel, *mirip}};
    }
    return {{}, kode::laporan_variabel_tidak_dikenal, {fakta.variabel}};
}

std::optional<std::string> PencariRujukan::find_mirip(const std::string& nama,
                                                      const std::vector<std::string>& terlipat,
                                                      const std::vector<std::string>& asli) {
    std::size_t bita = 0;
    for (const auto& calon : terlipat)
        bita += calon.size() + 1;
    if (bita > anggaran_mirip_) return std::nullopt;
    anggaran_mirip_ -= bita;
    const auto terdekat = find_terdekat(nama, terlipat);
    return terdekat ? std::optional(asli[*terdekat]) : std::nullopt;
}

}  // namespace iku::detail
