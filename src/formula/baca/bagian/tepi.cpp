// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/bagian/tepi.hpp"

#include "iku/teks/kode/formula.hpp"

#include "formula/baca/kata/frasa.hpp"
#include "formula/baca/kata/kosakata.hpp"
#include "formula/baca/tanda/kurung.hpp"

#include <algorithm>
#include <array>

namespace iku::baca {
namespace {

bool is_kalimat(std::string_view kata) noexcept {
    constexpr std::array<std::string_view, 8> daftar{"adalah", "merupakan", "ialah", "yaitu",
                                                     "yakni",  "dimaksud",  "adlh",  "meliputi"};
    return ada_di(daftar, kata);
}

class Pemangkas {
  public:
    Pemangkas(DaftarToken& token, Buku& buku) : t_(token), buku_(&buku) {}

    void pangkas() {
        potong_depan();
        potong_contoh();
        potong_target();
        potong_poin();
        potong_kalimat();
    }

  private:
    std::size_t n() const noexcept { return t_.size(); }
    bool is_jenis(std::size_t i, Jenis j) const { return i < n() && t_[i].jenis == j; }
    bool is_kata(std::size_t i, std::string_view k) const { return i < n() && t_[i].kecil == k; }
    DaftarToken::const_iterator iter(std::size_t i) const {
        return t_.cbegin() + static_cast<std::ptrdiff_t>(i);
    }
    bool ada_operasi(std::size_t awal, std::size_t akhir) const {
        return std::any_of(iter(awal), iter(akhir), [](const Token& x) { return is_operator(x.jenis); });
    }

    void hapus(std::size_t awal, std::size_t akhir) {
        t_.erase(iter(awal), iter(akhir));
        for (std::size_t i = 0; i < n(); ++i)
            t_[i].pasangan = static_cast<std::uint32_t>(i);
        pasangkan_ulang(t_);
    }
    void hapus(Kode kode, std::size_t awal, std::size_t akhir) {
        buku_->catat(kode, t_[awal], {gabung_teks(t_, awal, akhir)});
        hapus(awal, akhir);
    }

    // "Target 80%", "Target tahun 2024: 21,8%" from i on; where it ends, i when there is none.
    std::size_t akhir_target(std::size_t i) const {
        if (!is_kata(i, "target")) return i;
        std::size_t j = i + 1;
        if (is_kata(j, "tahun")) j += is_jenis(j + 1, Jenis::angka) ? 2U : 1U;
        if (j < n() && (t_[j].teks == ":" || t_[j].jenis == Jenis::sama)) ++j;
        if (!is_jenis(j, Jenis::angka)) return i;
        ++j;
        return is_jenis(j, Jenis::persen) ? j + 1 : j;
    }
    // "Sumber Data:", "Satuan :" at i, with no formula inside.
    bool is_label(std::size_t i) const {
        if (!is_jenis(i, Jenis::kata) || !is_label_keterangan(t_[i].kecil) || is_penjelas(t_[i].kecil))
            return false;
        std::size_t j = i + 1;
        while (j < i + 3 && is_jenis(j, Jenis::kata) && t_[j].teks != ":")
            ++j;
        return j < n() && t_[j].teks == ":";
    }
    static bool is_penjelas(std::string_view k) {
        return k == "keterangan" || k == "ket" || k == "dimana" || k == "dmn" || k == "mana" || k == "where";
    }

    // Remarks in front of the formula, each up to its full stop or the end of its line.
    void potong_depan() {
        const auto terakhir =
            std::find_if(t_.crbegin(), t_.crend(), [](const Token& x) { return is_operator(x.jenis); });
        const auto operasi = static_cast<std::size_t>(t_.crend() - terakhir);  // behind the last operator
        std::size_t awal = 0;
        for (;;) {
            const std::size_t target = akhir_target(awal);
            if (target == awal && (awal >= n() || !is_label(awal))) break;
            std::size_t j = target > awal ? target : awal + 1;
            while (j < n() && target == awal && !is_akhir_bagian(j) && !is_operator(t_[j].jenis))
                ++j;
            if (j >= operasi || !is_akhir_bagian(j) || is_operator(t_[j].jenis)) break;
            buku_->catat(kode::formula_bagian_lain, t_[awal], {gabung_teks(t_, awal, j)});
            const bool titik = is_jenis(j, Jenis::titik) || is_jenis(j, Jenis::titik_koma);
            awal = titik ? j + 1 : j;
        }
        if (awal > 0) hapus(0, awal);
    }
    bool is_akhir_bagian(std::size_t i) const {
        if (t_[i].baris_baru || t_[i].jenis == Jenis::titik_koma) return true;
        return t_[i].jenis == Jenis::titik && i + 1 < n() && t_[i + 1].spasi_kiri &&
               !t_[i + 1].teks.empty() && t_[i + 1].teks[0] >= 'A' && t_[i + 1].teks[0] <= 'Z';
    }

