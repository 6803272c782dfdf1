// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/kata/frasa.hpp"

#include "iku/teks/kode/formula.hpp"
#include "iku/teks/utf8.hpp"

#include "formula/baca/kata/kosakata.hpp"
#include "formula/baca/kata/tahun.hpp"

#include <algorithm>
#include <array>

namespace iku::baca {
namespace {

bool is_besar(const Token& t) noexcept {
    return !t.teks.empty() && t.teks[0] >= 'A' && t.teks[0] <= 'Z';
}

bool is_tanda_baca(const Token& t) noexcept {
    return t.jenis == Jenis::koma || t.jenis == Jenis::titik || t.jenis == Jenis::titik_koma ||
           t.jenis == Jenis::elipsis || t.jenis == Jenis::butir;
}

// PDRB, APBD: also "Inf (t)", a name with an index.
bool is_singkatan(const Token& t, bool berkurung) noexcept {
    const bool kecil = std::any_of(t.teks.begin() + (t.teks.empty() ? 0 : 1), t.teks.end(),
                                   [](char c) { return c < 'A' || c > 'Z'; });
    return t.jenis == Jenis::kata && t.teks.size() >= 2 && is_besar(t) &&
           (!kecil || (berkurung && t.teks.size() <= 4));
}

// The name begins with a quantity ("Jumlah ...") and another one begins inside it: the sign between is lost.
std::size_t ukuran_kedua(const DaftarToken& t, std::size_t awal, std::size_t akhir) {
    const bool singkatan = is_singkatan(t[awal], awal + 1 < akhir && t[awal + 1].teks == "(");
    const bool berindeks =
        t[awal].jenis == Jenis::kata && is_besar(t[awal]) && awal + 1 < akhir && t[awal + 1].teks == "(";
    for (std::size_t i = awal + 1; berindeks && i < akhir; ++i) {
        if (t[i - 1].teks == ")" && t[i].kecil == t[awal].kecil) return i;  // Ekspor (t+1) Ekspor (t)
    }
    if (t[awal].jenis != Jenis::sigma && !is_kepala_ukuran(t[awal].kecil) && !singkatan) return akhir;
    std::size_t dalam = 0;
    for (std::size_t i = awal + 1; i < akhir; ++i) {
        dalam += t[i].teks == "(" ? 1U : 0U;
        dalam -= t[i].teks == ")" && dalam > 0 ? 1U : 0U;
        if (dalam > 0 || (i == awal + 1 && !singkatan) || i + 1 >= akhir) continue;
        const Token& kiri = t[i - 1];
        if (t[i].jenis == Jenis::sigma) return i;
        if (!is_kepala_ukuran(t[i].kecil) || is_penghubung(kiri.kecil) || is_kepala_ukuran(kiri.kecil))
            continue;
        if (kiri.jenis == Jenis::koma || kiri.jenis == Jenis::sigma) continue;
        const bool sama = t[i].kecil == t[awal].kecil && is_kepala_baru(t[i].kecil);
        const bool kapital =
            is_besar(t[i]) && is_besar(t[awal]) && (!is_kepala(t[i].kecil) || is_kepala_baru(t[i].kecil));
        if (sama || kapital) return i;
    }
    return akhir;
}

// "2T", "4B": a number with letters behind it.
bool is_angka_berhuruf(std::string_view teks) noexcept {
    return teks.size() > 1 && teks[0] >= '0' && teks[0] <= '9' &&
           std::any_of(teks.begin(), teks.end(),
                       [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
}

// "Jumlah A dan jumlah B", "Jumlah A, jumlah B", "A; B".
bool is_dua_besaran(const DaftarToken& t, std::size_t awal, std::size_t akhir) {
    for (std::size_t i = awal + 1; i + 1 < akhir; ++i) {
        if (t[i].jenis == Jenis::titik_koma) return true;
        const bool sambung = t[i].kecil == "dan" || t[i].kecil == "serta" || t[i].jenis == Jenis::koma;
        if (i > awal + 1 && sambung && is_kepala_baru(t[awal].kecil) && is_kepala_baru(t[i + 1].kecil))
            return true;
    }
    return false;
}

// "Jumlah B 100%", "Jumlah B 100": a factor without its sign.
bool is_faktor_menempel(const DaftarToken& t, std::size_t awal, std::size_t akhir) {
    const bool persen = t[akhir - 1].jenis == Jenis::persen;
    const std::size_t angka = akhir - (persen ? 2U : 1U);
    if (angka <= awal || angka >= akhir || t[angka].jenis != Jenis::angka) return false;
    if (is_garis(decode_utf8(t[angka - 1].teks).nilai)) return false;  // "0-100"
    if (persen) return t[angka].nilai == Rasional(100);
    constexpr std::array<std::int64_t, 4> faktor{100, 1000, 10000, 100000};
    const auto nilai = t[angka].nilai.to_int64();
    return nilai && std::find(faktor.begin(), faktor.end(), *nilai) != faktor.end();
}

}  // namespace

bool is_akhir_kalimat(const DaftarToken& t, std::size_t i) {
    if (i == 0 || i + 1 >= t.size() || t[i].jenis != Jenis::titik) return false;
    const Token& depan = t[i - 1];
    const bool kata = depan.jenis == Jenis::angka || depan.teks.size() > 3 || depan.teks == ")";
    return kata && is_besar(t[i + 1]) && t[i + 1].spasi_kiri;
}

std::size_t akhir_frasa(const DaftarToken& t, std::size_t i) {
    for (; i < t.size(); ++i) {
        if (is_operator(t[i].jenis) || t[i].jenis == Jenis::buka || t[i].jenis == Jenis::tutup ||
            t[i].jenis == Jenis::sama || t[i].jenis == Jenis::terlarang || is_akhir_kalimat(t, i)) {
            break;
        }
    }
    return i;
}

Frasa baca_frasa(const DaftarToken& t, std::size_t awal, std::size_t akhir, Buku& buku) {
    while (awal < akhir && (is_tanda_baca(t[awal]) || (t[awal].kecil == "the" && awal + 1 < akhir)))
        ++awal;
    const std::size_t penuh = akhir;
    while (akhir > awal && is_tanda_baca(t[akhir - 1])) {
        --akhir;
        if (t[akhir].jenis == Jenis::elipsis) buku.catat(kode::formula_elipsis, t[akhir]);
    }
    if (awal == akhir) return {};
    Frasa f;
    f.nama = gabung_teks(t, awal, akhir);
    f.bita = t[awal].bita;
    f.panjang = t[akhir - 1].bita + t[akhir - 1].panjang - f.bita;
    if (akhir - awal == 1 && is_angka_berhuruf(t[awal].teks)) {
        buku.catat(kode::formula_angka_menempel, t[awal], {f.nama});  // "2T" in "2T - R"
        return {};
    }
    const bool ujung = akhir == t.size() || t[akhir].jenis == Jenis::tutup;
    if (ujung && is_faktor_menempel(t, awal, akhir)) {
        buku.catat(kode::formula_faktor_menempel, f.bita, f.panjang, {f.nama});
        return {};
    }
    const std::size_t kedua = ukuran_kedua(t, awal, akhir);
    if (kedua < akhir) {
        buku.catat(kode::formula_bersebelahan, t[kedua],
                   {gabung_teks(t, awal, kedua), gabung_teks(t, kedua, akhir)});
        return {};
    }
    if (akhir == penuh && akhir - awal > 1 && t[akhir - 1].jenis == Jenis::kata &&
        is_penghubung_murni(t[akhir - 1].kecil))
        buku.catat(kode::formula_nama_terputus, f.bita, f.panjang, {f.nama, t[akhir - 1].teks});
    const std::optional<std::int16_t> geser = geser_tahun(f.nama);
    if (!geser) buku.catat(kode::formula_dua_tahun, f.bita, f.panjang, {f.nama});
    f.geser_tahun = geser.value_or(0);
    if (f.geser_tahun != 0 && akhir - awal == 3 && t[awal].teks.size() == 1) {  // "(n-1)" is no quantity
        buku.catat(kode::formula_kata_ragu, f.bita, f.panjang, {f.nama});
        return {};
    }
    if (f.geser_tahun != 0)
        buku.catat(kode::formula_geser_tahun, f.bita, f.panjang, {f.nama, std::to_string(f.geser_tahun)});
    if (is_dua_besaran(t, awal, akhir)) buku.catat(kode::formula_dua_besaran, f.bita, f.panjang, {f.nama});
    if (akhir - awal > 1 && t[akhir - 1].kecil == "persen")
        buku.catat(kode::formula_persen_dalam_nama, f.bita, f.panjang, {f.nama});
    const bool persen = std::any_of(t.begin() + static_cast<std::ptrdiff_t>(awal),
                                    t.begin() + static_cast<std::ptrdiff_t>(akhir),
                                    [](const Token& x) { return x.jenis == Jenis::persen; });
    if (persen) buku.catat(kode::formula_persen_dalam_nama, f.bita, f.panjang, {f.nama});
    return f;
}

}  // namespace iku::baca
