// SPDX-License-Identifier: Apache-2.0
#include "iku/laporan/compare.hpp"

#include "iku/angka/format.hpp"
#include "iku/teks/kode/laporan.hpp"
#include "iku/teks/utf8.hpp"

#include "laporan/compare/cara.hpp"
#include "laporan/recheck/uji.hpp"

#include <algorithm>
#include <utility>

namespace iku {
namespace {

using detail::BarisTercetak;
using detail::Bidang;
using detail::Figur;
using detail::IsiHitung;
using detail::Percobaan;
using detail::Tercetak;

constexpr unsigned digit_kalimat = 4;

constexpr Kode kode(CaraLama cara) {
    constexpr std::array<Kode, nama_cara_lama.size()> semua{
        kode::laporan_compare_sama,
        kode::laporan_compare_dipotong,
        kode::laporan_compare_koma_hilang,
        kode::laporan_compare_desimal_dibuang,
        kode::laporan_compare_ribuan_jadi_desimal,
        kode::laporan_compare_kosong_jadi_nol,
        kode::laporan_compare_nol_jadi_angka,
        kode::laporan_compare_tercapai_jadi_nol,
        kode::laporan_compare_dibulatkan_dini,
        kode::laporan_compare_biner,
        kode::laporan_compare_dijepit,
        kode::laporan_compare_aturan_lain,
        kode::laporan_compare_satuan_lain,
        kode::laporan_compare_tidak_diketahui,
        kode::laporan_compare_tidak_terbaca,
    };
    return semua[static_cast<std::size_t>(cara)];
}

// What this way's sentence speaks of, in the order of its fill-ins.
Catatan kalimat(CaraLama cara, const char* besaran, const std::string& lama, const std::string& baru,
                const std::string& rinci) {
    Catatan hasil{kode(cara), {}, {}};
    for (const std::string_view nama_satu : nama_isian(hasil.kode)) {
        if (nama_satu == "besaran") hasil.isian.emplace_back(besaran);
        if (nama_satu == "lama") hasil.isian.push_back(lama);
        if (nama_satu == "baru") hasil.isian.push_back(baru);
        if (nama_satu == "rinci") hasil.isian.push_back(rinci);
    }
    return hasil;
}

std::string label(const Skala& skala, const Hasil& nilai) {
    const auto hasil = skala.classify(nilai);
    const auto* predikat = std::get_if<Predikat>(&hasil);
    return predikat == nullptr ? std::string() : predikat->label;
}

// Compares the figures of one row.
class Pembanding {
  public:
    Pembanding(const BarisTercetak& baris, const OpsiRecheck& opsi, std::vector<Catatan>& catatan)
        : baris_(baris) {
        isi_.tampil = opsi.tampil;
        detail::RealisasiHitung realisasi;
        detail::uji_realisasi(baris, realisasi, catatan);
        isi_.dari_cacah = !baris.pembilang.teks.empty() || !baris.penyebut.teks.empty();
        isi_.faktor = realisasi.faktor;
        isi_.pembilang = angka(baris.pembilang);
        isi_.penyebut = angka(baris.penyebut);
        isi_.realisasi_tercetak = angka(baris.realisasi);
        isi_.target = detail::target_uji(baris).value_or(Target{"target", angka(baris.target), {}});
        const detail::AturanDasar dasar = detail::find_aturan_dasar(baris, opsi, catatan);
        isi_.aturan = dasar.aturan;
        aturan_rusak_ = dasar.tak_terbaca;
        if (const auto* skala = detail::find_skala_dinyatakan(baris, opsi, catatan).skala) skala_ = *skala;
    }

    BarisCompare banding() {
        BarisCompare hasil;
        hasil.baris = baris_.baris;
        hasil.indikator = lipat_spasi(baris_[Bidang::indikator]);
        hasil.realisasi.baru = isi_.realisasi();
        if (isi_.dari_cacah) banding_angka(hasil.realisasi, baris_.realisasi, Figur::realisasi, "Realisasi");
        hasil.capaian.baru = aturan_rusak_ ? Hasil(Alasan::tidak_sah) : isi_.capaian();
        banding_angka(hasil.capaian, baris_.capaian, Figur::capaian, "Capaian");
        banding_predikat(hasil);
        return hasil;
    }

  private:
    static Hasil angka(const Tercetak& sel) {
        if (const auto* nilai = sel.angka()) return *nilai;
        const auto* alasan = std::get_if<Alasan>(&sel.isi);
        return alasan == nullptr ? Alasan::tidak_sah : *alasan;
    }

    std::string tulis(const Hasil& hasil) const {
        return hasil.ada() ? format_eksak(*hasil, digit_kalimat, isi_.tampil)
                           : std::string(nama(hasil.alasan()));
    }

    static void tambah(AngkaCompare& figur, const char* besaran, CaraLama cara, const std::string& rinci,
                       const std::string& baru) {
        const auto sudah = [&](const Kecocokan& satu) { return satu.cara == cara && satu.rinci == rinci; };
        if (std::any_of(figur.cara.begin(), figur.cara.end(), sudah)) return;
        figur.cara.push_back({cara, rinci, kalimat(cara, besaran, figur.lama, baru, rinci)});
    }

    // An input that stands there but cannot be read.
    bool is_rusak(Figur figur) const {
        const auto rusak = [](const Tercetak& sel) { return !sel.is_kosong() && !sel.is_terbaca(); };
        if (figur == Figur::capaian && (aturan_rusak_ || rusak(baris_.target))) return true;
        return isi_.dari_cacah ? rusak(baris_.pembilang) || rusak(baris_.penyebut) : rusak(baris_.realisasi);
    }

