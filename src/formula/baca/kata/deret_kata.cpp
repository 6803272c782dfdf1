// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/kata/deret_kata.hpp"

#include "iku/teks/kode/formula.hpp"

#include "formula/baca/kata/frasa.hpp"
#include "formula/baca/kata/kosakata.hpp"
#include "formula/baca/tanda/kurung.hpp"

#include <algorithm>

namespace iku::baca {
namespace {

// What the words in front of the names ask for.
struct Kepala {
    std::size_t akhir = 0;  // behind the lead-in
    bool rata = false;
    bool pasti = false;             // "penjumlahan": any two names
    bool dari = false;              // "jumlah dari": any three names
    Jenis operasi = Jenis::tambah;  // of two names: "selisih A dan B", "hasil kali A dan B"
};

struct Butir {
    std::size_t awal = 0, akhir = 0;
};

class Pembaca {
  public:
    Pembaca(DaftarToken token, Buku& buku) : t_(std::move(token)), buku_(&buku) {}

    DaftarToken baca() && {
        std::size_t i = 0;
        while (i < t_.size()) {
            const bool operan = i == 0 || t_[i - 1].jenis == Jenis::buka || is_operator(t_[i - 1].jenis);
            if (!operan || !deret(i)) hasil_.push_back(t_[i++]);
        }
        if (!diubah_) return std::move(t_);
        for (std::size_t k = 0; k < hasil_.size(); ++k)
            hasil_[k].pasangan = static_cast<std::uint32_t>(k);
        pasangkan_ulang(hasil_);
        return std::move(hasil_);
    }

  private:
    bool is_kata(std::size_t i, std::string_view kata) const {
        return i < t_.size() && t_[i].jenis == Jenis::kata && t_[i].kecil == kata;
    }

    Kepala kepala(std::size_t i) const {
        while (i < t_.size() && t_[i].jenis == Jenis::kata && is_pembuka(t_[i].kecil))
            ++i;
        if (is_kata(i, "hasil") || (is_kata(i, "nilai") && is_kata(i + 1, "rata"))) ++i;
        Kepala k;
        if (is_kata(i, "selisih") || is_kata(i, "difference")) {
            k = {i + 1, false, true, false, Jenis::kurang};
        } else if (is_kata(i, "perkalian") || (i > 0 && is_kata(i - 1, "hasil") && is_kata(i, "kali"))) {
            k = {i + 1, false, true, false, Jenis::kali};
        } else if (is_kata(i, "rata") && i + 2 < t_.size() && t_[i + 1].teks == "-" &&
                   is_kata(i + 2, "rata")) {
            k = {i + 3, true};
        } else if (is_kata(i, "rerata") || is_kata(i, "average") || is_kata(i, "mean")) {
            k = {i + 1, true};
        } else if (is_kata(i, "penjumlahan") || is_kata(i, "sum")) {
            k = {i + 1, false, true};
        } else if (is_kata(i, "jumlah") || is_kata(i, "total") || is_kata(i, "akumulasi")) {
            k = {i + 1};
        }
        if (k.akhir > 0 && (is_kata(k.akhir, "dari") || is_kata(k.akhir, "antara") ||
                            is_kata(k.akhir, "of") || is_kata(k.akhir, "between"))) {
            ++k.akhir;
            k.dari = true;
        }
        return k;
    }

    // The names from i on, at commas and "dan" outside brackets; where they end.
    std::vector<Butir> butir(std::size_t i, bool berdua, std::size_t& akhir) const {
        std::vector<Butir> semua;
        std::size_t awal = i;
        const auto tutup = [&](std::size_t k) {
            if (k > awal) semua.push_back({awal, k});
            awal = k + 1;
        };
        for (;
             i < t_.size() && !is_operator(t_[i].jenis) && t_[i].jenis != Jenis::tutup &&
             t_[i].jenis != Jenis::titik_koma && t_[i].jenis != Jenis::terlarang && !is_akhir_kalimat(t_, i);
             ++i) {
            if (t_[i].jenis == Jenis::buka) {
                i = std::max<std::size_t>(i, t_[i].pasangan);
            } else if ((berdua ? is_kata(i, "dengan") : t_[i].jenis == Jenis::koma) || is_kata(i, "dan") ||
                       is_kata(i, "serta") || is_kata(i, "and")) {
                tutup(i);
            }
        }
        akhir = std::min(i, t_.size());
        tutup(akhir);
        return semua;
    }

