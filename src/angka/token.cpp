// SPDX-License-Identifier: Apache-2.0
#include "token.hpp"

#include <algorithm>

namespace iku::detail {
namespace {

// Where the scripts' decimal digits begin; each block has ten.
constexpr std::array<char32_t, 62> nol_aksara{
    0x0660,  0x06F0,  0x07C0,  0x0966,  0x09E6,  0x0A66,  0x0AE6,  0x0B66,  0x0BE6,  0x0C66,  0x0CE6,
    0x0D66,  0x0DE6,  0x0E50,  0x0ED0,  0x0F20,  0x1040,  0x1090,  0x17E0,  0x1810,  0x1946,  0x19D0,
    0x1A80,  0x1A90,  0x1B50,  0x1BB0,  0x1C40,  0x1C50,  0xA620,  0xA8D0,  0xA900,  0xA9D0,  0xA9F0,
    0xAA50,  0xABF0,  0xFF10,  0x104A0, 0x10D30, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450,
    0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0, 0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x11F50, 0x16A60,
    0x16AC0, 0x16B50, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E950, 0x1FBF0};

constexpr bool is_huruf(char32_t c) noexcept {
    return is_huruf_ascii(c) || c == 0xB5 || c == 0xB0 || c == 0x2026 || c == U'#' || c == U'_' ||
           (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || (c >= 0x370 && c <= 0x3FF);
}

constexpr JenisToken jenis_tanda(char32_t c) noexcept {
    if (is_garis(c)) return JenisToken::garis;
    switch (c) {
        case U'%':
        case 0x2030:
        case 0xFF05:
            return JenisToken::persen;
        case U'$':
        case 0xA3:
        case 0xA5:
        case 0x20AC:
            return JenisToken::mata_uang;
        case U'+':
            return JenisToken::plus;
        case 0xB1:
        case U'~':
        case 0x2248:
        case 0x2245:
            return JenisToken::kira;
        case U'<':
        case U'>':
        case 0x2264:
        case 0x2265:
            return JenisToken::batas;
        case U'(':
            return JenisToken::kurung_buka;
        case U')':
            return JenisToken::kurung_tutup;
        case U':':
        case 0x2236:
            return JenisToken::titik_dua;
        case U'/':
        case 0x2044:
        case 0x2215:
            return JenisToken::garis_miring;
        case U'*':
            return JenisToken::bintang;
        default:
            return is_angka_lain(c) ? JenisToken::aksara_lain : JenisToken::lain;
    }
}

class Pemotong {
  public:
    explicit Pemotong(std::string_view teks) noexcept : teks_(teks) {}

    bool habis() const noexcept { return i_ >= teks_.size(); }

    // Skips what is not seen; true when that had any width.
    bool lewati_spasi() noexcept {
        bool ada = false;
        for (; !habis(); i_ += titik().panjang) {
            if (is_spasi(titik().nilai))
                ada = true;
            else if (!is_tak_tampak(titik().nilai))
                break;
        }
        return ada;
    }

    // Moves over the token that begins here. Precondition: not habis(), and no space here.
    Token berikut() noexcept {
        const TitikKode pertama = titik();
        const std::size_t awal = i_;
        if (pertama.sah) {
            sebelum_ = potong(pertama);
        } else {
            sebelum_ = JenisToken::rusak;
            ++i_;
        }
        return {sebelum_, false, pertama.nilai, static_cast<std::uint32_t>(awal),
                static_cast<std::uint32_t>(i_ - awal)};
    }

  private:
    TitikKode titik(std::size_t jauh = 0) const noexcept { return decode_utf8(teks_, i_ + jauh); }
    char bita(std::size_t i) const noexcept { return i < teks_.size() ? teks_[i] : '\0'; }
    bool is_digit(std::size_t i) const noexcept { return bita(i) >= '0' && bita(i) <= '9'; }
    bool is_tanda(std::size_t i) const noexcept { return bita(i) == '.' || bita(i) == ','; }

    // Moves over one token that begins here, and says what it is.
    JenisToken potong(TitikKode pertama) noexcept {
        const bool tepat_di_belakang = sebelum_ == JenisToken::angka && i_ == akhir_angka_;
        if (tepat_di_belakang && potong_eksponen()) return JenisToken::eksponen;
        if (is_digit(i_) || (is_tanda(i_) && is_digit(i_ + 1) && !tepat_di_belakang)) {
            potong_angka();
            akhir_angka_ = i_;
            return JenisToken::angka;
        }
        if (sebelum_ == JenisToken::angka && is_tanda(i_) && potong_koma_strip())
            return JenisToken::koma_strip;
        if (teks_.substr(i_, 3) == "...") {
            i_ += 3;
            return JenisToken::kata;
        }
        if (is_huruf(pertama.nilai)) {
            potong_kata();
            return JenisToken::kata;
        }
        const JenisToken jenis = jenis_tanda(pertama.nilai);
        i_ += pertama.panjang;
        if (jenis == JenisToken::bintang) {
            while (bita(i_) == '*')
                ++i_;
            if (bita(i_) == ')' && !terbuka_) ++i_;
        }
        if (jenis == JenisToken::kurung_buka) terbuka_ = true;
        if (jenis == JenisToken::kurung_tutup) terbuka_ = false;
        return jenis;
    }

    void potong_angka() noexcept {
        for (;;) {
            while (is_digit(i_))
                ++i_;
            if (is_tanda(i_) && is_digit(i_ + 1)) {
                ++i_;
                continue;
            }
            const TitikKode spasi = titik();
            const std::size_t j = i_ + spasi.panjang;
            if (!is_spasi_ribuan(spasi.nilai) || !is_digit(j) || !is_digit(j + 1) || !is_digit(j + 2) ||
                is_digit(j + 3)) {
                return;
            }
            i_ = j;
        }
    }

    bool potong_eksponen() noexcept {
        if (bita(i_) != 'e' && bita(i_) != 'E') return false;
        const std::size_t tanda = bita(i_ + 1) == '+' || bita(i_ + 1) == '-' ? 1 : 0;
        if (!is_digit(i_ + 1 + tanda)) return false;
        i_ += 1 + tanda;
        while (is_digit(i_))
            ++i_;
        return true;
    }

    bool potong_koma_strip() noexcept {
        std::size_t j = i_ + 1;
        for (TitikKode c = decode_utf8(teks_, j); is_garis(c.nilai) || c.nilai == U'=';
             c = decode_utf8(teks_, j))
            j += c.panjang;
        if (j == i_ + 1 || is_digit(j)) return false;
        i_ = j;
        return true;
    }

    // The 2 of m2 and m², which belongs to the word; the 2 of Rp2.000 does not.
    bool is_pangkat() const noexcept {
        const char32_t c = titik().nilai;
        if (c == 0xB2 || c == 0xB3) return true;
        return (c == U'2' || c == U'3') && (bita(i_ - 1) == 'm' || bita(i_ - 1) == 'M') &&
               !is_digit(i_ + 1) && !is_tanda(i_ + 1);
    }

    void potong_kata() noexcept {
        for (;;) {
            while (is_huruf(titik().nilai) || is_pangkat())
                i_ += titik().panjang;
            const char c = bita(i_);
            const TitikKode sesudah = titik(1);
            if (c == '.') {
                ++i_;
                if (!is_huruf(sesudah.nilai)) return;
            } else if ((c == '/' || c == '-' || c == '!') && (is_huruf(sesudah.nilai) || c == '!')) {
                ++i_;
            } else if (c == '/' && bita(i_ + 1) == '0' && bita(i_ + 2) == '!') {
                i_ += 2;  // #DIV/0!
            } else {
                return;
            }
        }
    }

    std::string_view teks_;
    std::size_t i_ = 0;
    std::size_t akhir_angka_ = 0;
    JenisToken sebelum_ = JenisToken::lain;
    bool terbuka_ = false;
};

}  // namespace

bool is_angka_lain(char32_t c) noexcept {
    if (c < 0xB2) return false;
    if (c == 0xB2 || c == 0xB3 || c == 0xB9 || (c >= 0xBC && c <= 0xBE)) return true;
    const bool lambang = (c >= 0x2070 && c <= 0x2089) || (c >= 0x2150 && c <= 0x218B) ||
                         (c >= 0x2460 && c <= 0x249B) || (c >= 0x2776 && c <= 0x2793) ||
                         (c >= 0x3007 && c <= 0x3029) || (c >= 0x1D7CE && c <= 0x1D7FF);
    return lambang || std::any_of(nol_aksara.begin(), nol_aksara.end(),
                                  [c](char32_t nol) { return c >= nol && c < nol + 10; });
}

DaftarToken::DaftarToken(std::string_view teks) noexcept {
    Pemotong pemotong(teks);
    for (;;) {
        const bool spasi = pemotong.lewati_spasi();
        if (pemotong.habis()) return;
        if (jumlah == terbanyak) {
            penuh = true;
            return;
        }
        Token token = pemotong.berikut();
        token.spasi_sebelum = spasi;
        isi[jumlah++] = token;
    }
}

}  // namespace iku::detail
