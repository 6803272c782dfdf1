// SPDX-License-Identifier: Apache-2.0
#include "laporan/penilaian_kategori.hpp"

#include "iku/angka/format.hpp"
#include "iku/formula/cetak.hpp"
#include "iku/kinerja/kategori.hpp"
#include "iku/teks/kode/laporan.hpp"
#include "iku/teks/utf8.hpp"

#include <array>
#include <utility>

namespace iku::detail {
namespace {

constexpr unsigned digit_catatan = 4;

std::string tulis(const Hasil& hasil) {
    return hasil.ada() ? format_eksak(*hasil, digit_catatan, Lokal::id) : std::string(nama(hasil.alasan()));
}

std::optional<Rasional> find_nilai(const SkalaKategori& skala, const HasilPredikat& hasil) {
    const auto* predikat = std::get_if<Predikat>(&hasil);
    return predikat == nullptr ? std::nullopt : skala.kategori[predikat->pita].nilai;
}

class PenilaiKategori {
  public:
    PenilaiKategori(const BarisEvaluasi& baris, const std::string& indikator, const BarisTarget& target,
                    const Pengaturan& pengaturan, std::vector<Catatan>& catatan)
        : baris_(baris),
          indikator_(indikator),
          target_(target),
          skala_(*find_skala_kategori(target.skala)),
          cara_(*find_cara_kategori(pengaturan[Kunci::kategori].nilai)),
          aturan_(pengaturan.aturan(Polarisasi::maximize)),
          celah_(find_celah(pengaturan[Kunci::celah].nilai)),
          catatan_(catatan) {}

    void nilai(BarisPenilaian& hasil) {
        if (target_.polarisasi.value_or(Polarisasi::maximize) != Polarisasi::maximize)
            catat(kode::laporan_kategori_berarah, {indikator_, std::string(nama(*target_.polarisasi))});
        const HasilPredikat realisasi = read_realisasi();
        const HasilPredikat target = read_target();
        hasil.kategori = realisasi;
        hasil.terpenuhi = is_terpenuhi(realisasi, target);
        hasil.capaian = capaian(realisasi, target, skala_, cara_, aturan_);
        if (cara_ == CaraKategori::tanpa) {
            if (hasil.terpenuhi) catat_pilih(realisasi, target);
            return;
        }
        hasil.aturan = std::string("kategori-").append(nama(cara_));
        if (cara_ == CaraKategori::nilai) hasil.jejak = jejak(realisasi, target);
    }

  private:
    void catat(Kode kode, std::vector<std::string> isian) {
        catatan_.push_back({kode, target_.posisi, std::move(isian)});
    }

    HasilPredikat read_target() const {
        if (target_.target.kategori.empty()) return std::get<Hasil>(target_.target.isi).alasan();
        return *find_kategori(skala_, target_.target.kategori);
    }

    HasilPredikat read_realisasi() {
        const Hasil& hasil = baris_.jejak.hasil;
        if (hasil.ada()) return pita(*hasil);
        if (auto ada = find_kategori(skala_, baris_.teks)) return *std::move(ada);
        if (hasil.alasan() == Alasan::bukan_angka || hasil.alasan() == Alasan::tidak_sah)
            catat_beda_skala(lipat_spasi(baris_.teks));
        return hasil.alasan();
    }

    // The band of a figure, where the scale has bands.
    HasilPredikat pita(const Rasional& nilai) {
        const Skala* berpita = find_skala(target_.skala);
        if (berpita == nullptr) {
            catat_beda_skala(tulis(nilai));
            return Alasan::di_luar_domain;
        }
        Skala skala = *berpita;
        if (celah_) skala.celah = *celah_;
        auto hasil = skala.classify(nilai);
        const auto* predikat = std::get_if<Predikat>(&hasil);
        if (predikat == nullptr) {
            catat_beda_skala(tulis(nilai));
            return hasil;
        }
        catat(kode::laporan_kategori_dari_nilai,
              {indikator_, baris_.periode.to_string(), tulis(nilai), predikat->label, skala.id});
        if (predikat->di_celah)
            catat(kode::laporan_nilai_di_celah, {indikator_, baris_.periode.to_string(), tulis(nilai),
                                                 skala.id, predikat->label, std::string(nama(skala.celah))});
        return hasil;
    }

    void catat_beda_skala(const std::string& realisasi) {
        const std::string lain = daftar_skala_kategori(realisasi);
        catat(kode::laporan_kategori_beda_skala,
              {indikator_, baris_.periode.to_string(), realisasi, skala_.id, lain.empty() ? "-" : lain});
    }

    // How the achievement is to be told is still to be chosen: what each way would make of this very row.
    void catat_pilih(const HasilPredikat& realisasi, const HasilPredikat& target) {
        std::string daftar;
        for (const auto cara : {CaraKategori::terpenuhi, CaraKategori::nilai})
            daftar.append(daftar.empty() ? "" : "; ")
                .append(nama(cara))
                .append(" = ")
                .append(tulis(capaian(realisasi, target, skala_, cara, aturan_)));
        catat(kode::laporan_kategori_belum_dipilih,
              {indikator_, target_.target.kategori, std::get<Predikat>(realisasi).label, daftar});
    }

    // The rule on the numbers of the categories, step by step; another formula has no place for them.
    std::optional<Jejak> jejak(const HasilPredikat& realisasi, const HasilPredikat& target) const {
        const auto r = find_nilai(skala_, realisasi);
        const auto t = find_nilai(skala_, target);
        if (!r || !t || !aturan_ || to_rumus(baris_.jejak.formula.ekspresi()) != "v1") return std::nullopt;
        const std::array<Hasil, 1> isi{*r};
        return explain(baris_.jejak.formula, isi, Target{{}, Hasil(*t)}, *aturan_);
    }

    const BarisEvaluasi& baris_;
    const std::string& indikator_;
    const BarisTarget& target_;
    SkalaKategori skala_;
    CaraKategori cara_;
    std::optional<AturanCapaian> aturan_;
    std::optional<Celah> celah_;
    std::vector<Catatan>& catatan_;
};

}  // namespace

void nilai_kategori(const BarisEvaluasi& baris, const std::string& indikator, const BarisTarget& target,
                    const Pengaturan& pengaturan, BarisPenilaian& hasil, std::vector<Catatan>& catatan) {
    PenilaiKategori(baris, indikator, target, pengaturan, catatan).nilai(hasil);
}

}  // namespace iku::detail
