// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/kategori.hpp"

#include "iku/angka/read.hpp"
#include "iku/kinerja/capaian.hpp"
#include "iku/teks/kode/kinerja.hpp"
#include "iku/teks/utf8.hpp"

#include "kinerja/data_tertanam.hpp"
#include "kinerja/periksa_json.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace iku {
namespace {

using detail::NilaiJson;
using detail::PeriksaJson;

constexpr std::size_t tidak_ada = static_cast<std::size_t>(-1);

// The place of the category that a folded text names.
std::size_t cari(const SkalaKategori& skala, std::string_view terlipat) {
    const auto sama = [&](const std::string& kata) { return lipat_nama(kata) == terlipat; };
    for (std::size_t i = 0; i < skala.kategori.size(); ++i) {
        const Kategori& satu = skala.kategori[i];
        if (sama(satu.label) || std::any_of(satu.sebutan.begin(), satu.sebutan.end(), sama)) return i;
    }
    return tidak_ada;
}

Alasan alasan(const HasilPredikat& hasil) {
    const auto* ada = std::get_if<Alasan>(&hasil);
    return ada == nullptr ? Alasan::ada : *ada;
}

std::string daftar_label(const SkalaKategori& skala) {
    std::string teks;
    for (const Kategori& satu : skala.kategori)
        teks.append(teks.empty() ? "" : ", ").append(satu.label);
    return teks;
}

// The built-in categories, then those of the built-in scales.
const std::vector<SkalaKategori>& semua_skala() {
    static const std::vector<SkalaKategori> semua = [] {
        const auto baku = skala_kategori_baku();
        std::vector<SkalaKategori> hasil(baku.begin(), baku.end());
        for (const Skala& satu : skala_baku())
            hasil.push_back(kategori_skala(satu));
        return hasil;
    }();
    return semua;
}

class PembacaKategori {
  public:
    PembacaKategori(const NilaiJson& json, std::string di, std::vector<Catatan>& catatan)
        : json_(json), di_(std::move(di)), catatan_(catatan), periksa_(catatan) {}

    std::optional<SkalaKategori> read() {
        const std::size_t sebelum = catatan_.size();
        periksa_.kunci(json_, di_, {"id", "nama", "berlaku", "asal", "daftar"});
        SkalaKategori skala;
        if (const auto* id = periksa_.teks(json_, di_, "id", true)) skala.id = *id;
        const auto* nama = periksa_.teks(json_, di_, "nama", false);
        skala.nama = nama != nullptr ? *nama : skala.id;
        std::tie(skala.berlaku_dari, skala.berlaku_sampai) = periksa_.berlaku(json_, di_);
        skala.asal = periksa_.asal(json_, di_);
        const auto& daftar = periksa_.larik(json_, di_, "daftar", true);
        for (std::size_t i = 0; i < daftar.size(); ++i)
            skala.kategori.push_back(satu(daftar[i], di_ + "/daftar/" + std::to_string(i)));
        if (daftar.size() < 2) periksa_.tolak(di_ + "/daftar", "paling sedikit dua kategori");
        if (catatan_.size() != sebelum) return std::nullopt;
        return skala;
    }

  private:
    Kategori satu(const NilaiJson& json, const std::string& di) {
        periksa_.kunci(json, di, {"label", "sebutan", "nilai"});
        Kategori kategori;
        if (const auto* label = periksa_.teks(json, di, "label", true)) kategori.label = *label;
        kata(kategori.label, di);
        const auto& sebutan = periksa_.larik(json, di, "sebutan", false);
        for (const auto& isi : sebutan) {
            if (isi.teks() == nullptr) {
                periksa_.tolak(di + "/sebutan", "teks");
                continue;
            }
            kategori.sebutan.push_back(*isi.teks());
            kata(*isi.teks(), di);
        }
        kategori.nilai = periksa_.angka(json, di, "nilai");
        // A better category never has the smaller number.
        if (kategori.nilai && terendah_ && *kategori.nilai >= *terendah_)
            periksa_.tolak(di + "/nilai", "bilangan yang lebih kecil daripada kategori di atasnya");
        if (kategori.nilai) terendah_ = kategori.nilai;
        return kategori;
    }

    // Every word names one category.
    void kata(const std::string& teks, const std::string& di) {
        if (!dikenal_.insert(lipat_nama(teks)).second)
            catatan_.push_back({kode::kinerja_kategori_ganda, {}, {teks, di}});
    }

    const NilaiJson& json_;
    std::string di_;
    std::vector<Catatan>& catatan_;
    PeriksaJson periksa_;
    std::set<std::string> dikenal_;
    std::optional<Rasional> terendah_;
};

}  // namespace

