// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/tanda/bukti.hpp"

#include "iku/teks/kode/formula.hpp"

#include "formula/baca/kata/kosakata.hpp"
#include "formula/baca/tanda/tetangga.hpp"

#include <algorithm>
#include <unordered_map>

namespace iku::baca {
namespace {

class Pembukti : Tetangga {
  public:
    Pembukti(DaftarToken& token, Buku& buku) : Tetangga(token), buku_(&buku) {}

    void baca() {
        potong();
        latex_ = std::any_of(t_.begin(), t_.end(), [](const Token& x) { return x.dalam_teks; });
        for (std::size_t i = 1; i + 1 < n_; ++i) {
            if (!is_calon(i)) continue;
            const bool latex = is_latex(i);
            if (!latex && !is_terbukti(i)) continue;
            t_[i].pasti = true;
            if (!latex && !is_jelas(i)) buku_->catat(kode::formula_tanda_rapat, t_[i], {t_[i].teks});
        }
    }

  private:
    // What stands between two signs or brackets, whether they compute or not.
    struct Ruas {
        std::size_t awal = 0, akhir = 0;
        std::size_t kunci = 0;  // the same for the same words
        std::size_t panjang() const { return akhir - awal; }
    };
    // Whether these words stand somewhere in front of, or behind, something else than a dash that touches
    // them.
    struct Lepas {
        bool sebelum = false, sesudah = false;
    };
    static constexpr std::size_t tanpa = static_cast<std::size_t>(-1);

    // A bracket behind a word belongs to the name, and so does what stands in it.
    void potong() {
        ruas_di_.assign(n_, tanpa);
        std::size_t dalam_nama = 0;  // behind the bracket of a name that is open
        for (std::size_t i = 0; i < n_; ++i) {
            if (i >= dalam_nama && t_[i].jenis == Jenis::buka && t_[i].pasangan > i && !is_kelompok(i))
                dalam_nama = t_[i].pasangan + 1;
            if (i >= dalam_nama && is_pemisah(i)) {
                tutup_ruas(i);
            } else if (ruas_.empty() || ruas_.back().akhir != i || is_baru_) {
                ruas_.push_back({i, i + 1});
                ruas_di_[i] = ruas_.size() - 1;
                is_baru_ = false;
            } else {
                ruas_.back().akhir = i + 1;
                ruas_di_[i] = ruas_.size() - 1;
            }
        }
        tutup_ruas(n_);
    }
    void tutup_ruas(std::size_t i) {
        is_baru_ = true;
        if (ruas_.empty() || ruas_.back().akhir != i) return;
        Ruas& r = ruas_.back();
        std::string teks;
        for (std::size_t j = r.awal; j < r.akhir; ++j)
            teks += (t_[j].kecil.empty() ? t_[j].teks : t_[j].kecil) + ' ';
        r.kunci = nomor_.try_emplace(std::move(teks), nomor_.size()).first->second;
        if (lepas_.size() <= r.kunci) lepas_.resize(r.kunci + 1);
        const auto menempel = [&](std::size_t j) {
            return j < n_ && t_[j].jenis == Jenis::kurang && rapat(j) == Rapat::rapat;
        };
        lepas_[r.kunci].sebelum = lepas_[r.kunci].sebelum || !menempel(r.akhir);
        lepas_[r.kunci].sesudah = lepas_[r.kunci].sesudah || r.awal == 0 || !menempel(r.awal - 1);
    }
    bool is_pemisah(std::size_t i) const {
        const bool tanda =
            t_[i].jenis == Jenis::kurang || t_[i].jenis == Jenis::bagi || t_[i].jenis == Jenis::titik_dua;
        return is_batas(i) || (tanda && !is_nama(i));
    }
    bool is_nama(std::size_t i) const {
        return is_indeks(i) || is_rentang(i) || is_rentang_simbol(i) || is_alternatif(i) || is_ulang(i);
    }

