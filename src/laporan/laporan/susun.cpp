// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/pembagian.hpp"
#include "iku/teks/utf8.hpp"

#include "laporan/kata.hpp"
#include "laporan/laporan/tabel.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace iku {
namespace {

using detail::KataLaporan;

// The period a report is about when nobody says it.
Periode pilih_periode(const BahanLaporan& bahan) {
    std::optional<Periode> tahun;
    std::optional<Periode> terakhir;
    for (const auto& baris : bahan.evaluasi.baris) {
        const bool setahun = baris.periode.jenis == Periode::Jenis::tahun;
        if (setahun && bahan.dokumen.tahun == baris.periode.tahun) return baris.periode;
        if (setahun) tahun = std::max(tahun.value_or(baris.periode), baris.periode);
        terakhir = std::max(terakhir.value_or(baris.periode), baris.periode);
    }
    if (tahun) return *tahun;
    return terakhir ? *terakhir : Periode{bahan.dokumen.tahun.value_or(1)};
}

std::string satuan_pengali(Pengali pengali) {
    constexpr std::array<std::string_view, nama_pengali.size()> tanda{"", "%", "\xE2\x80\xB0", "per 100.000"};
    return std::string(tanda[static_cast<std::size_t>(pengali)]);
}

class PenyusunLaporan {
  public:
    PenyusunLaporan(const BahanLaporan& bahan, const OpsiLaporan& opsi) : bahan_(bahan) {
        laporan_.opsi = opsi;
        laporan_.periode = opsi.periode ? *opsi.periode : pilih_periode(bahan);
        laporan_.unit = bahan.dokumen.unit_organisasi.nama;
        laporan_.keterangan = bahan.data.keterangan;
        laporan_.catatan = bahan.catatan;
        laporan_.landasan = bahan.landasan;
        laporan_.skala = bahan.landasan.pengaturan.skala();
        const KataLaporan kata{opsi.bahasa};
        const bool setahun = laporan_.periode.jenis == Periode::Jenis::tahun;
        laporan_.judul = kata("Pengukuran Kinerja ", "Performance measurement ") +
                         (setahun ? kata("Tahun ", "") : std::string()) + laporan_.periode.to_string();
        for (std::size_t p = 0; p < bahan.penilaian.baris.size(); ++p)
            penilaian_[bahan.penilaian.baris[p].evaluasi].push_back(p);
        kumpulkan_nama_target();
    }

    Laporan susun() && {
        const auto& semua = bahan_.evaluasi.baris;
        std::size_t awal = 0;
        for (std::size_t s = 0; s < bahan_.dokumen.sasaran.size(); ++s) {
            const Sasaran& sasaran = bahan_.dokumen.sasaran[s];
            laporan_.sasaran.push_back("Sasaran " + std::to_string(sasaran.nomor) + ". " +
                                       lipat_spasi(sasaran.nama));
            for (std::size_t i = 0; i < sasaran.indikator.size(); ++i) {
                std::size_t akhir = awal;
                while (akhir < semua.size() && semua[akhir].sasaran == s && semua[akhir].indikator == i)
                    ++akhir;
                susun_indikator(s, i, awal, akhir);
                awal = akhir;
            }
        }
        detail::susun_semua_tabel(laporan_, target_lain_);
        return std::move(laporan_);
    }

  private:
    // The names of the period's targets: the main one, and the others in the order they first appear.
    void kumpulkan_nama_target() {
        std::vector<std::string> nama;
        for (const auto& satu : bahan_.penilaian.baris) {
            if (bahan_.evaluasi.baris[satu.evaluasi].periode != laporan_.periode) continue;
            const auto sama = [&](const std::string& n) {
                return lipat_nama(n) == lipat_nama(satu.target.nama);
            };
            if (std::none_of(nama.begin(), nama.end(), sama)) nama.push_back(satu.target.nama);
        }
        auto utama = nama.end();
        for (const std::string_view dicari : {"perjanjian kinerja", ""}) {
            if (utama == nama.end())
                utama = std::find_if(nama.begin(), nama.end(),
                                     [&](const auto& n) { return lipat_nama(n) == dicari; });
        }
        if (utama == nama.end()) utama = nama.begin();
        if (utama == nama.end()) return;
        laporan_.target_utama = *utama;
        nama.erase(utama);
        for (auto& satu : nama)
            target_lain_.push_back({std::move(satu), {}});
    }

