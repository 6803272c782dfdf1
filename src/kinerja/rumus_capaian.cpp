// SPDX-License-Identifier: Apache-2.0
#include "iku/formula/hitung.hpp"
#include "iku/formula/read.hpp"
#include "iku/kinerja/aturan.hpp"
#include "iku/teks/utf8.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace iku {
namespace {

constexpr bool is_angka(char c) noexcept {
    return c >= '0' && c <= '9';
}

// Writes a rule's formula in the canonical form of read_rumus: quantities become v1..v5, every product has
// its sign, decimals have a point, p% is (p / 100).
class PenulisKanonik {
  public:
    explicit PenulisKanonik(std::string_view rumus) : asal_(lipat_nama(rumus)) {}

    std::optional<std::string> tulis() {
        for (std::size_t i = 0; i < asal_.size();) {
            const std::size_t panjang = satu(std::string_view(asal_).substr(i));
            if (panjang == 0) return std::nullopt;
            i += panjang;
        }
        return std::move(hasil_);
    }

  private:
    // Takes one sign, number or name from the front and says how long it was; 0 where there is none.
    std::size_t satu(std::string_view sisa) {
        static constexpr std::pair<std::string_view, std::string_view> tanda[]{
            {" ", ""},    {"(", "("},   {"[", "("},       {"{", "("},      {")", ")"},   {"]", ")"},
            {"}", ")"},   {"+", " + "}, {"-", " - "},     {"−", " - "},    {"–", " - "}, {"*", " * "},
            {"x", " * "}, {"×", " * "}, {"·", " * "},     {"/", " / "},    {":", " / "}, {"÷", " / "},
            {";", ", "},  {",", ", "},  {"min(", "min("}, {"max(", "max("}};
        static constexpr std::pair<std::string_view, std::string_view> besaran[]{
            {"realisasi", "v1"}, {"target", "v2"}, {"r", "v1"}, {"t", "v2"},
            {"w", "v3"},         {"l", "v4"},      {"u", "v5"}};
        if (is_angka(sisa.front())) return bilangan(sisa);
        for (const auto& [tulisan, kanonik] : besaran) {
            if (sisa.starts_with(tulisan)) return nilai(kanonik, tulisan.size());
        }
        for (const auto& [tulisan, kanonik] : tanda) {
            if (!sisa.starts_with(tulisan)) continue;
            const bool buka = kanonik.ends_with('(');
            if (buka && nilai_di_depan_) hasil_ += " * ";
            hasil_ += kanonik;
            if (tulisan != " ") nilai_di_depan_ = kanonik == ")";
            return tulisan.size();
        }
        return 0;
    }

    std::size_t nilai(std::string_view kanonik, std::size_t panjang) {
        if (nilai_di_depan_) hasil_ += " * ";
        hasil_ += kanonik;
        nilai_di_depan_ = true;
        return panjang;
    }

    std::size_t bilangan(std::string_view sisa) {
        std::size_t akhir = 0;
        std::string angka;
        while (akhir < sisa.size()) {
            const bool pecah = (sisa[akhir] == '.' || sisa[akhir] == ',') && akhir + 1 < sisa.size() &&
                               is_angka(sisa[akhir + 1]) && angka.find('.') == std::string::npos;
            if (!pecah && !is_angka(sisa[akhir])) break;
            angka += pecah ? '.' : sisa[akhir];
            ++akhir;
        }
        const std::string_view belakang = pangkas(sisa.substr(akhir));
        const bool persen = belakang.starts_with('%');
        if (persen) akhir = static_cast<std::size_t>(belakang.data() + 1 - sisa.data());
        // "x 100%" at the very end is the factor of the result, everywhere else a percentage is its fraction.
        const bool faktor_akhir =
            persen && angka == "100" && pangkas(sisa.substr(akhir)).empty() && hasil_.ends_with(" * ");
        return nilai(persen && !faktor_akhir ? "(" + angka + " / 100)" : angka, akhir);
    }

    std::string asal_, hasil_;
    bool nilai_di_depan_ = false;
};

// Whether the text itself states the factor 100 of a percentage.
bool is_berfaktor_seratus(std::string_view kanonik) {
    const auto utuh = [&](std::size_t di, std::size_t panjang) {
        const std::size_t akhir = di + panjang;
        const bool awal = di == 0 || (!is_angka(kanonik[di - 1]) && kanonik[di - 1] != '.');
        return awal && (akhir == kanonik.size() || (!is_angka(kanonik[akhir]) && kanonik[akhir] != '.'));
    };
    for (const std::string_view pola : {std::string_view("* 100"), std::string_view("100 * ")}) {
        for (std::size_t di = kanonik.find(pola); di != std::string_view::npos;
             di = kanonik.find(pola, di + 1)) {
            if (utuh(di, pola.size())) return true;
        }
    }
    return false;
}

// The value where the target is met exactly.
Hasil nilai_terpenuhi(const Ekspresi& ekspresi) {
    const Hasil isi[]{3, 3, 5, 2, 4};
    return evaluate(ekspresi, std::span(isi).first(ekspresi.jumlah_variabel()));
}

}  // namespace

std::optional<Ekspresi> read_rumus_capaian(std::string_view rumus) {
    constexpr std::size_t terpanjang = 4096;
    if (rumus.size() > terpanjang) return std::nullopt;
    const auto kanonik = PenulisKanonik(rumus).tulis();
    if (!kanonik) return std::nullopt;
    auto ekspresi = read_rumus(*kanonik, nama_besaran.size());
    if (!ekspresi || ekspresi->jumlah_variabel() == 0) return std::nullopt;
    if (is_berfaktor_seratus(*kanonik) || nilai_terpenuhi(*ekspresi) == Hasil(100)) return ekspresi;
    PenyusunEkspresi penyusun;
    if (!penyusun.ekspresi(*ekspresi) || !penyusun.konstanta(100) || !penyusun.operasi(Op::kali))
        return std::nullopt;
    return std::move(penyusun).selesai();
}

}  // namespace iku
