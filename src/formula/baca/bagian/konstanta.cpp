// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/bagian/konstanta.hpp"

#include "iku/teks/kode/formula.hpp"

#include "formula/baca/kata/kunci.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace iku::baca {
namespace {

class Pengisi {
  public:
    Pengisi(const DaftarToken& keterangan, Buku& buku) : k_(keterangan), buku_(&buku) { cari(); }

    DaftarToken isi(DaftarToken t) const {
        DaftarToken hasil;
        for (std::size_t i = 0; i < t.size(); ++i) {
            if (is_konstanta_berkurung(t, i)) {
                i += 2;
                hasil.push_back(std::move(t[i]));
                ++i;
                continue;
            }
            const auto ada = is_operan(t, i) ? nilai_.find(kunci_nama(t[i].teks)) : nilai_.end();
            if (ada == nilai_.end()) {
                hasil.push_back(std::move(t[i]));
                continue;
            }
            const std::size_t akhir = ada->second;
            buku_->catat(kode::formula_keterangan, t[i],
                         {t[i].teks, gabung_teks(k_, akhir - panjang(akhir), akhir)});
            for (std::size_t j = akhir - panjang(akhir); j < akhir; ++j) {
                hasil.push_back(k_[j]);  // at the place of the symbol
                hasil.back().bita = t[i].bita;
                hasil.back().panjang = t[i].panjang;
            }
        }
        return hasil;
    }

  private:
    // "k = 100.000", "B1: 60%", each up to a separator: where its number ends.
    void cari() {
        for (std::size_t i = 0; i + 2 < k_.size(); ++i) {
            const bool tanda =
                k_[i + 1].jenis == Jenis::sama || k_[i + 1].teks == ":" || k_[i + 1].kecil == "adalah";
            if (k_[i].jenis != Jenis::kata || !tanda || k_[i + 2].jenis != Jenis::angka) continue;
            if (i > 0 && !is_pemisah(i - 1) && !k_[i].baris_baru) continue;
            const std::size_t akhir =
                i + 3 + (i + 3 < k_.size() && k_[i + 3].jenis == Jenis::persen ? 1U : 0U);
            if (akhir < k_.size() && !is_pemisah(akhir) && !k_[akhir].baris_baru) continue;
            nilai_.emplace(kunci_nama(k_[i].teks), akhir);
        }
    }
    bool is_pemisah(std::size_t i) const {
        const Token& x = k_[i];
        return x.jenis == Jenis::koma || x.jenis == Jenis::titik_koma || x.jenis == Jenis::titik ||
               x.jenis == Jenis::butir || x.kecil == "dan";
    }
    std::size_t panjang(std::size_t akhir) const { return k_[akhir - 1].jenis == Jenis::persen ? 2 : 1; }

    static bool is_tepi(const Token& x) {
        return is_operator(x.jenis) || x.jenis == Jenis::buka || x.jenis == Jenis::tutup;
    }
    // A word that is a whole operand.
    static bool is_operan(const DaftarToken& t, std::size_t i) {
        return t[i].jenis == Jenis::kata && (i == 0 || is_tepi(t[i - 1])) &&
               (i + 1 >= t.size() || is_tepi(t[i + 1]));
    }
    static bool is_konstanta_berkurung(const DaftarToken& t, std::size_t i) {
        return i > 0 && i + 3 < t.size() && t[i - 1].jenis == Jenis::kali &&
               (t[i].kecil == "k" || t[i].kecil == "konstanta") && t[i + 1].jenis == Jenis::buka &&
               t[i + 2].jenis == Jenis::angka && t[i + 3].jenis == Jenis::tutup;
    }

    const DaftarToken& k_;
    Buku* buku_;
    std::unordered_map<std::string, std::size_t> nilai_;
};

}  // namespace

void isi_konstanta(DaftarToken& inti, const DaftarToken& keterangan, Buku& buku) {
    inti = Pengisi(keterangan, buku).isi(std::move(inti));
}

}  // namespace iku::baca
