// SPDX-License-Identifier: Apache-2.0
#include "formula/baca/susun/satuan.hpp"

#include "iku/teks/kode/formula.hpp"
#include "iku/teks/utf8.hpp"

#include "formula/baca/kata/kosakata.hpp"
#include "formula/baca/susun/pita.hpp"

#include <algorithm>

namespace iku::baca {
namespace {

using J = Nodus::Jenis;

bool is_satuan(const Nodus& n) noexcept {
    return n.jenis == J::persen || n.jenis == J::permil;
}
Rasional dasar(const Nodus& n) {
    return Rasional(n.jenis == J::permil ? 1000 : 100);
}
bool is_perkalian(const Nodus& n) noexcept {
    return n.jenis == J::operasi && (n.op == Op::kali || n.op == Op::bagi);
}

// The outermost factor, found along the products and quotients that the whole formula is.
struct Faktor {
    std::size_t tanda = 0;  // the 100% or 1000‰ that scales the whole; nodus.size() when there is none
    std::size_t angka = 0;  // else the plain 100, 1.000 or 100.000
    bool di_ujung = false;
};

Faktor cari_faktor(const Susunan& s) {
    const std::size_t tidak_ada = s.nodus.size();
    Faktor f{tidak_ada, tidak_ada};
    const auto lihat = [&](std::size_t k, bool ujung) {
        const Nodus& n = s.nodus[k];
        if (is_satuan(n) && n.nilai == dasar(n) && f.tanda == tidak_ada) {
            f.tanda = k;
            f.di_ujung = ujung;
        }
        if (n.jenis == J::angka && f.angka == tidak_ada) f.angka = k;
    };
    std::size_t i = tidak_ada - 1;
    bool ada_kali = false;
    for (; is_perkalian(s.nodus[i]); i = s.kiri(i)) {
        ada_kali = true;
        if (s.nodus[i].op == Op::kali) lihat(s.kanan(i), i + 1 == tidak_ada);
    }
    if (ada_kali) lihat(i, false);
    return f;
}

Pengali pengali_angka(const Rasional& r) {
    if (r == Rasional(100)) return Pengali::persen;
    if (r == Rasional(1000)) return Pengali::permil;
    if (r == Rasional(100000)) return Pengali::per_100000;
    return Pengali::polos;
}

// Weights in percent that are the factors of every term should add up to 100.
void periksa_bobot(const Susunan& s, Buku& buku) {
    Rasional jumlah;
    std::size_t suku = 0;
    std::size_t i = s.nodus.size() - 1;
    const auto bobot = [&](std::size_t k) {
        if (!is_perkalian(s.nodus[k]) || s.nodus[k].op != Op::kali) return false;
        const Nodus& kanan = s.nodus[s.kanan(k)];
        const Nodus& kiri = s.nodus[s.kiri(k)];
        const Nodus* p = kanan.jenis == J::persen ? &kanan : kiri.jenis == J::persen ? &kiri : nullptr;
        if (p == nullptr) return false;
        jumlah += p->nilai;
        ++suku;
        return true;
    };
    while (s.nodus[i].jenis == J::operasi && s.nodus[i].op == Op::tambah) {
        if (!bobot(s.kanan(i))) return;
        i = s.kiri(i);
    }
    if (suku == 0 || !bobot(i) || jumlah == Rasional(100) || jumlah == Rasional(100) * Rasional(suku)) return;
    buku.catat(kode::formula_bobot, s.nodus.back().bita, s.nodus.back().panjang, {jumlah.to_string()});
}

// "Panjang/lebar * 100": a factor, nothing divided, and a slash inside a name: the slash may be the division.
void periksa_tanda_nama(const Susunan& s, Buku& buku) {
    for (const Nodus& n : s.nodus) {
        if (n.jenis != J::variabel) continue;
        const std::string& nama = s.variabel[n.variabel].nama;
        const std::size_t di = nama.find_first_of("/:");
        if (di != std::string::npos)
            buku.catat(kode::formula_tanda_ragu, n.bita, n.panjang, {nama.substr(di, 1)});
    }
}

// "penganggur/angkatan kerja x 100%": whether a slash inside a name may be the division that is missing.
bool periksa_garis_miring(const Susunan& s, Buku& buku) {
    for (const Nodus& n : s.nodus) {
        if (n.jenis != J::variabel) continue;
        const std::string nama = lipat_nama(s.variabel[n.variabel].nama);
        const std::size_t di = nama.find('/');
        if (di == std::string::npos || di == 0 || di + 1 == nama.size()) continue;
        const std::size_t awal = nama.find_last_of(" /(", di - 1) + 1;  // npos + 1 is the beginning
        const std::size_t akhir = std::min(nama.find_first_of(" /)", di + 1), nama.size());
        const std::string_view dua(nama);
        if (is_pasangan(dua.substr(awal, di - awal), dua.substr(di + 1, akhir - di - 1))) continue;
        buku.catat(kode::formula_garis_miring_ragu, n.bita, n.panjang, {s.variabel[n.variabel].nama});
        return true;
    }
    return false;
}

// "PAD : APBD x bobot": a colon between words that nothing has read is no part of a name.
void periksa_titik_dua(const Susunan& s, Buku& buku) {
    for (const Nodus& n : s.nodus) {
        if (n.jenis != J::variabel) continue;
        const std::string& nama = s.variabel[n.variabel].nama;
        const std::size_t di = nama.find(" : ");
        if (di == std::string::npos || di == 0) continue;
        const std::string_view depan = std::string_view(nama).substr(0, di);
        if (std::count(depan.begin(), depan.end(), '(') > std::count(depan.begin(), depan.end(), ')'))
            continue;
        const auto digit = [&](std::size_t i) { return nama[i] >= '0' && nama[i] <= '9'; };
        if (!digit(di - 1) || !digit(di + 3)) buku.catat(kode::formula_tanda_ragu, n.bita, n.panjang, {":"});
    }
}

// "capaian/target x 50%", "realisasi/pagu x bobot": what has a weight is a quotient as often as a name.
bool is_berbobot(const Susunan& s) {
    return std::any_of(s.nodus.begin(), s.nodus.end(), [&](const Nodus& n) {
        return n.jenis == J::persen ||
               (n.jenis == J::variabel && lipat_nama(s.variabel[n.variabel].nama) == "bobot");
    });
}

}  // namespace

std::optional<Ekspresi> jadikan_pita(const std::vector<Nodus>& nodus, std::size_t luar) {
    PenyusunEkspresi p;
    bool muat = true;
    for (std::size_t i = 0; i < nodus.size() && muat; ++i) {
        const Nodus& n = nodus[i];
        if (n.jenis == J::variabel) {
            muat = p.variabel(n.variabel);
        } else if (n.jenis == J::operasi) {
            muat = p.operasi(n.op);
        } else {
            muat = p.konstanta(n.nilai);
            if (!is_satuan(n) || i == luar) continue;
            const bool faktor = i > 0 && i + 1 < nodus.size() && nodus[i + 1].jenis == J::operasi &&
                                nodus[i + 1].op == Op::kali;
            if (faktor) muat = muat && p.operasi(nodus[++i].op);
            muat = muat && p.konstanta(dasar(n)) && p.operasi(Op::bagi);
        }
    }
    if (!muat) return std::nullopt;
    return std::move(p).selesai();
}

std::optional<Formula> jadikan_formula(Susunan s, bool disebut_persentase, Buku& buku) {
    const Faktor f = cari_faktor(s);
    const std::size_t tidak_ada = s.nodus.size();
    const bool ada_bagi = std::any_of(s.nodus.begin(), s.nodus.end(), [](const Nodus& n) {
        return n.jenis == J::operasi && n.op == Op::bagi;
    });
    Pengali pengali = Pengali::polos;
    if (f.tanda != tidak_ada) {
        const Nodus& n = s.nodus[f.tanda];
        pengali = n.jenis == J::persen ? Pengali::persen : Pengali::permil;
        if (!f.di_ujung)
            buku.catat(kode::formula_faktor_di_tengah, n.bita, n.panjang,
                       {n.nilai.to_string() + (n.jenis == J::persen ? "%" : "\xE2\x80\xB0")});
        if (!ada_bagi && !periksa_garis_miring(s, buku))
            buku.catat(kode::formula_persen_tanpa_bagi, n.bita, n.panjang);
    } else if (f.angka != tidak_ada && ada_bagi) {
        pengali = pengali_angka(s.nodus[f.angka].nilai);
    } else if (f.angka != tidak_ada && pengali_angka(s.nodus[f.angka].nilai) != Pengali::polos) {
        periksa_tanda_nama(s, buku);
    }
    bool ada_persen = false;
    for (std::size_t i = 0; i < tidak_ada; ++i) {
        const Nodus& n = s.nodus[i];
        if (!is_satuan(n) || i == f.tanda) continue;
        ada_persen = true;
        if (n.nilai == dasar(n)) buku.catat(kode::formula_persen_di_dalam, n.bita, n.panjang);
    }
    const bool bersatuan = std::any_of(s.variabel.begin(), s.variabel.end(), [](const Variabel& v) {
        return v.nama.ends_with("(%)") || v.nama.ends_with("(dalam %)") || v.nama.ends_with("(persen)");
    });
    disebut_persentase = disebut_persentase || (bersatuan && ada_bagi);
    if (disebut_persentase && pengali == Pengali::polos && !ada_persen)
        buku.catat(kode::formula_persen_tanpa_faktor, s.nodus.front().bita, s.nodus.front().panjang);
    periksa_bobot(s, buku);
    periksa_titik_dua(s, buku);
    if (!ada_bagi && f.tanda == tidak_ada && is_berbobot(s)) periksa_garis_miring(s, buku);
    auto ekspresi = jadikan_pita(s.nodus, f.tanda);
    if (!ekspresi) {
        buku.catat(kode::formula_terlalu_banyak, 0, 0, {std::to_string(Ekspresi::simpul_terbanyak)});
        return std::nullopt;
    }
    return Formula(*std::move(ekspresi), std::move(s.variabel), pengali);
}

}  // namespace iku::baca
