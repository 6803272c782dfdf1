// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/tanda/tanda.hpp"

#include "iku/teks/kode/formula.hpp"

#include "formula/baca/kata/kosakata.hpp"
#include "formula/baca/tanda/tetangga.hpp"

#include <algorithm>
#include <array>

namespace iku::baca {
namespace {

class Penentu : Tetangga {
  public:
    Penentu(DaftarToken& token, Buku& buku) : Tetangga(token), buku_(&buku) {}

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
                     x.jenis == Jenis::tambah || x.pasti ||
                     (x.kecil == "x" && i + 1 < n_ && t_[i + 1].jenis == Jenis::angka);
            const bool lepas =
                x.jenis == Jenis::bagi && (x.pasti || rapat(i) == Rapat::longgar) && !is_alternatif(i);
            bagi_lepas_ += lepas ? 1U : 0U;
        }
        awal_frasa_.assign(n_, 0);
        for (std::size_t i = 1; i < n_; ++i)
            awal_frasa_[i] = is_batas(i - 1) ? i : awal_frasa_[i - 1];
        rantai_polos_ = n_ >= 5 && n_ % 2 == 1;
        for (std::size_t i = 0; i < n_ && rantai_polos_; ++i)
            rantai_polos_ = i % 2 == 0 ? is_polos(t_[i]) && t_[i].jenis == Jenis::kata : t_[i].teks == "/";
        if (rantai_polos_ && !bukti_ && rapat(1) == Rapat::rapat)
            buku_->catat(kode::formula_tanda_dilihat, t_[1], {t_[1].teks});
    }

    // Whether an unspaced slash between two symbols is an operation although nothing else says so: a/b,
    // X1/X2, and a/b/c where it is the whole text; WTP/WDP and A/BB/B are names.
    bool is_pecahan_polos(std::size_t i) const {
        const bool berantai = (i >= 2 && t_[i - 2].teks == "/") || (i + 2 < n_ && t_[i + 2].teks == "/");
        return is_polos(t_[i - 1]) && is_polos(t_[i + 1]) && (!berantai || rantai_polos_);
    }

    // Inside a bracket that explains the word in front of it: "(KTP-el, KK)".
    bool is_penjelas() const { return penjelas_ > 0; }
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
        buku_->catat(kode::formula_tanda_rapat, t_[i], {t_[i].teks});
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
                if (is_fungsi(x.kecil)) fungsi(i);
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

    static bool is_fungsi(std::string_view kata) {
        constexpr std::array<std::string_view, 8> daftar{"ln",  "log", "sqrt", "akar",
                                                         "max", "min", "maks", "abs"};
        return ada_di(daftar, kata);
    }
    void fungsi(std::size_t i) {
        const Token* b = kanan(i);
        const bool selalu =
            t_[i].kecil == "ln" || t_[i].kecil == "log" || t_[i].kecil == "sqrt" || t_[i].kecil == "akar";
        if (b != nullptr && b->jenis == Jenis::buka && (selalu || !b->spasi_kiri))
            t_[i].jenis = Jenis::terlarang;
    }

    void tambah(std::size_t i) {
        if (is_indeks(i) || is_ke_atas(i)) {
            nama(i);
        } else {
            t_[i].pasti = true;
        }
    }