    // "----- x 100% (7/10 x 100% = 70%) Jumlah B": numbers alone between the bar's factor and a word.
    void potong_contoh() {
        std::size_t i = 0;
        while (i < n() && t_[i].jenis != Jenis::pecahan)
            ++i;
        if (i >= n() || !is_jenis(i + 1, Jenis::kali) || !is_jenis(i + 2, Jenis::angka)) return;
        const std::size_t awal = i + (is_jenis(i + 3, Jenis::persen) ? 4U : 3U);
        std::size_t dalam = 0;
        bool hitungan = false;
        for (i = awal; i < n() && is_hitungan(t_[i]); ++i) {
            if (t_[i].jenis == Jenis::buka) ++dalam;
            if (t_[i].jenis == Jenis::tutup && dalam-- == 0) return;
            hitungan = hitungan || t_[i].jenis == Jenis::bagi || t_[i].jenis == Jenis::sama;
        }
        if (dalam == 0 && hitungan && is_jenis(i, Jenis::kata)) hapus(kode::formula_nilai_contoh, awal, i);
    }
    static bool is_hitungan(const Token& x) {
        constexpr std::array jenis{Jenis::angka,  Jenis::buka, Jenis::tutup, Jenis::bagi, Jenis::kali,
                                   Jenis::persen, Jenis::sama, Jenis::koma,  Jenis::titik};
        return std::find(jenis.begin(), jenis.end(), x.jenis) != jenis.end() && x.panjang > 0;
    }

    // Behind the last factor: "x 100%. Target 80%", "x 100% Target: 80%".
    void potong_target() {
        const std::size_t ujung = akhir_faktor();
        std::size_t i = ujung;
        while (i < n() &&
               (is_jenis(i, Jenis::titik) || is_jenis(i, Jenis::titik_koma) || is_jenis(i, Jenis::koma)))
            ++i;
        if (ujung == 0 || i >= n()) return;
        const std::size_t akhir = akhir_target(i);
        const bool sisa = akhir < n() && !is_jenis(akhir, Jenis::titik);
        if (akhir > i && !sisa) hapus(kode::formula_bagian_lain, i, akhir);
    }

    // "(A - B) poin persen", "A - B (poin persen)": the unit of a difference.
    void potong_poin() {
        std::size_t akhir = n();
        while (akhir > 0 && is_jenis(akhir - 1, Jenis::titik))
            --akhir;
        const bool kurung = akhir > 0 && t_[akhir - 1].teks == ")";
        const std::size_t j = akhir - (kurung ? 1U : 0U);
        if (j < 3) return;
        const bool poin =
            (is_kata(j - 2, "poin") && (is_kata(j - 1, "persen") || is_kata(j - 1, "persentase"))) ||
            (is_kata(j - 2, "persen") && is_kata(j - 1, "poin"));
        const std::size_t awal = j - (kurung ? 3U : 2U);
        if (poin && (!kurung || t_[awal].teks == "(") && ada_operasi(0, awal))
            hapus(kode::formula_bagian_lain, awal, n());
    }

    // Where the last factor outside brackets ends, if something is divided in front of it; else 0.
    std::size_t akhir_faktor() const {
        std::size_t ujung = 0;
        bool bagi = false;
        for (std::size_t i = 0; i < n(); ++i) {
            if (t_[i].jenis == Jenis::buka && t_[i].pasangan > i) {
                bagi = bagi || std::any_of(iter(i), iter(t_[i].pasangan), is_pembagian);
                i = t_[i].pasangan;
            }
            bagi = bagi || is_pembagian(t_[i]);
            if (!bagi || !is_jenis(i, Jenis::kali) || !is_jenis(i + 1, Jenis::angka)) continue;
            ujung = i + (is_jenis(i + 2, Jenis::persen) || is_jenis(i + 2, Jenis::permil) ? 3U : 2U);
        }
        return ujung;
    }
    static bool is_pembagian(const Token& x) { return x.jenis == Jenis::bagi || x.jenis == Jenis::pecahan; }

    // "x 100% Sekolah ramah anak adalah sekolah yang ...", "x 100. Belum terverifikasi = ...": a sentence
    // behind a complete quotient. Words that could be the denominator of a lost bar are left to the later
    // stages.
    void potong_kalimat() {
        std::size_t i = akhir_faktor();
        const bool titik = i > 0 && is_jenis(i, Jenis::titik);
        i += titik ? 1U : 0U;
        if (i == 0 || i >= n() || t_[i].jenis != Jenis::kata || ada_operasi(i, n())) return;
        if (is_kepala_ukuran(t_[i].kecil) || t_[i].kecil == t_[0].kecil) return;
        const bool kapital = t_[i].teks[0] >= 'A' && t_[i].teks[0] <= 'Z';
        const auto sama =
            std::find_if(iter(i), t_.cend(), [](const Token& x) { return x.jenis == Jenis::sama; });
        const bool kalimat =
            std::any_of(iter(i), t_.cend(), [](const Token& x) { return is_kalimat(x.kecil); });
        const bool pengertian = titik && sama != t_.cend() && sama - iter(i) >= 2;
        const bool catatan = kalimat || is_kata(i, "data") || is_kata(i, "catatan");
        if (kapital && (pengertian || (sama == t_.cend() && catatan)))
            hapus(kode::formula_teks_di_belakang, i, n());
    }

    DaftarToken& t_;
    Buku* buku_;
};

}  // namespace

void baca_tepi(DaftarToken& token, Buku& buku) {
    Pemangkas(token, buku).pangkas();
}

}  // namespace iku::baca
