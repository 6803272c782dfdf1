// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/banding.hpp"

#include "iku/formula/hitung.hpp"
#include "iku/formula/read.hpp"
#include "iku/teks/kode/formula.hpp"
#include "iku/teks/utf8.hpp"

#include <algorithm>
#include <optional>
#include <random>
#include <utility>

namespace iku {
namespace {

std::vector<std::string_view> potong(std::string_view baris) {
    std::vector<std::string_view> sel;
    for (;;) {
        const std::size_t tab = baris.find('\t');
        sel.push_back(baris.substr(0, tab));
        if (tab == std::string_view::npos) return sel;
        baris.remove_prefix(tab + 1);
    }
}

// A, B, C... become v1, v2, v3...
std::optional<Ekspresi> baca_label(std::string_view label) {
    std::string rumus;
    for (const char c : label) {
        if (c >= 'A' && c <= 'Z') {
            rumus += 'v' + std::to_string(c - 'A' + 1);
        } else {
            rumus += c;
        }
    }
    return read_rumus(rumus, 26);
}

struct Kolom {
    std::optional<std::size_t> teks, label, jenis;
};

Kolom cari_kolom(std::string_view judul) {
    Kolom k;
    const auto sel = potong(judul);
    for (std::size_t i = 0; i < sel.size(); ++i) {
        const std::string nama = lipat_nama(sel[i]);
        if (nama == "formula_text") k.teks = i;
        if (nama == "normalized") k.label = i;
        if (nama == "kind") k.jenis = i;
    }
    return k;
}

class Pembanding {
  public:
    Pembanding(std::string_view tsv, Lokal lokal) : penunjuk_(tsv), lokal_(lokal) {}

    Bacaan<Banding> bandingkan() && {
        const Kolom kolom = cari_kolom(penunjuk_.baris(1));
        if (!kolom.teks || !kolom.label) {
            catatan_.push_back({kode::formula_kolom_banding,
                                penunjuk_.posisi(penunjuk_.baris(1)),
                                {kolom.teks ? "normalized" : "formula_text"}});
            return {std::nullopt, std::move(catatan_)};
        }
        for (std::size_t nomor = 2; nomor <= penunjuk_.jumlah_baris(); ++nomor)
            satu(nomor, kolom);
        return {std::move(hasil_), std::move(catatan_)};
    }

  private:
    void satu(std::size_t nomor, const Kolom& kolom) {
        const std::string_view baris = penunjuk_.baris(nomor);
        if (pangkas(baris).empty()) return;
        const auto sel = potong(baris);
        const auto isi = [&](std::optional<std::size_t> k) {
            return k && *k < sel.size() ? pangkas(sel[*k]) : std::string_view{};
        };
        const std::string_view label = isi(kolom.label);
        const bool dua = label.find(';') != std::string_view::npos;
        const bool tanpa = label == "-";
        const auto harapan = tanpa || dua ? std::nullopt : baca_label(label);
        if (!tanpa && !dua && !harapan) {
            catatan_.push_back({kode::formula_label_rusak, penunjuk_.posisi(label), {std::string(label)}});
            return;
        }
        auto bacaan = read_formula(isi(kolom.teks), lokal_);
        BarisBanding b{static_cast<std::uint32_t>(nomor), std::string(isi(kolom.teks)), std::string(label),
                       !tanpa && isi(kolom.jenis) != "count", *std::move(bacaan.isi)};
        const Formula* formula = b.bacaan.formula();
        b.nilai_sama = harapan && formula != nullptr && is_nilai_sama(*harapan, formula->ekspresi());
        b.hasil = static_cast<HasilBanding>(b.bacaan.status());
        if (b.bacaan.status() == Status::dibaca && !b.nilai_sama) b.hasil = HasilBanding::beda_diam;
        hasil_.baris.push_back(std::move(b));
    }

    Penunjuk penunjuk_;
    Lokal lokal_;
    Banding hasil_;
    std::vector<Catatan> catatan_;
};

}  // namespace

std::size_t Banding::jumlah(HasilBanding hasil) const noexcept {
    return static_cast<std::size_t>(
        std::count_if(baris.begin(), baris.end(), [&](const BarisBanding& b) { return b.hasil == hasil; }));
}

std::size_t Banding::hitungan() const noexcept {
    return static_cast<std::size_t>(
        std::count_if(baris.begin(), baris.end(), [](const BarisBanding& b) { return b.hitungan; }));
}

std::size_t Banding::hitungan_terbaca() const noexcept {
    return static_cast<std::size_t>(std::count_if(baris.begin(), baris.end(), [](const BarisBanding& b) {
        return b.hitungan && (b.hasil == HasilBanding::dibaca || b.hasil == HasilBanding::catatan);
    }));
}

Bacaan<Banding> bandingkan_formula(std::string_view tsv, Lokal lokal) {
    return Pembanding(tsv, lokal).bandingkan();
}

bool is_nilai_sama(const Ekspresi& a, const Ekspresi& b, unsigned titik) {
    if (a.jumlah_variabel() != b.jumlah_variabel()) return false;
    std::mt19937_64 acak(20230501);
    std::vector<Hasil> isi(a.jumlah_variabel());
    for (unsigned k = 0; k < titik; ++k) {
        for (Hasil& h : isi) {
            if (k % 3 == 2) {  // zeros, so that a divisor that one of them lost shows
                h = Rasional(static_cast<std::int64_t>(acak() % 4U) - 1);
                continue;
            }
            const auto pembilang = static_cast<std::int64_t>(acak() % 2000003U) - 1000001;
            h = Rasional(pembilang, static_cast<std::int64_t>(acak() % 9973U) + 1);
        }
        if (evaluate(a, isi) != evaluate(b, isi)) return false;
    }
    return true;
}

}  // namespace iku
