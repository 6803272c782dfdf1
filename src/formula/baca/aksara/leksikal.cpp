// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/aksara/leksikal.hpp"

#include "iku/angka/read.hpp"
#include "iku/teks/kode/formula.hpp"

#include "formula/baca/aksara/aksara.hpp"
#include "formula/baca/aksara/latex.hpp"
#include "formula/baca/aksara/samakan.hpp"
#include "formula/baca/kata/kosakata.hpp"

#include <algorithm>

namespace iku::baca {
namespace {

class Pengurai {
  public:
    Pengurai(std::string_view teks, Lokal lokal, Buku& buku)
        : sama_(teks), teks_(sama_.teks()), lokal_(lokal), buku_(&buku), latex_(is_latex(teks_)) {}

    DaftarToken urai() && {
        while (i_ < teks_.size()) {
            const TitikKode t = decode_utf8(teks_, i_);
            if (is_rusak(t)) {
                rusak();
            } else {
                satu(t.nilai, t.panjang);
            }
        }
        if (!kurawal_.empty()) catat(kode::formula_kurung, kurawal_.back().bita, 1, {"{"});
        return std::move(hasil_);
    }

  private:
    struct Kurawal {
        enum class Arti : std::uint8_t { kelompok, teks, pembilang, penyebut };
        Arti arti;
        std::uint32_t bita;
    };

    // Positions are those of the original text.
    void catat(Kode kode, std::size_t bita, std::size_t panjang, std::vector<std::string> isian = {}) {
        const std::size_t awal = sama_.asal(bita);
        buku_->catat(kode, awal, sama_.asal(bita + panjang) - awal, std::move(isian));
    }

    static bool is_rusak(const TitikKode& t) noexcept {
        return !t.sah || t.nilai == 0 || t.nilai == 0xFFFD || is_pribadi(t.nilai);
    }
    // A run of what no reader can know is one note; a single one that begins a line is a bullet.
    void rusak() {
        std::size_t akhir = i_;
        bool pribadi = true;
        for (TitikKode t = decode_utf8(teks_, akhir); t.panjang > 0 && is_rusak(t);
             t = decode_utf8(teks_, akhir)) {
            pribadi = pribadi && t.sah && is_pribadi(t.nilai);
            akhir += t.panjang;
        }
        if (pribadi && (hasil_.empty() || baris_baru_) && is_spasi(intip(akhir))) {
            tambah(Jenis::butir, akhir - i_);
            return;
        }
        catat(pribadi ? kode::formula_huruf_pribadi : kode::formula_rusak, i_, akhir - i_);
        i_ = akhir;
    }

    // Quotation marks around the whole text are not part of it.
    static bool is_kutip(char32_t c) noexcept { return c == U'"' || (c >= 0x201C && c <= 0x201F); }
    bool is_dikutip() const {
        std::size_t jumlah = 0;
        for (std::size_t i = 0; i < teks_.size() && jumlah < 3;) {
            const TitikKode t = decode_utf8(teks_, i);
            jumlah += is_kutip(t.nilai) ? 1U : 0U;
            i += t.panjang;
        }
        const std::string_view bersih = pangkas(teks_);
        return jumlah == 2 && is_kutip(decode_utf8(bersih).nilai) &&
               is_kutip(decode_utf8(bersih, mundur_utf8(bersih, bersih.size())).nilai);
    }
    bool is_di_tepi(std::size_t n) const {
        const std::string_view sisa = teks_.substr(i_ + n);
        return hasil_.empty() || sisa.find_first_not_of(" \t\r\n") == std::string_view::npos;
    }

    void satu(char32_t c, std::size_t n) {
        if (is_tak_tampak(c) || c == U'$' || (is_kutip(c) && is_di_tepi(n) && is_dikutip())) {
            i_ += n;
        } else if (is_spasi(c) || (latex_ && c == U'~')) {
            spasi_ = true;
            baris_baru_ = baris_baru_ || c == U'\n' || c == U'\r' || c == 0x0B || c == 0x0C || c == 0x2028;
            i_ += n;
        } else if (latex_ && (c == U'_' || c == U'^') && teks_.substr(i_ + n).starts_with("{}")) {
            i_ += n + 2;  // limits that nobody filled in: \sum_{}^{}
        } else if (c == U'\\') {
            perintah();
        } else if (c == U'{' || c == U'}') {
            kurawal(c == U'{');
        } else if (is_angka_ascii(c)) {
            angka();
        } else if (is_huruf(c)) {
            kata();
        } else {
            tanda(c, n);
        }
    }

