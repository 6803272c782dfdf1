// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/penilaian.hpp"

#include "iku/angka/format.hpp"
#include "iku/formula/pembagian.hpp"
#include "iku/teks/kode/laporan.hpp"
#include "iku/teks/utf8.hpp"

#include "laporan/penilaian_kategori.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace iku {
namespace {

constexpr unsigned digit_catatan = 4;

std::string tulis(const Hasil& hasil) {
    return hasil.ada() ? format_eksak(*hasil, digit_catatan, Lokal::id) : std::string(nama(hasil.alasan()));
}

std::string tulis(const Target& target) {
    if (const auto* rentang = std::get_if<Rentang>(&target.isi))
        return tulis(rentang->bawah) + " - " + tulis(rentang->atas);
    return tulis(std::get<Hasil>(target.isi));
}

// "%" and "persen" are one unit; otherwise units are compared by name.
std::string lipat_satuan(std::string_view satuan) {
    const std::string terlipat = lipat_nama(satuan);
    return terlipat == "persen" || terlipat == "percent" || terlipat == "prosen" ? "%" : terlipat;
}

const std::string* find_sel(const Indikator& indikator, std::string_view kolom) {
    const auto it = std::find_if(indikator.sel.begin(), indikator.sel.end(),
                                 [&](const Sel& s) { return s.kolom == kolom; });
    return it == indikator.sel.end() ? nullptr : &it->teks;
}

// The unit of an indicator: its own cell's, else that of its formula's result; empty where nothing says it.
std::string satuan_indikator(const Indikator& indikator) {
    if (const auto* sel = find_sel(indikator, "satuan"); sel != nullptr && !pangkas(*sel).empty())
        return lipat_satuan(*sel);
    const Formula* formula = indikator.perhitungan.formula();
    return formula != nullptr && formula->pengali() == Pengali::persen ? "%" : "";
}

class Penilai {
  public:
    Penilai(const Dokumen& dokumen, const Evaluasi& evaluasi, const std::vector<BarisTarget>& target,
            const Pengaturan& pengaturan)
        : dokumen_(dokumen),
          evaluasi_(evaluasi),
          target_(target),
          pengaturan_(pengaturan),
          skala_(pengaturan.skala()),
          pembulatan_(pengaturan.pembulatan()) {
        for (std::size_t i = 0; i < aturan_.size(); ++i)
            aturan_[i] = pengaturan.aturan(static_cast<Polarisasi>(i));
        for (std::size_t i = 0; i < target.size(); ++i)
            menurut_nama_[{lipat_nama(target[i].indikator), target[i].periode}].push_back(i);
    }

    Bacaan<Penilaian> nilai() && {
        for (std::size_t e = 0; e < evaluasi_.baris.size(); ++e) {
            const auto& baris = evaluasi_.baris[e];
            const auto it = menurut_nama_.find({lipat_nama(indikator(baris).nama), baris.periode});
            if (it == menurut_nama_.end()) continue;
            for (const std::size_t t : it->second)
                nilai_satu(e, t);
        }
        catat_tak_terpakai();
        return {std::move(hasil_), std::move(catatan_)};
    }

  private:
    const Indikator& indikator(const BarisEvaluasi& baris) const {
        return dokumen_.sasaran[baris.sasaran].indikator[baris.indikator];
    }

    void nilai_satu(std::size_t e, std::size_t t) {
        const auto& baris = evaluasi_.baris[e];
        const BarisTarget& target = target_[t];
        terpakai_.insert(t);
        if (target.bagian) periksa_bagian(baris);
        BarisPenilaian satu;
        satu.evaluasi = e;
        satu.target = target.target;
        const bool is_kategori = !target.skala.empty();
        if (!is_kategori) satu.polarisasi = polarisasi(baris, target);
        if (!is_sesatuan(baris, target)) {
            satu.capaian = Alasan::tidak_sah;
            satu.predikat = Alasan::tidak_sah;
            hasil_.baris.push_back(std::move(satu));
            return;
        }
        if (is_kategori) {
            detail::nilai_kategori(baris, indikator(baris).nama, target, pengaturan_, satu, catatan_);
        } else {
            nilai_angka(baris, target, satu);
        }
        if (skala_) satu.predikat = skala_->classify(satu.capaian);
        catat_celah(baris, satu);
        hasil_.baris.push_back(std::move(satu));
    }

    void nilai_angka(const BarisEvaluasi& baris, const BarisTarget& target, BarisPenilaian& satu) {
        satu.terpenuhi = is_terpenuhi(baris.jejak.hasil, target.target, satu.polarisasi);
        periksa_pembulatan(baris, satu);
        const auto& aturan = aturan_[static_cast<std::size_t>(satu.polarisasi)];
        if (aturan) {
            satu.aturan = aturan->id;
            satu.jejak =
                explain(baris.jejak.formula, baris.jejak.isi, target.target, *aturan, target.toleransi);
            satu.capaian = satu.jejak->hasil;
        } else {
            catat_pilih(baris, target, satu.polarisasi);
            satu.capaian = Alasan::di_luar_domain;
        }
    }