    void kurang(std::size_t i) {
        const Token* a = kiri(i);
        const Token* b = kanan(i);
        const bool pembanding = a != nullptr && (a->teks == "<" || a->teks == ">" ||
                                                 a->teks == "\xE2\x89\xA4" || a->teks == "\xE2\x89\xA5");
        const bool pecahan_kata =
            a != nullptr && b != nullptr && is_awalan(a->kecil) && b->jenis == Jenis::kata;
        const bool negatif = a != nullptr && b != nullptr && a->jenis == Jenis::kata &&
                             is_penghubung(a->kecil) && a->teks != "-" && a->teks != "/" &&
                             b->jenis == Jenis::angka && !b->spasi_kiri && t_[i].spasi_kiri;
        // also "< -3 SD", "kurang dari -2 SD", "ber - KTP", broken at the end of a line, and "laki - laki"
        const bool di_penjelas = is_penjelas() && b != nullptr && b->jenis == Jenis::angka &&
                                 rapat(i) == Rapat::timpang;  // "(BB/TB -3 SD)"
        if (is_rentang_simbol(i))
            buku_->catat(kode::formula_rentang_nama, t_[i], {gabung_teks(t_, i - 1, i + 2)});
        if (di_penjelas || is_indeks(i) || is_rentang(i) || is_rentang_simbol(i) || pembanding || negatif ||
            pecahan_kata || is_ulang(i)) {
            nama(i);
            return;
        }
        const bool awal = !is_akhir_operan(a);
        if (awal) {
            // A minus sign in front of its operand, or a bullet: "- Jumlah ...".
            const bool butir = (i == 0 || t_[i].baris_baru) && b != nullptr && b->spasi_kiri &&
                               b->jenis == Jenis::kata && b->teks.size() > 1;
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
                    buku_->catat(kode::formula_tanda_ragu, t_[i], {t_[i].teks});  // "tahun n-Nilai"
                    break;
                }
                if (!is_penjelas() && t_[i].teks == "\xE2\x88\x92" && is_kepala(b->kecil) && i >= 2) {
                    operasi_rapat(i, Jenis::kurang);  // a true minus sign: "rumah\u2212jumlah rumah rusak"
                    return;
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

    // "(A/B)": nothing else stands in the bracket.
    bool is_seluruh_kurung(std::size_t i) const {
        return i >= 2 && i + 2 < n_ && t_[i - 2].jenis == Jenis::buka && t_[i + 2].jenis == Jenis::tutup;
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
            buku_->catat(kode::formula_tanda_ragu, t_[i], {t_[i].teks});
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
        const bool ganda = i > 0 && !t_[i].spasi_kiri && a->jenis == Jenis::bagi && a->teks == "/";
        if (ganda && (i < 2 || t_[i - 2].teks != ":")) {  // "A // B", but "https://"
            operasi(i, Jenis::bagi);
            return;
        }
        const Rapat r = rapat(i);
        if (r == Rapat::longgar || a == nullptr || b == nullptr) {
            operasi(i, Jenis::bagi);
        } else if (a->jenis == Jenis::angka && b->jenis == Jenis::angka) {
            bagi_angka(i);
        } else if (is_dekat_kurung(i) || is_faktor(i - 1)) {
            operasi(i, Jenis::bagi);
        } else if (is_penjelas() && r == Rapat::rapat) {
            nama(i);
        } else if ((is_kepala(b->kecil) || (is_kepala_ukuran(b->kecil) && is_huruf_besar(b->teks))) &&
                   (a->jenis == Jenis::kata || a->jenis == Jenis::angka || a->jenis == Jenis::tutup) &&
                   !is_kepala(a->kecil) &&
                   (is_simbol_tunggal(i - 1) ||
                    (i >= 2 && (!is_batas(i - 2) || is_sesudah_penjelas(i - 2))))) {
            operasi_rapat(i, Jenis::bagi);  // "lulus/Jumlah siswa", "PAD/Total pendapatan"
        } else if (r == Rapat::rapat && is_sebanding(i)) {
            operasi_rapat(i, Jenis::bagi);
        } else if (r == Rapat::timpang) {
            bagi_timpang(i);
        } else if (is_tunggal(i) && (bukti_ || is_pecahan_polos(i)) && bagi_lepas_ == 0) {
            if (is_simbol(*a) || is_simbol(*b) || is_huruf_besar(b->teks)) {
                operasi(i, Jenis::bagi);
            } else {
                operasi_rapat(i, Jenis::bagi);
            }
        } else if (i >= 2 && t_[i - 2].jenis == Jenis::sigma && a->teks.size() <= 3 && b->teks.size() <= 2 &&
                   r == Rapat::rapat) {
            operasi(i, Jenis::bagi);  // "ΣXi/N"
        } else if (is_tunggal(i) && is_simbol(*a) && is_simbol(*b) && (bukti_ || is_seluruh_kurung(i))) {
            operasi(i, Jenis::bagi);
        } else if (is_realisasi(a->kecil) && is_rencana(b->kecil) && (i == 1 || is_batas(i - 2)) &&
                   is_di_ujung(i + 1)) {
            operasi_rapat(i, Jenis::bagi);
        } else if (r == Rapat::rapat && a->jenis == Jenis::kata && b->jenis == Jenis::angka &&
                   is_di_ujung(i + 1)) {
            operasi_rapat(i, Jenis::bagi);  // "Jumlah skor/4 x 25", "(Skor/5)"
        } else {
            nama(i);
        }
    }

    // A symbol that is a whole operand where a factor asks for a division and there is no other.
    bool is_simbol_tunggal(std::size_t i) const {
        return t_[i].jenis == Jenis::kata && is_simbol(t_[i]) && bukti_ && bagi_lepas_ == 0 &&
               (i == 0 || is_batas(i - 1));
    }

    // "x 100.000/Jumlah penduduk", "x 100%/Jumlah": a number that is multiplied belongs to no name.
    bool is_faktor(std::size_t i) const {
        if (t_[i].jenis == Jenis::persen) return true;
        return t_[i].jenis == Jenis::angka && i > 0 &&
               (t_[i - 1].jenis == Jenis::kali || t_[i - 1].kecil == "x");
    }

    // An operand of one piece that a multiplication or a bracket ends.
    bool is_di_ujung(std::size_t i) const {
        constexpr std::int64_t suku_terbanyak = 99;
        if (i + 1 == n_)  // "Total nilai/3"
            return t_[i].jenis == Jenis::angka && is_kepala_ukuran(t_[0].kecil) &&
                   t_[i].nilai <= Rasional(suku_terbanyak);
        return i + 1 < n_ &&
               (t_[i + 1].jenis == Jenis::kali || t_[i + 1].kecil == "x" || t_[i + 1].jenis == Jenis::tutup);
    }

    // Where nothing else divides: both sides begin with the same word ("siswa lulus/siswa terdaftar x 100%"),
    // the second one begins a quantity behind a counted one ("jumlah penduduk/luas wilayah"), or the text is
    // nothing but "realisasi/target".
    bool is_sebanding(std::size_t i) const {
        if (bagi_lepas_ > 0) return false;
        if (n_ == 3 && is_realisasi(t_[0].kecil) && is_rencana(t_[2].kecil)) return true;
        if (!bukti_ || i < 2 || i + 2 >= n_ || t_[i - 1].jenis != Jenis::kata || is_batas(i - 2) ||
            is_batas(i + 2) || is_penghubung(t_[i - 2].kecil))
            return false;
        const std::size_t awal = awal_frasa_[i];
        const std::string& kepala = t_[awal].kecil;
        const bool sama = awal + 1 < i && t_[i + 1].jenis == Jenis::kata && t_[i + 1].kecil == kepala &&
                          kepala != t_[i - 1].kecil && t_[i + 2].jenis == Jenis::kata;
        return sama ||
               (is_kepala(kepala) && is_kepala_ukuran(t_[i + 1].kecil) && !is_kepala(t_[i - 1].kecil));
    }

    // 1/8 is a fraction; 2018/2019 and "86/2017" behind a word belong to a name.
    void bagi_angka(std::size_t i) {
        const bool tahun =
            t_[i - 1].nilai + Rasional(1) == t_[i + 1].nilai && t_[i - 1].nilai > Rasional(1900);
        const bool bernomor = i >= 3 && t_[i - 2].jenis == Jenis::titik && t_[i - 3].kecil == "no";
        const bool dalam_nama = bernomor || (i >= 2 && t_[i - 2].jenis == Jenis::kata && !is_batas(i - 2));
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
        } else if (rapat(i) == Rapat::rapat && is_ukuran_baru(i)) {
            operasi_rapat(i, Jenis::bagi);
        } else if (rapat(i) == Rapat::rapat) {
            if (a->jenis == Jenis::tutup || b->jenis == Jenis::buka || b->jenis == Jenis::sigma ||
                is_tunggal(i)) {
                operasi(i, Jenis::bagi);
            } else {
                nama(i);
            }
        } else if (n_ == 3 && is_polos(*a) && is_polos(*b)) {  // "A : B"
            operasi(i, Jenis::bagi);
            buku_->catat(kode::formula_titik_dua, t_[i], {a->teks});
        } else if (i == 1 && a->teks.size() == 1 && is_polos(*a) && !ada_pembagian(i)) {  // "A : B x 100"
            huruf_titik_dua(i);
        } else if (is_polos(*a) && is_polos(*b) && is_tunggal(i) && bagi_lepas_ == 0 && i >= 2 &&
                   (t_[i - 2].jenis == Jenis::sama ||
                    t_[i - 2].jenis == Jenis::buka)) {  // "P = a : b x 100%"
            operasi(i, Jenis::bagi);
        } else if (a->jenis == Jenis::tutup &&
                   (b->jenis == Jenis::buka || (b->jenis == Jenis::angka && i + 2 == n_))) {
            operasi(i, Jenis::bagi);
        } else if (a->jenis == Jenis::angka && b->jenis == Jenis::angka && is_tunggal(i)) {
            operasi(i, Jenis::bagi);
        }
    }

    bool ada_pembagian(std::size_t i) const {
        return std::any_of(t_.begin() + static_cast<std::ptrdiff_t>(i) + 1, t_.end(), [](const Token& x) {
            return x.jenis == Jenis::bagi || x.jenis == Jenis::pecahan || x.teks == ":";
        });
    }
    // A letter, a colon, and a factor where nothing else divides: "A : B x 100" divides, with a note; in
    // front of a bracket the letter may as well be the name of the result.
    void huruf_titik_dua(std::size_t i) {
        const auto kali = std::find_if(
            t_.begin(), t_.end(), [](const Token& x) { return x.jenis == Jenis::kali || x.kecil == "x"; });
        if (kali == t_.end() || kali + 1 == t_.end() || (kali + 1)->jenis != Jenis::angka) return;
        if (t_[i + 1].jenis == Jenis::buka) {
            buku_->catat(kode::formula_tanda_ragu, t_[i], {t_[i].teks});
        } else if (is_polos(t_[i + 1]) && is_tunggal(i)) {
            operasi(i, Jenis::bagi);
            buku_->catat(kode::formula_titik_dua, t_[i], {t_[i - 1].teks});
        }
    }

    // "Jumlah desa berlistrik:Jumlah desa x 100%", where nothing else divides.
    bool is_ukuran_baru(std::size_t i) const {
        return bukti_ && bagi_lepas_ == 0 && i >= 2 && !is_batas(i - 2) && is_kepala(t_[0].kecil) &&
               is_kepala(t_[i + 1].kecil) && !is_kepala(t_[i - 1].kecil);
    }

    void ukuran(std::size_t i) {
        nama(i);
        t_[i].kecil.clear();
        buku_->catat(kode::formula_ukuran_nama, t_[i - 1], {gabung_teks(t_, i - 1, std::min(i + 3, n_))});
    }

    // "x" multiplies between two operands; where an operand is expected it is a variable, behind "kelas" or
    // "tipe" a numeral.
    void huruf_x(std::size_t i) {
        const Token* a = kiri(i);
        const Token* b = kanan(i);
        // Where an operand is missing in front of "x 100", x is still no variable.
        const bool faktor = i > 0 && !is_akhir_operan(a) && b != nullptr && b->jenis == Jenis::angka;
        if (faktor) operasi(i, Jenis::kali);
        if (!faktor && is_kali_terputus(i)) buku_->catat(kode::formula_operan_hilang, t_[i], {t_[i].teks});
        if (faktor || !is_akhir_operan(a) || !is_awal_operan(b)) return;
        constexpr std::array<std::string_view, 10> angka_romawi{
            "kelas", "tipe", "golongan", "bab", "komisi", "pasal", "tingkat", "blok", "semester", "kelompok"};
        const bool sambung = a->kecil == "dan" || a->kecil == "atau" || a->kecil == "hingga";  // "VII dan X"
        if (t_[i].teks == "X" && a->jenis == Jenis::kata && (sambung || ada_di(angka_romawi, a->kecil)) &&
            b->jenis != Jenis::angka && b->jenis != Jenis::buka) {
            return;
        }
        operasi(i, Jenis::kali);
    }

    // "Jumlah A x / Jumlah B", "A / B x": a multiplication whose factor is lost.
    bool is_kali_terputus(std::size_t i) const {
        const Token* a = kiri(i);
        const Token* b = kanan(i);
        if (t_[i].teks != "x" || !t_[i].spasi_kiri || a == nullptr || !is_akhir_operan(a)) return false;
        constexpr std::array<std::string_view, 12> pemilik{"kelas",    "tipe",  "golongan", "tingkat",
                                                           "variabel", "titik", "indeks",   "produk",
                                                           "kelompok", "unit",  "sumbu",    "faktor"};
        const bool nama_x =
            a->jenis == Jenis::kata && (ada_di(pemilik, a->kecil) || is_kepala_ukuran(a->kecil));
        if (nama_x || a->jenis == Jenis::angka) return false;
        return b == nullptr ? bukti_ || bagi_lepas_ > 0 : is_operator(b->jenis);
    }

    // Σ Iti x wi: an indexed sum is one quantity.
    void sigma(std::size_t i) {
        if (i + 3 >= n_) return;
        const Token& a = t_[i + 1];
        const Token& b = t_[i + 3];
        const bool kali = t_[i + 2].jenis == Jenis::kali || t_[i + 2].teks == "x";
        const auto berindeks = [](const Token& x) {
            return x.jenis == Jenis::kata && x.teks.size() <= 6 &&
                   (x.teks.ends_with('i') || x.teks.ends_with('j') || x.teks.ends_with("\xE1\xB5\xA2") ||
                    x.teks.ends_with("\xE2\xB1\xBC"));  // also the small i and j below the line
        };
        if (kali && berindeks(a) && b.jenis == Jenis::buka) t_[i].jenis = Jenis::terlarang;  // Σ fi x (...)
        if (!kali || !berindeks(a) || !berindeks(b)) return;
        nama(i + 2);
        t_[i + 2].kecil.clear();
        buku_->catat(kode::formula_jumlahan_berindeks, t_[i], {gabung_teks(t_, i, i + 4)});
    }

    Buku* buku_;
    bool bukti_ = false;
    bool rantai_polos_ = false;
    std::size_t bagi_lepas_ = 0;
    std::size_t penjelas_ = 0;
    std::vector<std::size_t> awal_frasa_;  // of each piece: where the operand that holds it begins
};

}  // namespace

void baca_tanda(DaftarToken& token, Buku& buku) {
    Penentu(token, buku).tentukan();
}

}  // namespace iku::baca
