// SPDX-License-Identifier: Apache-2.0
#include "pindai.hpp"

#include "iku/teks/kode/angka.hpp"
#include "iku/teks/utf8.hpp"

#include "kata.hpp"
#include "terbilang.hpp"
#include "token.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace iku::detail {
namespace {

constexpr std::size_t frasa_terpanjang = 3;       // words
constexpr std::size_t kata_utuh_terpanjang = 48;  // bytes
constexpr std::size_t kutipan_terpanjang = 60;    // code points

// A word as the lists have it: folded, without full stops.
std::string lipat_kata(std::string_view teks) {
    std::string kata = lipat_nama(teks);
    std::erase(kata, '.');
    return kata;
}

bool is_mata_uang(std::string_view kata) noexcept {
    return cari_kata(kata, JenisKata::mata_uang_cacah) != nullptr ||
           cari_kata(kata, JenisKata::mata_uang) != nullptr;
}

// One pass over the tokens, left to right; the first thing that does not fit ends it with a reason and a
// note.
class Pengurai {
  public:
    explicit Pengurai(std::string_view teks) : teks_(teks), token_(teks) {}

    Pindaian urai() {
        if (token_.jumlah == 0 || is_tanpa_angka()) return std::move(hasil_);
        if (!is_karakter_baik()) return std::move(hasil_);
        if (baca_sisi(0) && baca_sambungan()) selesai();
        return std::move(hasil_);
    }

  private:
    struct Frasa {
        std::string teks{};
        std::size_t panjang = 0;  // tokens
        const Kata* kata = nullptr;
        bool satuan = false;

        bool is(JenisKata jenis) const noexcept { return kata != nullptr && kata->jenis == jenis; }
    };

    const Token* kini() const noexcept { return i_ < token_.jumlah ? &token_.isi[i_] : nullptr; }
    const Token* nanti(std::size_t n = 1) const noexcept {
        return i_ + n < token_.jumlah ? &token_.isi[i_ + n] : nullptr;
    }
    bool is_kini(JenisToken jenis) const noexcept { return kini() != nullptr && kini()->jenis == jenis; }
    std::string kutip(std::string_view bagian) const { return ringkas(bagian, kutipan_terpanjang); }
    std::string kutip(const Token& token) const { return kutip(token.teks(teks_)); }

    void catat(Kode kode, std::size_t bita, std::size_t panjang, std::vector<std::string> isian) {
        hasil_.catatan.push_back({kode, Penunjuk(teks_).posisi(bita, panjang), std::move(isian)});
    }
    // Notes made so far speak of a reading that does not take place.
    bool gagal(Alasan alasan, Kode kode, const Token& token, std::vector<std::string> isian) {
        hasil_.jenis = Pindaian::Jenis::alasan;
        hasil_.alasan = alasan;
        hasil_.catatan.clear();
        catat(kode, token.bita, token.panjang, std::move(isian));
        return false;
    }
    bool gagal(Alasan alasan, Kode kode, const Token& token) {
        return gagal(alasan, kode, token, {kutip(token)});
    }
    bool gagal_semua(Alasan alasan, Kode kode) {
        const std::string_view inti = pangkas(teks_);
        Token seluruh;
        seluruh.bita = static_cast<std::uint32_t>(inti.data() - teks_.data());
        seluruh.panjang = static_cast<std::uint32_t>(inti.size());
        return gagal(alasan, kode, seluruh);
    }

    // The words from here on that are one phrase of a list; the longest wins. Without any, the one word.
    Frasa frasa() const {
        Frasa hasil;
        std::array<std::string, frasa_terpanjang> calon;
        std::size_t n = 0;
        for (; n < frasa_terpanjang; ++n) {
            const Token* token = nanti(n);
            if (token == nullptr || token->jenis != JenisToken::kata) break;
            calon[n] = (n == 0 ? "" : calon[n - 1] + ' ') + lipat_kata(token->teks(teks_));
        }
        for (std::size_t k = n; k > 0; --k) {
            hasil = {calon[k - 1], k, kenali(calon[k - 1], k), is_satuan(calon[k - 1])};
            if (hasil.kata != nullptr || hasil.satuan) return hasil;
        }
        return hasil;
    }

