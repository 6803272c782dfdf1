// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/susun/susun.hpp"

#include "iku/teks/kode/formula.hpp"

#include "formula/baca/kata/frasa.hpp"
#include "formula/baca/kata/kosakata.hpp"
#include "formula/baca/kata/kunci.hpp"
#include "formula/baca/kata/tahun.hpp"

#include <string>
#include <unordered_map>

namespace iku::baca {
namespace {

using T = Jenis;

// What waits for its right side.
struct Tunggu {
    Op op = Op::tambah;
    int kuat = 0;  // 0 brackets, 1 a fraction bar, 2 + -, 3 * /, 4 a sign
    bool garis = false;
    std::uint32_t token = 0;
};

class Penyusun {
  public:
    Penyusun(const DaftarToken& token, Buku& buku) : t_(token), buku_(&buku) {}

    Susunan susun() && {
        while (i_ < t_.size() && !buku_->is_ditolak()) {
            if (perlu_nilai_) {
                nilai();
            } else {
                operasi();
            }
        }
        if (!buku_->is_ditolak()) selesaikan();
        if (buku_->is_ditolak()) return {};
        return std::move(hasil_);
    }

  private:
    bool is_jenis(std::size_t i, T j) const { return i < t_.size() && t_[i].jenis == j; }

    void selesaikan() {
        if (perlu_nilai_) {
            operan_hilang(t_.size());
            return;
        }
        turunkan(1);
    }

    // No operand where one must stand: the sign beside the gap is named.
    void operan_hilang(std::size_t i) {
        const Token& x = t_[std::min(i > 0 ? i - 1 : 0, t_.size() - 1)];
        buku_->catat(kode::formula_operan_hilang, x, {x.teks});
    }

    // ---- an operand is expected ----

    void nilai() {
        const Token& x = t_[i_];
        switch (x.jenis) {
            case T::buka:
                dorong({Op::tambah, 0, false, static_cast<std::uint32_t>(i_++)});
                return;
            case T::angka:
                angka();
                return;
            case T::kurang:
                dorong({Op::negatif, 4, false, static_cast<std::uint32_t>(i_++)});
                return;
            case T::koma:
            case T::titik:
            case T::titik_koma:
            case T::butir:
                ++i_;
                return;
            case T::elipsis:
                buku_->catat(kode::formula_elipsis, x);
                ++i_;
                return;
            case T::kata:
            case T::sigma:
            case T::persen:
                frasa();
                return;
            case T::sama:
                buku_->catat(kode::formula_dua_rumus, x);
                return;
            default:
                buku_->catat(kode::formula_operan_hilang, x, {x.teks});
        }
    }

    void angka() {
        const Token& x = t_[i_++];
        Nodus n;
        n.nilai = x.nilai;
        n.bita = x.bita;
        n.panjang = x.panjang;
        if (is_jenis(i_, T::persen) || is_jenis(i_, T::permil)) {
            n.jenis = t_[i_].jenis == T::persen ? Nodus::Jenis::persen : Nodus::Jenis::permil;
            n.panjang = t_[i_].bita + t_[i_].panjang - n.bita;
            ++i_;
        }
        terbit(n);
        if (is_jenis(i_, T::kata) || is_jenis(i_, T::sigma)) {
            angka_di_depan_kata(n);
        } else if (is_jenis(i_, T::buka)) {
            // 1/8 (A + B); but 100% (A + B) would be a second formula
            if (n.jenis == Nodus::Jenis::angka && !is_pengali_terakhir()) {
                perlu_nilai_ = false;
                operator_biner(Op::kali, 3, i_);
            } else {
                buku_->catat(kode::formula_dua_rumus, t_[i_]);
            }
        }
    }

    // Whether the number just read is the right side of a multiplication.
    bool is_pengali_terakhir() const {
        return !tunggu_.empty() && tunggu_.back().op == Op::kali && tunggu_.back().kuat > 0;
    }

