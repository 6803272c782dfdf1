// SPDX-License-Identifier: Apache-2.0
#include "laporan/html/grafik.hpp"

#include "iku/angka/format.hpp"

#include "laporan/html/lepas.hpp"

#include <algorithm>
#include <array>

namespace iku::detail {
namespace {

constexpr int ujung_sumbu = 120;
constexpr int lebar_sumbu = 180;

// A coordinate: at most 1000, one decimal, a point.
std::string koordinat(const Rasional& nilai) {
    return format(nilai, Pembulatan{Mode::half_up, 1}, Lokal::en);
}

std::string buka(int lebar, int tinggi, std::string_view kalimat) {
    return "<svg role=\"img\" aria-label=\"" + lepas(kalimat) + "\" width=\"" + std::to_string(lebar) +
           "\" height=\"" + std::to_string(tinggi) + "\" viewBox=\"0 0 " + std::to_string(lebar) + ' ' +
           std::to_string(tinggi) + "\">";
}

std::string persegi(std::string_view kelas, const Rasional& x, int y, const Rasional& lebar, int tinggi) {
    return "<rect class=\"" + std::string(kelas) + "\" x=\"" + koordinat(x) + "\" y=\"" + std::to_string(y) +
           "\" width=\"" + koordinat(lebar) + "\" height=\"" + std::to_string(tinggi) + "\"/>";
}

std::string lingkaran(std::string_view kelas, const Rasional& x, const Rasional& y, std::string_view jari) {
    return "<circle class=\"" + std::string(kelas) + "\" cx=\"" + koordinat(x) + "\" cy=\"" + koordinat(y) +
           "\" r=\"" + std::string(jari) + "\"/>";
}

// Where a value stands on the axis, held to its ends.
Rasional pada_sumbu(const Rasional& nilai) {
    return std::clamp(nilai, Rasional(0), Rasional(ujung_sumbu)) * Rasional(lebar_sumbu, ujung_sumbu);
}

// The bands from their lower ends to the one above; where a gap is an error, to their own upper ends.
std::string pita(const Skala& skala) {
    std::string teks;
    Rasional atas = ujung_sumbu;
    for (std::size_t i = 0; i < skala.pita.size(); ++i) {
        const Pita& satu = skala.pita[i];
        const Rasional bawah = satu.bawah ? satu.bawah->nilai : Rasional(0);
        if (skala.celah == Celah::galat && satu.atas) atas = std::min(atas, satu.atas->nilai);
        const Rasional kiri = pada_sumbu(bawah);
        const Rasional kanan = pada_sumbu(atas);
        if (kiri < kanan) teks += persegi(kelas_pita(skala, i), kiri, 16, kanan - kiri, 4);
        atas = bawah;
    }
    return teks;
}

// The heights of a line's points: the largest value at the top, all equal ones in the middle.
class Tinggi {
  public:
    explicit Tinggi(std::span<const std::pair<Periode, Hasil>> seri) {
        for (const auto& [periode, nilai] : seri) {
            if (!nilai.ada()) continue;
            bawah_ = bawah_ ? std::min(*bawah_, *nilai) : *nilai;
            atas_ = atas_ ? std::max(*atas_, *nilai) : *nilai;
        }
    }
    Rasional operator()(const Rasional& nilai) const {
        constexpr int puncak = 4;
        constexpr int tinggi = 16;
        if (*bawah_ == *atas_) return puncak + Rasional(tinggi, 2);
        return puncak + (*atas_ - nilai) / (*atas_ - *bawah_) * tinggi;
    }