    // All tokens of the phrase at hand as one.
    Token gabung_token(const Frasa& f) const {
        Token token = *kini();
        const Token& akhir = *nanti(std::max<std::size_t>(f.panjang, 1) - 1);
        token.panjang = akhir.bita + akhir.panjang - token.bita;
        return token;
    }

    // "SD" at the very end is a unit (schools); before something else, or with its stops, it is s.d.
    const Kata* kenali(std::string_view kata, std::size_t panjang) const noexcept {
        constexpr std::array urutan{JenisKata::mata_uang_cacah, JenisKata::mata_uang, JenisKata::persen,
                                    JenisKata::pengali,         JenisKata::rentang,   JenisKata::perbandingan,
                                    JenisKata::kira_kira,       JenisKata::batas,     JenisKata::pengantar,
                                    JenisKata::antara,          JenisKata::dan,       JenisKata::per};
        for (const JenisKata jenis : urutan) {
            const Kata* baris = cari_kata(kata, jenis);
            if (baris == nullptr) continue;
            const bool tanpa_titik = kini()->teks(teks_).find('.') == std::string_view::npos;
            if (jenis == JenisKata::rentang && is_satuan(kata) && tanpa_titik && nanti(panjang) == nullptr)
                return nullptr;
            return baris;
        }
        return nullptr;
    }

    // Texts that hold no number and say so: n/a, ada, -, and spreadsheet errors.
    bool is_tanpa_angka() {
        if (token_.isi[0].jenis == JenisToken::angka) return false;  // no listed word begins with a digit
        const std::string_view inti = pangkas(teks_);
        if (inti.size() <= kata_utuh_terpanjang) {
            const std::string lipatan = lipat_nama(inti);
            for (const std::string& kata : {lipatan, lipat_kata(inti)}) {
                if (const Kata* baris = cari_kata(kata, JenisKata::tanpa_nilai)) {
                    hasil_.alasan = baris->alasan;
                    if (baris->alasan == Alasan::bukan_angka) gagal_semua(baris->alasan, kode::angka_kata);
                    return true;
                }
                if (cari_kata(kata, JenisKata::nihil) != nullptr)
                    return !gagal_semua(Alasan::bukan_angka, kode::angka_nihil);
                if (cari_kata(kata, JenisKata::galat_lembar) != nullptr)
                    return !gagal_semua(Alasan::bukan_angka, kode::angka_galat_lembar);
            }
        }
        return is_strip();
    }

    // A dash where a number would stand, perhaps with the currency or the unit: "-", "Rp -", "- %".
    bool is_strip() {
        bool ada_garis = false;
        for (std::size_t k = 0; k < token_.jumlah; ++k) {
            const Token& token = token_.isi[k];
            if (token.jenis == JenisToken::garis) {
                ada_garis = true;
            } else if (token.jenis == JenisToken::kata) {
                const std::string kata = lipat_kata(token.teks(teks_));
                if (!is_mata_uang(kata) && !is_satuan(kata) && cari_kata(kata, JenisKata::persen) == nullptr)
                    return false;
            } else if (token.jenis != JenisToken::persen && token.jenis != JenisToken::mata_uang) {
                return false;
            }
        }
        if (!ada_garis) return false;
        hasil_.alasan = Alasan::strip;
        return true;
    }

    bool is_karakter_baik() {
        bool ada_angka = false;
        for (std::size_t k = 0; k < token_.jumlah; ++k) {
            const Token& token = token_.isi[k];
            if (token.jenis == JenisToken::rusak)
                return gagal(Alasan::tidak_sah, kode::angka_utf8, token, {});
            if (token.jenis == JenisToken::aksara_lain)
                return gagal(Alasan::tidak_sah, kode::angka_aksara_lain, token);
            ada_angka = ada_angka || token.jenis == JenisToken::angka;
        }
        return ada_angka || gagal_semua(Alasan::bukan_angka, kode::angka_bukan_angka);
    }

