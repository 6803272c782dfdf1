// SPDX-License-Identifier: Apache-2.0
#include "dokumen/susun/periksa.hpp"

#include "iku/teks/kode/dokumen.hpp"

#include "dokumen/kata/kata.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace iku::detail::dok {
namespace {

constexpr std::size_t kata_terpanjang = 64;

// Calls `lihat(word, offset)` for each word: a run of ASCII letters and bytes of other letters.
template <class Fungsi>
void each_kata(std::string_view teks, Fungsi lihat) {
    for (std::size_t i = 0; i < teks.size();) {
        const std::size_t awal = i;
        while (i < teks.size() && (is_huruf_ascii(static_cast<unsigned char>(teks[i])) || teks[i] < 0))
            ++i;
        if (i > awal) lihat(teks.substr(awal, i - awal), awal);
        if (i == awal) ++i;
    }
}

std::string kecil(std::string_view kata) {
    std::string hasil(kata);
    for (char& c : hasil)
        c = static_cast<char>(kecil_ascii(static_cast<unsigned char>(c)));
    return hasil;
}

// A word for comparison: small, without the ending -nya.
std::string pokok_kata(std::string_view kata) {
    std::string hasil = kecil(kata);
    if (hasil.size() > 6 && hasil.ends_with("nya")) hasil.resize(hasil.size() - 3);
    return hasil;
}

std::vector<std::string> kata_penting(std::string_view teks) {
    std::vector<std::string> hasil;
    each_kata(teks, [&hasil](std::string_view kata, std::size_t /*di*/) {
        if (kata.size() > kata_terpanjang || is_kata(DaftarKata::kata_umum, kecil(kata))) return;
        hasil.push_back(pokok_kata(kata));
    });
    return hasil;
}

bool has_op(const Formula& formula, Op op) {
    const auto pita = formula.ekspresi().pita();
    return std::any_of(pita.begin(), pita.end(), [op](const Simpul& s) { return s.op == op; });
}

bool has_geser(const Formula& formula) {
    const auto variabel = formula.variabel();
    return std::any_of(variabel.begin(), variabel.end(),
                       [](const Variabel& v) { return v.geser_tahun != 0; });
}

void check_pertumbuhan(const Pembacaan& baca, const Indikator& indikator, const Kotak& nama) {
    const Formula* formula = indikator.perhitungan.formula();
    if (formula == nullptr || !has_op(*formula, Op::bagi) || has_op(*formula, Op::kurang) ||
        has_geser(*formula))
        return;
    bool ada = false;
    each_kata(nama.teks(), [&](std::string_view kata, std::size_t di) {
        if (ada || kata.size() > kata_terpanjang || !is_kata(DaftarKata::pertumbuhan, kecil(kata))) return;
        ada = true;
        baca.note(kode::dokumen_pertumbuhan_tanpa_selisih, nama.posisi(baca.sumber, di, kata.size()),
                  {std::string(kata), indikator.nama});
    });
}

// For a proportion: which words of the indicator its numerator does not have.
void check_pembilang(const Pembacaan& baca, const Indikator& indikator, const Kotak& formula_sel) {
    const Formula* formula = indikator.perhitungan.formula();
    if (formula == nullptr || formula->variabel().size() != 2 || formula->pengali() != Pengali::persen ||
        !has_op(*formula, Op::bagi) || has_op(*formula, Op::kurang))
        return;
    const std::string& pembilang = formula->variabel()[0].nama;
    std::vector<std::string> ada = kata_penting(pembilang);
    std::sort(ada.begin(), ada.end());
    std::string tiada;
    for (const std::string& kata : kata_penting(indikator.nama)) {
        if (std::binary_search(ada.begin(), ada.end(), kata)) continue;
        tiada += (tiada.empty() ? "" : ", ") + kata;
    }
    if (tiada.empty()) return;
    const std::size_t di = formula_sel.teks().find(pembilang);
    const Posisi posisi = di == std::string::npos ? formula_sel.posisi(baca.sumber)
                                                  : formula_sel.posisi(baca.sumber, di, pembilang.size());
    baca.note(kode::dokumen_pembilang_lain_kata, posisi, {pembilang, indikator.nama, tiada});
}

// Words on both sides of a line end: one word, when that one stands elsewhere and the second part nowhere, or
// when the second part is one letter.
void collect_terputus(const Pembacaan& baca, const Kotak& kotak) {
    const std::string& teks = kotak.teks();
    for (std::size_t di = teks.find('\n'); di != std::string::npos; di = teks.find('\n', di + 1)) {
        std::size_t awal = di;
        while (awal > 0 && is_huruf_ascii(static_cast<unsigned char>(teks[awal - 1])))
            --awal;
        std::size_t akhir = di + 1;
        while (akhir < teks.size() && teks[akhir] >= 'a' && teks[akhir] <= 'z')
            ++akhir;
        const std::string kiri = teks.substr(awal, di - awal);
        const std::string kanan = teks.substr(di + 1, akhir - di - 1);
        const bool utuh = akhir == teks.size() || teks[akhir] == ' ' || teks[akhir] == '\n';
        if (kiri.size() < 2 || kanan.empty() || !utuh || kiri.size() + kanan.size() > kata_terpanjang)
            continue;
        const bool satu_huruf = kanan.size() == 1 && kanan != "x";
        baca.gandeng.push_back({kotak.posisi(baca.sumber, awal, di - awal), {}, kiri, kanan, !satu_huruf});
    }
}

}  // namespace