    // "30% A", "0,4 A": a weight. "/ 12 bulan": a number with a unit. Anything else has two readings.
    void angka_di_depan_kata(const Nodus& n) {
        const std::size_t akhir = akhir_frasa(t_, i_);
        const std::string teks = gabung_teks(t_, i_ - 1, std::min(akhir, i_ + 8));
        const bool bobot = n.jenis == Nodus::Jenis::persen || !n.nilai.is_bulat();
        if (bobot && !is_sesudah_operasi()) {
            perlu_nilai_ = false;
            operator_biner(Op::kali, 3, i_);
        } else if (is_bersatuan(n, akhir)) {
            buku_->catat(kode::formula_satuan_angka, t_[i_ - 1], {teks});
            i_ = akhir;
        } else {
            buku_->catat(kode::formula_angka_menempel, t_[i_ - 1], {teks});
        }
    }
    // "/ 12 bulan", "/ 24 titik rawan"; "/ 10.000 penduduk" may be a rate, and has two readings.
    bool is_bersatuan(const Nodus& n, std::size_t akhir) const {
        const bool dikali = is_jenis(akhir, T::kali) && akhir == i_ + 1 && n.jenis == Nodus::Jenis::angka;
        if (dikali && is_kata_satuan(t_[i_].kecil)) return true;  // "(24 jam x 30 hari)"
        if (!is_sesudah_operasi() || n.jenis != Nodus::Jenis::angka) return false;
        const bool faktor = n.nilai >= Rasional(1000) && (n.nilai / Rasional(1000)).is_bulat();
        if (tunggu_.back().op == Op::bagi)
            return !faktor && akhir - i_ <= 5 && n.nilai.is_bulat() && !is_kepala_ukuran(t_[i_].kecil);
        return akhir - i_ <= 2 && is_kata_satuan(t_[i_].kecil);
    }
    bool is_sesudah_operasi() const {
        return !tunggu_.empty() && (tunggu_.back().op == Op::kali || tunggu_.back().op == Op::bagi);
    }

    // "l00", "1O0", "IOO": a factor whose digits were taken for letters.
    static bool is_angka_salah_baca(std::string_view teks) {
        return teks.size() >= 3 && teks.find_first_not_of("lIOo01") == std::string_view::npos;
    }

    // "2A", "3X_1": a whole number against a letter; behind "/" it could be the letter alone that divides.
    std::size_t panjang_koefisien() const {
        const std::string& teks = t_[i_].teks;
        std::size_t n = 0;
        while (n < teks.size() && teks[n] >= '0' && teks[n] <= '9')
            ++n;
        const bool simbol = n > 0 && n < 4 && n < teks.size() &&
                            is_huruf_ascii(static_cast<unsigned char>(teks[n])) &&
                            teks.find_first_not_of("0123456789_{}", n + 1) == std::string::npos;
        const bool sendiri = akhir_frasa(t_, i_) == i_ + 1;
        return simbol && sendiri && t_.size() > 1 && !is_sesudah_operasi() ? n : 0;
    }
    void koefisien(std::size_t n) {
        Token nama = t_[i_];
        Nodus angka;
        angka.nilai = Rasional(std::stoll(nama.teks.substr(0, n)));
        angka.bita = nama.bita;
        angka.panjang = static_cast<std::uint32_t>(n);
        nama.teks.erase(0, n);
        buku_->catat(kode::formula_koefisien, t_[i_], {t_[i_].teks, angka.nilai.to_string(), nama.teks});
        terbit(angka);
        operator_biner(Op::kali, 3, i_);
        Nodus simbol;
        simbol.jenis = Nodus::Jenis::variabel;
        simbol.variabel = nomor({nama.teks, 0, nama.bita + angka.panjang, nama.panjang - angka.panjang});
        simbol.bita = nama.bita + angka.panjang;
        simbol.panjang = nama.panjang - angka.panjang;
        terbit(simbol);
        ++i_;
    }