    bool baca_sisi(std::size_t ke) {
        Sisi& sisi = hasil_.sisi[ke];
        kurung_ = false;
        const Token* minus = nullptr;
        if (!baca_depan(ke, sisi, minus)) return false;
        const Token& angka = *kini();
        sisi.bita = angka.bita;
        sisi.panjang = angka.panjang;
        sisi.negatif = minus != nullptr;
        const std::string_view badan = sisi.badan(teks_);
        const auto digit = static_cast<std::size_t>(
            std::count_if(badan.begin(), badan.end(), [](char c) { return c >= '0' && c <= '9'; }));
        if (digit > Rasional::digit_terbanyak) {
            return gagal(Alasan::tidak_sah, kode::angka_terlalu_panjang, angka,
                         {std::to_string(digit), std::to_string(Rasional::digit_terbanyak)});
        }
        if (minus != nullptr && minus->nilai != 0x2212 && angka.spasi_sebelum && nanti(0) == minus + 1)
            catat(kode::angka_minus_terpisah, minus->bita, minus->panjang, {kutip(angka)});
        ++i_;
        if (!baca_belakang(sisi)) return false;
        if (kurung_) return gagal(Alasan::tidak_sah, kode::angka_kurung, angka, {});
        return true;
    }

    // What stands before the digits; afterwards these are at hand.
    bool baca_depan(std::size_t ke, Sisi& sisi, const Token*& minus) {
        bool bertanda = false;
        for (; kini() != nullptr; ++i_) {
            const Token& token = *kini();
            switch (token.jenis) {
                case JenisToken::angka:
                    if (kurung_ && minus != nullptr)
                        return gagal(Alasan::tidak_sah, kode::angka_kurung, token, {});
                    return true;
                case JenisToken::garis:
                case JenisToken::plus:
                    if (bertanda || (token.jenis == JenisToken::garis && !is_minus(token.nilai)))
                        return gagal(Alasan::tidak_sah, kode::angka_tanda_asing, token);
                    bertanda = true;
                    if (token.jenis == JenisToken::garis) minus = &token;
                    break;
                case JenisToken::mata_uang:
                    sisi.uang += token.teks(teks_);
                    break;
                case JenisToken::kurung_buka:
                    if (kurung_) return gagal(Alasan::tidak_sah, kode::angka_kurung, token, {});
                    kurung_ = true;
                    break;
                case JenisToken::kata:
                    if (!baca_kata_depan(ke, sisi)) return false;
                    break;
                case JenisToken::kira:
                    return gagal(Alasan::tidak_sah, kode::angka_kira_kira, token);
                case JenisToken::batas:
                    return gagal(Alasan::tidak_sah, kode::angka_batas, token);
                default:
                    return gagal(Alasan::tidak_sah, kode::angka_tanda_asing, token);
            }
        }
        return gagal(Alasan::tidak_sah, kode::angka_tanpa_batas_atas, token_.isi[token_.jumlah - 1]);
    }

    bool baca_kata_depan(std::size_t ke, Sisi& sisi) {
        const Token& token = *kini();
        const Frasa f = frasa();
        const Token seluruh = gabung_token(f);
        if (f.is(JenisKata::kira_kira)) return gagal(Alasan::tidak_sah, kode::angka_kira_kira, seluruh);
        if (f.is(JenisKata::batas)) return gagal(Alasan::tidak_sah, kode::angka_batas, seluruh);
        const bool uang = f.is(JenisKata::mata_uang) || f.is(JenisKata::mata_uang_cacah);
        const bool pengantar = ke == 0 && i_ == 0 && f.is(JenisKata::pengantar);
        const bool antara = ke == 0 && i_ == 0 && f.is(JenisKata::antara);
        if (!uang && !pengantar && !antara) {
            if (ke == 0) return gagal_semua(Alasan::bukan_angka, kode::angka_bukan_angka);
            return gagal(Alasan::tidak_sah, kode::angka_kata_asing, token);
        }
        if (uang) sisi.uang += f.teks;
        if (f.is(JenisKata::mata_uang_cacah)) sisi.cacah = true;
        antara_ = antara_ || antara;
        i_ += f.panjang - 1;
        return true;
    }