void check_indikator(const Pembacaan& baca, const Indikator& indikator, const Kotak& nama,
                     const Kotak& formula) {
    check_pertumbuhan(baca, indikator, nama);
    check_pembilang(baca, indikator, formula);
}

void collect_gandeng(const Pembacaan& baca, const Kotak& kotak) {
    collect_terputus(baca, kotak);
    each_kata(kotak.teks(), [&](std::string_view kata, std::size_t di) {
        if (kata.size() > kata_terpanjang) return;
        const std::string k = kecil(kata);
        std::string_view akhiran = find_akhiran(DaftarKata::fungsi_kuat, k);
        bool perlu_saksi = akhiran.empty() || k.size() < akhiran.size() + 4;
        if (akhiran.empty()) akhiran = find_akhiran(DaftarKata::fungsi_lemah, k);
        if (akhiran.empty() || is_kata(DaftarKata::bukan_gandeng, k)) return;
        baca.gandeng.push_back({kotak.posisi(baca.sumber, di, kata.size()), std::string(kata),
                                std::string(kata.substr(0, kata.size() - akhiran.size())),
                                std::string(akhiran), perlu_saksi});
    });
}

void note_gandeng(const Pembacaan& baca) {
    std::unordered_map<std::string, std::size_t> jumlah;
    for (const KataGandeng& g : baca.gandeng) {
        jumlah.emplace(kecil(g.pokok), 0);
        if (!g.kata.empty()) continue;
        jumlah.emplace(kecil(g.akhiran), 0);
        jumlah.emplace(kecil(g.pokok + g.akhiran), 0);
    }
    if (jumlah.empty()) return;
    each_kata(baca.sumber.teks(), [&jumlah](std::string_view kata, std::size_t /*di*/) {
        if (kata.size() > kata_terpanjang) return;
        if (const auto it = jumlah.find(kecil(kata)); it != jumlah.end()) ++it->second;
    });
    for (const KataGandeng& g : baca.gandeng) {
        if (!g.kata.empty()) {
            if (g.perlu_saksi && jumlah[kecil(g.pokok)] == 0) continue;
            baca.note(kode::dokumen_kata_bergandeng, g.posisi, {g.kata, g.pokok + " " + g.akhiran});
        } else if (!g.perlu_saksi ||
                   (jumlah[kecil(g.pokok + g.akhiran)] > 0 && jumlah[kecil(g.akhiran)] == 1)) {
            baca.note(kode::dokumen_kata_terputus, g.posisi, {g.pokok, g.akhiran});
        }
    }
}

}  // namespace iku::detail::dok
