// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/bagian/keterangan.hpp"

#include "iku/teks/kode/formula.hpp"
#include "iku/teks/utf8.hpp"

#include "formula/baca/kata/frasa.hpp"
#include "formula/baca/kata/kunci.hpp"
#include "formula/baca/kata/tahun.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace iku::baca {
namespace {

// A definition: where its symbol begins, where its meaning begins, and whose it is.
struct Butir {
    std::size_t awal = 0, arti = 0;
    std::uint32_t variabel = 0;
};

constexpr std::size_t simbol_terpanjang = 6;  // pieces

class Pencari {
  public:
    Pencari(const std::vector<Variabel>& variabel, const DaftarToken& t) : t_(t) {
        for (std::uint32_t i = 0; i < variabel.size(); ++i)
            nomor_.emplace(kunci_nama(variabel[i].nama), i);
    }

    std::vector<Butir> cari() const {
        std::vector<Butir> semua;
        for (std::size_t i = 0; i < t_.size(); ++i) {
            if (!is_awal(i)) continue;
            if (const auto butir = definisi(i)) {
                semua.push_back(*butir);
                i = butir->arti - 1;
            }
        }
        return semua;
    }

  private:
    bool is_pemisah(const Token& x) const {
        return x.jenis == Jenis::titik_koma || x.jenis == Jenis::koma || x.jenis == Jenis::titik ||
               x.jenis == Jenis::butir || x.jenis == Jenis::kurang || x.kecil == "-" || x.kecil == "dan" ||
               x.kecil == "|";
    }
    static bool is_tanda_arti(const Token& x) {
        return x.jenis == Jenis::sama || x.jenis == Jenis::titik_dua || x.kecil == "adalah" ||
               x.kecil == "merupakan" || x.kecil == ":" || x.teks == ":";
    }
    bool is_awal(std::size_t i) const {
        if (i == 0 || t_[i].baris_baru || is_pemisah(t_[i - 1])) return true;
        for (std::size_t n = 1; n <= simbol_terpanjang && i + n < t_.size(); ++n) {
            if (is_tanda_arti(t_[i + n])) return true;
        }
        return false;
    }

    // The longest known symbol at i with "=" or ":" behind it; a single piece may also stand alone.
    std::optional<Butir> definisi(std::size_t i) const {
        std::string nama;
        for (std::size_t n = 1; n <= simbol_terpanjang && i + n < t_.size(); ++n) {
            if (n > 1 && t_[i + n - 1].spasi_kiri) nama += ' ';
            nama += t_[i + n - 1].teks;
            const auto ada = nomor_.find(kunci_nama(nama));
            if (ada == nomor_.end()) continue;
            if (is_tanda_arti(t_[i + n])) return Butir{i, i + n + 1, ada->second};
            if (n == 1 && (i == 0 || is_pemisah(t_[i - 1]) || t_[i].baris_baru))
                return Butir{i, i + 1, ada->second};
        }
        return std::nullopt;
    }

    const DaftarToken& t_;
    std::unordered_map<std::string, std::uint32_t> nomor_;
};

}  // namespace

void beri_arti(std::vector<Variabel>& variabel, const DaftarToken& t, Buku& buku) {
    const std::vector<Butir> semua = Pencari(variabel, t).cari();
    std::unordered_set<std::string> dipakai;
    for (const Variabel& v : variabel)
        dipakai.insert(kunci_nama(v.nama));
    std::vector<bool> sudah(variabel.size(), false);
    for (std::size_t k = 0; k < semua.size(); ++k) {
        std::size_t akhir = k + 1 < semua.size() ? semua[k + 1].awal : t.size();
        const std::size_t awal = semua[k].arti;
        const bool rumus = std::any_of(t.begin() + static_cast<std::ptrdiff_t>(std::min(awal, akhir)),
                                       t.begin() + static_cast<std::ptrdiff_t>(akhir), [](const Token& x) {
                                           return is_operator(x.jenis) && x.jenis != Jenis::kurang;
                                       });
        while (akhir > awal &&
               (t[akhir - 1].jenis == Jenis::koma || t[akhir - 1].jenis == Jenis::titik ||
                t[akhir - 1].jenis == Jenis::titik_koma || t[akhir - 1].jenis == Jenis::butir ||
                t[akhir - 1].jenis == Jenis::kurang || t[akhir - 1].kecil == "dan"))
            --akhir;
        Variabel& v = variabel[semua[k].variabel];
        const bool selisih = std::any_of(t.begin() + static_cast<std::ptrdiff_t>(std::min(awal, akhir)),
                                         t.begin() + static_cast<std::ptrdiff_t>(akhir),
                                         [](const Token& x) { return x.jenis == Jenis::kurang && x.pasti; });
        if ((rumus || selisih) && akhir > awal && !sudah[semua[k].variabel])
            buku.catat(kode::formula_arti_berhitung, t[semua[k].awal], {v.nama, gabung_teks(t, awal, akhir)});
        if (rumus || selisih || akhir <= awal || sudah[semua[k].variabel]) continue;
        const std::string arti = gabung_teks(t, awal, akhir);
        const auto geser = geser_tahun(arti);
        if (!dipakai.insert(kunci_nama(arti)).second || !geser) continue;
        buku.catat(kode::formula_keterangan, t[semua[k].awal], {v.nama, arti});
        sudah[semua[k].variabel] = true;
        v.nama = arti;
        if (*geser != 0 && v.geser_tahun == 0) {
            v.geser_tahun = *geser;
            buku.catat(kode::formula_geser_tahun, t[semua[k].awal], {arti, std::to_string(*geser)});
        }
    }
}

}  // namespace iku::baca