    // What stands behind the digits, up to the end or to what joins two numbers.
    bool baca_belakang(Sisi& sisi) {
        for (; kini() != nullptr; ++i_) {
            const Token& token = *kini();
            switch (token.jenis) {
                case JenisToken::koma_strip:
                    break;
                case JenisToken::persen:
                    if (!baca_persen(sisi, token.nilai == 0x2030)) return false;
                    break;
                case JenisToken::kurung_tutup:
                    if (!kurung_) return gagal(Alasan::tidak_sah, kode::angka_kurung, token, {});
                    kurung_ = false;
                    sisi.negatif = true;
                    catat(kode::angka_kurung_negatif, sisi.bita, sisi.panjang, {kutip(sisi.badan(teks_))});
                    break;
                case JenisToken::kurung_buka:
                    if (!baca_dalam_kurung(sisi)) return false;
                    break;
                case JenisToken::bintang:
                    catat(kode::angka_catatan_kaki, token.bita, token.panjang, {kutip(token)});
                    break;
                case JenisToken::kata: {
                    const std::optional<bool> jalan = baca_kata_belakang(sisi);
                    if (!jalan) return true;
                    if (!*jalan) return false;
                    break;
                }
                case JenisToken::garis_miring:
                    if (!baca_garis_miring(sisi)) return false;
                    break;
                case JenisToken::garis:
                case JenisToken::titik_dua:
                    return true;
                case JenisToken::lain:
                    if (nanti() == nullptr && token.teks(teks_) == "." && sisi.persen) break;
                    [[fallthrough]];
                default:
                    return gagal_belakang(sisi, token);
            }
        }
        return true;
    }

    bool gagal_belakang(const Sisi& sisi, const Token& token) {
        const std::string_view tanda = token.teks(teks_);
        const bool menempel = token.bita == sisi.bita + sisi.panjang;
        switch (token.jenis) {
            case JenisToken::angka:
                return gagal(Alasan::ambigu, kode::angka_dua_bilangan, token,
                             {kutip(sisi.badan(teks_)), kutip(token)});
            case JenisToken::eksponen: {
                Token seluruh = token;
                seluruh.bita = sisi.bita;
                seluruh.panjang = token.bita + token.panjang - sisi.bita;
                return gagal(Alasan::tidak_sah, kode::angka_eksponen, seluruh);
            }
            case JenisToken::kira:
                return gagal(Alasan::tidak_sah, kode::angka_kira_kira, token);
            case JenisToken::batas:
                return gagal(Alasan::tidak_sah, kode::angka_batas, token);
            default:
                if (tanda != "." && tanda != ",")
                    return gagal(Alasan::tidak_sah, kode::angka_tanda_asing, token);
                if (menempel) return gagal(Alasan::tidak_sah, kode::angka_tanda_menggantung, token);
                return gagal_semua(Alasan::tidak_sah, kode::angka_banyak_bagian);
        }
    }

    // A word behind the digits: true when it belongs to them, nothing when it joins this number to another.
    std::optional<bool> baca_kata_belakang(Sisi& sisi) {
        const Token& token = *kini();
        const Frasa f = frasa();
        if (f.is(JenisKata::rentang) || f.is(JenisKata::perbandingan) || f.is(JenisKata::dan))
            return std::nullopt;
        if (f.is(JenisKata::kira_kira))
            return gagal(Alasan::tidak_sah, kode::angka_kira_kira, gabung_token(f));
        if (f.is(JenisKata::batas)) return gagal(Alasan::tidak_sah, kode::angka_batas, gabung_token(f));
        if (f.is(JenisKata::persen)) {
            if (!baca_persen(sisi, f.teks.find("mil") != std::string::npos)) return false;
        } else if (f.is(JenisKata::pengali)) {
            if (sisi.nol != 0 || !sisi.satuan.empty())
                return gagal(Alasan::tidak_sah, kode::angka_kata_asing, token);
            sisi.nol = f.kata->pangkat;
            sisi.kata = token.teks(teks_);
            catat(kode::angka_pengali, token.bita, token.panjang, {kutip(token), std::to_string(sisi.nol)});
        } else if (f.is(JenisKata::per)) {
            return baca_per(sisi);
        } else if (f.satuan || f.is(JenisKata::mata_uang) || f.is(JenisKata::mata_uang_cacah)) {
            tambah_satuan(sisi, f);
        } else {
            return gagal(Alasan::tidak_sah, kode::angka_kata_asing, token);
        }
        i_ += f.panjang - 1;
        return true;
    }