    Token& tambah(Jenis jenis, std::size_t panjang, bool pasti = false) {
        Token t;
        t.jenis = jenis;
        t.bita = static_cast<std::uint32_t>(sama_.asal(i_));
        t.panjang = static_cast<std::uint32_t>(sama_.asal(i_ + panjang)) - t.bita;
        t.teks = std::string(teks_.substr(i_, panjang));
        t.spasi_kiri = spasi_;
        t.baris_baru = baris_baru_;
        t.pasti = pasti;
        t.dalam_teks = dalam_teks_ > 0;
        if (jenis == Jenis::kata) t.kecil = kecil(t.teks);
        spasi_ = baris_baru_ = false;
        i_ += panjang;
        hasil_.push_back(std::move(t));
        return hasil_.back();
    }

    // How many code points from here on satisfy `cocok`; `bita` becomes where they end.
    template <class F>
    std::size_t deret(std::size_t& bita, F cocok) const {
        std::size_t jumlah = 0;
        for (bita = i_; bita < teks_.size(); ++jumlah) {
            const TitikKode t = decode_utf8(teks_, bita);
            if (!t.sah || !cocok(t.nilai)) break;
            bita += t.panjang;
        }
        return jumlah;
    }

    char32_t intip(std::size_t bita) const {
        const TitikKode t = decode_utf8(teks_, bita);
        return t.sah ? t.nilai : 0;
    }

    // `x100%`, `x1.000`: a multiplication sign that stands against its number.
    bool is_kali_rapat() const {
        const char32_t c = intip(i_);
        if ((c != U'x' && c != U'X') || !is_angka_ascii(intip(i_ + 1)) || hasil_.empty()) return false;
        const Jenis kiri = hasil_.back().jenis;
        if (kiri == Jenis::tutup) return true;
        if (kiri != Jenis::kata && kiri != Jenis::angka) return false;
        std::size_t j = i_ + 1;
        while (is_angka_ascii(intip(j)))
            ++j;
        const bool bulat = teks_.substr(i_ + 1).starts_with("100");
        return bulat || intip(j) == U'%' || (intip(j) == U' ' && intip(j + 1) == U'%');
    }

    void kata() {
        if (is_kali_rapat()) {
            tambah(Jenis::kali, 1, true);
            return;
        }
        std::size_t akhir = i_;
        std::size_t awal_bagian = i_;
        while (akhir < teks_.size()) {
            const TitikKode t = decode_utf8(teks_, akhir);
            const char32_t c = t.sah ? t.nilai : 0;
            if (akhir > i_ && is_seratus_menempel(akhir)) {
                break;  // "jumlah gurux100%"
            } else if (is_huruf(c) || is_angka_ascii(c) || is_apostrof(c) || is_tak_tampak(c)) {
                akhir += t.panjang;
            } else if (c == U'.' && is_huruf(intip(akhir + 1)) && akhir - awal_bagian <= 3 &&
                       !is_kepala(kecil(teks_.substr(awal_bagian, akhir - awal_bagian)))) {
                akhir += 1;  // s.d., d.l.l., S.Sos
                awal_bagian = akhir;
            } else if (c == U'_' && akhir_garis_bawah(akhir) > akhir) {
                akhir = akhir_garis_bawah(akhir);
            } else {
                break;
            }
        }
        if (is_satuan_berpangkat(teks_.substr(i_, akhir - i_)) && is_pangkat(intip(akhir)))
            akhir += decode_utf8(teks_, akhir).panjang;
        tambah(Jenis::kata, akhir - i_);
    }