    bool is_calon(std::size_t i) const {
        const Jenis j = t_[i].jenis;
        return (j == Jenis::kurang || (j == Jenis::bagi && t_[i].teks == "/")) && !t_[i].pasti &&
               rapat(i) != Rapat::longgar && !is_nama(i) && ruas_di_[i] == tanpa &&
               ruas_di_[i - 1] != tanpa && ruas_di_[i + 1] != tanpa && !is_awalan(t_[i - 1].kecil);
    }
    bool is_latex(std::size_t i) const {
        return latex_ && !t_[i].dalam_teks &&
               (t_[i - 1].dalam_teks || t_[i + 1].dalam_teks || t_[i - 1].teks == "}");
    }

    // "(A-B)", "(Realisasi/Target)", "(Rn/Rn-1)": nothing that a person must look at.
    bool is_jelas(std::size_t i) const {
        const Ruas& a = ruas_[ruas_di_[i - 1]];
        const Ruas& b = ruas_[ruas_di_[i + 1]];
        const bool bagi = t_[i].jenis == Jenis::bagi;
        const auto pendek = [&](const Token& x) { return is_simbol(x) || (bagi && is_huruf_besar(x.teks)); };
        if (t_[i + 1].jenis == Jenis::angka && !is_simbol(t_[i - 1])) return false;
        if (a.panjang() != 1 || !pendek(t_[i - 1]) || !pendek(t_[i + 1])) return false;
        return b.panjang() == 1 || (bagi && b.panjang() == 3 && is_indeks(i + 2));
    }

    bool is_terbukti(std::size_t i) const {
        const Ruas& a = ruas_[ruas_di_[i - 1]];
        const Ruas& b = ruas_[ruas_di_[i + 1]];
        if (a.kunci == b.kunci ||
            (rapat(i) == Rapat::timpang && (t_[i].jenis == Jenis::bagi || t_[i].spasi_kiri)))
            return false;
        const bool sendiri = is_isi_kurung(a, b);
        if (t_[i].jenis == Jenis::bagi) return sendiri;
        const bool berulang = lepas_[a.kunci].sebelum || lepas_[b.kunci].sesudah;
        const bool awal = a.awal == 0 || t_[a.awal - 1].jenis != Jenis::kurang || t_[a.awal - 1].pasti;
        const bool sekepala = awal && a.panjang() > 1 && b.panjang() > 1 &&
                              t_[a.awal].kecil == t_[b.awal].kecil && !t_[b.awal].kecil.empty();
        return sekepala || (berulang && (sendiri || (a.panjang() > 1 && b.panjang() > 1)));
    }

    // "(realisasi/target) x 100%": a bracket that is computed with, and holds nothing else.
    bool is_isi_kurung(const Ruas& a, const Ruas& b) const {
        if (a.awal == 0 || b.akhir >= n_ || t_[a.awal - 1].jenis != Jenis::buka) return false;
        const std::size_t buka = a.awal - 1;
        if (t_[buka].pasangan != b.akhir || !is_kelompok(buka)) return false;
        const Token* kiri = buka > 0 ? &t_[buka - 1] : nullptr;
        const Token* kanan = b.akhir + 1 < n_ ? &t_[b.akhir + 1] : nullptr;
        // "(surplus sebelum pos keuntungan/kerugian) / aset": a long name may have a bracket to be divided.
        const bool dibagi = is_pembagi(kiri) || is_pembagi(kanan);
        const bool pendek = a.panjang() <= 2 && b.panjang() <= 2;
        return (is_hitungan(kiri) || is_hitungan(kanan)) && (!dibagi || pendek);
    }
    static bool is_pembagi(const Token* x) {
        return x != nullptr && (x->jenis == Jenis::bagi || x->jenis == Jenis::titik_dua);
    }
    static bool is_hitungan(const Token* x) {
        return x != nullptr && (is_operator(x->jenis) || x->kecil == "x" || x->jenis == Jenis::titik_dua);
    }

    Buku* buku_;
    std::vector<Ruas> ruas_;
    std::vector<std::size_t> ruas_di_;  // of each piece; none for signs
    std::unordered_map<std::string, std::size_t> nomor_;
    std::vector<Lepas> lepas_;  // of each kunci
    bool is_baru_ = true;
    bool latex_ = false;
};

}  // namespace

void baca_bukti(DaftarToken& token, Buku& buku) {
    Pembukti(token, buku).baca();
}

}  // namespace iku::baca
