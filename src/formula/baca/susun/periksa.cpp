// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/cetak.hpp"
#include "iku/formula/hitung.hpp"
#include "iku/teks/kode/formula.hpp"

#include "formula/baca/susun/pita.hpp"
#include "formula/baca/susun/satuan.hpp"

#include <algorithm>
#include <utility>

namespace iku::baca {
namespace {

using J = Nodus::Jenis;

bool is_aditif(const Nodus& n) noexcept {
    return n.jenis == J::operasi && (n.op == Op::tambah || n.op == Op::kurang);
}
bool is_multiplikatif(const Nodus& n) noexcept {
    return n.jenis == J::operasi && (n.op == Op::kali || n.op == Op::bagi);
}

class Pemeriksa {
  public:
    Pemeriksa(const Susunan& susunan, Buku& buku) : s_(susunan), buku_(&buku) {}

    void periksa() {
        if (s_.variabel.empty()) {
            buku_->catat(kode::formula_tanpa_variabel, s_.nodus.front().bita, s_.nodus.front().panjang);
            return;
        }
        periksa_penyebut();
        std::vector<bool> dilihat(s_.nodus.size(), false);
        for (std::size_t i = s_.nodus.size(); i-- > 0 && !buku_->is_ditolak();) {
            if (dilihat[i]) continue;
            if (is_aditif(s_.nodus[i])) jumlah(i, dilihat);
            if (is_multiplikatif(s_.nodus[i])) hasil_bagi(i, dilihat);
        }
        if (!buku_->is_ditolak()) periksa_sama();
    }

  private:
    // What a term of a sum looks like, as far as brackets left out could change it.
    struct Suku {
        std::size_t nodus = 0;
        bool konstan = false, satu = false;
        bool bagi = false;          // a quotient without brackets
        bool faktor = false;        // a product that ends in x 100% or x 1.000
        bool netral = false;        // a quotient in brackets
        bool persen = false;        // a percentage: p%, or a product with p% in it
        std::size_t faktor100 = 0;  // the 100% of such a product; 0 when it has none
    };

    const Nodus& nodus(std::size_t i) const { return s_.nodus[i]; }

    // A denominator of numbers alone that is zero.
    void periksa_penyebut() {
        const Hitung hitung{};
        std::vector<Hasil> nilai;  // of numbers; a variable has none
        for (const Nodus& n : s_.nodus) {
            if (n.jenis != J::operasi) {
                nilai.push_back(n.jenis == J::variabel ? Hasil() : Hasil(n.nilai));
            } else if (n.op == Op::negatif) {
                nilai.back() = hitung.negatif(nilai.back());
            } else {
                const Hasil kanan = std::move(nilai.back());
                nilai.pop_back();
                if (n.op == Op::bagi && kanan.ada() && kanan->is_nol())
                    buku_->catat(kode::formula_penyebut_nol, n.bita, n.panjang);
                nilai.back() = hitung.gabung(n.op, nilai.back(), kanan);
            }
        }
    }

    // A name minus itself, or divided by itself: what told the two apart was lost.
    void periksa_sama() {
        for (std::size_t i = 0; i < s_.nodus.size(); ++i) {
            const Nodus& n = nodus(i);
            if (n.jenis != J::operasi || n.ukuran != 3 || (n.op != Op::kurang && n.op != Op::bagi)) continue;
            const Nodus& a = nodus(i - 2);
            const Nodus& b = nodus(i - 1);
            if (a.jenis != J::variabel || b.jenis != J::variabel || a.variabel != b.variabel) continue;
            if (s_.variabel[a.variabel].nama.size() == 1) continue;  // "B - B": somebody does algebra
            buku_->catat(n.op == Op::kurang ? kode::formula_selisih_sama : kode::formula_bagi_sama, n.bita,
                         n.panjang, {s_.variabel[a.variabel].nama});
        }
    }