    // A percent sign or word; permil is a unit of its own.
    bool baca_persen(Sisi& sisi, bool permil) {
        if (sisi.persen && !permil && sisi.terbilang) return true;  // 100% (seratus persen)
        if (sisi.persen || !sisi.satuan.empty())
            return gagal(Alasan::tidak_sah, kode::angka_tanda_asing, *kini());
        sisi.persen = !permil;
        if (permil) sisi.satuan = "permil";
        sisi.cacah = false;
        return true;
    }

    static void tambah_satuan(Sisi& sisi, const Frasa& f) {
        const bool cacah =
            cari_kata(f.teks, JenisKata::satuan_cacah) != nullptr || f.is(JenisKata::mata_uang_cacah);
        sisi.cacah = cacah && !sisi.persen && (sisi.cacah || sisi.satuan.empty());
        if (!sisi.satuan.empty()) sisi.satuan += ' ';
        sisi.satuan += f.teks;
    }

    // "per 100.000 penduduk": the number there belongs to the unit.
    bool baca_per(Sisi& sisi) {
        sisi.cacah = false;
        sisi.satuan += "per";
        const Token* angka = nanti();
        if (angka == nullptr) return gagal(Alasan::tidak_sah, kode::angka_kata_asing, *kini());
        if (angka->jenis != JenisToken::angka) return true;
        std::string digit;
        for (const char c : angka->teks(teks_))
            if (c >= '0' && c <= '9') digit += c;
        if (digit.front() != '1' || digit.find_first_not_of('0', 1) != std::string::npos) {
            ++i_;
            return gagal_belakang(sisi, *angka);
        }
        sisi.satuan += ' ' + digit;
        ++i_;
        return true;
    }

    bool baca_garis_miring(Sisi& sisi) {
        const Token& token = *kini();
        const Token* angka = nanti();
        sisi.cacah = false;
        const bool bersatuan = !sisi.satuan.empty() || sisi.persen;
        if (angka != nullptr && angka->jenis == JenisToken::kata && bersatuan) {
            sisi.satuan += '/';
            return true;
        }
        if (angka == nullptr || angka->jenis != JenisToken::angka)
            return gagal(Alasan::tidak_sah, kode::angka_tanda_asing, token);
        return gagal(Alasan::ambigu, kode::angka_pecahan, token, {kutip(sisi.badan(teks_)), kutip(*angka)});
    }

    // "95 (persen)", "12 (dua belas) orang", "12 (dua belas orang)"; the bracket that opens is at hand.
    bool baca_dalam_kurung(Sisi& sisi) {
        const Token buka = *kini();
        const auto gagal_kurung = [&] { return gagal(Alasan::tidak_sah, kode::angka_kurung, buka, {}); };
        if (kurung_ || nanti() == nullptr || nanti()->jenis == JenisToken::kurung_tutup)
            return gagal_kurung();
        ++i_;
        if (!baca_kata_terbilang(sisi)) return false;
        for (; kini() != nullptr && !is_kini(JenisToken::kurung_tutup); ++i_) {
            if (is_kini(JenisToken::persen)) {
                if (!baca_persen(sisi, kini()->nilai == 0x2030)) return false;
            } else if (is_kini(JenisToken::kata)) {
                const std::optional<bool> jalan = baca_kata_belakang(sisi);
                if (!jalan) return gagal_kurung();
                if (!*jalan) return false;
            } else {
                return gagal_kurung();
            }
        }
        return kini() != nullptr || gagal_kurung();
    }