    // Whether a multiplication by 100%, 1.000, ... begins here against the word in front of it.
    bool is_seratus_menempel(std::size_t bita) const {
        const char32_t c = intip(bita);
        if ((c != U'x' && c != U'X') || !teks_.substr(bita + 1).starts_with("100")) return false;
        std::size_t akhir = bita + 4;
        while (intip(akhir) == U'0' || (intip(akhir) == U'.' && intip(akhir + 1) == U'0'))
            ++akhir;
        return !is_huruf(intip(akhir)) && !is_angka_ascii(intip(akhir));
    }

    // Where an index that begins with `_` ends: `_i`, `_12`, `_{t-1}`, and snake_case; `bita` itself when it
    // is none. Braces do not nest in an index.
    std::size_t akhir_garis_bawah(std::size_t bita) const {
        if (intip(bita + 1) == U'{') {
            const std::size_t tutup = teks_.substr(bita, indeks_terpanjang).find('}');
            return tutup == std::string_view::npos ? bita : bita + tutup + 1;
        }
        const char32_t c = intip(bita + 1);
        return is_huruf(c) || is_angka_ascii(c) ? bita + 1 : bita;
    }

    void angka() {
        std::size_t akhir = i_;
        const auto lewati_digit = [&] {
            while (akhir < teks_.size() && is_angka_ascii(static_cast<unsigned char>(teks_[akhir])))
                ++akhir;
        };
        lewati_digit();
        std::string digit(teks_.substr(i_, akhir - i_));
        for (;;) {
            std::size_t lompat = 0;  // "," or "." or, as LaTeX writes them, "{,}" and "{.}"
            if (is_koma_titik(akhir)) lompat = 1;
            if (intip(akhir) == U'{' && is_koma_titik(akhir + 1) && intip(akhir + 2) == U'}') lompat = 3;
            if (lompat == 0 || !is_angka_ascii(intip(akhir + lompat))) break;
            digit += teks_[akhir + lompat / 2];
            const std::size_t awal = akhir += lompat;
            lewati_digit();
            digit += teks_.substr(awal, akhir - awal);
        }
        if (digit == "10" && pangkat(akhir)) return;
        const char32_t berikut = intip(akhir);
        const bool kali = (berikut == U'x' || berikut == U'X') && !is_huruf(intip(akhir + 1));
        const bool bulat = akhir - i_ == digit.size() && digit.find_first_of(".,") == std::string::npos;
        if (is_huruf(berikut) && !kali && !latex_ && bulat) {  // "2A" may be a name, "0,4A" is none
            kata();
            return;
        }
        Token& t = tambah(Jenis::angka, akhir - i_);
        baca_nilai(t, digit);
    }

    // "10^5", "10^{5}": a factor, not a power of a quantity.
    bool pangkat(std::size_t akhir) {
        const std::size_t kurawal = intip(akhir + 1) == U'{' ? 1U : 0U;
        const std::size_t eksponen = akhir + 1 + kurawal;
        if (intip(akhir) != U'^' || !is_angka_ascii(intip(eksponen)) || is_angka_ascii(intip(eksponen + 1)) ||
            (kurawal > 0 && intip(eksponen + 1) != U'}'))
            return false;
        const auto besar = static_cast<std::size_t>(teks_[eksponen] - '0');
        Token& t = tambah(Jenis::angka, eksponen + 1 + kurawal - i_);
        t.nilai = *Rasional::from_string("1" + std::string(besar, '0'));
        return true;
    }

    bool is_koma_titik(std::size_t bita) const {
        return bita < teks_.size() && (teks_[bita] == ',' || teks_[bita] == '.');
    }

    // Numbers are understood where all numbers are; only the places of its notes must be moved.
    void baca_nilai(Token& t, const std::string& digit) {
        Bacaan<Angka> bacaan = read_angka(digit, lokal_);
        for (Catatan& c : bacaan.catatan)
            buku_->catat(c.kode, t.bita, t.panjang, std::move(c.isian));
        if (const auto* nilai = bacaan.isi ? std::get_if<Rasional>(&*bacaan.isi) : nullptr) {
            t.nilai = *nilai;
            // 1,000 with a decimal comma would be a strange way to write 1.
            if (is_dua_bacaan(digit))
                buku_->catat(
                    digit.ends_with("000") ? kode::formula_angka_dua_bacaan : kode::formula_angka_dilihat, t,
                    {digit, nilai->to_string(), tanpa_tanda(digit)});
        } else {
            buku_->catat(kode::formula_angka_rusak, t, {digit});
        }
    }