    void frasa() {
        if (const std::size_t n = panjang_koefisien(); n > 0) {
            koefisien(n);
            return;
        }
        if (is_pengali_terakhir() && is_angka_salah_baca(t_[i_].teks)) {
            buku_->catat(kode::formula_angka_rusak, t_[i_], {t_[i_].teks});
            return;
        }
        const std::size_t akhir = akhir_frasa(t_, i_);
        const Frasa f = baca_frasa(t_, i_, akhir, *buku_);
        i_ = akhir;
        if (f.nama.empty()) {
            if (!buku_->is_ditolak()) operan_hilang(i_);
            return;
        }
        Nodus n;
        n.jenis = Nodus::Jenis::variabel;
        n.variabel = nomor(f);
        n.bita = f.bita;
        n.panjang = f.panjang;
        terbit(n);
    }

    std::uint32_t nomor(const Frasa& f) {
        const auto baru = static_cast<std::uint32_t>(hasil_.variabel.size());
        const auto [tempat, ada] = nomor_.try_emplace(kunci_nama(f.nama), baru);
        if (!ada) {
            if (lipat_nama(f.nama) == "bobot") serupa(f, tempat->second);  // "A x bobot + B x bobot"
            return tempat->second;
        }
        const auto [dekat, belum] = serupa_.try_emplace(kunci_lengkap(f.nama), baru);
        if (!belum) {
            serupa(f, dekat->second);
            return tempat->second = dekat->second;
        }
        hasil_.variabel.push_back({f.nama, f.geser_tahun});
        return baru;
    }

    void serupa(const Frasa& f, std::uint32_t dengan) {
        buku_->catat(kode::formula_nama_serupa, f.bita, f.panjang, {f.nama, hasil_.variabel[dengan].nama});
    }

    void terbit(const Nodus& n) {
        if (hasil_.nodus.size() >= Ekspresi::simpul_terbanyak) {
            buku_->catat(kode::formula_terlalu_banyak, n.bita, n.panjang,
                         {std::to_string(Ekspresi::simpul_terbanyak)});
            return;
        }
        hasil_.nodus.push_back(n);
        perlu_nilai_ = false;
    }

    // ---- an operator is expected ----

    void operasi() {
        const Token& x = t_[i_];
        switch (x.jenis) {
            case T::tambah:
                operator_biner(Op::tambah, 2, i_++);
                return;
            case T::kurang:
                operator_biner(Op::kurang, 2, i_++);
                return;
            case T::kali:
                operator_biner(Op::kali, x.terluar ? 1 : 3, i_++, x.terluar);
                return;
            case T::bagi:
                operator_biner(Op::bagi, x.terluar ? 1 : 3, i_++, x.terluar || x.panjang == 0);
                return;
            case T::pecahan:
                operator_biner(Op::bagi, 1, i_++, true);
                return;
            case T::tutup:
                tutup();
                return;
            case T::koma:
            case T::titik:
            case T::titik_koma:
            case T::elipsis:
                pelengkap();
                return;
            case T::sama:
                buku_->catat(kode::formula_dua_rumus, x);
                return;
            default:
                if (is_konstanta_terakhir() && (x.jenis == T::buka || t_[i_ - 1].pasti)) {
                    operator_biner(Op::kali, 3, i_);  // \frac{1}{3} (A + B)
                } else {
                    bersebelahan();
                }
        }
    }

    // A fraction of two numbers in brackets.
    bool is_konstanta_terakhir() const {
        const std::size_t n = hasil_.nodus.size();
        const auto angka = [&](std::size_t k) { return hasil_.nodus[k].jenis == Nodus::Jenis::angka; };
        return n >= 3 && hasil_.nodus[n - 1].op == Op::bagi && hasil_.nodus[n - 1].kurung && angka(n - 2) &&
               angka(n - 3) && hasil_.nodus[n - 1].ukuran == 3 && !is_pengali_terakhir();
    }

    void operator_biner(Op op, int kuat, std::size_t token, bool garis = false) {
        turunkan(kuat);
        dorong({op, kuat, garis, static_cast<std::uint32_t>(token)});
        perlu_nilai_ = true;
    }

    void dorong(const Tunggu& t) {
        if (tunggu_.size() >= Ekspresi::simpul_terbanyak) {
            buku_->catat(kode::formula_terlalu_banyak, t_[t.token],
                         {std::to_string(Ekspresi::simpul_terbanyak)});
            return;
        }
        tunggu_.push_back(t);
    }

