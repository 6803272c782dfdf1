// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/tanda/ragu.hpp"

#include "iku/teks/kode/formula.hpp"

#include "formula/baca/kata/kosakata.hpp"
#include "formula/baca/tanda/tetangga.hpp"

#include <vector>

namespace iku::baca {
namespace {

class Peragu : Tetangga {
  public:
    Peragu(DaftarToken& token, Buku& buku) : Tetangga(token), buku_(&buku) {}

    void periksa() {
        find_kurung();
        find_kata_akhir();
        for (std::size_t i = 0; i < n_; ++i) {
            if (is_ragu(i)) buku_->catat(kode::formula_tanda_ragu, t_[i], {t_[i].teks});
            if (t_[i].jenis == Jenis::sigma) sigma(i);
        }
    }

  private:
    static constexpr std::size_t tanpa = static_cast<std::size_t>(-1);

    // For each piece the bracket around it, where that is a group and nothing in it computes for certain.
    void find_kurung() {
        kurung_.assign(n_, tanpa);
        hitung_.assign(n_, false);
        std::vector<std::size_t> terbuka;
        for (std::size_t i = 0; i < n_; ++i) {
            if (t_[i].jenis == Jenis::tutup && !terbuka.empty()) terbuka.pop_back();
            if (!terbuka.empty()) {
                kurung_[i] = terbuka.back();
                if (is_pasti_operasi(i)) hitung_[terbuka.back()] = true;
            }
            if (t_[i].jenis == Jenis::buka && t_[i].pasangan > i) terbuka.push_back(i);
        }
    }
    bool is_pasti_operasi(std::size_t i) const {
        const Token& x = t_[i];
        if (x.jenis == Jenis::tambah || x.jenis == Jenis::kali || x.jenis == Jenis::pecahan || x.kecil == "x")
            return true;
        const bool tanda = x.jenis == Jenis::kurang || x.jenis == Jenis::bagi || x.jenis == Jenis::titik_dua;
        return tanda && rapat(i) == Rapat::longgar;
    }

    void find_kata_akhir() {
        for (std::size_t i = 0; i < n_; ++i)
            if (t_[i].jenis == Jenis::kata && t_[i].kecil != "x") kata_akhir_ = i;
    }

    bool is_ragu(std::size_t i) const {
        if (t_[i].pasti || i + 1 >= n_) return false;
        if (i == 0)  // "-Jumlah desa": a bullet, or a minus
            return t_[0].jenis == Jenis::kurang && !t_[1].spasi_kiri && !t_[1].dalam_teks &&
                   is_kepala(t_[1].kecil);
        switch (t_[i].jenis) {
            case Jenis::kurang:
                return is_selisih_rapat(i) || is_selisih_tanpa_spasi(i);
            case Jenis::bagi:
                return is_tahun(t_[i - 1]) && is_tahun(t_[i + 1]) && rapat(i) == Rapat::longgar && i >= 2 &&
                       t_[i - 2].jenis == Jenis::kata;
            case Jenis::titik_dua:
                return rapat(i) != Rapat::rapat && (is_kali_di_belakang(i) || is_dua_pecahan(i));
            default:
                return false;
        }
    }

    // "(Aset lancar-Persediaan)": what else would the bracket be for? "(Laba-Pajak)" is decided elsewhere.
    bool is_selisih_rapat(std::size_t i) const {
        const Token& a = t_[i - 1];
        const Token& b = t_[i + 1];
        if (rapat(i) != Rapat::rapat || a.jenis != Jenis::kata || b.jenis != Jenis::kata) return false;
        if (!is_huruf_besar(b.teks) || is_awalan(a.kecil) || is_ulang(i)) return false;
        if (is_simbol(a) && a.teks.size() > 1 && is_simbol(b)) return false;  // "PBB-P2"
        const std::size_t di = kurung_[i];
        if (di == tanpa || !is_kelompok(di) || hitung_[di]) return false;
        return !is_tunggal(i) || a.kecil == b.kecil;
    }

    // "kelahiran-kematian+migrasi masuk": somebody types without spaces.
    bool is_selisih_tanpa_spasi(std::size_t i) const {
        const bool tambah = (i >= 2 && is_tambah_rapat(i - 2)) || (i + 2 < n_ && is_tambah_rapat(i + 2));
        return tambah && rapat(i) == Rapat::rapat && t_[i - 1].jenis == Jenis::kata &&
               t_[i + 1].jenis == Jenis::kata && !is_simbol(t_[i + 1]) && !is_awalan(t_[i - 1].kecil) &&
               !is_ulang(i);
    }
    bool is_tambah_rapat(std::size_t i) const {
        return t_[i].jenis == Jenis::tambah && rapat(i) == Rapat::rapat;
    }

    static bool is_tahun(const Token& x) {
        return x.jenis == Jenis::angka && x.nilai.is_bulat() && x.nilai > Rasional(1900) &&
               x.nilai < Rasional(2100);
    }

    // "Skor : 5 x bobot": a name, or a division by five.
    bool is_kali_di_belakang(std::size_t i) const {
        return t_[i - 1].jenis == Jenis::kata && !is_kata_rumus(t_[i - 1].kecil) &&
               t_[i + 1].jenis == Jenis::angka && i + 2 < n_ &&
               (t_[i + 2].jenis == Jenis::kali || t_[i + 2].kecil == "x") && kata_akhir_ > i + 2;
    }

    // "A/B : C/D": the spaces say another thing than the order of the signs.
    bool is_dua_pecahan(std::size_t i) const {
        const auto pecahan = [&](std::size_t j) {
            return t_[j].jenis == Jenis::bagi && rapat(j) == Rapat::rapat && !is_alternatif(j);
        };
        return i >= 3 && i + 3 < n_ && pecahan(i - 2) && pecahan(i + 2);
    }

    // "Σ nilai x bobot": the sum of the products, or the product of a sum.
    void sigma(std::size_t i) {
        std::size_t j = i + 1;
        while (j < n_ && t_[j].jenis == Jenis::kata && t_[j].kecil != "x" && !is_batas(j))
            ++j;
        if (j == i + 1 || j + 1 >= n_ || t_[j + 1].jenis != Jenis::kata) return;
        if ((t_[j].jenis != Jenis::kali && t_[j].kecil != "x") || is_ukuran(j)) return;
        if (is_indeks_akhir(t_[j - 1]) && is_indeks_akhir(t_[j + 1])) return;  // "Σ fi x xi"
        buku_->catat(kode::formula_sigma_hasil_kali, t_[i], {gabung_teks(t_, i, j + 2)});
    }
    static bool is_indeks_akhir(const Token& x) {
        return x.teks.size() <= 6 && (x.teks.ends_with('i') || x.teks.ends_with('j') ||
                                      x.teks.ends_with("\xE1\xB5\xA2") || x.teks.ends_with("\xE2\xB1\xBC"));
    }

    Buku* buku_;
    std::vector<std::size_t> kurung_;  // where the bracket around each piece opens
    std::vector<bool> hitung_;         // for each opening bracket: something in it computes
    std::size_t kata_akhir_ = 0;
};

}  // namespace

void periksa_ragu(DaftarToken& token, Buku& buku) {
    Peragu(token, buku).periksa();
}

}  // namespace iku::baca
