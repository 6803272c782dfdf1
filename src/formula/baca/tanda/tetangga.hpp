// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formula/baca/kata/kosakata.hpp"
#include "formula/baca/token.hpp"

#include <algorithm>

namespace iku::baca {

inline bool is_huruf_besar(std::string_view teks) noexcept {
    return !teks.empty() && teks[0] >= 'A' && teks[0] <= 'Z';
}

// A short name such as A, PDRB1, Fr2, X_1, IPA: digits or capitals in it, or one letter.
inline bool is_simbol(const Token& t) noexcept {
    if (t.jenis == Jenis::angka) return true;
    if (t.jenis != Jenis::kata || t.teks.empty()) return false;
    if (t.teks.size() == 1 || t.teks[0] == '{') return true;
    const bool digit = std::any_of(t.teks.begin(), t.teks.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool kecil = std::any_of(t.teks.begin(), t.teks.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return digit || !kecil || t.teks.find('_') != std::string::npos;
}

// What stands beside a sign: the questions that its rules ask. Changes nothing.
class Tetangga {
  public:
    explicit Tetangga(DaftarToken& token) : t_(token), n_(token.size()) {}

  protected:
    // A letter, or a name with a number.
    static bool is_polos(const Token& x) {
        return x.teks.size() == 1 ||
               std::any_of(x.teks.begin(), x.teks.end(), [](char c) { return c >= '0' && c <= '9'; });
    }

    const Token* kiri(std::size_t i) const { return i > 0 ? &t_[i - 1] : nullptr; }
    const Token* kanan(std::size_t i) const { return i + 1 < n_ ? &t_[i + 1] : nullptr; }

    Rapat rapat(std::size_t i) const {
        const bool a = t_[i].spasi_kiri || i == 0;
        const bool b = i + 1 >= n_ || t_[i + 1].spasi_kiri;
        return a && b ? Rapat::longgar : a || b ? Rapat::timpang : Rapat::rapat;
    }

    static bool is_awal_operan(const Token* t) {
        return t != nullptr &&
               (t->jenis == Jenis::kata || t->jenis == Jenis::angka || t->jenis == Jenis::buka ||
                t->jenis == Jenis::sigma || t->jenis == Jenis::persen);
    }
    static bool is_akhir_operan(const Token* t) {
        return t != nullptr && (t->jenis == Jenis::kata || t->jenis == Jenis::angka ||
                                t->jenis == Jenis::tutup || t->jenis == Jenis::persen);
    }

    // Whether an operand ends in front of token i (seen from the right: begins behind it).
    bool is_batas(std::size_t i) const {
        const Token& x = t_[i];
        if (x.pasti) return true;
        switch (x.jenis) {
            case Jenis::buka:
            case Jenis::tutup:
            case Jenis::sama:
            case Jenis::tambah:
            case Jenis::kali:
            case Jenis::pecahan:
            case Jenis::titik_koma:
            case Jenis::koma:
            case Jenis::titik:
                return true;
            case Jenis::kurang:
            case Jenis::bagi:
                return rapat(i) == Rapat::longgar;
            case Jenis::titik_dua:
                return rapat(i) != Rapat::rapat;  // also "Rumus: A/B"
            case Jenis::kata:
                return is_kata_rumus(x.kecil) ||
                       (x.kecil == "x" && i + 1 < n_ &&
                        (t_[i + 1].jenis == Jenis::angka || t_[i + 1].jenis == Jenis::buka ||
                         (x.teks == "x" && i > 0 && rapat(i) == Rapat::longgar)));
            default:
                return false;
        }
    }

    // Both neighbours are whole operands of one piece: "A/B", "Fr2/Fr1 x", "(PDRB1-PDRB0)".
    bool is_tunggal(std::size_t i) const {
        if (i == 0 || i + 1 >= n_) return false;
        const bool a = i == 1 || is_batas(i - 2);
        const bool b = i + 2 >= n_ || is_batas(i + 2) || is_rapat_lagi(i + 2) ||
                       (is_indeks(i + 2) && (i + 4 >= n_ || is_batas(i + 4)));  // "Rn/Rn-1"
        return a && b && is_operan_tunggal(t_[i - 1]) && is_operan_tunggal(t_[i + 1]);
    }
    bool is_rapat_lagi(std::size_t i) const {
        return t_[i].jenis == t_[i - 2].jenis && (t_[i].jenis == Jenis::kurang || t_[i].jenis == Jenis::bagi);
    }
    static bool is_operan_tunggal(const Token& t) {
        return t.jenis == Jenis::kata || t.jenis == Jenis::angka;
    }

    bool is_alternatif(std::size_t i) const {
        const Token* a = kiri(i);
        const Token* b = kanan(i);
        return a != nullptr && b != nullptr && is_pasangan(a->kecil, b->kecil);
    }

    bool is_dekat_kurung(std::size_t i) const {
        const Token* a = kiri(i);
        const Token* b = kanan(i);
        return (a != nullptr && a->jenis == Jenis::tutup && is_kelompok(t_[i - 1].pasangan)) ||
               (b != nullptr && b->jenis == Jenis::buka) || (b != nullptr && b->jenis == Jenis::sigma);
    }
    // Whether the bracket that opens at i stands where an operand begins.
    bool is_kelompok(std::size_t i) const {
        if (i == 0 || t_[i].pasti || t_[i].baris_baru) return true;
        const Jenis j = t_[i - 1].jenis;
        return j == Jenis::buka || j == Jenis::titik_koma || j == Jenis::koma || j == Jenis::sama ||
               j == Jenis::titik_dua || is_operator(j) || (j == Jenis::angka && !is_nomor(i - 1));
    }
    // "strata 3 (S3/Doktor)", "dalam 1 (satu) tahun": a number that belongs to the word in front of it.
    bool is_nomor(std::size_t i) const {
        return i >= 1 && t_[i].jenis == Jenis::angka && t_[i - 1].jenis == Jenis::kata && !is_batas(i - 1) &&
               t_[i - 1].kecil != "x";
    }
    // ")" of a bracket that explains the word in front of it.
    bool is_sesudah_penjelas(std::size_t i) const {
        return t_[i].jenis == Jenis::tutup && !t_[i].pasti && !is_kelompok(t_[i].pasangan);
    }

    // n-1, (t+1), "tahun n - 1": an index, wherever it stands.
    bool is_indeks(std::size_t i) const {
        const Token* a = kiri(i);
        const Token* b = kanan(i);
        if (a == nullptr || b == nullptr || a->jenis != Jenis::kata || b->jenis != Jenis::angka) return false;
        if (!b->nilai.is_bulat() || b->nilai > Rasional(5) || b->nilai < Rasional(1)) return false;
        if (a->kecil == "n" || a->kecil == "t" || a->kecil == "i" || a->kecil == "k") {
            if (i < 2) return rapat(i) == Rapat::rapat;
            const Token& depan = t_[i - 2];
            return rapat(i) == Rapat::rapat || depan.jenis == Jenis::buka || depan.kecil == "tahun" ||
                   depan.kecil == "thn" || depan.kecil == "th";
        }
        // PDRBt-1, Xn-1: a capital or digit, then the index letter.
        const std::string& teks = a->teks;
        if (rapat(i) != Rapat::rapat || teks.size() < 2) return false;
        const char akhir = teks.back();
        const char depan = teks[teks.size() - 2];
        const bool huruf_indeks = akhir == 't' || akhir == 'n' || akhir == 'i';
        return huruf_indeks && (!(depan >= 'a' && depan <= 'z') || (akhir == 'i' && teks.size() <= 4));
    }

    // "usia 65+ tahun", "usia 15+)": a plus that hangs on a number behind a word; "(P0-14 + P65+)".
    bool is_ke_atas(std::size_t i) const {
        const Token* b = kanan(i);
        if (i >= 1 && !t_[i].spasi_kiri && t_[i - 1].jenis == Jenis::kata &&
            is_angka_ascii(static_cast<unsigned char>(t_[i - 1].teks.back())))
            return b == nullptr || b->jenis == Jenis::tutup;
        return i >= 2 && !t_[i].spasi_kiri && t_[i - 1].jenis == Jenis::angka &&
               t_[i - 2].jenis == Jenis::kata && !is_batas(i - 2) &&
               (b == nullptr || b->jenis == Jenis::tutup || (b->spasi_kiri && !is_kepala_ukuran(b->kecil)));
    }

    // "laki - laki", "Rata - rata": a word said twice.
    bool is_ulang(std::size_t i) const {
        const Token* a = kiri(i);
        const Token* b = kanan(i);
        return a != nullptr && b != nullptr && a->jenis == Jenis::kata && b->jenis == Jenis::kata &&
               a->kecil == b->kecil && is_kata_ulang(a->kecil);
    }

    // "usia 7 - 12 tahun", "tahun 2018 - 2019": a range inside a name.
    bool is_rentang(std::size_t i) const {
        const Token* a = kiri(i);
        const Token* b = kanan(i);
        if (a == nullptr || b == nullptr || a->jenis != Jenis::angka || b->jenis != Jenis::angka)
            return false;
        const bool sesudah_indeks = i >= 3 && t_[i - 2].jenis != Jenis::angka && is_indeks(i - 2);
        if (rapat(i) == Rapat::longgar && (sesudah_indeks || a->nilai >= b->nilai)) return false;
        const bool kata_depan = i >= 2 && t_[i - 2].jenis == Jenis::kata && !is_batas(i - 2);
        const bool kata_belakang = i + 2 < n_ && t_[i + 2].jenis == Jenis::kata && !is_batas(i + 2);
        return kata_depan || kata_belakang;
    }

    // "P15-64", "K1-4": a dash against a symbol that ends with a smaller number.
    bool is_rentang_simbol(std::size_t i) const {
        const Token* a = kiri(i);
        const Token* b = kanan(i);
        if (a == nullptr || b == nullptr || a->jenis != Jenis::kata || b->jenis != Jenis::angka) return false;
        if (t_[i].spasi_kiri || b->spasi_kiri || !b->nilai.is_bulat()) return false;
        const std::size_t digit = a->teks.find_last_not_of("0123456789") + 1;
        constexpr std::size_t terpanjang = 9;
        if (digit == 0 || digit == a->teks.size() || a->teks.size() - digit > terpanjang) return false;
        return Rasional::from_string(a->teks.substr(digit)) < b->nilai;
    }

    // "2 x sehari", "1 x 24 jam", "7 x 9 m" behind a word: how often, how long, how large.
    bool is_ukuran(std::size_t i) const {
        const Token* a = kiri(i);
        const Token* b = kanan(i);
        if (b == nullptr || i < 2 || a->jenis != Jenis::angka || t_[i - 2].jenis != Jenis::kata ||
            is_batas(i - 2) || a->nilai > Rasional(ukuran_terbesar))
            return false;
        if (b->jenis == Jenis::kata) return is_kata_kekerapan(b->kecil);
        return b->jenis == Jenis::angka && i + 2 < n_ && t_[i + 2].jenis == Jenis::kata &&
               is_kata_ukuran(t_[i + 2].kecil);
    }
    static constexpr std::int64_t ukuran_terbesar = 99;

    DaftarToken& t_;
    std::size_t n_;
};

}  // namespace iku::baca