    Polarisasi polarisasi(const BarisEvaluasi& baris, const BarisTarget& target) {
        if (target.polarisasi) return *target.polarisasi;
        const Indikator& isi = indikator(baris);
        if (const auto* sel = find_sel(isi, "polarisasi")) {
            if (const auto ada = find_polarisasi(*sel)) return *ada;
        }
        if (tanpa_polarisasi_.insert(isi.nama).second)
            catatan_.push_back({kode::laporan_polarisasi_tidak_dinyatakan, target.posisi, {isi.nama}});
        return Polarisasi::maximize;
    }

    bool is_sesatuan(const BarisEvaluasi& baris, const BarisTarget& target) {
        const Indikator& isi = indikator(baris);
        const std::string milik_target = lipat_satuan(target.target.satuan);
        const std::string milik_indikator = satuan_indikator(isi);
        if (milik_target.empty() || milik_indikator.empty() || milik_target == milik_indikator) return true;
        catatan_.push_back(
            {kode::laporan_satuan_berbeda, target.posisi, {isi.nama, target.target.satuan, milik_indikator}});
        return false;
    }

    // The rule is still to be chosen: what each one would make of this very row.
    void catat_pilih(const BarisEvaluasi& baris, const BarisTarget& target, Polarisasi polarisasi) {
        std::string daftar;
        for (const auto& aturan : aturan_baku()) {
            if (aturan.polarisasi != polarisasi || aturan.id == "min-toleransi") continue;
            daftar += (daftar.empty() ? "" : "; ") + aturan.rumus + " = " +
                      tulis(capaian(baris.jejak.hasil, target.target, aturan, target.toleransi));
        }
        catatan_.push_back({kode::laporan_aturan_belum_dipilih,
                            target.posisi,
                            {indikator(baris).nama, std::string(nama(polarisasi)), tulis(target.target),
                             tulis(baris.jejak.hasil), daftar}});
    }

    // The numerator was declared to be a part of the denominator.
    void periksa_bagian(const BarisEvaluasi& baris) {
        const auto pembagian = find_pembagian(baris.jejak.formula.ekspresi());
        if (!pembagian) return;
        const Hasil& pembilang = baris.jejak.isi[pembagian->first];
        const Hasil& penyebut = baris.jejak.isi[pembagian->second];
        if (!pembilang.ada() || !penyebut.ada() || *pembilang <= *penyebut) return;
        if (!melebihi_.insert(&baris).second) return;
        catatan_.push_back(
            {kode::laporan_pembilang_melebihi_penyebut,
             {},
             {indikator(baris).nama, baris.periode.to_string(), tulis(pembilang), tulis(penyebut)}});
    }

    // The target is missed, and the printed decimals would hide that.
    void periksa_pembulatan(const BarisEvaluasi& baris, const BarisPenilaian& satu) {
        const Hasil& realisasi = baris.jejak.hasil;
        if (satu.terpenuhi != false) return;
        const Rasional bulat = realisasi->bulatkan(pembulatan_);
        if (is_terpenuhi(bulat, satu.target, satu.polarisasi) != true) return;
        catatan_.push_back({kode::laporan_terpenuhi_karena_pembulatan,
                            {},
                            {indikator(baris).nama, baris.periode.to_string(), tulis(realisasi),
                             tulis(Hasil(bulat)), tulis(satu.target)}});
    }

    void catat_celah(const BarisEvaluasi& baris, const BarisPenilaian& satu) {
        const auto* predikat = std::get_if<Predikat>(&satu.predikat);
        if (predikat == nullptr || !predikat->di_celah) return;
        catatan_.push_back({kode::laporan_nilai_di_celah,
                            {},
                            {indikator(baris).nama, baris.periode.to_string(), tulis(satu.capaian),
                             skala_->id, predikat->label, std::string(nama(skala_->celah))}});
    }

    void catat_tak_terpakai() {
        for (std::size_t t = 0; t < target_.size(); ++t) {
            if (!terpakai_.contains(t))
                catatan_.push_back({kode::laporan_target_tidak_terpakai,
                                    target_[t].posisi,
                                    {target_[t].indikator, target_[t].periode.to_string()}});
        }
    }

    const Dokumen& dokumen_;
    const Evaluasi& evaluasi_;
    const std::vector<BarisTarget>& target_;
    const Pengaturan& pengaturan_;
    std::array<std::optional<AturanCapaian>, 3> aturan_{};
    std::optional<Skala> skala_;
    Pembulatan pembulatan_;
    std::map<std::pair<std::string, Periode>, std::vector<std::size_t>> menurut_nama_;
    std::set<std::size_t> terpakai_;
    std::set<std::string> tanpa_polarisasi_;
    std::set<const BarisEvaluasi*> melebihi_;
    Penilaian hasil_;
    std::vector<Catatan> catatan_;
};

}  // namespace

Bacaan<Penilaian> nilai_kinerja(const Dokumen& dokumen, const Evaluasi& evaluasi,
                                const std::vector<BarisTarget>& target, const Pengaturan& pengaturan) {
    return Penilai(dokumen, evaluasi, target, pengaturan).nilai();
}

}  // namespace iku