  private:
    std::optional<Rasional> bawah_, atas_;
};

constexpr int tepi_titik = 6;

// Where a value stands between the ends of an axis, with room for a dot at either.
Rasional letak(const Rasional& nilai, const Rentang& sumbu, int lebar) {
    if (sumbu.bawah == sumbu.atas) return tepi_titik;
    return tepi_titik + (nilai - sumbu.bawah) / (sumbu.atas - sumbu.bawah) * (lebar - 2 * tepi_titik);
}

}  // namespace

std::string_view kelas_pita(const Skala& skala, std::size_t pita) {
    static constexpr std::array<std::string_view, 5> kelas{"p0", "p1", "p2", "p3", "p4"};
    static constexpr std::array<std::string_view, 3> kelas_kemenkeu{"k0", "k1", "k2"};
    const std::size_t banyak = skala.pita.size();
    if (skala.keluarga == "kemenkeu" && banyak == kelas_kemenkeu.size()) return kelas_kemenkeu[pita];
    if (banyak < 2) return kelas[0];
    return kelas[(pita * (kelas.size() - 1) + (banyak - 1) / 2) / (banyak - 1)];
}

std::string_view tanda_pita(std::string_view kelas) {
    static constexpr std::array<std::string_view, 5> tanda{"▲▲", "▲", "●", "▼", "▼▼"};
    if (kelas.starts_with('k')) return tanda[static_cast<std::size_t>(kelas[1] - '0') * 2];
    return tanda[static_cast<std::size_t>(kelas[1] - '0')];
}

std::string gambar_capaian(const Rasional& capaian, const Skala* skala, std::string_view angka,
                           std::string_view kalimat) {
    constexpr int lebar_huruf = 7;
    const bool di_luar = capaian > ujung_sumbu || capaian.tanda() < 0;
    const int sisa =
        di_luar ? 12 + lebar_huruf * static_cast<int>(std::min<std::size_t>(angka.size(), 40)) : 2;
    std::string teks = buka(lebar_sumbu + sisa, 22, kalimat);
    if (skala != nullptr) teks += pita(*skala);
    if (capaian.tanda() > 0) teks += persegi("batang", 0, 4, pada_sumbu(capaian), 8);
    teks += persegi("target", Rasional(lebar_sumbu * 100, ujung_sumbu) - 1, 0, 2, 15);
    if (di_luar) {
        const bool lewat = capaian.tanda() > 0;
        teks += "<path class=\"batang\" d=\"" + std::string(lewat ? "M180 2l8 6-8 6z" : "M8 2L0 8l8 6z") +
                "\"/><text x=\"" + (lewat ? "191" : "11") + "\" y=\"12\">" + lepas(angka) + "</text>";
    }
    return teks + "</svg>";
}

std::string gambar_seri(std::span<const std::pair<Periode, Hasil>> seri, std::string_view kalimat) {
    constexpr int lebar = 110;
    constexpr int tepi = 6;
    const Tinggi tinggi(seri);
    const int awal = seri.empty() ? 0 : seri.front().first.tahun;
    const int jarak = seri.empty() ? 1 : std::max(1, seri.back().first.tahun - awal);
    std::string garis;
    std::string titik;
    int lalu = -1;  // the year before, where it has a value
    for (std::size_t i = 0; i < seri.size(); ++i) {
        if (!seri[i].second.ada()) continue;
        const int tahun = seri[i].first.tahun;
        const Rasional x = tepi + Rasional((tahun - awal) * (lebar - 2 * tepi), jarak);
        const Rasional y = tinggi(*seri[i].second);
        garis += (lalu == tahun - 1 ? "L" : "M") + koordinat(x) + ' ' + koordinat(y);
        titik += lingkaran("titik", x, y, i + 1 == seri.size() ? "4" : "2");
        lalu = tahun;
    }
    return buka(lebar, 24, kalimat) + "<path class=\"garis\" d=\"" + garis + "\"/>" + titik + "</svg>";
}

std::string gambar_pasangan(const Rasional& target, const Rasional& realisasi, std::string_view kalimat) {
    constexpr int lebar = 110;
    const Rasional bawah = std::min({Rasional(0), target, realisasi});
    const Rasional atas = std::max({Rasional(0), target, realisasi});
    const auto x = [&](const Rasional& nilai) { return letak(nilai, {bawah, atas}, lebar); };
    return buka(lebar, 24, kalimat) + "<path class=\"garis\" d=\"M" + koordinat(x(target)) + " 12L" +
           koordinat(x(realisasi)) + " 12\"/>" + lingkaran("cincin", x(target), 12, "4") +
           lingkaran("titik", x(realisasi), 12, "4") + "</svg>";
}

std::string gambar_titik(const Rasional& nilai, const Rentang& sumbu, std::string_view kalimat) {
    constexpr int lebar = 320;
    return buka(lebar, 16, kalimat) + "<path class=\"sumbu\" d=\"M6 8L314 8\"/>" +
           lingkaran("titik", letak(nilai, sumbu, lebar), 8, "4") + "</svg>";
}

}  // namespace iku::detail