    Suku suku(std::size_t i) const {
        Suku k;
        k.nodus = i;
        const Nodus& n = nodus(i);
        k.konstan = n.jenis == J::angka || n.jenis == J::persen ||
                    (n.ukuran == 3 && nodus(i - 1).jenis == J::angka && nodus(i - 2).jenis == J::angka);
        k.satu = n.jenis == J::angka && n.nilai == Rasional(1);
        k.persen = n.jenis == J::persen;
        std::size_t j = i;
        bool dalam = n.kurung;
        while (is_multiplikatif(nodus(j)) && !nodus(j).garis) {
            const std::size_t kanan = s_.kanan(j);
            if (nodus(kanan).jenis == J::persen) k.persen = true;
            if (nodus(kanan).jenis == J::persen && nodus(kanan).nilai == Rasional(100)) k.faktor100 = kanan;
            if (nodus(j).op == Op::bagi) (dalam ? k.netral : k.bagi) = true;
            if (nodus(j).op == Op::kali && !dalam && is_faktor(nodus(kanan))) k.faktor = true;
            j = s_.kiri(j);
            dalam = dalam || nodus(j).kurung;
        }
        if (is_multiplikatif(nodus(j))) k.netral = true;
        return k;
    }
    static bool is_faktor(const Nodus& n) {
        if (n.jenis == J::persen) return n.nilai == Rasional(100);
        if (n.jenis != J::angka) return false;
        return n.nilai == Rasional(100) || n.nilai == Rasional(1000) || n.nilai == Rasional(100000) ||
               n.nilai == Rasional(10000);
    }

    void jumlah(std::size_t akar, std::vector<bool>& dilihat) {
        std::vector<Suku> semua;
        std::size_t i = akar;
        while (is_aditif(nodus(i)) && (i == akar || !nodus(i).kurung)) {
            dilihat[i] = true;
            semua.push_back(suku(s_.kanan(i)));
            i = s_.kiri(i);
        }
        semua.push_back(suku(i));
        std::reverse(semua.begin(), semua.end());
        if (persen_lepas(semua)) return;
        const bool ada_bagi =
            std::any_of(semua.begin(), semua.end(), [](const Suku& k) { return k.bagi || k.faktor; });
        const bool ada_tunggal = std::any_of(semua.begin(), semua.end(), [](const Suku& k) {
            return !k.konstan && !k.bagi && !k.faktor && !k.netral;
        });
        const bool satu_dan_faktor =
            std::any_of(semua.begin(), semua.end(), [](const Suku& k) { return k.satu; }) &&
            std::any_of(semua.begin(), semua.end(), [](const Suku& k) { return k.faktor; });
        // "A / B + C / D x 100": the factor belongs to the last quotient or to the sum.
        const auto hasil_bagi_murni = [](const Suku& k) { return k.bagi && !k.faktor && !k.konstan; };
        const bool faktor_sebagian =
            std::any_of(semua.begin(), semua.end(), hasil_bagi_murni) &&
            std::any_of(semua.begin(), semua.end(), [](const Suku& k) { return k.faktor; });
        const bool bercampur = (ada_bagi && ada_tunggal) || satu_dan_faktor || faktor_sebagian;
        if (bercampur || is_rerata_terbuka(semua)) campuran(akar, semua);
    }

    // "(a / b) + (c / d) / 2": the last term, or the mean of two.
    bool is_rerata_terbuka(const std::vector<Suku>& semua) const {
        const Nodus& n = nodus(semua.back().nodus);
        if (!is_multiplikatif(n) || n.op != Op::bagi || n.kurung || n.garis) return false;
        const Nodus& pembagi = nodus(s_.kanan(semua.back().nodus));
        return pembagi.jenis == J::angka && pembagi.nilai == Rasional(semua.size());
    }

