// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/tanda/tanda.hpp"

#include "formula/baca/kata/kosakata.hpp"

#include <algorithm>
#include <array>

namespace iku::baca {
namespace {

bool is_huruf_besar(std::string_view teks) noexcept {
    return !teks.empty() && teks[0] >= 'A' && teks[0] <= 'Z';
}

// A short name such as A, PDRB1, Fr2, X_1, IPA: digits or capitals in it, or one letter.
bool is_simbol(const Token& t) noexcept {
    if (t.jenis == Jenis::angka) return true;
    if (t.jenis != Jenis::kata || t.teks.empty()) return false;
    if (t.teks.size() == 1 || t.teks[0] == '{') return true;
    const bool digit = std::any_of(t.teks.begin(), t.teks.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool kecil = std::any_of(t.teks.begin(), t.teks.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return digit || !kecil || t.teks.find('_') != std::string::npos;
}

class Penentu {
  public:
    Penentu(DaftarToken& token, Buku& buku) : t_(token), n_(token.size()), buku_(&buku) {}

    void tentukan() {
        hitung_bukti();
        for (std::size_t i = 0; i < n_; ++i) {
            if (t_[i].jenis == Jenis::buka && (penjelas_ > 0 || !is_kelompok(i))) ++penjelas_;
            if (t_[i].jenis == Jenis::tutup && penjelas_ > 0) --penjelas_;
            satu(i);
        }
    }

  private:
    // Whether the text has a factor or a name in front of "=": then an unspaced sign between two whole
    // operands is an operation; without any, "ya/tidak" is just a name.
    void hitung_bukti() {
        for (std::size_t i = 0; i < n_; ++i) {
            const Token& x = t_[i];
            bukti_ = bukti_ || x.jenis == Jenis::persen || x.jenis == Jenis::kali || x.jenis == Jenis::sama ||
                     x.jenis == Jenis::tambah || x.pasti;
            const bool lepas =
                x.jenis == Jenis::bagi && (x.pasti || rapat(i) == Rapat::longgar) && !is_alternatif(i);
            bagi_lepas_ += lepas ? 1U : 0U;
        }
        rantai_polos_ = n_ >= 5 && n_ % 2 == 1;
        for (std::size_t i = 0; i < n_ && rantai_polos_; ++i)
            rantai_polos_ = i % 2 == 0 ? is_polos(t_[i]) && t_[i].jenis == Jenis::kata : t_[i].teks == "/";
        if (rantai_polos_ && !bukti_ && rapat(1) == Rapat::rapat)
            buku_->catat(Kode::formula_tanda_dilihat, t_[1], {t_[1].teks});
    }

    // A letter, or a name with a number.
    static bool is_polos(const Token& x) {
        return x.teks.size() == 1 ||
               std::any_of(x.teks.begin(), x.teks.end(), [](char c) { return c >= '0' && c <= '9'; });
    }

    // Whether an unspaced slash between two symbols is an operation although nothing else says so: a/b,
    // X1/X2, and a/b/c where it is the whole text; WTP/WDP and A/BB/B are names.
    bool is_pecahan_polos(std::size_t i) const {
        const bool berantai = (i >= 2 && t_[i - 2].teks == "/") || (i + 2 < n_ && t_[i + 2].teks == "/");
        return is_polos(t_[i - 1]) && is_polos(t_[i + 1]) && (!berantai || rantai_polos_);
    }

    // Inside a bracket that explains the word in front of it: "(KTP-el, KK)".
    bool is_penjelas() const { return penjelas_ > 0; }

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
                return x.kecil == "x" && i + 1 < n_ &&
                       (t_[i + 1].jenis == Jenis::angka || t_[i + 1].jenis == Jenis::buka);
            default:
                return false;
        }
    }

    // Both neighbours are whole operands of one piece: "A/B", "Fr2/Fr1 x", "(PDRB1-PDRB0)".
    bool is_tunggal(std::size_t i) const {
        if (i == 0 || i + 1 >= n_) return false;
        const bool a = i == 1 || is_batas(i - 2);
        const bool b = i + 2 >= n_ || is_batas(i + 2) || is_rapat_lagi(i + 2);
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
               j == Jenis::titik_dua || is_operator(j) || j == Jenis::angka;
    }

    void nama(std::size_t i) {
        t_[i].jenis = Jenis::kata;
        t_[i].kecil = t_[i].teks;
    }
    void operasi(std::size_t i, Jenis jenis) {
        t_[i].jenis = jenis;
        t_[i].pasti = true;
    }
    void operasi_rapat(std::size_t i, Jenis jenis) {
        operasi(i, jenis);
        buku_->catat(Kode::formula_tanda_rapat, t_[i], {t_[i].teks});
    }

    void satu(std::size_t i) {
        Token& x = t_[i];
        if (x.pasti && x.jenis != Jenis::buka && x.jenis != Jenis::tutup) return;
        if (is_sisipan(i)) {
            operasi(i, x.jenis == Jenis::titik_dua ? Jenis::bagi : x.jenis);
            return;
        }
        switch (x.jenis) {
            case Jenis::tambah:
                tambah(i);
                return;
            case Jenis::kurang:
                kurang(i);
                return;
            case Jenis::bagi:
                bagi(i);
                return;
            case Jenis::titik_dua:
                titik_dua(i);
                return;
            case Jenis::kali:
                if (is_ukuran(i)) {
                    ukuran(i);
                } else {
                    x.pasti = true;
                }
                return;
            case Jenis::kata:
                if (x.kecil == "x" && is_ukuran(i)) {
                    ukuran(i);
                } else if (x.kecil == "x") {
                    huruf_x(i);
                }
                if (x.kecil == "ln" || x.kecil == "log" || x.kecil == "sqrt" || x.kecil == "akar") fungsi(i);
                return;
            case Jenis::sigma:
                sigma(i);
                return;
            default:
                return;
        }
    }

    // "[/]": a sign that somebody put in.
    bool is_sisipan(std::size_t i) const {
        return i > 0 && i + 1 < n_ && t_[i - 1].teks == "[" && t_[i + 1].teks == "]" &&
               (is_operator(t_[i].jenis) || t_[i].jenis == Jenis::titik_dua);
    }

    void fungsi(std::size_t i) {
        const Token* b = kanan(i);
        if (b != nullptr && b->jenis == Jenis::buka) t_[i].jenis = Jenis::terlarang;
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
        return (akhir == 't' || akhir == 'n') && !(depan >= 'a' && depan <= 'z');
    }

    // "usia 65+ tahun", "usia 15+)": a plus that hangs on a number behind a word.
    bool is_ke_atas(std::size_t i) const {
        const Token* b = kanan(i);
        return i >= 2 && !t_[i].spasi_kiri && t_[i - 1].jenis == Jenis::angka &&
               t_[i - 2].jenis == Jenis::kata && !is_batas(i - 2) &&
               (b == nullptr || b->jenis == Jenis::tutup || (b->spasi_kiri && !is_kepala_ukuran(b->kecil)));
    }

    void tambah(std::size_t i) {
        if (is_indeks(i) || is_ke_atas(i)) {
            nama(i);
        } else {
            t_[i].pasti = true;
        }
    }

    // "usia 7 - 12 tahun", "tahun 2018 - 2019": a range inside a name.
    bool is_rentang(std::size_t i) const {
        const Token* a = kiri(i);
        const Token* b = kanan(i);
        if (a == nullptr || b == nullptr || a->jenis != Jenis::angka || b->jenis != Jenis::angka)
            return false;
        const bool kata_depan = i >= 2 && t_[i - 2].jenis == Jenis::kata && !is_batas(i - 2);
        const bool kata_belakang = i + 2 < n_ && t_[i + 2].jenis == Jenis::kata && !is_batas(i + 2);
        return kata_depan || kata_belakang;
    }

    void kurang(std::size_t i) {
        const Token* a = kiri(i);
        const Token* b = kanan(i);
        const bool pembanding = a != nullptr && (a->teks == "<" || a->teks == ">" ||
                                                 a->teks == "\xE2\x89\xA4" || a->teks == "\xE2\x89\xA5");
        if (is_indeks(i) || is_rentang(i) || pembanding) {  // also "< -3 SD"
            nama(i);
            return;
        }
        const bool awal = !is_akhir_operan(a);
        if (awal) {
            // A minus sign in front of its operand, or a bullet: "- Jumlah ...".
            const bool butir = (i == 0 || t_[i].baris_baru) && b != nullptr && b->spasi_kiri &&
                               b->jenis == Jenis::kata && b->teks.size() > 3;
            if (butir) {
                t_[i].jenis = Jenis::butir;
            } else {
                t_[i].pasti = true;
            }
            return;
        }
        switch (rapat(i)) {
            case Rapat::longgar:
                if (t_[i].baris_baru && b != nullptr) {
                    t_[i].jenis = Jenis::butir;
                    return;
                }
                if (b != nullptr && (b->kecil == "dan" || b->kecil == "atau")) break;
                operasi(i, Jenis::kurang);
                return;
            case Rapat::timpang:
                kurang_timpang(i);
                return;
            case Rapat::rapat:
                if (a->jenis == Jenis::tutup || b->jenis == Jenis::buka || b->jenis == Jenis::sigma) {
                    if (!is_dekat_kurung(i)) break;
                    operasi(i, Jenis::kurang);
                    return;
                }
                if (!is_penjelas() && i + 1 < n_ && is_kepala_ukuran(b->kecil) && is_huruf_besar(b->teks) &&
                    i >= 2 && !is_batas(i - 2)) {
                    buku_->catat(Kode::formula_tanda_ragu, t_[i], {t_[i].teks});  // "tahun n-Nilai"
                    break;
                }
                if (!is_penjelas() && is_tunggal(i) && a->kecil != b->kecil &&
                    (is_simbol(*a) || is_huruf_besar(a->teks)) &&
                    (is_simbol(*b) || is_huruf_besar(b->teks)) && (is_dalam_kurung(i) || bukti_)) {
                    if (is_simbol(*a) && is_simbol(*b)) {
                        operasi(i, Jenis::kurang);
                    } else {
                        operasi_rapat(i, Jenis::kurang);
                    }
                    return;
                }
                break;
        }
        nama(i);
    }

    bool is_dalam_kurung(std::size_t i) const {
        return (i >= 2 && t_[i - 2].jenis == Jenis::buka) || (i + 2 < n_ && t_[i + 2].jenis == Jenis::tutup);
    }

    void kurang_timpang(std::size_t i) {
        const Token& a = t_[i - 1];
        const Token* b = kanan(i);
        if (b == nullptr) {
            nama(i);
        } else if (t_[i].spasi_kiri) {  // "A -B"
            operasi_rapat(i, Jenis::kurang);
        } else if (a.jenis == Jenis::tutup || (is_simbol(a) && is_awal_operan(b))) {  // "A- B"
            operasi_rapat(i, Jenis::kurang);
        } else if (b->kecil == "dan" || b->kecil == "atau" || b->kecil == "maupun" ||
                   !is_huruf_besar(b->teks)) {
            nama(i);  // "pra- dan pascabencana"; a word that was broken at the end of a line
        } else {
            buku_->catat(Kode::formula_tanda_ragu, t_[i], {t_[i].teks});
            nama(i);
        }
    }

    void bagi(std::size_t i) {
        const Token* a = kiri(i);
        const Token* b = kanan(i);
        if (t_[i].teks != "/") {  // ÷ has no other meaning
            t_[i].pasti = true;
            return;
        }
        if (is_alternatif(i)) {
            nama(i);
            return;
        }
        const Rapat r = rapat(i);
        if (r == Rapat::longgar || a == nullptr || b == nullptr) {
            operasi(i, Jenis::bagi);
        } else if (a->jenis == Jenis::angka && b->jenis == Jenis::angka) {
            bagi_angka(i);
        } else if (is_dekat_kurung(i)) {
            operasi(i, Jenis::bagi);
        } else if (is_penjelas() && r == Rapat::rapat) {
            nama(i);
        } else if ((is_kepala(b->kecil) || (is_kepala_ukuran(b->kecil) && is_huruf_besar(b->teks))) &&
                   (a->jenis == Jenis::kata || a->jenis == Jenis::angka || a->jenis == Jenis::tutup) &&
                   !is_kepala(a->kecil) && i >= 2 && !is_batas(i - 2)) {
            operasi_rapat(i, Jenis::bagi);  // "lulus/Jumlah siswa"
        } else if (r == Rapat::timpang) {
            bagi_timpang(i);
        } else if (is_tunggal(i) && (bukti_ || is_pecahan_polos(i)) && bagi_lepas_ == 0) {
            if (is_simbol(*a) || is_simbol(*b) || is_huruf_besar(b->teks)) {
                operasi(i, Jenis::bagi);
            } else {
                operasi_rapat(i, Jenis::bagi);
            }
        } else if (bukti_ && is_tunggal(i) && is_simbol(*a) && is_simbol(*b)) {
            operasi(i, Jenis::bagi);
        } else {
            nama(i);
        }
    }

    // 1/8 is a fraction; 2018/2019 and "86/2017" behind a word belong to a name.
    void bagi_angka(std::size_t i) {
        const bool tahun =
            t_[i - 1].nilai + Rasional(1) == t_[i + 1].nilai && t_[i - 1].nilai > Rasional(1900);
        const bool dalam_nama = i >= 2 && t_[i - 2].jenis == Jenis::kata && !is_batas(i - 2);
        if (tahun || dalam_nama) {
            nama(i);
        } else {
            operasi(i, Jenis::bagi);
        }
    }

    // "dasar/ PMKS": an operation only where the text has no other division and a factor asks for one;
    // "butir/ ekor/tahun" stays a name.
    void bagi_timpang(std::size_t i) {
        const Token& a = t_[i - 1];
        const Token& b = t_[i + 1];
        if (a.jenis == Jenis::tutup) {
            operasi_rapat(i, Jenis::bagi);
        } else if (bagi_lepas_ == 0 && bukti_ && !is_rapat_di_dekat(i)) {
            operasi_rapat(i, Jenis::bagi);
            ++bagi_lepas_;
        } else if (is_simbol(a) && is_simbol(b) && is_tunggal(i)) {
            operasi_rapat(i, Jenis::bagi);
        } else {
            nama(i);
        }
    }
    bool is_rapat_di_dekat(std::size_t i) const {
        return i + 2 < n_ && t_[i + 2].jenis == Jenis::bagi && rapat(i + 2) != Rapat::longgar;
    }

    // A colon is a division between spaces, brackets or symbols; the headings of a text are cut off later.
    void titik_dua(std::size_t i) {
        const Token* a = kiri(i);
        const Token* b = kanan(i);
        if (a == nullptr || b == nullptr) return;
        if (a->jenis == Jenis::angka && b->jenis == Jenis::angka && i >= 2 &&
            t_[i - 2].jenis == Jenis::kata && !is_batas(i - 2)) {
            nama(i);  // "skala 1 : 5.000"
        } else if (rapat(i) == Rapat::rapat) {
            if (a->jenis == Jenis::tutup || b->jenis == Jenis::buka || is_tunggal(i)) {
                operasi(i, Jenis::bagi);
            } else {
                nama(i);
            }
        } else if (n_ == 3 && is_polos(*a) && is_polos(*b)) {  // "A : B"
            operasi(i, Jenis::bagi);
            buku_->catat(Kode::formula_titik_dua, t_[i], {a->teks});
        } else if (is_polos(*a) && is_polos(*b) && is_tunggal(i) && bagi_lepas_ == 0 && i >= 2 &&
                   (t_[i - 2].jenis == Jenis::sama ||
                    t_[i - 2].jenis == Jenis::buka)) {  // "P = a : b x 100%"
            operasi(i, Jenis::bagi);
        } else if (a->jenis == Jenis::tutup && b->jenis == Jenis::buka) {
            operasi(i, Jenis::bagi);
        } else if (a->jenis == Jenis::angka && b->jenis == Jenis::angka && is_tunggal(i)) {
            operasi(i, Jenis::bagi);
        }
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
    void ukuran(std::size_t i) {
        nama(i);
        t_[i].kecil.clear();
        buku_->catat(Kode::formula_ukuran_nama, t_[i - 1], {gabung_teks(t_, i - 1, std::min(i + 3, n_))});
    }

    // "x" multiplies between two operands; where an operand is expected it is a variable, behind "kelas" or
    // "tipe" a numeral.
    void huruf_x(std::size_t i) {
        const Token* a = kiri(i);
        const Token* b = kanan(i);
        // Where an operand is missing in front of "x 100", x is still no variable.
        const bool faktor = i > 0 && !is_akhir_operan(a) && b != nullptr && b->jenis == Jenis::angka;
        if (faktor) operasi(i, Jenis::kali);
        if (faktor || !is_akhir_operan(a) || !is_awal_operan(b)) return;
        constexpr std::array<std::string_view, 10> angka_romawi{
            "kelas", "tipe", "golongan", "bab", "komisi", "pasal", "tingkat", "blok", "semester", "kelompok"};
        if (t_[i].teks == "X" && a->jenis == Jenis::kata && ada_di(angka_romawi, a->kecil) &&
            b->jenis != Jenis::angka) {
            return;
        }
        operasi(i, Jenis::kali);
    }

    // Σ Iti x wi: an indexed sum is one quantity.
    void sigma(std::size_t i) {
        if (i + 3 >= n_) return;
        const Token& a = t_[i + 1];
        const Token& b = t_[i + 3];
        const bool kali = t_[i + 2].jenis == Jenis::kali || t_[i + 2].teks == "x";
        const auto berindeks = [](const Token& x) {
            return x.jenis == Jenis::kata && x.teks.size() <= 6 &&
                   (x.teks.ends_with('i') || x.teks.ends_with('j'));
        };
        if (!kali || !berindeks(a) || !berindeks(b)) return;
        nama(i + 2);
        t_[i + 2].kecil.clear();
        buku_->catat(Kode::formula_jumlahan_berindeks, t_[i], {gabung_teks(t_, i, i + 4)});
    }

    static constexpr std::int64_t ukuran_terbesar = 99;

    DaftarToken& t_;
    std::size_t n_;
    Buku* buku_;
    bool bukti_ = false;
    bool rantai_polos_ = false;
    std::size_t bagi_lepas_ = 0;
    std::size_t penjelas_ = 0;
};

}  // namespace

void baca_tanda(DaftarToken& token, Buku& buku) {
    Penentu(token, buku).tentukan();
}

}  // namespace iku::baca
