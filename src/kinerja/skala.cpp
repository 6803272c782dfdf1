// SPDX-License-Identifier: Apache-2.0
#include "iku/kinerja/skala.hpp"

#include "iku/teks/kode/kinerja.hpp"
#include "iku/teks/utf8.hpp"

#include "kinerja/data_tertanam.hpp"
#include "kinerja/klasifikasi.hpp"
#include "kinerja/periksa_json.hpp"
#include "kinerja/sendiri.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace iku {
namespace {

using detail::NilaiJson;
using detail::PeriksaJson;

// Whether no value lies in both bands and the lower one is really below.
bool is_terpisah(const Pita& tinggi, const Pita& rendah) {
    if (!tinggi.bawah) return false;
    if (rendah.bawah &&
        (rendah.bawah->nilai > tinggi.bawah->nilai ||
         (rendah.bawah->nilai == tinggi.bawah->nilai && !(tinggi.bawah->termasuk < rendah.bawah->termasuk))))
        return false;
    if (!rendah.atas) return true;
    return rendah.atas->nilai < tinggi.bawah->nilai ||
           (rendah.atas->nilai == tinggi.bawah->nilai && !(rendah.atas->termasuk && tinggi.bawah->termasuk));
}

// Whether a value lies between the bands.
bool is_bercelah(const Pita& tinggi, const Pita& rendah) {
    if (!rendah.atas || !tinggi.bawah) return false;
    return rendah.atas->nilai < tinggi.bawah->nilai || (!rendah.atas->termasuk && !tinggi.bawah->termasuk);
}

class PembacaSkala {
  public:
    PembacaSkala(const NilaiJson& json, std::string di, std::vector<Catatan>& catatan)
        : json_(json), di_(std::move(di)), catatan_(catatan), periksa_(catatan) {}

    std::optional<Skala> read() {
        const std::size_t sebelum = catatan_.size();
        periksa_.kunci(json_, di_, {"id", "keluarga", "nama", "berlaku", "celah", "asal", "pita"});
        Skala skala;
        if (const auto* id = periksa_.teks(json_, di_, "id", true)) skala.id = *id;
        const auto* keluarga = periksa_.teks(json_, di_, "keluarga", false);
        skala.keluarga = keluarga != nullptr ? *keluarga : skala.id;
        const auto* nama = periksa_.teks(json_, di_, "nama", false);
        skala.nama = nama != nullptr ? *nama : skala.id;
        celah(skala);
        std::tie(skala.berlaku_dari, skala.berlaku_sampai) = periksa_.berlaku(json_, di_);
        skala.asal = periksa_.asal(json_, di_);
        const auto& pita = periksa_.larik(json_, di_, "pita", true);
        for (std::size_t i = 0; i < pita.size(); ++i)
            skala.pita.push_back(satu_pita(pita[i], di_ + "/pita/" + std::to_string(i)));
        if (pita.empty()) periksa_.tolak(di_ + "/pita", "paling sedikit satu pita");
        if (catatan_.size() != sebelum || !susunan(skala)) return std::nullopt;
        return skala;
    }

  private:
    void celah(Skala& skala) {
        const auto* teks = periksa_.teks(json_, di_, "celah", false);
        if (teks == nullptr) return;
        const auto ada = find_celah(*teks);
        if (ada) skala.celah = *ada;
        if (!ada) periksa_.tolak(di_ + "/celah", "batas_bawah, bulatkan_dulu, atau galat");
    }

    Pita satu_pita(const NilaiJson& json, const std::string& di) {
        periksa_.kunci(json, di, {"label", "bawah", "atas"});
        Pita pita;
        if (const auto* label = periksa_.teks(json, di, "label", true)) pita.label = *label;
        pita.bawah = batas(json, di, "bawah", '>');
        pita.atas = batas(json, di, "atas", '<');
        return pita;
    }

    // ">= 91" or "> 90"; downwards "<= 90" or "< 91".
    std::optional<Batas> batas(const NilaiJson& json, const std::string& di, std::string_view kunci,
                               char arah) {
        const auto* teks = periksa_.teks(json, di, kunci, false);
        if (teks == nullptr) return std::nullopt;
        std::string_view sisa = pangkas(*teks);
        if (sisa.starts_with(arah)) {
            sisa.remove_prefix(1);
            const bool termasuk = sisa.starts_with('=');
            if (termasuk) sisa.remove_prefix(1);
            if (const auto nilai = Rasional::from_string(pangkas(sisa))) return Batas{*nilai, termasuk};
        }
        periksa_.tolak(di + '/' + std::string(kunci),
                       std::string("\"") + arah + "= 91\" atau \"" + arah + " 91\"");
        return std::nullopt;
    }

    // Order, overlaps and gaps.
    bool susunan(const Skala& skala) {
        for (std::size_t i = 0; i + 1 < skala.pita.size(); ++i) {
            const Pita& tinggi = skala.pita[i];
            const Pita& rendah = skala.pita[i + 1];
            const std::string di = di_ + "/pita/" + std::to_string(i + 1);
            if (!is_terpisah(tinggi, rendah)) {
                catatan_.push_back(
                    {kode::kinerja_skala_tumpang_tindih, {}, {skala.id, tinggi.label, rendah.label, di}});
                return false;
            }
            if (is_bercelah(tinggi, rendah)) {
                catatan_.push_back({kode::kinerja_skala_bercelah,
                                    {},
                                    {skala.id, rendah.atas->nilai.to_string(),
                                     tinggi.bawah->nilai.to_string(), std::string(nama(skala.celah)), di}});
            }
        }
        return true;
    }

    const NilaiJson& json_;
    std::string di_;
    std::vector<Catatan>& catatan_;
    PeriksaJson periksa_;
};

}  // namespace

HasilPredikat Skala::classify(const Hasil& hasil, Celah celah_dipakai) const {
    const auto diam = [](std::size_t, bool, const Rasional&, const Batas&, bool) {};
    return detail::klasifikasi(*this, hasil, celah_dipakai, diam);
}

Bacaan<std::vector<Skala>> read_daftar_skala(std::string_view json) {
    return detail::read_bernama<Skala, PembacaSkala>(json, "skala");
}

std::optional<Skala> detail::read_skala(const NilaiJson& json, const std::string& di,
                                        std::vector<Catatan>& catatan) {
    return PembacaSkala(json, di, catatan).read();
}

std::span<const Skala> skala_baku() {
    static const std::vector<Skala> baku = *read_daftar_skala(detail::skala_tertanam()).isi;
    return baku;
}

const Skala* find_skala(std::string_view id) {
    const auto baku = skala_baku();
    const auto it = std::find_if(baku.begin(), baku.end(), [&](const auto& s) { return s.id == id; });
    return it == baku.end() ? nullptr : &*it;
}

const Skala* find_skala_berlaku(std::string_view keluarga, std::int16_t tahun) {
    const auto baku = skala_baku();
    const auto it = std::find_if(baku.begin(), baku.end(), [&](const auto& s) {
        return s.keluarga == keluarga && s.is_berlaku(tahun);
    });
    return it == baku.end() ? nullptr : &*it;
}

}  // namespace iku