    // The rows of one indicator, [awal, akhir) of the evaluation: one a region, or one without figures.
    void susun_indikator(std::size_t s, std::size_t i, std::size_t awal, std::size_t akhir) {
        const std::string nomor =
            std::to_string(bahan_.dokumen.sasaran[s].nomor) + "." + std::to_string(i + 1);
        if (awal == akhir) susun_baris(s, i, nomor, awal, akhir);
        while (awal < akhir) {
            std::size_t batas = awal;
            while (batas < akhir &&
                   bahan_.evaluasi.baris[batas].wilayah == bahan_.evaluasi.baris[awal].wilayah)
                ++batas;
            susun_baris(s, i, nomor, awal, batas);
            awal = batas;
        }
    }

    void susun_baris(std::size_t s, std::size_t i, const std::string& nomor, std::size_t awal,
                     std::size_t akhir) {
        const Indikator& indikator = bahan_.dokumen.sasaran[s].indikator[i];
        const Formula* formula = indikator.perhitungan.formula();
        BarisLaporan baris;
        baris.sasaran = s;
        baris.nomor = nomor;
        baris.indikator = lipat_spasi(indikator.nama);
        if (formula != nullptr) baris.satuan = satuan_pengali(formula->pengali());
        baris.realisasi = formula == nullptr ? Alasan::tidak_sah : Alasan::tidak_dilaporkan;
        baris.capaian = baris.realisasi;
        baris.predikat = baris.realisasi.alasan();
        baris.target = Hasil();
        std::optional<std::size_t> kini;
        for (std::size_t e = awal; e < akhir; ++e) {
            const BarisEvaluasi& satu = bahan_.evaluasi.baris[e];
            baris.wilayah = satu.wilayah;
            if (satu.periode == laporan_.periode) kini = e;
            if (satu.periode.jenis == laporan_.periode.jenis && satu.periode.ke == laporan_.periode.ke &&
                satu.periode <= laporan_.periode)
                baris.seri.emplace_back(satu.periode, satu.jejak.hasil);
        }
        for (auto& lain : target_lain_)
            lain.baris.push_back({Hasil(), baris.capaian, std::nullopt});
        if (kini) isi_nilai(baris, *kini);
        laporan_.baris.push_back(std::move(baris));
    }

    void isi_nilai(BarisLaporan& baris, std::size_t e) {
        const Jejak& jejak = bahan_.evaluasi.baris[e].jejak;
        baris.realisasi = jejak.hasil;
        baris.capaian = jejak.hasil.ada() ? Alasan::tidak_dilaporkan : jejak.hasil.alasan();
        baris.predikat = baris.capaian.alasan();
        baris.jejak = jejak;
        baris.pembagian = find_pembagian(jejak.formula.ekspresi());
        baris.isi = jejak.isi;
        const auto di = penilaian_.find(e);
        if (di == penilaian_.end()) return;
        for (const std::size_t p : di->second) {
            const BarisPenilaian& satu = bahan_.penilaian.baris[p];
            if (baris.satuan.empty()) baris.satuan = satu.target.satuan;
            if (satu.kategori && std::holds_alternative<Predikat>(*satu.kategori))
                baris.kategori = std::get<Predikat>(*satu.kategori).label;
            if (lipat_nama(satu.target.nama) == lipat_nama(laporan_.target_utama)) {
                isi_utama(baris, satu);
                continue;
            }
            for (auto& lain : target_lain_) {
                if (lipat_nama(lain.nama) == lipat_nama(satu.target.nama))
                    lain.baris.back() = {satu.target.isi, satu.capaian, satu.terpenuhi, satu.target.kategori};
            }
        }
    }

    static void isi_utama(BarisLaporan& baris, const BarisPenilaian& satu) {
        baris.target = satu.target.isi;
        baris.kategori_target = satu.target.kategori;
        baris.capaian = satu.capaian;
        baris.predikat = satu.predikat;
        baris.terpenuhi = satu.terpenuhi;
        baris.aturan = satu.aturan;
        if (satu.jejak) baris.jejak = satu.jejak;
    }

    const BahanLaporan& bahan_;
    std::map<std::size_t, std::vector<std::size_t>> penilaian_;  // by place in the evaluation
    std::vector<detail::TargetLain> target_lain_;
    Laporan laporan_;
};

}  // namespace

Laporan susun_laporan(const BahanLaporan& bahan, const OpsiLaporan& opsi) {
    return PenyusunLaporan(bahan, opsi).susun();
}

}  // namespace iku