    void banding_angka(AngkaCompare& hasil, const Tercetak& lama, Figur figur, const char* besaran) const {
        hasil.lama = lama.teks;
        if (lama.is_kosong()) return;
        const auto tambah_satu = [&](CaraLama cara, const std::string& rinci) {
            tambah(hasil, besaran, cara, rinci, tulis(hasil.baru));
        };
        if (lama.angka() == nullptr || is_rusak(figur)) return tambah_satu(CaraLama::tidak_terbaca, {});
        const auto cocok = [&](const Hasil& nilai, Mode mode = Mode::half_up) {
            return nilai.ada() && detail::bulatkan(*nilai, lama.langkah, mode) == *lama.angka();
        };
        if (cocok(hasil.baru)) return tambah_satu(CaraLama::sama, {});
        if (cocok(hasil.baru, Mode::down)) tambah_satu(CaraLama::dipotong, {});
        for (const Percobaan& satu : detail::daftar_percobaan(baris_, isi_, figur)) {
            // Every value becomes 0 when it is divided often enough.
            if (satu.cara == CaraLama::satuan_lain && lama.angka()->is_nol()) continue;
            if (cocok(satu.hasil)) tambah_satu(satu.cara, satu.rinci);
        }
        if (hasil.cara.empty()) tambah_satu(CaraLama::tidak_diketahui, {});
    }

    // What a predicate can follow from: the new value otherwise rounded, in binary or under another gap
    // policy; the old achievement where it is printed, and every other way of computing it where it is not.
    std::vector<Percobaan> percobaan_predikat(const Hasil& baru) const {
        std::vector<Percobaan> semua = detail::daftar_percobaan(baris_, isi_, Figur::capaian);
        const bool ada_capaian = baris_.capaian.angka() != nullptr;
        // Multiplied often enough every value is in the highest band: that says nothing of a predicate.
        std::erase_if(semua, [&](const Percobaan& satu) {
            return satu.cara == CaraLama::satuan_lain || (ada_capaian && satu.cara != CaraLama::biner);
        });
        if (!baru.ada()) return semua;
        for (std::uint8_t desimal = 0; desimal <= 2; ++desimal) {
            const Rasional bulat = baru->bulatkan(Pembulatan{Mode::half_up, desimal});
            semua.push_back({CaraLama::dibulatkan_dini, "capaian = " + tulis(bulat), bulat});
        }
        return semua;
    }

    void banding_predikat(BarisCompare& baris) const {
        AngkaCompare& hasil = baris.predikat;
        hasil.lama = lipat_spasi(baris_[Bidang::predikat]);
        hasil.baru = baris.capaian.baru;
        if (!skala_) return;
        hasil.label = label(*skala_, hasil.baru);
        if (hasil.lama.empty()) return;
        const std::string lama = lipat_nama(hasil.lama);
        const auto cocok = [&](const Hasil& nilai) { return lipat_nama(label(*skala_, nilai)) == lama; };
        const std::string baru = hasil.label.empty() ? tulis(hasil.baru) : hasil.label;
        const auto tambah_satu = [&](CaraLama cara, const std::string& rinci) {
            tambah(hasil, "Predikat", cara, rinci, baru);
        };
        if (cocok(hasil.baru)) return tambah_satu(CaraLama::sama, {});
        if (const auto* tercetak = baris_.capaian.angka(); tercetak != nullptr && cocok(*tercetak)) {
            for (const Kecocokan& satu : baris.capaian.cara) {
                if (satu.cara != CaraLama::sama && satu.cara != CaraLama::tidak_diketahui)
                    tambah_satu(satu.cara, satu.rinci);
            }
        }
        for (const Percobaan& satu : percobaan_predikat(hasil.baru)) {
            if (cocok(satu.hasil)) tambah_satu(satu.cara, satu.rinci);
        }
        Skala lain = *skala_;
        lain.celah = Celah::bulatkan_dulu;
        if (lipat_nama(label(lain, hasil.baru)) == lama)
            tambah_satu(CaraLama::aturan_lain, "celah " + std::string(nama(lain.celah)));
        if (hasil.cara.empty()) tambah_satu(CaraLama::tidak_diketahui, {});
        std::stable_sort(hasil.cara.begin(), hasil.cara.end(),
                         [](const Kecocokan& a, const Kecocokan& b) { return a.cara < b.cara; });
    }

    const BarisTercetak& baris_;
    IsiHitung isi_;
    std::optional<Skala> skala_;
    bool aturan_rusak_ = false;  // the row names a rule that cannot be read
};

void hitung(std::array<std::size_t, nama_cara_lama.size()>& jumlah, const AngkaCompare& figur) {
    if (figur.is_ada()) ++jumlah[static_cast<std::size_t>(figur.cara.front().cara)];
}

}  // namespace

Bacaan<Compare> compare(std::string_view csv, const OpsiRecheck& opsi) {
    Bacaan<Compare> hasil;
    const auto baris = detail::read_baris_tercetak(csv, opsi.lokal, hasil.catatan);
    if (!baris) return hasil;
    hasil.isi.emplace();
    for (const BarisTercetak& satu : *baris) {
        const BarisCompare& banding =
            hasil.isi->baris.emplace_back(Pembanding(satu, opsi, hasil.catatan).banding());
        hitung(hasil.isi->ringkasan.realisasi, banding.realisasi);
        hitung(hasil.isi->ringkasan.capaian, banding.capaian);
        hitung(hasil.isi->ringkasan.predikat, banding.predikat);
    }
    return hasil;
}

}  // namespace iku
