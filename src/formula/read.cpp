// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/read.hpp"

#include "iku/teks/kode/formula.hpp"
#include "iku/teks/utf8.hpp"

#include "formula/baca/aksara/leksikal.hpp"
#include "formula/baca/bagian/bagian.hpp"
#include "formula/baca/bagian/daftar.hpp"
#include "formula/baca/bagian/keterangan.hpp"
#include "formula/baca/bagian/konstanta.hpp"
#include "formula/baca/bagian/pembilang.hpp"
#include "formula/baca/bagian/simbol.hpp"
#include "formula/baca/bagian/tepi.hpp"
#include "formula/baca/kata/bobot.hpp"
#include "formula/baca/kata/deret_kata.hpp"
#include "formula/baca/kata/frasa.hpp"
#include "formula/baca/kata/kata_operasi.hpp"
#include "formula/baca/kata/kosakata.hpp"
#include "formula/baca/susun/satuan.hpp"
#include "formula/baca/tanda/bukti.hpp"
#include "formula/baca/tanda/garis.hpp"
#include "formula/baca/tanda/kurung.hpp"
#include "formula/baca/tanda/ragu.hpp"
#include "formula/baca/tanda/tanda.hpp"

#include <algorithm>
#include <string>

namespace iku {
namespace {

using namespace baca;

constexpr std::size_t bita_terbanyak = std::size_t{64} * 1024;

bool ada_operasi(const DaftarToken& t) {
    return std::any_of(t.begin(), t.end(), [](const Token& x) { return is_operator(x.jenis); });
}
bool is_ukuran(const Token& x) {
    if (x.jenis == Jenis::sigma || x.jenis == Jenis::angka || is_kepala_ukuran(x.kecil)) return true;
    const bool kecil = std::any_of(x.teks.begin(), x.teks.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return x.teks.size() <= 2 || !kecil || x.kecil == "sasaran";
}

// Where the operand beside the sign at i ends on that side.
std::string di_samping(const DaftarToken& t, std::size_t i, bool kanan) {
    std::size_t awal = i + 1;
    std::size_t akhir = i + 1;
    if (kanan) {
        while (akhir < t.size() && akhir < i + 6 && !is_operator(t[akhir].jenis))
            ++akhir;
    } else {
        awal = akhir = i;
        while (awal > 0 && i - awal < 6 && !is_operator(t[awal - 1].jenis))
            --awal;
    }
    return gabung_teks(t, awal, akhir);
}

bool is_seratus(const Token& x) {
    return x.jenis == Jenis::angka && (x.nilai == Rasional(100) || x.nilai == Rasional(1));
}

// A lone dash, slash or colon between words that begin no quantity: it may be nothing but punctuation.
void periksa_bukti(const DaftarToken& t, bool bernama, Buku& buku) {
    if (bernama) return;
    std::size_t tempat = t.size();
    bool ada_ukuran = is_kepala_ukuran(t[0].kecil) || t[0].jenis == Jenis::sigma;
    for (std::size_t i = 0; i < t.size(); ++i) {
        const Token& x = t[i];
        if (x.jenis == Jenis::angka && i > 0 && is_operator(t[i - 1].jenis)) return;
        if (is_seratus(x) && i == 0 && t.size() > 1 && t[1].jenis == Jenis::kurang) return;  // "100 - A"
        const bool kelompok = x.jenis == Jenis::buka && (x.pasti || i == 0 || t[i - 1].jenis != Jenis::kata);
        if (kelompok || (x.jenis == Jenis::tambah && t[0].kecil != "hasil") || x.jenis == Jenis::kali ||
            x.jenis == Jenis::pecahan)
            return;
        if (!is_operator(x.jenis)) continue;
        if (x.teks != "/" && x.teks != ":" && x.teks != "+" && x.jenis != Jenis::kurang) return;
        if (!x.kecil.empty() && is_huruf_ascii(static_cast<unsigned char>(x.teks[0]))) return;  // a word
        if (i + 1 < t.size() && is_ukuran(t[0]) && is_ukuran(t[i + 1])) return;
        if (i + 1 < t.size() && is_judul_hasil(t[0].kecil) && !is_judul_rasio(t[0].kecil) &&
            t[0].kecil == t[i + 1].kecil)
            return;
        if (i > 2 && i + 2 < t.size() && !is_judul_rasio(t[0].kecil) && t[0].kecil == t[i + 1].kecil &&
            t[1].kecil == t[i + 2].kecil)
            return;  // "pajak daerah tahun ini - pajak daerah tahun lalu"
        if (i + 1 < t.size() && (is_kepala_ukuran(t[i + 1].kecil) || t[i + 1].jenis == Jenis::sigma))
            ada_ukuran = true;
        tempat = std::min(tempat, i);
    }
    if (tempat == t.size()) return;
    const std::string& tanda = t[tempat].teks;
    if (ada_ukuran) {
        buku.catat(kode::formula_tanda_dilihat, t[tempat], {tanda});
    } else {
        buku.catat(kode::formula_bukan_besaran, t[tempat],
                   {tanda, di_samping(t, tempat, false), di_samping(t, tempat, true)});
    }
}

class Pembaca {
  public:
    Pembaca(std::string_view teks, Lokal lokal) : teks_(teks), lokal_(lokal), buku_(teks) {}

    Bacaan<Perhitungan> baca() && {
        Perhitungan isi = putuskan();
        if (buku_.is_ditolak()) isi = Perhitungan(std::string(teks_));
        return {std::move(isi), std::move(buku_).ambil()};
    }

  private:
    Perhitungan ditolak() const { return Perhitungan(std::string(teks_)); }
    Perhitungan bukan_hitungan(Kode kode, const Token& tempat, std::vector<std::string> isian = {}) {
        buku_.catat(kode, tempat, std::move(isian));
        return {std::string(teks_), Status::bukan_hitungan, std::nullopt};
    }

    Perhitungan putuskan() {
        if (teks_.size() > bita_terbanyak) {
            buku_.catat(kode::formula_terlalu_panjang, 0, 0,
                        {std::to_string(teks_.size()), std::to_string(bita_terbanyak)});
            return ditolak();
        }
        DaftarToken token = baca_kata_operasi(urai(teks_, lokal_, buku_), buku_);
        if (is_kosong(token)) {
            if (!buku_.is_ditolak()) buku_.catat(kode::formula_kosong, 0, teks_.size());
            return ditolak();
        }
        pasangkan(token, buku_);
        baca_bukti(token, buku_);
        periksa_ragu(token, buku_);
        baca_tanda(token, buku_);
        token = baca_bobot(std::move(token), buku_);
        if (buku_.is_ditolak()) return ditolak();
        DaftarToken simbol = baca_pembilang(token, buku_);
        if (buku_.is_ditolak()) return ditolak();
        baca_tepi(token, buku_);
        if (simbol.empty()) simbol = ambil_simbol_depan(token, buku_);
        if (simbol.empty()) {
            if (auto daftar = baca_daftar(token, buku_)) return dari_daftar(*std::move(daftar));
        }
        return dari_teks(std::move(token), std::move(simbol));
    }

    // Nothing, dashes alone, or "n/a".
    static bool is_kosong(const DaftarToken& t) {
        const bool tidak_berlaku =
            t.size() == 3 && t[0].kecil == "n" && t[1].teks == "/" && t[2].kecil == "a" && !t[1].spasi_kiri;
        return tidak_berlaku || std::all_of(t.begin(), t.end(), [](const Token& x) {
                   return x.jenis == Jenis::kurang || x.jenis == Jenis::pecahan || x.jenis == Jenis::titik;
               });
    }

    Perhitungan dari_daftar(Daftar daftar) {
        if (daftar.status == Status::dibaca && buku_.is_perlu_dilihat()) daftar.status = Status::catatan;
        if (buku_.is_ditolak()) return ditolak();
        return {std::string(teks_), daftar.status, std::move(daftar.formula)};
    }

    Perhitungan dari_teks(DaftarToken token, DaftarToken keterangan) {
        const Token pertama = token.front();
        const bool bernama =
            std::any_of(token.begin(), token.end(), [](const Token& x) { return x.jenis == Jenis::sama; });
        Bagian bagian = bagi_teks(std::move(token), buku_);
        if (bagian.inti.empty() && !buku_.is_ditolak()) buku_.catat(kode::formula_kosong, pertama);
        if (buku_.is_ditolak()) return ditolak();
        DaftarToken inti = baca_deret_kata(std::move(bagian.inti), buku_);
        baca_kata_perbandingan(inti, buku_);
        if (buku_.is_ditolak()) return ditolak();
        const auto terlarang = std::find_if(inti.begin(), inti.end(),
                                            [](const Token& x) { return x.jenis == Jenis::terlarang; });
        if (terlarang != inti.end() && terlarang->teks == "\xC2\xB1") {
            buku_.catat(kode::formula_tanda_ragu, *terlarang, {terlarang->teks});
            return ditolak();
        }
        if (terlarang != inti.end())
            return bukan_hitungan(kode::formula_di_luar_hitungan, *terlarang, {terlarang->teks});
        if (!ada_operasi(inti) && !is_angka_di_depan_kurung(inti)) return tanpa_operasi(inti);
        periksa_bukti(inti, bernama, buku_);
        isi_konstanta(inti, bagian.keterangan, buku_);
        pasangkan_ulang(inti);
        baca_kurung(inti, buku_);
        inti = atur_garis(lengkapi_deret(std::move(inti), buku_), buku_);
        if (buku_.is_ditolak()) return ditolak();
        Susunan susunan = susun(inti, buku_);
        if (buku_.is_ditolak()) return ditolak();
        periksa_bacaan(susunan, buku_);
        if (buku_.is_ditolak()) return ditolak();
        keterangan.insert(keterangan.end(), bagian.keterangan.begin(), bagian.keterangan.end());
        beri_arti(susunan.variabel, keterangan, buku_);
        auto formula = jadikan_formula(std::move(susunan), bagian.disebut_persentase, buku_);
        if (buku_.is_ditolak()) return ditolak();
        return {std::string(teks_), buku_.is_perlu_dilihat() ? Status::catatan : Status::dibaca,
                std::move(formula)};
    }

    static bool is_angka_di_depan_kurung(const DaftarToken& t) {
        return t.size() > 2 && t[0].jenis == Jenis::angka && t[1].jenis == Jenis::buka;
    }

    // A count of one variable, a text whose value is entered, or two names without a sign.
    Perhitungan tanpa_operasi(const DaftarToken& t) {
        const bool hanya_angka = std::all_of(t.begin(), t.end(), [](const Token& x) {
            return x.jenis != Jenis::kata && x.jenis != Jenis::sigma;
        });
        if (hanya_angka) {
            buku_.catat(kode::formula_tanpa_variabel, t.front());
            return ditolak();
        }
        std::size_t akhir = 0;
        for (std::size_t dalam = 0; akhir < t.size(); ++akhir) {
            if (t[akhir].jenis == Jenis::buka) ++dalam;
            if (t[akhir].jenis == Jenis::tutup && dalam > 0) --dalam;
            if (dalam == 0 && is_akhir_kalimat(t, akhir)) break;
        }
        const Frasa f = baca_frasa(t, 0, akhir, buku_);
        if (buku_.is_ditolak()) return ditolak();
        const bool cacah = t.front().jenis == Jenis::sigma || is_kepala(t.front().kecil);
        if (!cacah) {
            catat_tanda_nama(t);
            return bukan_hitungan(kode::formula_bukan_hitungan, t.front());
        }
        catat_tanda_nama(t, true);
        buku_.catat(kode::formula_cacah, t.front());
        PenyusunEkspresi p;
        p.variabel(0);
        return {std::string(teks_), Status::bukan_hitungan,
                Formula(*std::move(p).selesai(), {{f.nama, f.geser_tahun}}, Pengali::polos)};
    }

    // Why a slash or a colon of a text without operations is none; of a count only one in front of a
    // quantity.
    void catat_tanda_nama(const DaftarToken& t, bool cacah = false) {
        for (std::size_t i = 1; i + 1 < t.size(); ++i) {
            const bool tanda = t[i].teks == "/" || t[i].teks == ":";
            if (!tanda || is_pasangan(t[i - 1].kecil, t[i + 1].kecil) ||
                (cacah && !is_kepala_ukuran(t[i + 1].kecil)))
                continue;
            std::size_t akhir = i + 2;
            while (akhir + 1 < t.size() && t[akhir].teks == t[i].teks)
                akhir += 2;
            buku_.catat(kode::formula_tanda_nama, t[i], {gabung_teks(t, i - 1, akhir)});
            i = akhir;
        }
    }

    std::string_view teks_;
    Lokal lokal_;
    Buku buku_;
};

}  // namespace

Bacaan<Perhitungan> read_formula(std::string_view teks, Lokal lokal) {
    return Pembaca(teks, lokal).baca();
}

}  // namespace iku
