// SPDX-License-Identifier: Apache-2.0
#include "laporan/html/wilayah.hpp"

#include "iku/angka/format.hpp"
#include "iku/kinerja/peringkat.hpp"

#include "laporan/html/grafik.hpp"
#include "laporan/html/lepas.hpp"
#include "laporan/html/tabel.hpp"
#include "laporan/kata.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <vector>

namespace iku::detail {
namespace {

// One line of the plot: everybody of one rank.
struct Tingkat {
    Hasil nilai{};
    std::uint32_t peringkat = 0;
    std::string wilayah{};
    std::size_t banyak = 0;
};

constexpr std::size_t tingkat_terbanyak = 40;

class PeringkatWilayah {
  public:
    PeringkatWilayah(const Laporan& laporan, std::span<const BarisLaporan> baris)
        : opsi_(laporan.opsi), kata_{laporan.opsi.bahasa}, baris_(baris) {
        std::vector<Hasil> nilai;
        for (const BarisLaporan& satu : baris_)
            nilai.push_back(satu.realisasi);
        const auto peringkat = iku::peringkat(nilai);
        std::map<std::uint32_t, Tingkat> menurut;
        for (std::size_t i = 0; i < baris_.size(); ++i) {
            if (!peringkat[i]) continue;
            Tingkat& satu = menurut[*peringkat[i]];
            satu.wilayah += (satu.banyak++ > 0 ? ", " : "") + baris_[i].wilayah;
            satu.peringkat = *peringkat[i];
            satu.nilai = nilai[i];
            dilaporkan_ += 1;
            bawah_ = std::min(bawah_, *nilai[i]);
            atas_ = std::max(atas_, *nilai[i]);
        }
        for (auto& [_, satu] : menurut)
            tingkat_.push_back(std::move(satu));
    }

    std::string susun() const {
        if (tingkat_.empty()) return {};
        const std::string satuan = baris_.front().satuan;
        const std::string judul = kata_("Wilayah menurut peringkat eksak: ", "Regions by exact rank: ") +
                                  baris_.front().nomor + ". " + baris_.front().indikator;
        std::string isi =
            "<thead><tr>" + susun_judul(kata_("Peringkat", "Rank"), true) +
            susun_judul(kata_("Wilayah", "Region")) +
            susun_judul("Realisasi" + (satuan.empty() ? "" : " (" + lepas(satuan) + ")"), true) +
            susun_judul(sumbu()) + "</tr></thead>\n<tbody>\n";
        const auto angka = tulis_angka();
        for (std::size_t i = 0; i < angka.size(); ++i)
            isi += baris(tingkat_[i], angka[i]);
        return susun_tabel(judul, "kecil titik-wilayah", isi + "</tbody>\n") + cakupan();
    }

  private:
    std::string tulis(const Hasil& nilai) const { return format(nilai, opsi_.pembulatan, opsi_.tampil); }

    std::vector<std::string> tulis_angka() const {
        std::vector<std::string> angka;
        for (std::size_t i = 0; i < std::min(tingkat_.size(), tingkat_terbanyak); ++i)
            angka.push_back(tulis(tingkat_[i].nilai));
        ratakan(angka, opsi_.tampil == Lokal::id ? ',' : '.');
        return angka;
    }

    // The ends of the axis that all dots share.
    std::string sumbu() const {
        const auto ujung = [&](const Rasional& r) { return ganti_minus(tulis(r)); };
        return lepas(ujung(bawah_) + " \xE2\x80\x93 " + ujung(atas_));
    }

    std::string baris(const Tingkat& satu, const std::string& angka) const {
        const std::string kalimat = kata_("Peringkat ", "Rank ") + std::to_string(satu.peringkat) + ": " +
                                    satu.wilayah + ", realisasi " + ganti_minus(tulis(satu.nilai)) + ".";
        return "<tr><td class=\"n\">" + std::to_string(satu.peringkat) + "</td><th scope=\"row\">" +
               lepas(satu.wilayah) + "</th><td class=\"n\"><span title=\"" + lepas(satu.nilai->to_string()) +
               "\">" + lepas(angka) + "</span></td><td>" +
               gambar_titik(*satu.nilai, {bawah_, atas_}, kalimat) + "</td></tr>\n";
    }

    // Who is not in it, and what was cut.
    std::string cakupan() const {
        std::string teks = std::to_string(dilaporkan_) + kata_(" dari ", " of ") +
                           std::to_string(baris_.size()) +
                           kata_(" wilayah bernilai", " regions have a figure");
        std::string tanpa;
        for (const BarisLaporan& satu : baris_) {
            if (satu.realisasi.ada()) continue;
            tanpa += (tanpa.empty() ? "" : "; ") + satu.wilayah + ": " +
                     std::string(penjelasan(satu.realisasi.alasan(), opsi_.bahasa));
        }
        if (!tanpa.empty()) teks += kata_("; tidak diperingkat, bukan 0: ", "; not ranked, not 0: ") + tanpa;
        if (tingkat_.size() > tingkat_terbanyak) {
            teks += "; " + std::to_string(tingkat_.size() - tingkat_terbanyak) +
                    kata_(" peringkat lagi ada dalam Tabel 1", " more ranks are in table 1");
        }
        return "<p class=\"abu kecil\">" + lepas(teks) + ".</p>\n";
    }

    const OpsiLaporan& opsi_;
    KataLaporan kata_;
    std::span<const BarisLaporan> baris_;
    std::vector<Tingkat> tingkat_;
    std::size_t dilaporkan_ = 0;
    Rasional bawah_{0}, atas_{0};
};

}  // namespace

std::string susun_peringkat_wilayah(const Laporan& laporan) {
    std::string teks;
    const std::span<const BarisLaporan> semua(laporan.baris);
    for (std::size_t awal = 0; awal < semua.size();) {
        std::size_t akhir = awal + 1;
        while (akhir < semua.size() && semua[akhir].nomor == semua[awal].nomor)
            ++akhir;
        // A figure without a region is the whole, and no part of the ranking.
        const std::size_t pertama = awal + (semua[awal].wilayah.empty() ? 1U : 0U);
        if (akhir > pertama + 1)
            teks += PeringkatWilayah(laporan, semua.subspan(pertama, akhir - pertama)).susun();
        awal = akhir;
    }
    return teks;
}

}  // namespace iku::detail
