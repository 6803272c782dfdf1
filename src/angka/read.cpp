// SPDX-License-Identifier: Apache-2.0
#include "iku/angka/read.hpp"

#include "iku/teks/kode/angka.hpp"
#include "iku/teks/utf8.hpp"

#include "badan.hpp"
#include "pindai.hpp"
#include "putus.hpp"

#include <array>
#include <string>
#include <utility>

namespace iku {
namespace detail {
namespace {

constexpr std::size_t kutipan_terpanjang = 60;  // code points

constexpr Lokal lokal_lain(Lokal lokal) noexcept {
    return lokal == Lokal::id ? Lokal::en : Lokal::id;
}

class Pemutus {
  public:
    Pemutus(std::string_view teks, Penentu penentu) : teks_(teks), penentu_(penentu) {}

    Putusan putuskan() && {
        Pindaian pindaian = pindai(teks_);
        hasil_.catatan = std::move(pindaian.catatan);
        hasil_.isi = pindaian.alasan;
        if (pindaian.jenis == Pindaian::Jenis::alasan) return std::move(hasil_);
        const std::size_t jumlah = pindaian.jenis == Pindaian::Jenis::bilangan ? 1 : 2;
        std::array<Rasional, 2> nilai_sisi;
        for (std::size_t k = 0; k < jumlah; ++k) {
            hasil_.persen = hasil_.persen || pindaian.sisi[k].persen;
            std::optional<Rasional> satu = baca(pindaian.sisi[k]);
            if (!satu) return std::move(hasil_);
            nilai_sisi[k] = *std::move(satu);
        }
        susun(pindaian, std::move(nilai_sisi[0]), std::move(nilai_sisi[1]));
        return std::move(hasil_);
    }

  private:
    void catat(Kode kode, const Sisi& sisi, std::vector<std::string> isian) {
        hasil_.catatan.push_back({kode, Penunjuk(teks_).posisi(sisi.bita, sisi.panjang), std::move(isian)});
    }
    std::string kutip(const Sisi& sisi) const { return ringkas(sisi.badan(teks_), kutipan_terpanjang); }
    void gagal(Alasan alasan, Kode kode, const Sisi& sisi, std::vector<std::string> isian) {
        hasil_.isi = alasan;
        hasil_.catatan.clear();
        catat(kode, sisi, std::move(isian));
    }

    std::optional<Rasional> baca(const Sisi& sisi) {
        const Badan badan = baca_badan(sisi.badan(teks_));
        const std::optional<Lokal> lokal = pilih(sisi, badan);
        if (!lokal) return std::nullopt;
        const Cara& cara = badan.cara(*lokal);
        Rasional hasil = besar(sisi, cara);
        if (sisi.terbilang && hasil != *sisi.terbilang) {
            gagal(Alasan::ambigu, kode::angka_beda_terbilang, sisi,
                  {kutip(sisi), sisi.terbilang->to_string()});
            return std::nullopt;
        }
        catat_nol(sisi, cara);
        return sisi.negatif ? -hasil : hasil;
    }

    // The value without its sign.
    Rasional besar(const Sisi& sisi, const Cara& cara) const {
        Rasional hasil = nilai(sisi.badan(teks_), cara);
        if (sisi.nol > 0) hasil *= pangkat10(sisi.nol);
        return hasil;
    }

    // The locale the digits are read in; nothing, with a note, when there is none or no way to choose.
    std::optional<Lokal> pilih(const Sisi& sisi, const Badan& badan) {
        if (!badan.id.sah && !badan.en.sah) {
            gagal(Alasan::tidak_sah, kode::angka_bentuk, sisi, {kutip(sisi)});
            return std::nullopt;
        }
        if (badan.id.sah && badan.en.sah) return badan.is_ganda() ? pilih_ganda(sisi, badan) : Lokal::id;
        const Lokal satunya = badan.id.sah ? Lokal::id : Lokal::en;
        hasil_.bukti = satunya;
        if (penentu_.lokal && *penentu_.lokal != satunya) {
            hasil_.lain_lokal = true;
            catat(kode::angka_lain_lokal, sisi,
                  {kutip(sisi), std::string(nama(*penentu_.lokal)), std::string(1, tanda_desimal(satunya))});
        }
        return satunya;
    }

    std::optional<Lokal> pilih_ganda(const Sisi& sisi, const Badan& badan) {
        if (penentu_.lokal) {
            hasil_.oleh_lokal = true;
            return penentu_.lokal;
        }
        const Lokal ribuan = badan.id.ada_desimal() ? Lokal::en : Lokal::id;
        if (sisi.terbilang) {
            const Lokal lokal =
                besar(sisi, badan.cara(ribuan)) == *sisi.terbilang ? ribuan : lokal_lain(ribuan);
            catat(kode::angka_dari_terbilang, sisi, {kutip(sisi), sisi.terbilang->to_string()});
            return lokal;
        }
        const Digit utuh = digit(sisi.badan(teks_), badan.cara(ribuan));
        if (penentu_.cacah && sisi.nol == 0) {
            hasil_.oleh_cacah = true;
            return ribuan;
        }
        if (sisi.cacah && sisi.nol == 0) {
            const std::string& satuan = sisi.satuan.empty() ? sisi.uang : sisi.satuan;
            catat(kode::angka_dari_satuan, sisi, {kutip(sisi), satuan, utuh.utuh});
            return ribuan;
        }
        hasil_.ganda = true;
        const Digit terbagi = digit(sisi.badan(teks_), badan.cara(lokal_lain(ribuan)));
        gagal(Alasan::ambigu, kode::angka_dua_bacaan, sisi,
              {kutip(sisi), std::string(1, tanda_ribuan(ribuan)), utuh.utuh, terbagi.utuh, terbagi.pecahan});
        return std::nullopt;
    }

    void catat_nol(const Sisi& sisi, const Cara& cara) {
        const std::string_view angka = sisi.badan(teks_);
        const auto is_digit = [&](std::size_t i) {
            return i < angka.size() && angka[i] >= '0' && angka[i] <= '9';
        };
        if (cara.desimal == 0) catat(kode::angka_tanpa_nol, sisi, {kutip(sisi)});
        if (angka[0] == '0' && is_digit(1)) catat(kode::angka_nol_depan, sisi, {kutip(sisi)});
    }

    void susun(const Pindaian& pindaian, Rasional kiri, Rasional kanan) {
        switch (pindaian.jenis) {
            case Pindaian::Jenis::bilangan:
                hasil_.isi = std::move(kiri);
                return;
            case Pindaian::Jenis::perbandingan:
                hasil_.isi = Perbandingan{std::move(kiri), std::move(kanan)};
                return;
            case Pindaian::Jenis::rentang:
                if (kiri > kanan) {
                    gagal(Alasan::ambigu, kode::angka_rentang_terbalik, pindaian.sisi[0],
                          {kutip(pindaian.sisi[0]), kutip(pindaian.sisi[1])});
                    return;
                }
                hasil_.isi = Rentang{std::move(kiri), std::move(kanan)};
                return;
            case Pindaian::Jenis::alasan:
                return;
        }
    }

    std::string_view teks_;
    Penentu penentu_;
    Putusan hasil_{};
};

}  // namespace

Putusan putuskan(std::string_view teks, Penentu penentu) {
    return Pemutus(teks, penentu).putuskan();
}

}  // namespace detail

Bacaan<Angka> read_angka(std::string_view teks, std::optional<Lokal> lokal) {
    detail::Putusan putusan = detail::putuskan(teks, {lokal, false});
    return {std::move(putusan.isi), std::move(putusan.catatan)};
}

}  // namespace iku