    // The number in words that may open a bracket. A word such as "juta" alone is none.
    bool baca_kata_terbilang(Sisi& sisi) {
        std::vector<std::string> kata;
        const Token* token = kini();
        for (; token != nullptr && token->jenis == JenisToken::kata; token = nanti(kata.size())) {
            std::string satu = lipat_kata(token->teks(teks_));
            if (!is_kata_bilangan(satu)) break;
            kata.push_back(std::move(satu));
        }
        if (kata.empty() || cari_kata(kata.front(), JenisKata::pengali) != nullptr) return true;
        sisi.terbilang = baca_terbilang(kata);
        if (!sisi.terbilang) return gagal(Alasan::tidak_sah, kode::angka_kata_asing, *kini());
        i_ += kata.size();
        return true;
    }

    // The second number, if there is one.
    bool baca_sambungan() {
        hasil_.jenis = Pindaian::Jenis::bilangan;
        if (kini() == nullptr) {
            return !antara_ || gagal(Alasan::tidak_sah, kode::angka_tanpa_batas_atas, token_.isi[0]);
        }
        const Token sambungan = *kini();
        const Frasa f = sambungan.jenis == JenisToken::kata ? frasa() : Frasa{};
        if (f.is(JenisKata::dan) && !antara_)
            return gagal_semua(Alasan::tidak_sah, kode::angka_banyak_bagian);
        const bool banding = sambungan.jenis == JenisToken::titik_dua || f.is(JenisKata::perbandingan);
        i_ += std::max<std::size_t>(f.panjang, 1);
        if (kini() == nullptr) {
            const Kode kode = sambungan.jenis == JenisToken::kata ? kode::angka_tanpa_batas_atas
                                                                  : kode::angka_tanda_menggantung;
            return gagal(Alasan::tidak_sah, kode, sambungan);
        }
        if (sambungan.jenis == JenisToken::garis && sambungan.spasi_sebelum && is_kini(JenisToken::angka) &&
            !kini()->spasi_sebelum) {
            const std::vector<std::string> isian{kutip(hasil_.sisi[0].badan(teks_)), kutip(*kini())};
            if (sambungan.nilai == 0x2212)
                return gagal(Alasan::ambigu, kode::angka_dua_bilangan, sambungan, isian);
            catat(kode::angka_rentang_spasi, sambungan.bita, sambungan.panjang, isian);
        }
        // "5--3": a long dash typed as two, or a negative bound.
        if (sambungan.jenis == JenisToken::garis && is_kini(JenisToken::garis) && !kini()->spasi_sebelum)
            return gagal(Alasan::tidak_sah, kode::angka_tanda_asing, *kini());
        if (!baca_sisi(1)) return false;
        hasil_.jenis = banding ? Pindaian::Jenis::perbandingan : Pindaian::Jenis::rentang;
        return true;
    }

    void selesai() {
        if (kini() != nullptr || token_.penuh) {
            gagal_semua(Alasan::tidak_sah, kode::angka_banyak_bagian);
            return;
        }
        if (hasil_.jenis != Pindaian::Jenis::rentang) return;
        const Sisi& kiri = hasil_.sisi[0];
        const Sisi& kanan = hasil_.sisi[1];
        const Token& awal = token_.isi[0];
        if ((kiri.nol == 0) != (kanan.nol == 0)) {
            const std::string_view kata = kiri.nol == 0 ? kanan.kata : kiri.kata;
            gagal(Alasan::ambigu, kode::angka_pengali_rentang, awal, {std::string(kata)});
            return;
        }
        const std::string kiri_satuan = kiri.satuan + (kiri.persen ? "%" : "");
        const std::string kanan_satuan = kanan.satuan + (kanan.persen ? "%" : "");
        if (!kiri_satuan.empty() && !kanan_satuan.empty() && kiri_satuan != kanan_satuan)
            gagal(Alasan::tidak_sah, kode::angka_satuan_berbeda, awal, {kiri_satuan, kanan_satuan});
    }

    std::string_view teks_;
    DaftarToken token_;
    Pindaian hasil_{};
    std::size_t i_ = 0;
    bool kurung_ = false;
    bool antara_ = false;
};

}  // namespace

Pindaian pindai(std::string_view teks) {
    return Pengurai(teks).urai();
}

}  // namespace iku::detail