    bool is_dua_bacaan(std::string_view digit) const {
        const std::size_t pisah = digit.find(tanda_desimal(lokal_));
        return pisah != std::string_view::npos && digit.size() - pisah == 4 && pisah <= 3 &&
               digit[0] != '0' && digit.find(tanda_ribuan(lokal_)) == std::string_view::npos;
    }
    std::string tanpa_tanda(std::string digit) const {
        std::erase(digit, tanda_desimal(lokal_));
        return digit;
    }

    void tanda(char32_t c, std::size_t n) {
        std::size_t akhir = i_;
        if (is_garis(c) || is_garis_kotak(c) || c == U'_') {
            garis(c, n);
        } else if (c == U'.' || c == U'\u2026') {
            const std::size_t jumlah = deret(akhir, [](char32_t x) { return x == U'.' || x == U'\u2026'; });
            const bool elipsis = jumlah > 1 || c == U'\u2026';
            tambah(elipsis ? Jenis::elipsis : Jenis::titik, akhir - i_);
        } else if (c == U'*' && intip(i_ + 1) == U')' && terbuka_ == 0) {
            catat(kode::formula_catatan_kaki, i_, 2, {"*)"});
            i_ += 2;
        } else if (c == U'*' && intip(i_ + 1) == U'*') {
            deret(akhir, [](char32_t x) { return x == U'*'; });
            const bool kiri = spasi_ || hasil_.empty();
            const bool kanan = akhir >= teks_.size() || is_spasi(intip(akhir));
            if (kiri == kanan && kiri) {
                tambah(Jenis::terlarang, akhir - i_);
            } else {
                i_ = akhir;  // **bold**
            }
        } else if ((c == U'<' || c == U'>') && intip(i_ + 1) == U'=') {
            tambah(Jenis::kata, 2);  // "IPK >= 3"
        } else {
            const Jenis jenis = tambah(jenis_tanda(c), n).jenis;
            if (jenis == Jenis::buka) ++terbuka_;
            if (jenis == Jenis::tutup && terbuka_ > 0) --terbuka_;
        }
    }

    // A dash; three or more of them are a fraction bar.
    void garis(char32_t c, std::size_t n) {
        std::size_t akhir = i_;
        const std::size_t jumlah =
            deret(akhir, [](char32_t x) { return is_garis(x) || is_garis_kotak(x) || x == U'_'; });
        if (jumlah >= 3 || (jumlah == 2 && c != U'-')) {
            tambah(Jenis::pecahan, akhir - i_, true);
        } else if (is_garis(c)) {
            tambah(Jenis::kurang, jumlah == 2 ? akhir - i_ : n);
        } else {
            tambah(Jenis::kata, n);
        }
    }

    void kurawal(bool buka) {
        if (buka) {
            std::size_t akhir = i_ + 1;
            while (is_angka_ascii(intip(akhir)))
                ++akhir;
            if (akhir > i_ + 1 && intip(akhir) == U'}') {  // {1}: a numbered placeholder
                tambah(Jenis::kata, akhir + 1 - i_);
                return;
            }
            kurawal_.push_back({Kurawal::Arti::kelompok, static_cast<std::uint32_t>(i_)});
            tambah(Jenis::buka, 1);
            return;
        }
        if (kurawal_.empty()) {
            catat(kode::formula_kurung, i_, 1, {"}"});
            ++i_;
            return;
        }
        const Kurawal atas = kurawal_.back();
        kurawal_.pop_back();
        switch (atas.arti) {
            case Kurawal::Arti::kelompok:
                tambah(Jenis::tutup, 1);
                return;
            case Kurawal::Arti::teks:
                --dalam_teks_;
                ++i_;
                return;
            case Kurawal::Arti::pembilang:
                tambah(Jenis::tutup, 1, true);
                penyebut();
                return;
            case Kurawal::Arti::penyebut:
                tambah(Jenis::tutup, 1, true);
                sisip(Jenis::tutup);
        }
    }