    // Writes out what waits and is at least as strong; equal strength groups to the left.
    void turunkan(int batas) {
        while (!tunggu_.empty() && tunggu_.back().kuat >= batas && tunggu_.back().kuat > 0 &&
               !buku_->is_ditolak()) {
            const Tunggu w = tunggu_.back();
            tunggu_.pop_back();
            Nodus n;
            n.jenis = Nodus::Jenis::operasi;
            n.op = w.op;
            n.garis = w.garis;
            n.bita = t_[w.token].bita;
            n.panjang = t_[w.token].panjang;
            const std::uint32_t kanan = hasil_.nodus.back().ukuran;
            n.ukuran = 1 + kanan;
            if (w.op != Op::negatif) n.ukuran += hasil_.nodus[hasil_.nodus.size() - 1 - kanan].ukuran;
            terbit(n);
        }
    }

    void tutup() {
        turunkan(1);
        if (buku_->is_ditolak()) return;
        if (tunggu_.empty()) {
            buku_->catat(kode::formula_kurung, t_[i_], {t_[i_].teks});
            return;
        }
        tunggu_.pop_back();
        hasil_.nodus.back().kurung = true;
        ++i_;
    }

    // Punctuation behind a complete operand: before an operator it means nothing; before more words the
    // formula has ended.
    void pelengkap() {
        if (t_[i_].jenis == T::elipsis) buku_->catat(kode::formula_elipsis, t_[i_]);
        std::size_t j = i_;
        while (j < t_.size() && (t_[j].jenis == T::koma || t_[j].jenis == T::titik ||
                                 t_[j].jenis == T::titik_koma || t_[j].jenis == T::elipsis))
            ++j;
        const bool lanjut = j >= t_.size() || is_operator(t_[j].jenis) || t_[j].jenis == T::tutup;
        if (lanjut) {
            i_ = j;
            return;
        }
        std::size_t k = j;
        while (k < t_.size() && !is_operator(t_[k].jenis) && t_[k].jenis != T::sama)
            ++k;
        const bool dalam_kurung =
            std::any_of(tunggu_.begin(), tunggu_.end(), [](const Tunggu& w) { return w.kuat == 0; });
        if (k < t_.size() || dalam_kurung) {
            const bool faktor = k < t_.size() && t_[k].jenis == T::kali;
            if (faktor) {
                i_ = j;
                bersebelahan();
            } else {
                buku_->catat(kode::formula_dua_rumus, t_[j]);
            }
            return;
        }
        buku_->catat(kode::formula_teks_di_belakang, t_[j],
                     {gabung_teks(t_, j, std::min(t_.size(), j + 16))});
        i_ = t_.size();
    }

    void bersebelahan() {
        const Token& x = t_[i_];
        const bool rumus = x.jenis == T::buka && i_ > 0 && t_[i_ - 1].jenis == T::persen;
        if (rumus) {
            buku_->catat(kode::formula_dua_rumus, x);
            return;
        }
        std::size_t awal = i_;
        while (awal > 0 && i_ - awal < 6 && !is_operator(t_[awal - 1].jenis) && t_[awal - 1].jenis != T::buka)
            --awal;
        const std::size_t akhir = std::min(std::max(akhir_frasa(t_, i_), i_ + 1), i_ + 6);
        buku_->catat(kode::formula_bersebelahan, x, {gabung_teks(t_, awal, i_), gabung_teks(t_, i_, akhir)});
    }

    const DaftarToken& t_;
    Susunan hasil_;
    std::vector<Tunggu> tunggu_;
    std::unordered_map<std::string, std::uint32_t> nomor_;
    std::unordered_map<std::string, std::uint32_t> serupa_;  // by kunci_lengkap
    std::size_t i_ = 0;
    bool perlu_nilai_ = true;
    Buku* buku_;
};

}  // namespace

Susunan susun(const DaftarToken& token, Buku& buku) {
    return Penyusun(token, buku).susun();
}

}  // namespace iku::baca