    // "50% + A", "100 - (A / B x 100%)": a percentage beside a term that is none may be 50 or 50 / 100. Where
    // every term is a percentage, or the number is 1, there is one scale.
    bool persen_lepas(const std::vector<Suku>& semua) {
        const auto persen = [](const Suku& k) { return k.persen; };
        if (std::all_of(semua.begin(), semua.end(), persen)) return false;
        const bool angka = std::any_of(semua.begin(), semua.end(), [&](const Suku& k) {
            return nodus(k.nodus).jenis == J::angka && !k.satu;
        });
        for (const Suku& k : semua) {
            const Nodus& n = nodus(k.nodus);
            const bool lepas = n.jenis == J::persen;
            if (!lepas && !(angka && k.faktor100 != 0)) continue;
            const Nodus& p = lepas ? n : nodus(k.faktor100);
            const std::string teks = p.nilai.to_string();
            buku_->catat(kode::formula_persen_lepas, p.bita, p.panjang, {teks + "%", teks, teks + " / 100"});
            return true;
        }
        return false;
    }

    // Both readings as formulas: the tape as it is, and with one operator moved to the other side of the mix.
    void campuran(std::size_t akar, const std::vector<Suku>& semua) {
        std::vector<Nodus> lain = s_.nodus;
        const Suku& terakhir = semua.back();
        if (terakhir.bagi || terakhir.faktor) {
            std::size_t j = terakhir.nodus;
            while (is_multiplikatif(nodus(j)) && (j == terakhir.nodus || !nodus(j).kurung))
                j = s_.kiri(j);
            pindahkan(lain, akar, j + 1);
        } else {
            const auto q =
                std::find_if(semua.rbegin(), semua.rend(), [](const Suku& k) { return k.bagi || k.faktor; });
            pindahkan(lain, q->nodus, akar);
        }
        const Nodus& n = nodus(akar);
        buku_->catat(kode::formula_campuran, n.bita, n.panjang, {rumus(s_.nodus), rumus(lain)});
    }
    static void pindahkan(std::vector<Nodus>& v, std::size_t dari, std::size_t ke) {
        const auto b = v.begin();
        const auto d = static_cast<std::ptrdiff_t>(dari);
        const auto k = static_cast<std::ptrdiff_t>(ke);
        if (dari > ke) {
            std::rotate(b + k, b + d, b + d + 1);
        } else {
            std::rotate(b + d, b + d + 1, b + k + 1);
        }
    }
    // As a person would write it: 100% as 100.
    static std::string rumus(std::vector<Nodus> v) {
        for (Nodus& n : v) {
            if (n.jenis == J::persen && n.nilai == Rasional(100)) n.jenis = J::angka;
        }
        const auto e = jadikan_pita(v, v.size());
        return e ? to_rumus(*e) : std::string{};
    }

    // "A / B / C" between phrases: one of the slashes may belong to a name.
    void hasil_bagi(std::size_t akar, std::vector<bool>& dilihat) {
        std::size_t bagi = 0;
        bool frasa = false;
        std::size_t i = akar;
        for (; is_multiplikatif(nodus(i)) && (i == akar || !nodus(i).kurung) && !nodus(i).garis;
             i = s_.kiri(i)) {
            dilihat[i] = true;
            const Nodus& kanan = nodus(s_.kanan(i));
            if (nodus(i).op != Op::bagi || kanan.jenis != J::variabel || kanan.kurung) continue;
            ++bagi;
            frasa = frasa || s_.variabel[kanan.variabel].nama.find(' ') != std::string::npos;
        }
        if (bagi < 2 || !frasa || is_aditif(nodus(i))) return;
        std::vector<Nodus> lain = s_.nodus;
        pindahkan(lain, s_.kiri(akar), akar);
        const Nodus& n = nodus(akar);
        buku_->catat(kode::formula_pembagian_berantai, n.bita, n.panjang, {rumus(s_.nodus), rumus(lain)});
    }

    const Susunan& s_;
    Buku* buku_;
};

}  // namespace

void periksa_bacaan(const Susunan& susunan, Buku& buku) {
    Pemeriksa(susunan, buku).periksa();
}

}  // namespace iku::baca