    // A piece the text has no characters for.
    void sisip(Jenis jenis) {
        Token& t = tambah(jenis, 0, true);
        t.teks = jenis == Jenis::buka ? "(" : jenis == Jenis::tutup ? ")" : "/";
    }

    void lewati_spasi() {
        std::size_t akhir = i_;
        deret(akhir, [](char32_t x) { return is_spasi(x); });
        i_ = akhir;
    }

    // Opens an argument `{`; a single digit may stand without braces (\frac12).
    bool argumen(Kurawal::Arti arti) {
        lewati_spasi();
        if (intip(i_) == U'{') {
            kurawal_.push_back({arti, static_cast<std::uint32_t>(i_)});
            if (arti == Kurawal::Arti::teks) {
                ++i_;
            } else {
                tambah(Jenis::buka, 1, true);
            }
            return true;
        }
        if (arti != Kurawal::Arti::teks && is_angka_ascii(intip(i_))) {
            Token& t = tambah(Jenis::angka, 1);
            t.nilai = Rasional(t.teks[0] - '0');
            return true;
        }
        catat(kode::formula_latex_rusak, i_, 0);
        return false;
    }

    void pecahan() {
        sisip(Jenis::buka);
        const bool digit = is_angka_ascii(intip(i_));
        if (argumen(Kurawal::Arti::pembilang) && digit) penyebut();
    }

    void penyebut() {
        sisip(Jenis::bagi);
        lewati_spasi();
        const bool digit = is_angka_ascii(intip(i_));
        if (argumen(Kurawal::Arti::penyebut) && digit) sisip(Jenis::tutup);
    }

    // \begin{equation}: a command whose argument says nothing about the formula.
    void lingkungan(std::size_t panjang) {
        spasi_ = true;
        i_ += panjang;
        const std::size_t tutup = teks_.substr(i_, indeks_terpanjang).find('}');
        if (intip(i_) == U'{' && tutup != std::string_view::npos) i_ += tutup + 1;
    }

    void perintah() {
        const Perintah p = baca_perintah(teks_.substr(i_));
        switch (p.arti) {
            case Perintah::Arti::tanpa_arti:
                i_ += p.panjang;
                return;
            case Perintah::Arti::lingkungan:
                lingkungan(p.panjang);
                return;
            case Perintah::Arti::spasi:
                spasi_ = true;
                i_ += p.panjang;
                return;
            case Perintah::Arti::baris:
                spasi_ = baris_baru_ = true;
                i_ += p.panjang;
                return;
            case Perintah::Arti::teks:
                i_ += p.panjang;
                if (argumen(Kurawal::Arti::teks)) ++dalam_teks_;
                return;
            case Perintah::Arti::pecahan:
                spasi_ = true;
                i_ += p.panjang;
                pecahan();
                return;
            case Perintah::Arti::tanda: {
                Token& t = tambah(p.jenis, p.panjang, is_operator(p.jenis));
                t.teks = p.teks;
                if (p.jenis == Jenis::kata && teks_.substr(i_).starts_with("{}")) i_ += 2;
                return;
            }
            case Perintah::Arti::asing:
                if (latex_) {
                    catat(kode::formula_latex_asing, i_, p.panjang,
                          {std::string(teks_.substr(i_, p.panjang))});
                    i_ += p.panjang;
                } else {
                    tambah(Jenis::kata, 1);
                }
        }
    }

    static constexpr std::size_t indeks_terpanjang = 32;

    TeksSama sama_;
    std::string_view teks_;
    Lokal lokal_;
    Buku* buku_;
    DaftarToken hasil_;
    std::vector<Kurawal> kurawal_;
    std::size_t i_ = 0;
    std::size_t dalam_teks_ = 0;
    std::size_t terbuka_ = 0;  // brackets
    bool spasi_ = false;
    bool baris_baru_ = false;
    bool latex_ = false;
};

}  // namespace

DaftarToken urai(std::string_view teks, Lokal lokal, Buku& buku) {
    return Pengurai(teks, lokal, buku).urai();
}

}  // namespace iku::baca