std::optional<Predikat> find_kategori(const SkalaKategori& skala, std::string_view teks) {
    const std::string terlipat = lipat_nama(teks);
    const auto predikat = [&](std::size_t i) { return Predikat{i, skala.kategori[i].label, false}; };
    if (const std::size_t i = cari(skala, terlipat); i != tidak_ada) return predikat(i);
    const auto kurung = terlipat.find('(');
    if (kurung == std::string::npos || !terlipat.ends_with(')')) return std::nullopt;
    const std::string_view semua = terlipat;
    const std::size_t luar = cari(skala, pangkas(semua.substr(0, kurung)));
    const std::size_t dalam = cari(skala, pangkas(semua.substr(kurung + 1, semua.size() - kurung - 2)));
    if (luar == tidak_ada || luar != dalam) return std::nullopt;
    return predikat(luar);
}

Bacaan<HasilPredikat> read_kategori(const SkalaKategori& skala, std::string_view teks) {
    Bacaan<HasilPredikat> hasil;
    if (auto predikat = find_kategori(skala, teks)) {
        hasil.isi = *std::move(predikat);
        return hasil;
    }
    const auto angka = read_angka(teks);
    const auto* sebab = std::get_if<Alasan>(&*angka.isi);
    if (sebab != nullptr &&
        (*sebab == Alasan::tidak_dilaporkan || *sebab == Alasan::tidak_berlaku || *sebab == Alasan::strip)) {
        hasil.isi = *sebab;
        return hasil;
    }
    hasil.isi = Alasan::tidak_sah;
    hasil.catatan.push_back(
        {kode::kinerja_kategori_asing, {}, {ringkas(teks, 80), skala.id, daftar_label(skala)}});
    return hasil;
}

std::optional<bool> is_terpenuhi(const HasilPredikat& realisasi, const HasilPredikat& target) {
    if (gabung(alasan(realisasi), alasan(target)) != Alasan::ada) return std::nullopt;
    return std::get<Predikat>(realisasi).pita <= std::get<Predikat>(target).pita;
}

Hasil capaian(const HasilPredikat& realisasi, const HasilPredikat& target, const SkalaKategori& skala,
              CaraKategori cara, const std::optional<AturanCapaian>& aturan) {
    if (const Alasan sebab = gabung(alasan(realisasi), alasan(target)); sebab != Alasan::ada) return sebab;
    if (cara == CaraKategori::terpenuhi) return *is_terpenuhi(realisasi, target) ? 100 : 0;
    if (cara == CaraKategori::tanpa || !aturan) return Alasan::di_luar_domain;
    const auto nilai = [&](const HasilPredikat& hasil) {
        const std::size_t i = std::get<Predikat>(hasil).pita;
        const bool ada = i < skala.kategori.size() && skala.kategori[i].nilai;
        return ada ? Hasil(*skala.kategori[i].nilai) : Hasil(Alasan::di_luar_domain);
    };
    return capaian(nilai(realisasi), Target{{}, nilai(target), {}}, *aturan);
}

Bacaan<std::vector<SkalaKategori>> read_daftar_kategori(std::string_view json) {
    return detail::read_bernama<SkalaKategori, PembacaKategori>(json, "kategori");
}

std::span<const SkalaKategori> skala_kategori_baku() {
    static const std::vector<SkalaKategori> baku = *read_daftar_kategori(detail::kategori_tertanam()).isi;
    return baku;
}

SkalaKategori kategori_skala(const Skala& skala) {
    SkalaKategori hasil{skala.id, skala.nama, {}, skala.berlaku_dari, skala.berlaku_sampai, skala.asal};
    for (const Pita& pita : skala.pita)
        hasil.kategori.push_back({pita.label, {}, std::nullopt});
    return hasil;
}

std::string daftar_skala_kategori() {
    std::string daftar;
    for (const auto& satu : semua_skala())
        daftar.append(daftar.empty() ? "" : ", ").append(satu.id);
    return daftar;
}

std::string daftar_skala_kategori(std::string_view teks) {
    std::string daftar;
    for (const auto& satu : semua_skala()) {
        if (find_kategori(satu, teks)) daftar.append(daftar.empty() ? "" : ", ").append(satu.id);
    }
    return daftar;
}

std::optional<SkalaKategori> find_skala_kategori(std::string_view id) {
    for (const auto& satu : skala_kategori_baku()) {
        if (satu.id == id) return satu;
    }
    const Skala* skala = find_skala(id);
    return skala == nullptr ? std::nullopt : std::optional(kategori_skala(*skala));
}

}  // namespace iku