    // A, X1; in a mean also IKA: "Jumlah PNS dan PPPK" is a count.
    static bool is_simbol(const Token& x, bool rata) {
        const bool kecil =
            std::any_of(x.teks.begin(), x.teks.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        return x.jenis == Jenis::kata && (x.teks.size() <= 2 || (rata && !kecil));
    }
    // All of them symbols, or all with the same word in front.
    bool is_sejajar(const std::vector<Butir>& semua, bool rata) const {
        const Token& pertama = t_[semua.front().awal];
        const bool simbol = std::all_of(semua.begin(), semua.end(), [&](const Butir& b) {
            return b.akhir == b.awal + 1 && is_simbol(t_[b.awal], rata);
        });
        return simbol || std::all_of(semua.begin(), semua.end(), [&](const Butir& b) {
                   return b.akhir > b.awal + 1 && !pertama.kecil.empty() && t_[b.awal].kecil == pertama.kecil;
               });
    }

    bool deret(std::size_t& i) {
        const Kepala k = kepala(i);
        if (k.akhir == 0) return false;
        std::size_t akhir = k.akhir;
        const bool berdua = k.operasi != Jenis::tambah;
        const std::vector<Butir> semua = butir(k.akhir, berdua, akhir);
        if (semua.size() < 2 || (berdua && semua.size() > 2)) return false;
        const bool cukup = k.pasti || (k.dari && semua.size() > 2) || is_sejajar(semua, k.rata);
        if (!cukup) return false;
        if (berdua) {
            buku_->catat(
                k.operasi == Jenis::kurang ? kode::formula_selisih_kata : kode::formula_hasil_kali_kata,
                t_[i],
                {gabung_teks(t_, semua[0].awal, semua[0].akhir),
                 gabung_teks(t_, semua[1].awal, semua[1].akhir)});
        } else {
            buku_->catat(kode::formula_deret_kata, t_[i],
                         {gabung_teks(t_, i, k.akhir), std::to_string(semua.size())});
        }
        Kepala kepala = k;
        // "Rata-rata A, B dan C dibagi 3": the division that makes the mean is written out.
        if (akhir + 1 < t_.size() && t_[akhir].jenis == Jenis::bagi && t_[akhir + 1].jenis == Jenis::angka &&
            t_[akhir + 1].nilai == Rasional(semua.size()))
            kepala.rata = false;
        tulis(semua, kepala);
        i = akhir;
        diubah_ = true;
        return true;
    }

    // ((A + B + C) / 3), or (A + B + C).
    void tulis(const std::vector<Butir>& semua, const Kepala& kepala) {
        const Token tempat = t_[semua.front().awal];
        const auto sisip = [&](Jenis jenis, std::string teks) {
            hasil_.push_back(tempat);
            hasil_.back().jenis = jenis;
            hasil_.back().teks = std::move(teks);
            hasil_.back().kecil.clear();
            hasil_.back().pasti = true;
            hasil_.back().panjang = 0;
        };
        if (kepala.rata) sisip(Jenis::buka, "(");
        sisip(Jenis::buka, "(");
        for (std::size_t k = 0; k < semua.size(); ++k) {
            if (k > 0)
                sisip(kepala.operasi, kepala.operasi == Jenis::kurang ? "-"
                                      : kepala.operasi == Jenis::kali ? "x"
                                                                      : "+");
            hasil_.insert(hasil_.end(), t_.begin() + static_cast<std::ptrdiff_t>(semua[k].awal),
                          t_.begin() + static_cast<std::ptrdiff_t>(semua[k].akhir));
        }
        sisip(Jenis::tutup, ")");
        if (!kepala.rata) return;
        sisip(Jenis::bagi, "/");
        sisip(Jenis::angka, std::to_string(semua.size()));
        hasil_.back().nilai = Rasional(semua.size());
        sisip(Jenis::tutup, ")");
    }

    DaftarToken t_;
    DaftarToken hasil_;
    bool diubah_ = false;
    Buku* buku_;
};

}  // namespace

DaftarToken baca_deret_kata(DaftarToken token, Buku& buku) {
    return Pembaca(std::move(token), buku).baca();
}

}  // namespace iku::baca
